//! What a screen reads of its own after an `await`: it may be gone by then, and its signals with it. To read one that
//! was disposed of is a panic, which stops the page's program.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Text;
use super::source::line;

/// Reads that panic where the signal is gone. Each has a `try_` that does not.
const READS: [&str; 6] = ["get", "with", "read", "get_untracked", "with_untracked", "read_untracked"];

/// What lives as long as the page: its contexts. (`self` is one of those where it is asked for.)
const OF_THE_PAGE: [&str; 4] = ["store", "navigation", "i18n", "self"];

/// Reads of a screen's own signals after an `await`.
pub(super) fn check(text: &Text) -> Vec<String> {
    // A source that is no Rust is told by another rule.
    let Ok(code) = text.words.parse::<TokenStream>() else { return Vec::new() };
    let mut found = Vec::new();
    in_code(code, &mut found);
    let told = |(line, read)| text.finding(line, &format!("`{read}` after an `await`: where she has left, it panics"));
    found.into_iter().map(told).collect()
}

/// The asynchronous blocks in `code`, each by itself.
fn in_code(code: TokenStream, found: &mut Vec<(usize, String)>) {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = tokens.get(..at).unwrap_or_default();
        let is_async = match before {
            [.., TokenTree::Ident(word)] if word == "async" => true,
            [.., TokenTree::Ident(word), TokenTree::Ident(moved)] => word == "async" && moved == "move",
            _ => false,
        };
        if is_async && group.delimiter() == Delimiter::Brace {
            in_async(group.stream(), &mut false, found);
        } else {
            in_code(group.stream(), found);
        }
    }
}

/// In the order of the text: what stands behind an `await` may run after it.
fn in_async(code: TokenStream, has_awaited: &mut bool, found: &mut Vec<(usize, String)>) {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if word == "await" => *has_awaited = true,
            TokenTree::Ident(word) if *has_awaited && READS.iter().any(|read| word == read) => {
                let is_call = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
                let of = owner(tokens.get(..at).unwrap_or_default());
                if let Some(of) = of.filter(|of| is_call && !OF_THE_PAGE.contains(&of.as_str())) {
                    found.push((line(token), format!("{of}.{word}")));
                }
            }
            TokenTree::Group(group) => in_async(group.stream(), has_awaited, found),
            _ => {}
        }
    }
}

/// The first name of the path of fields that ends in the dot before a call; none where it is no such path.
fn owner(before: &[TokenTree]) -> Option<String> {
    match before {
        [rest @ .., TokenTree::Ident(name), TokenTree::Punct(dot)] if dot.as_char() == '.' => {
            Some(owner(rest).unwrap_or_else(|| name.to_string()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    fn found(code: &str) -> Vec<String> {
        check(&text("ui/src/a.rs", &format!("fn f() {{\n{code}\n}}")))
    }

    #[test]
    fn what_a_screen_reads_of_its_own_after_an_await_is_found() {
        let told = ["ui/src/a.rs:3: `shown.get` after an `await`: where she has left, it panics"];
        assert_eq!(found("spawn_local(async move {\n let a = ask().await; shown.get(); });"), told);
        assert_eq!(found("spawn_local(async move {\n if ask().await.is_ok() { run(shown.get()) } });"), told);
        assert_eq!(found("spawn_local(async {\n ask().await; shown.get() });"), told);
        assert_eq!(found("async move {\n ask().await; screen.state.with_untracked(|a| a) };").len(), 1);
    }

    #[test]
    fn what_is_read_before_or_cannot_panic_or_outlives_the_screen_is_none() {
        for code in [
            "async move { let a = shown.get(); ask(a).await; }",
            "async move { ask().await; shown.try_get_untracked(); }",
            "async move { ask().await; store.plan.with(|plan| plan.len()); }",
            "async move { ask().await; map.get }",
            "let a = move || shown.get();",
        ] {
            assert_eq!(found(code), Vec::<String>::new(), "{code}");
        }
    }
}

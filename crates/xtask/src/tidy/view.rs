//! Words in a view: every word that a person reads comes from `locales/`.

use super::Text;
use super::rust_text::{code_only, without_comments};

/// Attributes that a person reads or hears.
const READ: &[&str] = &[
    "placeholder",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "alt",
    "label",
];

/// Text nodes and read attributes of `view!` that hold words of their own.
pub(super) fn bare_words(text: &Text) -> Vec<String> {
    let code: Vec<char> = code_only(&text.words).chars().collect();
    let words: Vec<char> = without_comments(&text.words).chars().collect();
    let mut reader = Reader { code: &code, words: &words, found: Vec::new() };
    for start in views(&code) {
        let end = reader.closing(start);
        reader.content(start + 1, end);
    }
    reader.found.sort_unstable();
    reader.found.dedup();
    reader
        .found
        .iter()
        .map(|(at, what)| {
            let line = words[..*at].iter().filter(|c| **c == '\n').count();
            text.finding(line, &format!("{what} in a view: words come from locales/"))
        })
        .collect()
}

/// Where each `view!` opens its brace.
fn views(code: &[char]) -> Vec<usize> {
    let name: Vec<char> = "view!".chars().collect();
    (0..code.len().saturating_sub(name.len()))
        .filter(|&at| code[at..].starts_with(&name) && (at == 0 || !is_name(code[at - 1])))
        .filter_map(|at| {
            let open = at + name.len() + code[at + name.len()..].iter().position(|c| !c.is_whitespace())?;
            matches!(code[open], '{' | '(' | '[').then_some(open)
        })
        .collect()
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

struct Reader<'a> {
    /// The file without comments and strings: braces in it are braces.
    code: &'a [char],
    /// The file without comments.
    words: &'a [char],
    /// Where something was found, and what.
    found: Vec<(usize, String)>,
}

impl Reader<'_> {
    /// The place of the bracket that closes the one at `open`.
    fn closing(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for at in open..self.code.len() {
            match self.code[at] {
                '{' | '(' | '[' => depth += 1,
                '}' | ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return at;
            }
        }
        self.code.len()
    }

    /// The end of the string literal that begins at `at`, behind its last quote.
    fn string_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        while end < self.words.len() && self.words[end] != '"' {
            end += if self.words[end] == '\\' { 2 } else { 1 };
        }
        (end + 1).min(self.words.len())
    }

    fn string(&self, at: usize) -> String {
        self.words[at..self.string_end(at)].iter().collect()
    }

    /// Markup: tags, blocks, and text nodes between them.
    fn content(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            match self.words[at] {
                '<' => at = self.tag(at, to),
                '{' => {
                    let end = self.closing(at);
                    self.block(at + 1, end.min(to));
                    at = end + 1;
                }
                '"' => {
                    let literal = self.string(at);
                    if literal.chars().any(char::is_alphabetic) {
                        self.found.push((at, literal));
                    }
                    at = self.string_end(at);
                }
                letter if letter.is_alphabetic() => {
                    let end = (at..to).find(|&i| "<{".contains(self.words[i])).unwrap_or(to);
                    let bare: String = self.words[at..end].iter().collect();
                    self.found.push((at, format!("`{}`", bare.trim())));
                    at = end;
                }
                _ => at += 1,
            }
        }
    }

    /// One tag from its `<`; returns the place behind its `>`.
    fn tag(&mut self, open: usize, to: usize) -> usize {
        let is_component = self.words.get(open + 1).is_some_and(|c| c.is_uppercase());
        let mut at = open + 1;
        let mut name_from = None;
        while at < to {
            match self.code[at] {
                '{' | '(' | '[' => {
                    at = self.closing(at);
                    name_from = None;
                }
                ':' if self.code[at..].starts_with(&[':', ':', '<']) => at = self.turbofish_end(at + 2),
                '>' if !matches!(self.code[at - 1], '-' | '=') => return at + 1,
                '=' if self.words.get(at + 1) == Some(&'"') => {
                    let name: String = name_from.map_or_else(String::new, |from| self.words[from..at].iter().collect());
                    self.attribute(&name, at + 1, is_component);
                    at = self.string_end(at + 1) - 1;
                    name_from = None;
                }
                letter if letter.is_whitespace() => name_from = None,
                _ if name_from.is_none() => name_from = Some(at),
                _ => {}
            }
            at += 1;
        }
        to
    }

    fn turbofish_end(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for at in open..self.code.len() {
            match self.code[at] {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return at;
            }
        }
        open
    }

    fn attribute(&mut self, name: &str, literal_at: usize, is_component: bool) {
        let literal = self.string(literal_at);
        let plain = name.trim_start_matches("attr:").trim_start_matches("prop:");
        let is_read = READ.contains(&plain) && literal.chars().any(char::is_alphabetic);
        // A component's own property may be shown as well; a message id has no capital and no space.
        let is_shown = is_component && !name.contains("class") && !name.contains("style") && reads_like_words(&literal);
        if is_read && !(is_component && is_message_id(&literal)) || is_shown {
            self.found.push((literal_at, format!("{name}={literal}")));
        }
    }

    /// Rust between braces: a string in it that reads like words. Views inside are read on their own.
    fn block(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            if self.code[at..].starts_with(&['v', 'i', 'e', 'w', '!']) {
                let open = (at..to).find(|&i| matches!(self.code[i], '{' | '(' | '[')).unwrap_or(to);
                at = self.closing(open.min(self.code.len() - 1)) + 1;
            } else if self.words[at] == '"' {
                let literal = self.string(at);
                let before: String = self.words[at.saturating_sub(16)..at].iter().collect();
                let is_for_developers =
                    ["expect(", "reason = ", "unreachable!(", "class("].iter().any(|w| before.ends_with(w));
                if reads_like_words(&literal) && !is_for_developers {
                    self.found.push((at, literal));
                }
                at = self.string_end(at);
            } else {
                at += 1;
            }
        }
    }
}

/// Whether a literal has a word with a capital, or two words: `"Yes"`, `"not now"`.
fn reads_like_words(literal: &str) -> bool {
    let inside = literal.trim_matches('"');
    let capital =
        inside.chars().next().is_some_and(char::is_uppercase) && inside.chars().nth(1).is_some_and(char::is_lowercase);
    let several = inside.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() > 1;
    capital || several
}

fn is_message_id(literal: &str) -> bool {
    let inside = literal.trim_matches('"');
    inside.contains('-') && inside.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    fn found(view: &str) -> Vec<String> {
        bare_words(&text("ui/src/a.rs", view))
    }

    #[test]
    fn a_text_node_with_words_is_found_and_its_line_told() {
        assert_eq!(
            found("fn f() {\n view! { <p class=\"card open\">\"Hello\"</p> }\n}"),
            ["ui/src/a.rs:2: \"Hello\" in a view: words come from locales/"]
        );
        assert_eq!(found("view! { <p>Hello there</p> }").len(), 1, "bare text counts as well");
        assert_eq!(found("view! { <p>\"·\" {name} \" – \"</p> }"), [] as [&str; 0], "signs are not words");
    }

    #[test]
    fn an_attribute_that_is_read_aloud_is_found() {
        assert_eq!(found("view! { <img alt=\"a bird\"/> }").len(), 1);
        assert_eq!(
            found("view! { <input attr:placeholder=\"name\" type=\"text\" data-testid=\"go-help\"/> }").len(),
            1
        );
        assert_eq!(found("view! { <Button label=\"Keep this\" kind=\"primary\"/> }").len(), 1);
        assert_eq!(found("view! { <Button label=\"home-keep\"/> }"), [] as [&str; 0], "a message id is no word");
    }

    #[test]
    fn words_inside_rust_inside_a_view_are_found() {
        assert_eq!(found("view! { <p>{move || if open.get() { \"Yes\" } else { \"not now\" }}</p> }").len(), 2);
        assert_eq!(found("view! { <p>{tr!(\"home-title\")}</p> }"), [] as [&str; 0]);
        assert_eq!(found("view! { <p>{x.expect(\"The reason for it\")}</p> }"), [] as [&str; 0]);
    }

    #[test]
    fn closures_arrows_and_nested_views_do_not_end_a_tag() {
        let view = "view! { <For each=move || v.iter().collect::<Vec<_>>() key=|x| -> u8 { x.id } let:x>
            <button on:click=move |_| act.run(a > b) class:on=move || (x > 1)>{view! { <b>\"inner\"</b> }}</button></For> }";
        assert_eq!(found(view).len(), 1, "only the inner text: {:?}", found(view));
    }

    #[test]
    fn words_outside_views_and_in_comments_are_left_alone() {
        assert_eq!(found("// view! { <p>\"Hello\"</p> }\nconst A: &str = \"Hello\"; /* <p>Hi</p> */"), [] as [&str; 0]);
    }
}

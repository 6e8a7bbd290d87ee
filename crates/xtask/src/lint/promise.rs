//! What SECURITY.md and README.md promise: each promise names a test or a command that is there.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Text;

/// Whether a line begins a promise.
type Begins = fn(&str) -> bool;

/// Where promises stand: the page, the heading over them, and what begins one.
const PLACES: &[(&str, &str, Begins)] = &[
    ("SECURITY.md", "## Promised", |line| {
        line.split_once(". ")
            .is_some_and(|(number, _)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
    }),
    ("README.md", "## What it says of itself, and what holds it", |line| line.starts_with("- ")),
];

/// Begins the name of a command of ours.
const COMMAND: &str = "cargo xtask ";

/// What can hold a promise.
pub(super) struct Holders {
    tests: BTreeSet<String>,
    commands: BTreeSet<String>,
}

impl Holders {
    /// Every test of the Rust code among `texts`, and the commands that `help` lists.
    pub(super) fn of(texts: &[Text], help: &str) -> Self {
        let mut tests = BTreeSet::new();
        for text in texts.iter().filter(|text| text.ends_with(".rs")) {
            // What is no Rust is found by another rule.
            if let Ok(code) = text.words.parse::<TokenStream>() {
                take_tests(code, &mut tests);
            }
        }
        let names = help.lines().filter_map(|line| line.strip_prefix(COMMAND)?.split_whitespace().next());
        Self { tests, commands: names.map(str::to_owned).collect() }
    }

    /// Whether there is a test of that name, whatever module it stands in.
    pub(super) fn has_test(&self, path: &str) -> bool {
        self.tests.contains(path.rsplit("::").next().unwrap_or(path))
    }
}

/// Promises that nothing holds, and names of what is not there.
pub(super) fn unheld(texts: &[Text], holders: &Holders) -> Vec<String> {
    let mut findings = Vec::new();
    for (path, heading, begins) in PLACES {
        let Some(page) = texts.iter().find(|text| text.path == *path) else {
            findings.push(format!("{path} is missing"));
            continue;
        };
        let promises = promises(&page.words, heading, *begins);
        if promises.is_empty() {
            findings.push(format!("{path}: under \"{heading}\" nothing is promised"));
        }
        for (line, promise) in promises {
            let mut is_held = false;
            for name in code_spans(&promise) {
                match holds(name, holders) {
                    Some(true) => is_held = true,
                    Some(false) => findings.push(page.finding(line, &format!("there is no `{name}`"))),
                    None => {}
                }
            }
            if !is_held {
                findings.push(page.finding(line, "this promise names no test and no command that holds it"));
            }
        }
    }
    findings
}

/// Whether `name` holds something: none where it is no name of a test or a command of ours.
fn holds(name: &str, holders: &Holders) -> Option<bool> {
    if let Some(command) = name.strip_prefix(COMMAND) {
        return Some(holders.commands.contains(command.split_whitespace().next().unwrap_or_default()));
    }
    let is_sentence = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (is_sentence && name.matches('_').count() > 2).then(|| holders.tests.contains(name))
}

/// The promises below `heading`, each with the line that it begins in, counted from 0.
fn promises(page: &str, heading: &str, begins: Begins) -> Vec<(usize, String)> {
    let mut promises: Vec<(usize, String)> = Vec::new();
    let lines = page.lines().enumerate().skip_while(|(_, line)| *line != heading).skip(1);
    for (number, line) in lines.take_while(|(_, line)| !line.starts_with("## ")) {
        if begins(line) {
            promises.push((number, line.to_owned()));
        } else if let Some((_, promise)) = promises.last_mut() {
            promise.push('\n');
            promise.push_str(line);
        }
    }
    promises
}

/// What stands between single backticks.
fn code_spans(words: &str) -> impl Iterator<Item = &str> {
    words.split('`').skip(1).step_by(2)
}

/// The names of functions that an attribute makes tests, and those that a journey runs in both engines.
fn take_tests(code: TokenStream, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    let mut is_test = false;
    for (at, token) in tokens.iter().enumerate() {
        let word = token.to_string();
        let follows = |after: usize| tokens.get(at + after).map(ToString::to_string).unwrap_or_default();
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let written = group.stream().to_string().replace(' ', "");
                is_test |= written == "test" || written.starts_with("tokio::test");
            }
            TokenTree::Group(group) => {
                let is_of_both =
                    at >= 2 && ["in_both_engines", "in_the_window"].contains(&tokens[at - 2].to_string().as_str());
                if is_of_both {
                    found.extend(group.stream().into_iter().map(|name| name.to_string()).filter(|name| name != ","));
                } else {
                    take_tests(group.stream(), found);
                }
            }
            TokenTree::Ident(_) if word == "fn" && std::mem::take(&mut is_test) => {
                found.insert(follows(1));
            }
            // Any other item.
            TokenTree::Ident(_) if matches!(&*word, "struct" | "enum" | "mod" | "use" | "const" | "static") => {
                is_test = false;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    const TESTS: &str = "#[test]\nfn nobody_else_opens_it() {}\nfn is_no_test_of_ours() {}\n\
        mod below { #[tokio::test(flavor = \"multi_thread\")] async fn it_waits_for_her() {} }\n\
        crate::in_both_engines!(she_hides_it_at_once);
        crate::in_the_window!(she_finds_it_again);";

    fn found(security: &str, readme: &str) -> Vec<String> {
        let texts = [text("a.rs", TESTS), text("README.md", readme), text("SECURITY.md", security)];
        unheld(&texts, &Holders::of(&texts, "cargo xtask offline [name]  no network\n             more"))
    }

    const README: &str =
        "# Holdfast\n\n## What it says of itself, and what holds it\n\n- Yours. `it_waits_for_her`\n\n## More\n- no";

    #[test]
    fn a_promise_that_nothing_holds_and_a_test_that_is_not_there_are_found() {
        let held = "# Security\n1. before\n\n## Promised\n\n1. **It holds.** (test `nobody_else_opens_it`) Yes.\n\
            2. No network: `cargo xtask offline`, by `deny.toml`.\n   And `she_finds_it_again` it is.\n\n## Not promised\n\n3. x";
        assert_eq!(found(held, README), [] as [&str; 0]);
        assert_eq!(
            found(&held.replace("nobody_else_opens_it", "nobody_else_opens_them"), README),
            [
                "SECURITY.md:6: there is no `nobody_else_opens_them`",
                "SECURITY.md:6: this promise names no test and no command that holds it"
            ]
        );
        assert_eq!(found(&held.replace("nobody_else_opens_it", "is_no_test_of_ours"), README).len(), 2, "no test");
        assert_eq!(found(&held.replace("xtask offline", "xtask online"), README).len(), 1, "no such command");
        assert_eq!(found(&held.replace("`nobody_else_opens_it`", "ours"), README).len(), 1, "nothing is named");
        assert_eq!(found(held, &README.replace("`it_waits_for_her`", "")).len(), 1, "the front page promises, too");
        assert_eq!(found(held, &README.replace("of itself", "of us")).len(), 1, "a heading that nobody finds");
        assert_eq!(found("", "").len(), 2);
    }
}

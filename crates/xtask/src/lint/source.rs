//! What Rust code must not name, and where. The code is read as tokens, so that neither a comment
//! nor a string is taken for code.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};

use super::Text;

/// Words that say nothing about what a thing is.
const BANNED: &[&str] = &["manager", "service", "helper", "helpers", "util", "utils", "processor", "data", "info"];

/// Names, where they must not stand, and why.
struct Rule {
    names: &'static [&'static str],
    holds_in: fn(&Text) -> bool,
    /// What is compiled for these alone does not count: `test`, `debug_assertions`.
    passed_by: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        // `SystemTime` and `Instant` are clippy's, in clippy.toml.
        names: &[
            "Utc::now",
            "Local::now",
            "Date::now",
            "Date::new_0",
            "getrandom",
            "OsRng",
            "rand::rng",
            "Math::random",
        ],
        holds_in: |text| {
            let is_apart = ["/tests/", "/examples/", "/benches/"].iter().any(|folder| text.path.contains(folder));
            (text.is_below("crates") || text.is_below("ui")) && !is_apart && !text.ends_with("/tests.rs")
        },
        passed_by: &["test"],
        why: "is the shell's to call: take a Clock or an Entropy",
    },
    Rule {
        names: &["JsValue", "js_sys"],
        holds_in: |text| {
            let is_boundary = ["ui/src/bridge.rs", "crates/care-viewer/src/page.rs"].contains(&text.path.as_str());
            !is_boundary && !text.path.starts_with("ui/src/bridge/")
        },
        passed_by: &[],
        why: "stands in ui/src/bridge.rs, and of the sealed page in care-viewer's page.rs, and nowhere else",
    },
    Rule {
        names: &["inner_html", "outer_html", "insert_adjacent_html"],
        holds_in: |text| text.is_below("ui") || text.is_below("crates/care-viewer"),
        passed_by: &[],
        why: "would run her words as markup",
    },
    Rule {
        names: &["FakeHardware", "modfake;"],
        holds_in: |text| {
            let ships = text.is_below("src-tauri/src") || text.is_below("crates/care-app/src");
            // The files of care-app's own tests are in no build but a test's.
            ships && !text.ends_with("/hardware/fake.rs") && !text.path.contains("/src/tests/")
        },
        passed_by: &["test", "debug_assertions"],
        why: "hides nothing: only under cfg(debug_assertions)",
    },
    Rule {
        names: &["remember_derivations"],
        holds_in: |text| {
            let is_apart = text.path.contains("/tests/") || text.ends_with("/tests.rs");
            let ships = text.is_below("src-tauri/src") || text.is_below("ui") || text.is_below("crates");
            ships && !is_apart && !text.is_below("crates/care-seal/src")
        },
        passed_by: &["test"],
        why: "is for tests alone",
    },
];

/// Every rule over one source.
pub(super) fn check(text: &Text) -> Vec<String> {
    let Ok(code) = text.words.parse::<TokenStream>() else { return vec![format!("{}: is no Rust", text.path)] };
    let mut findings = banned_names(text, code.clone());
    for rule in RULES.iter().filter(|rule| (rule.holds_in)(text)) {
        for (line, written) in lines(without(code.clone(), rule.passed_by)) {
            let named = rule.names.iter().filter(|name| written.contains(**name));
            findings.extend(named.map(|name| text.finding(line, &format!("`{name}` {}", rule.why))));
        }
    }
    findings
}

/// Files, types and functions named by a word that says nothing.
fn banned_names(text: &Text, code: TokenStream) -> Vec<String> {
    let stem = text.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
    let file = is_banned(stem).then(|| format!("{}: `{stem}` does not say what the file is", text.path));
    let mut findings = Vec::from_iter(file);
    let mut keyword = String::new();
    walk(code, &mut |token| {
        let word = token.to_string();
        if matches!(&*keyword, "struct" | "enum" | "trait" | "fn" | "mod" | "type") && is_banned(&word) {
            findings.push(text.finding(line(token), &format!("`{word}` does not say what it is")));
        }
        keyword = word;
    });
    findings
}

fn is_banned(name: &str) -> bool {
    // `EntryId` and `entry_id` are both *entry* and *id*.
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() || matches!(letter, '_' | '-') {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase().filter(|letter| letter.is_alphanumeric()));
    }
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.iter().any(|word| BANNED.contains(word)) || matches!(&words[..], ["handle", _, ..])
}

/// Hands every token but strings to `seen`, in order, with those inside brackets.
fn walk(code: TokenStream, seen: &mut impl FnMut(&TokenTree)) {
    for token in code {
        match token {
            TokenTree::Group(group) => walk(group.stream(), seen),
            TokenTree::Literal(_) => {}
            token => seen(&token),
        }
    }
}

/// The code of each line, without spaces, comments, brackets and strings.
fn lines(code: TokenStream) -> BTreeMap<usize, String> {
    let mut lines: BTreeMap<usize, String> = BTreeMap::new();
    walk(code, &mut |token| lines.entry(line(token)).or_default().push_str(&token.to_string()));
    lines
}

/// The line of a token, from 0.
pub(super) fn line(token: &TokenTree) -> usize {
    token.span().start().line.saturating_sub(1)
}

/// The code without what stands under `#[cfg(…)]` of one of `names`: an item, up to its brace or
/// semicolon.
pub(super) fn without(code: TokenStream, names: &[&str]) -> TokenStream {
    let is_cfg = |token: &TokenTree| {
        let TokenTree::Group(group) = token else { return false };
        let written = group.stream().to_string().replace(' ', "");
        names.iter().any(|name| written == format!("cfg({name})"))
    };
    let mut kept = Vec::new();
    let mut is_passed_by = false;
    for token in code {
        if is_passed_by {
            is_passed_by = match &token {
                TokenTree::Punct(mark) => mark.as_char() != ';',
                TokenTree::Group(group) => group.delimiter() != proc_macro2::Delimiter::Brace,
                _ => true,
            };
        } else if is_cfg(&token) {
            is_passed_by = true;
        } else if let TokenTree::Group(group) = &token {
            let mut inside = proc_macro2::Group::new(group.delimiter(), without(group.stream(), names));
            inside.set_span(group.span());
            kept.push(inside.into());
        } else {
            kept.push(token);
        }
    }
    kept.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    fn found(path: &str, words: &str) -> Vec<String> {
        check(&text(path, words))
    }

    #[test]
    fn names_that_say_nothing_are_found_and_words_within_words_are_not() {
        let names = "struct VaultManager;\nfn handle_click() {}\nmod plan_data {}\nfn handles() {}\nstruct Database;";
        assert_eq!(found("crates/a/src/b.rs", names).len(), 3);
        assert_eq!(found("crates/a/src/utils.rs", "").len(), 1);
        assert_eq!(found("a.rs", "// struct Helper\nconst X: &str = \"fn util\";"), [] as [&str; 0]);
    }

    #[test]
    fn a_clock_is_found_in_a_crate_but_not_in_the_shell_or_a_test() {
        let clock = "fn f() { let at = chrono::Utc::now(); }";
        assert_eq!(found("crates/care-vault/src/vault.rs", clock).len(), 1);
        assert_eq!(found("ui/src/app.rs", "fn f() { Date::now() }").len(), 1);
        assert_eq!(found("src-tauri/src/clock.rs", clock), [] as [&str; 0]);
        let tested = format!("fn f() {{}}\n#[cfg(test)]\nmod tests {{ {clock} }}\n");
        assert_eq!(found("crates/care-vault/src/vault.rs", &tested), [] as [&str; 0]);
        assert_eq!(found("crates/care-vault/src/vault.rs", &format!("{tested}{clock}")).len(), 1, "below the tests");
    }

    #[test]
    fn javascript_values_are_found_outside_the_bridge() {
        let view = "/// No JsValue here.\nfn f(x: JsValue) {}";
        assert_eq!(
            found("ui/src/screen/home/view.rs", view),
            [
                "ui/src/screen/home/view.rs:2: `JsValue` stands in ui/src/bridge.rs, and of the sealed page in care-viewer's \
                page.rs, and nowhere else"
            ]
        );
        assert_eq!(found("ui/src/bridge.rs", view), [] as [&str; 0]);
        assert_eq!(found("crates/care-viewer/src/page.rs", view), [] as [&str; 0]);
        assert_eq!(found("crates/care-viewer/src/parcel.rs", view).len(), 1);
    }

    #[test]
    fn a_device_that_is_none_is_found_where_it_would_ship() {
        let held = "#[cfg(debug_assertions)]\npub use hardware::fake::FakeHardware;\n\n/// Ours.\n\
            #[cfg(debug_assertions)]\nfn f() {\n    g(FakeHardware::in_folder(x));\n}\n";
        let of_shell = |words: &str| found("src-tauri/src/device.rs", words).len();
        assert_eq!(of_shell(held), 0);
        assert_eq!(of_shell(&held.replace("#[cfg(debug_assertions)]\n", "")), 2);
        assert_eq!(of_shell("#[cfg(debug_assertions)]\nuse a;\nuse care_app::FakeHardware;"), 1, "it holds one item");
        assert_eq!(found("crates/care-app/src/hardware.rs", "pub(crate) mod fake;").len(), 1);
        assert_eq!(found("tests/journeys/quiet/biometric.rs", "use a::FakeHardware;"), [] as [&str; 0]);
    }

    #[test]
    fn derivations_that_are_remembered_are_found_outside_tests() {
        let call = "fn f() {\n    care_seal::remember_derivations();\n}";
        for path in ["src-tauri/src/lib.rs", "crates/care-app/src/app.rs", "crates/care-vault/src/access/slot.rs"] {
            assert_eq!(found(path, call).len(), 1, "{path}");
        }
        for path in
            ["crates/care-app/src/tests.rs", "crates/care-vault/tests/vault/setup.rs", "tests/journeys/quiet/a.rs"]
        {
            assert_eq!(found(path, call), [] as [&str; 0], "{path}");
        }
    }

    #[test]
    fn markup_from_a_string_is_found_and_what_is_no_rust_is_told() {
        assert_eq!(found("ui/src/a.rs", "fn f() { view! { <p inner_html=words/> } }").len(), 1);
        assert_eq!(found("crates/care-viewer/src/page.rs", "fn f() { made.set_inner_html(text) }").len(), 1);
        assert_eq!(found("a.rs", "fn f() {"), ["a.rs: is no Rust"]);
    }
}

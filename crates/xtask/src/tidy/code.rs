//! What Rust code must not name, and where.

use super::Text;
use super::rust_text::{code_only, without_tests};

/// Words that say nothing about what a thing is.
const BANNED: &[&str] = &["manager", "service", "helper", "helpers", "util", "utils", "processor", "data", "info"];

/// Ways to the clock and to chance.
const CLOCK_AND_CHANCE: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "Date::now",
    "Date::new_0",
    "getrandom",
    "OsRng",
    "thread_rng",
    "rand::rng",
    "Math::random",
];

/// Folders whose programs measure or test, and do not ship.
const APART: &[&str] = &["/tests/", "/examples/", "/benches/"];

/// Files, types and functions named by a word that says nothing.
pub(super) fn banned_names(text: &Text) -> Vec<String> {
    let mut findings = Vec::new();
    let stem = text.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
    if is_banned(stem) {
        findings.push(format!("{}: `{stem}` does not say what the file is", text.path));
    }
    let code = code_only(&text.words);
    for (number, line) in code.lines().enumerate() {
        let words: Vec<&str> = line.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        for pair in words.windows(2) {
            let [keyword, name] = pair else { continue };
            if matches!(*keyword, "struct" | "enum" | "trait" | "fn" | "mod" | "type") && is_banned(name) {
                findings.push(text.finding(number, &format!("`{name}` does not say what it is")));
            }
        }
    }
    findings
}

fn is_banned(name: &str) -> bool {
    let words = name_words(name);
    words.iter().any(|word| BANNED.contains(&word.as_str())) || (words.len() > 1 && words[0] == "handle")
}

/// `EntryId` and `entry_id` are both *entry* and *id*.
fn name_words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        if letter == '_' || letter == '-' {
            words.push(String::new());
        } else {
            if letter.is_uppercase() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(letter.to_lowercase());
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The clock or the system's randomness anywhere but in the shell; tests may look at them.
pub(super) fn foreign_clock_or_chance(text: &Text) -> Vec<String> {
    let is_ours_to_hold = (text.is_below("crates") && !text.is_below("crates/xtask")) || text.is_below("ui");
    if !is_ours_to_hold || text.ends_with("tests.rs") || APART.iter().any(|folder| text.path.contains(folder)) {
        return Vec::new();
    }
    let code = code_only(&text.words);
    found(text, without_tests(&code), CLOCK_AND_CHANCE, "is the shell's to call: take a Clock or an Entropy")
}

/// JavaScript values anywhere but at the one boundary.
pub(super) fn javascript_outside_the_bridge(text: &Text) -> Vec<String> {
    if text.path == "ui/src/bridge.rs" || text.is_below("crates/xtask") {
        return Vec::new();
    }
    found(text, &code_only(&text.words), &["JsValue", "js_sys"], "stands in ui/src/bridge.rs and nowhere else")
}

/// The device that is none, where it may be built into what ships. What names it must stand right
/// below `cfg(debug_assertions)`, or in an item that begins with it.
pub(super) fn stand_in_that_ships(text: &Text) -> Vec<String> {
    const DEBUG_ONLY: &str = "#[cfg(debug_assertions)]";
    let ships = text.is_below("src-tauri/src") || text.is_below("crates/care-app/src");
    if !ships || text.ends_with("/hardware/fake.rs") {
        return Vec::new();
    }
    let code = code_only(&text.words);
    let lines: Vec<&str> = without_tests(&code).lines().collect();
    let is_held = |at: usize| {
        let above = lines.get(..at).unwrap_or_default();
        let is_inside = lines.get(at).is_some_and(|line| line.starts_with(' '));
        let mut item = above.iter().rev().take_while(|line| !line.is_empty()).collect::<Vec<_>>().into_iter().rev();
        let first = item.find(|line| !line.trim().is_empty());
        above.last() == Some(&DEBUG_ONLY) || (is_inside && first == Some(&DEBUG_ONLY))
    };
    let names =
        lines.iter().enumerate().filter(|(_, line)| line.contains("FakeHardware") || line.contains("mod fake;"));
    let loose = names.filter(|(at, _)| !is_held(*at));
    loose.map(|(at, _)| text.finding(at, &format!("a device that hides nothing: only under {DEBUG_ONLY}"))).collect()
}

/// Markup set from a string: the way in for an injection.
pub(super) fn raw_markup(text: &Text) -> Vec<String> {
    found(
        text,
        &code_only(&text.words),
        &["inner_html", "outer_html", "insert_adjacent_html"],
        "would run her words as markup",
    )
}

fn found(text: &Text, code: &str, names: &[&str], why: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in code.lines().enumerate() {
        for name in names.iter().filter(|name| line.contains(**name)) {
            findings.push(text.finding(number, &format!("`{name}` {why}")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    #[test]
    fn names_that_say_nothing_are_found_and_words_within_words_are_not() {
        let names = "struct VaultManager;\nfn handle_click() {}\nmod plan_data {}\nfn handles() {}\nstruct Database;";
        assert_eq!(banned_names(&text("crates/a/src/b.rs", names)).len(), 3);
        assert_eq!(banned_names(&text("crates/a/src/utils.rs", "")).len(), 1);
        assert_eq!(banned_names(&text("a.rs", "// struct Helper\nlet x = \"fn util\";")), [] as [&str; 0]);
    }

    #[test]
    fn a_clock_is_found_in_a_crate_but_not_in_the_shell_or_a_test() {
        let clock = "let at = std::time::SystemTime::now();";
        assert_eq!(foreign_clock_or_chance(&text("crates/care-vault/src/vault.rs", clock)).len(), 1);
        assert_eq!(foreign_clock_or_chance(&text("ui/src/app.rs", "js_sys::Date::now()")).len(), 1);
        assert_eq!(foreign_clock_or_chance(&text("src-tauri/src/clock.rs", clock)), [] as [&str; 0]);
        let tested = format!("fn f() {{}}\n#[cfg(test)]\nmod tests {{ {clock} }}");
        assert_eq!(foreign_clock_or_chance(&text("crates/care-vault/src/vault.rs", &tested)), [] as [&str; 0]);
    }

    #[test]
    fn javascript_values_are_found_outside_the_bridge() {
        let view = text("ui/src/screen/home/view.rs", "/// No JsValue here.\nfn f(x: JsValue) {}");
        assert_eq!(
            javascript_outside_the_bridge(&view),
            ["ui/src/screen/home/view.rs:2: `JsValue` stands in ui/src/bridge.rs and nowhere else"]
        );
        assert_eq!(javascript_outside_the_bridge(&text("ui/src/bridge.rs", "JsValue")), [] as [&str; 0]);
    }

    #[test]
    fn a_device_that_is_none_is_found_where_it_would_ship() {
        let held = "#[cfg(debug_assertions)]\npub use hardware::fake::FakeHardware;\n\n/// Ours.\n\
            #[cfg(debug_assertions)]\nfn f() {\n    g(FakeHardware::in_folder(x));\n}\n";
        let found = |words: &str| stand_in_that_ships(&text("src-tauri/src/device.rs", words)).len();
        assert_eq!(found(held), 0);
        assert_eq!(found(&held.replace("#[cfg(debug_assertions)]\n", "")), 2);
        assert_eq!(found("#[cfg(debug_assertions)]\nuse a;\nuse care_app::FakeHardware;"), 1, "it holds the next line");
        assert_eq!(stand_in_that_ships(&text("tests/journeys/quiet/biometric.rs", "FakeHardware")), [] as [&str; 0]);
    }

    #[test]
    fn markup_from_a_string_is_found() {
        assert_eq!(raw_markup(&text("ui/src/a.rs", "view! { <p inner_html=words/> }")).len(), 1);
    }
}

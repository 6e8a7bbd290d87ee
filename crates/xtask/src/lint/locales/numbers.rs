//! The numbers of the page *Get help now*: each is data, with its nations, its source and the day
//! on which a person checked it. A wrong number can cost a life, so nothing here may be left out.

use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

use super::folder::Folder;

/// Checks `assets/help-numbers.json` against the messages of `first`.
pub(super) fn check(root: &Path, first: &Folder) -> anyhow::Result<Vec<String>> {
    let path = root.join("assets/help-numbers.json");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    findings(&text, first).with_context(|| path.display().to_string())
}

fn findings(json: &str, first: &Folder) -> anyhow::Result<Vec<String>> {
    let page: Value = serde_json::from_str(json)?;
    let numbers = page.get("numbers").and_then(Value::as_array).context("it has no numbers")?;
    let signs = page.get("signs").context("it has no signs")?;
    let mut findings = Vec::new();
    for number in numbers {
        let text = |key: &str| number.get(key).and_then(Value::as_str).unwrap_or_default();
        let id = text("id");
        let mut say = |what: &str| findings.push(format!("help-numbers.json: {id} {what}"));
        let digits: String = text("number").chars().filter(char::is_ascii_digit).collect();
        if digits.is_empty() || digits != text("dial") {
            say("does not dial the number that it shows");
        }
        if number.get("nations").and_then(Value::as_array).is_none_or(Vec::is_empty) {
            say("names no nation");
        }
        if !number.get("source").is_some_and(is_source) {
            say("names no public source");
        }
        if !is_checked_or_says_not(number) {
            say("does not say when a person checked it");
        }
        if first.messages.get(text("message")).is_none_or(|message| !message.variables.contains("number")) {
            say("has no message with $number");
        }
    }
    let mut say = |what: &str| findings.push(format!("help-numbers.json: the list of signs {what}"));
    if signs.get("sources").and_then(Value::as_array).is_none_or(|all| all.is_empty() || !all.iter().all(is_source)) {
        say("names no public source");
    }
    if !is_checked_or_says_not(signs) {
        say("does not say when a person checked it");
    }
    for message in signs.get("messages").and_then(Value::as_array).into_iter().flatten() {
        if message.as_str().is_none_or(|id| !first.messages.contains_key(id)) {
            say(&format!("names {message}, which nothing says"));
        }
    }
    // A number in a message would stand there without nation, source or day.
    let written_out = first.messages.iter().filter(|(id, message)| {
        let longest_run = message.text.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
        id.starts_with("help-") && longest_run.is_some_and(|digits| digits >= 3)
    });
    findings.extend(written_out.map(|(id, _)| format!("{}: {id} holds a number that should be $number", first.tag)));
    Ok(findings)
}

fn is_source(source: &Value) -> bool {
    let has = |key: &str, start: &str| {
        source.get(key).and_then(Value::as_str).is_some_and(|text| !text.is_empty() && text.starts_with(start))
    };
    has("title", "") && has("url", "https://")
}

/// Whether it holds the day as `2026-11-21`, or says with `null` that nobody has.
fn is_checked_or_says_not(value: &Value) -> bool {
    let is_day = |day: &str| {
        let parts: Vec<_> = day.split('-').collect();
        let lengths: Vec<_> = parts.iter().map(|part| part.len()).collect();
        lengths == [4, 2, 2] && parts.iter().all(|part| part.chars().all(|c| c.is_ascii_digit()))
    };
    value.get("checked").is_some_and(|checked| checked.is_null() || checked.as_str().is_some_and(is_day))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{
        "numbers": [{
            "id": "a", "message": "help-a", "number": "116 123", "dial": "116123", "nations": ["Wales"],
            "source": { "title": "S", "url": "https://s.example/" }, "checked": null
        }],
        "signs": {
            "messages": ["help-sign-b"], "sources": [{ "title": "S", "url": "https://s.example/" }], "checked": "2026-11-21"
        }
    }"#;

    fn first() -> Folder {
        Folder::of("en-GB", "help.ftl", "# Review state: a test\n\nhelp-a = Ring { $number }.\nhelp-sign-b = Pain\n")
    }

    #[test]
    fn a_number_with_nation_source_and_day_is_right() {
        assert_eq!(findings(GOOD, &first()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_number_without_one_of_them_is_found() {
        for (right, wrong) in [
            (r#""dial": "116123""#, r#""dial": "116132""#),
            (r#""nations": ["Wales"]"#, r#""nations": []"#),
            (r#""source": { "title": "S", "url": "https://s.example/" }, "#, ""),
            (r#"}, "checked": null"#, "}"),
            (r#""message": "help-a""#, r#""message": "help-sign-b""#),
            (r#""messages": ["help-sign-b"]"#, r#""messages": ["help-sign-c"]"#),
            (r#""checked": "2026-11-21""#, r#""checked": "lately""#),
        ] {
            let json = GOOD.replace(right, wrong);
            assert_ne!(json, GOOD, "{right} stands in the good one");
            assert_eq!(findings(&json, &first()).unwrap().len(), 1, "{wrong}");
        }
        assert!(findings("{}", &first()).is_err(), "a page without numbers is no page");
    }

    #[test]
    fn a_number_written_into_a_message_is_found() {
        let folder = Folder::of(
            "en-GB",
            "help.ftl",
            "# Review state: a test\n\nhelp-a = Ring { $number }.\nhelp-sign-b = Pain\nhelp-c = Ring 999.\n",
        );
        assert_eq!(findings(GOOD, &folder).unwrap().len(), 1);
    }
}

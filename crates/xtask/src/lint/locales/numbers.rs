//! The numbers of the page *Get help now*: each is data, with its nations, its source and the day
//! on which a person checked it. A wrong number can cost a life, so nothing here may be left out.

use anyhow::ensure;
use serde::Deserialize;

use super::super::Text;
use super::folder::Folder;

/// `assets/help-numbers.json`, of which nothing may be missing and nothing be more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(rename = "about")]
    _about: Option<String>,
    numbers: Vec<Number>,
    signs: Signs,
    signs_after_loss: Signs,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Number {
    id: String,
    message: String,
    number: String,
    dial: String,
    nations: Vec<String>,
    #[serde(rename = "hours")]
    _hours: String,
    source: Source,
    checked: Checked,
    #[serde(rename = "only_open", default)]
    _only_open: bool,
    #[serde(rename = "no_ring", default)]
    _no_ring: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signs {
    messages: Vec<String>,
    sources: Vec<Source>,
    checked: Checked,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    title: String,
    url: String,
}

/// A day, or `null`, which says that nobody has; it cannot be left out.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Checked {
    On(String),
    Not(()),
}

/// Holds `assets/help-numbers.json` against the messages of `first`.
pub(super) fn check(numbers: &Text, first: &Folder) -> Vec<String> {
    let mut findings = Vec::new();
    if let Err(error) = complete(&numbers.words, first) {
        findings.push(format!("{}: {error:#}", numbers.path));
    }
    // A number in a message would stand there without nation, source or day.
    let is_long = |digits: &str| digits.len() >= 3;
    let written_out = first.messages.iter().filter(|(id, message)| {
        id.starts_with("help-") && message.text.split(|c: char| !c.is_ascii_digit()).any(is_long)
    });
    findings.extend(written_out.map(|(id, _)| format!("{}: {id} holds a number that should be $number", first.tag)));
    findings
}

/// The first thing that is wrong.
fn complete(json: &str, first: &Folder) -> anyhow::Result<()> {
    let page: Page = serde_json::from_str(json)?;
    ensure!(!page.numbers.is_empty(), "it has no numbers");
    for number in &page.numbers {
        let Number { id, message, nations, source, .. } = number;
        let digits: String = number.number.chars().filter(char::is_ascii_digit).collect();
        ensure!(!digits.is_empty() && digits == number.dial, "{id} does not dial the number that it shows");
        ensure!(!nations.is_empty(), "{id} names no nation");
        ensure!(source.is_public(), "{id} names no public source");
        ensure!(number.checked.is_day_or_not(), "{id} does not say when a person checked it");
        let says = first.messages.get(message).is_some_and(|message| message.variables.contains("number"));
        ensure!(says, "{id} has no message with $number");
    }
    for Signs { messages, sources, checked } in [&page.signs, &page.signs_after_loss] {
        ensure!(!sources.is_empty() && sources.iter().all(Source::is_public), "the signs name no public source");
        ensure!(checked.is_day_or_not(), "the signs do not say when a person checked them");
        let unsaid = messages.iter().find(|id| !first.messages.contains_key(*id));
        ensure!(unsaid.is_none(), "the signs name {unsaid:?}, which nothing says");
    }
    Ok(())
}

impl Source {
    fn is_public(&self) -> bool {
        !self.title.is_empty() && self.url.starts_with("https://")
    }
}

impl Checked {
    /// Whether a day is one, as `2026-11-21`.
    pub(super) fn is_day_or_not(&self) -> bool {
        let Self::On(day) = self else { return true };
        let lengths: Vec<usize> = day.split('-').map(str::len).collect();
        lengths == [4, 2, 2] && day.chars().all(|c| c.is_ascii_digit() || c == '-')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{ "numbers": [{ "id": "a", "message": "help-a", "number": "116 123", "dial": "116123",
        "nations": ["Wales"], "hours": "always", "source": { "title": "S", "url": "https://s.example/" }, "checked": null }],
        "signs": { "messages": ["help-b"], "sources": [{ "title": "S", "url": "https://s.example/" }], "checked": "2026-11-21" },
        "signs_after_loss": { "messages": ["help-b"], "sources": [{ "title": "S", "url": "https://s.example/" }], "checked": null } }"#;

    #[test]
    fn a_number_without_nation_source_or_day_is_found() {
        let first =
            Folder::of("en-GB", "help.ftl", "# Review state: a test\n\nhelp-a = Ring { $number }.\nhelp-b = Pain\n");
        complete(GOOD, &first).unwrap();
        for (right, wrong) in [
            (r#""dial": "116123""#, r#""dial": "116132""#),
            (r#"["Wales"]"#, "[]"),
            (r#""source": { "title": "S", "url": "https://s.example/" }, "#, ""),
            (r#"[{ "title": "S", "url": "https://"#, r#"[{ "title": "S", "url": "http://"#),
            (r#", "checked": null"#, ""),
            (r#""message": "help-a""#, r#""message": "help-b""#),
            (r#"["help-b"]"#, r#"["help-c"]"#),
            ("2026-11-21", "lately"),
        ] {
            assert!(GOOD.contains(right), "{right} stands in the good one");
            assert!(complete(&GOOD.replace(right, wrong), &first).is_err(), "{wrong}");
        }
        assert!(complete("{}", &first).is_err(), "a page without numbers is no page");
    }

    #[test]
    fn a_number_written_into_a_message_is_found() {
        let folder = Folder::of("en-GB", "help.ftl", "# Review state: a test\n\nhelp-c = Ring 999.\n");
        let numbers = Text { path: "help-numbers.json".to_owned(), words: GOOD.to_owned() };
        assert!(check(&numbers, &folder).iter().any(|found| found.contains("help-c holds a number")));
    }
}

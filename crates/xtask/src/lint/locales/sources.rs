//! The public sources beside a topic: each is data, with who wrote it, its language, its kind, where it is
//! found, and the day on which a person read it. Nothing here is what a source says.

use anyhow::ensure;
use serde::Deserialize;

use super::super::Text;
use super::numbers::Checked;

const KINDS: &[&str] = &["leaflet", "page", "guideline", "charity"];

/// `assets/sources.json`, of which nothing may be missing and nothing be more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(rename = "about")]
    _about: String,
    sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    title: String,
    by: String,
    language: String,
    kind: String,
    address: String,
    checked: Checked,
    beside: Vec<String>,
}

/// Holds `assets/sources.json` against the template.
pub(super) fn check(sources: &Text) -> Vec<String> {
    complete(&sources.words).err().map(|error| format!("{}: {error:#}", sources.path)).into_iter().collect()
}

/// The first thing that is wrong.
fn complete(json: &str) -> anyhow::Result<()> {
    let page: Page = serde_json::from_str(json)?;
    for source in &page.sources {
        let Source { title, by, language, kind, address, checked, beside } = source;
        ensure!(!title.is_empty() && !by.is_empty() && !language.is_empty(), "{address} says not what it is");
        ensure!(KINDS.contains(&kind.as_str()), "{title} is of no known kind: {kind}");
        ensure!(address.starts_with("https://"), "{title} names no public address");
        ensure!(checked.is_day_or_not(), "{title} does not say when a person read it");
        ensure!(!beside.is_empty(), "{title} stands beside nothing");
        let unknown = beside.iter().find(|id| care_plan::sections::section(id).is_none());
        ensure!(unknown.is_none(), "{title} stands beside {unknown:?}, which there is not");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"about": "a", "sources": [{"title": "Birth", "by": "NHS", "language": "en",
        "kind": "page", "address": "https://www.example.org/", "checked": null, "beside": ["birth-place"]}]}"#;

    #[test]
    fn a_source_that_lacks_something_is_found() {
        let found = |words: &str| check(&Text { path: "sources.json".to_owned(), words: words.to_owned() });
        assert!(found(GOOD).is_empty(), "{:?}", found(GOOD));
        for (right, wrong) in [
            (r#""checked": null, "#, ""),
            ("null", r#""lately""#),
            ("birth-place", "birth-planet"),
            (r#"["birth-place"]"#, "[]"),
            ("https", "http"),
            (r#""page""#, r#""advice""#),
            (r#""NHS""#, r#""""#),
        ] {
            assert_eq!(found(&GOOD.replacen(right, wrong, 1)).len(), 1, "{wrong}");
        }
    }
}

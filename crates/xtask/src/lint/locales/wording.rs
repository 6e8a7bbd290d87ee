//! Words that stand nowhere: `locales/wording.toml` lists them.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use super::super::Text;
use super::folder::Folder;

/// The lists.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wording {
    /// Words that ask for a reason, by language.
    asks: BTreeMap<String, Vec<String>>,
    /// Words of English that judge her, belittle her, or make a diary into a device.
    english: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    allowed: Vec<Allowed>,
}

/// A word that may stand in one message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    id: String,
    word: String,
    because: String,
}

impl Wording {
    pub(super) fn read(text: &Text) -> anyhow::Result<Self> {
        toml::from_str(&text.words).with_context(|| format!("reading {}", text.path))
    }

    /// What stands in `folder` and should not.
    pub(super) fn banned(&self, folder: &Folder) -> Vec<String> {
        let english = self.english.values().filter(|_| folder.base() == "en");
        let words: Vec<&String> = self.asks.get(folder.base()).into_iter().chain(english).flatten().collect();
        let mut findings = Vec::new();
        for (id, message) in &folder.messages {
            let is_allowed = |word: &str| self.allowed.iter().any(|allowed| allowed.id == *id && allowed.word == word);
            let said = words.iter().filter(|word| holds(&message.whole, word) && !is_allowed(word));
            findings.extend(said.map(|word| format!("{}/{}: {id} says \"{word}\"", folder.tag, message.file)));
        }
        findings
    }

    /// Allowances that nothing needs, or that say no reason.
    pub(super) fn stale(&self, folders: &[Folder]) -> Vec<String> {
        let is_needed = |allowed: &Allowed| {
            let mut messages = folders.iter().filter_map(|folder| folder.messages.get(&allowed.id));
            messages.any(|message| holds(&message.whole, &allowed.word))
        };
        let stale = self.allowed.iter().filter(|allowed| allowed.because.is_empty() || !is_needed(allowed));
        stale.map(|a| format!("\"{}\" is allowed in {} without need or reason", a.word, a.id)).collect()
    }
}

/// Whether `text` holds the words of `wanted` one after the other, whatever their case.
fn holds(text: &str, wanted: &str) -> bool {
    let is_mark = |c: char| c.is_ascii_punctuation() && !matches!(c, '-' | '\'') || "،؟؛।…“”‘’«»".contains(c);
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| c.is_whitespace() || is_mark(c)).filter(|w| !w.is_empty()).collect();
    let wanted: Vec<&str> = wanted.split(' ').collect();
    words.windows(wanted.len()).any(|window| {
        window.iter().zip(&wanted).all(|(word, wanted)| match wanted.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == wanted,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whatever_its_case_and_marks_and_not_inside_another() {
        for (text, word, is_there) in [
            ("Why? Tell me.", "why", true),
            ("Is there a reason for this?", "reason for", true),
            ("It Failed.", "fail*", true),
            ("آپ کیوں آئیں؟", "کیوں", true),
            ("क्यों?", "क्यों", true),
            ("De ce vrei asta?", "de ce", true),
            ("de cel", "de ce", false),
            ("whyever", "why", false),
            ("a mumble", "mum", false),
            ("an interpreter", "interpret", false),
        ] {
            assert_eq!(holds(text, word), is_there, "{word} in {text}");
        }
    }

    #[test]
    fn an_allowance_holds_for_one_word_of_one_message() {
        let folders = [Folder::of("en-GB", "a.ftl", "# Review state: x\n\na = belt monitor\nb = monitor\n")];
        let wording = |id: &str, word: &str| -> Wording {
            let lists = "[asks]\nen = [\"why\"]\n[english]\nis-of-a-device = [\"monitor*\"]\n";
            let allowed = format!("[[allowed]]\nid = \"{id}\"\nword = \"{word}\"\nbecause = \"the name of a thing\"\n");
            toml::from_str(&format!("{lists}{allowed}")).unwrap()
        };
        assert_eq!(wording("a", "monitor*").banned(&folders[0]), ["en-GB/a.ftl: b says \"monitor*\""]);
        assert!(wording("a", "monitor*").stale(&folders).is_empty());
        assert_eq!(wording("b", "why").stale(&folders).len(), 1, "an allowance that nothing needs goes");
    }
}

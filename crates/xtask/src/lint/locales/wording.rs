//! Words that stand nowhere: `locales/wording.toml` lists them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use care_locale::Words;
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
    /// Words for her and for hers, by language: each stands only where a message asks which she chose.
    #[serde(default)]
    hers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    allowed: Vec<Allowed>,
    /// What people set, each with every message as it is said to them.
    #[serde(default)]
    said: Vec<Said>,
}

/// Somebody's words for themselves and for theirs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    /// Who they are.
    to: String,
    /// What stands in the variables.
    set: BTreeMap<String, String>,
    /// The words of `hers` that they chose, by language.
    chosen: BTreeMap<String, Vec<String>>,
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
            // What she taps for herself is hers to say.
            let hers = self.hers.get(folder.base());
            let is_hers = |word: &String| hers.is_some_and(|hers| hers.contains(word)) && offers_words(id);
            let text = |word: &String| match hers.is_some_and(|hers| hers.contains(word)) {
                true => &message.unasked,
                false => &message.whole,
            };
            let said = words.iter().filter(|word| holds(text(word), word) && !is_allowed(word) && !is_hers(word));
            findings.extend(said.map(|word| format!("{}/{}: {id} says \"{word}\"", folder.tag, message.file)));
        }
        findings
    }

    /// What `folder` says of her and of hers whatever she chose: such a word is right for some and hurts others.
    pub(super) fn leaks(&self, folder: &Folder) -> Vec<String> {
        let mut findings = Vec::new();
        for (id, message) in folder.messages.iter().filter(|(id, _)| !offers_words(id)) {
            let is_allowed = |word: &str| self.allowed.iter().any(|allowed| allowed.id == *id && allowed.word == word);
            let words = self.hers.get(folder.base()).into_iter().flatten();
            let said = words.filter(|word| holds(&message.unasked, word) && !is_allowed(word));
            findings.extend(
                said.map(|word| format!("{}/{}: {id} says \"{word}\" whatever she chose", folder.tag, message.file)),
            );
        }
        findings
    }

    /// What `words` says to somebody of `[[said]]` and they did not choose: what [`leaks`](Self::leaks) cannot
    /// see, because it stands in a variant of the wrong word.
    pub(super) fn said_to(&self, words: &Words) -> Vec<String> {
        let language = words.language();
        let base = language.tag.split('-').next().unwrap_or_default();
        let hers = || self.hers.get(base).into_iter().flatten();
        let mut findings = Vec::new();
        for Said { to, set, chosen } in &self.said {
            let is_chosen = |word: &String| chosen.get(base).is_some_and(|chosen| chosen.contains(word));
            let words = words.with_standing(set.iter().map(|(slot, said)| (slot.as_str(), said.as_str())));
            for id in words.ids().filter(|id| !offers_words(id)) {
                let text = care_locale::strip_isolates(&words.say(id));
                let is_allowed =
                    |word: &str| self.allowed.iter().any(|allowed| allowed.id == *id && allowed.word == word);
                let wrong = hers().filter(|word| holds(&text, word) && !is_chosen(word) && !is_allowed(word));
                findings.extend(wrong.map(|word| format!("{}: {id} says \"{word}\" to {to}", language.tag)));
            }
        }
        findings
    }

    /// The lists that a language of `folders` has none of: nothing is looked for without one.
    pub(super) fn lacking(&self, folders: &[Folder]) -> Vec<String> {
        let languages: BTreeSet<&str> = folders.iter().map(Folder::base).collect();
        let lists = [("asks", &self.asks), ("hers", &self.hers)];
        let lacks = |language: &str| {
            let lacking = lists.iter().filter(|(_, words)| words.get(language).is_none_or(Vec::is_empty));
            lacking.map(|(name, _)| format!("locales/wording.toml has no [{name}] for {language}")).collect::<Vec<_>>()
        };
        languages.into_iter().flat_map(lacks).collect()
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

/// Whether a message belongs to where she sets her words, which has to name them.
fn offers_words(id: &str) -> bool {
    let mut slots = care_plan::wording::slots();
    slots.any(|(section, prompt)| {
        let is_option = prompt.choices.iter().any(|choice| id == prompt.choice_key(section, choice));
        is_option || id == prompt.question_key(section) || id == prompt.label_key(section)
    })
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
    fn a_word_that_she_may_not_have_chosen_stands_only_where_it_is_asked_for() {
        let wording: Wording = toml::from_str("[asks]\n[english]\n[hers]\nen = [\"partner*\", \"my baby\"]\n").unwrap();
        let leaks =
            |message: &str| wording.leaks(&Folder::of("en-GB", "a.ftl", &format!("# Review state: x\n\n{message}\n")));
        assert_eq!(leaks("a = Ring my partner."), ["en-GB/a.ftl: a says \"partner*\" whatever she chose"]);
        assert_eq!(leaks("a = { $count ->\n  [one] My baby\n *[other] Babies\n }").len(), 1, "that is no word of hers");
        let asked = "a = Ring { $partner ->\n  [wife] my wife\n *[partner] my partner\n }.";
        assert!(leaks(asked).is_empty());
        assert_eq!(leaks(&format!("{asked} Hold my baby.")).len(), 1, "what stands beside the choice");
        assert!(
            leaks("choice-wording-partner-partner = I say my partner.").is_empty(),
            "she has to read what she taps"
        );
    }

    #[test]
    fn what_is_said_to_a_dad_says_no_word_that_is_not_his() {
        let wording: Wording = toml::from_str(
            "[asks]\n[english]\n[hers]\nen = [\"mum\", \"dad*\"]\n[[said]]\nto = \"a dad\"\nset = { parent = \"dad\" }\n\
             chosen = { en = [\"dad*\"] }\n",
        )
        .unwrap();
        let said = |message: &str| {
            let language = care_locale::language("en-GB").unwrap();
            wording.said_to(&Words::new(language, &[("en-GB".to_owned(), format!("{message}\n"))]).unwrap())
        };
        let asked = |dad: &str| said(&format!("a = Be {{ $parent ->\n    [dad] {dad}\n   *[mum] a mum\n }}"));
        assert!(asked("a dad").is_empty(), "{:?}", asked("a dad"));
        assert_eq!(asked("a good mum"), ["en-GB: a says \"mum\" to a dad"], "in the variant that is his");
    }

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
    fn a_language_without_its_list_is_found_once() {
        let wording: Wording =
            toml::from_str("[asks]\nen = [\"why\"]\npl = [\"dlaczego\"]\n[english]\n[hers]\nen = [\"mum\"]\nuk = []\n")
                .unwrap();
        let lacking = |tags: &[&str]| {
            let folder = |tag: &&str| Folder::of(tag, "a.ftl", "# Review state: x\n\na = A\n");
            wording.lacking(&tags.iter().map(folder).collect::<Vec<_>>())
        };
        assert_eq!(lacking(&["en-GB", "en-GB-simple"]), [] as [&str; 0]);
        assert_eq!(lacking(&["en-GB", "pl", "pl-simple"]), ["locales/wording.toml has no [hers] for pl"]);
        let neither = ["locales/wording.toml has no [asks] for uk", "locales/wording.toml has no [hers] for uk"];
        assert_eq!(lacking(&["uk"]), neither, "one that is empty is none");
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

//! Words that stand nowhere: no question asks for a reason, nothing judges, nothing measures.

use super::folder::Folder;

/// A word that may stand in one message.
pub(super) struct Allowed {
    /// The message.
    pub(super) id: &'static str,
    /// The word, as the list below has it.
    pub(super) word: &'static str,
    /// What makes it right there.
    pub(super) because: &'static str,
}

/// Every word that may stand where it otherwise may not.
pub(super) const ALLOWED: &[Allowed] = &[];

/// Words that ask for a reason, by language. Lists other than English are not yet checked by
/// speakers.
const WHY: &[(&str, &[&str])] = &[
    ("en", &["why", "reason for", "reasons for", "justif*"]),
    ("ar", &["لماذا", "ليش"]),
    ("bn", &["কেন"]),
    ("cy", &["pam", "paham"]),
    ("es", &["por qué"]),
    ("fa", &["چرا"]),
    ("fr", &["pourquoi"]),
    ("gu", &["કેમ", "શા માટે"]),
    ("hi", &["क्यों"]),
    ("pa", &["ਕਿਉਂ"]),
    ("pl", &["dlaczego"]),
    ("pt", &["por que", "porquê", "por quê"]),
    ("ro", &["de ce"]),
    ("so", &["sababta"]),
    ("tr", &["neden", "niçin"]),
    ("uk", &["чому"]),
    ("ur", &["کیوں"]),
];

/// English words that judge her, belittle her, or make a diary into a device. A `*` stands for
/// any ending.
const BANNED: &[&str] = &[
    // Words that judge.
    "patient",
    "patients",
    "refus*",
    "non-complian*",
    "noncomplian*",
    "complian*",
    "allowed",
    "not allow*",
    "fail*",
    "risk mother",
    "delivery",
    "deliveries",
    "deliver*",
    "high risk",
    "low risk",
    "high-risk",
    "low-risk",
    "missed",
    "overdue",
    "invalid",
    "error",
    "errors",
    "illegal",
    // Words that take her place.
    "mum",
    "mums",
    "mummy",
    "congratulat*",
    "size of a",
    "little one",
    "bundle of joy",
    // Words of a device.
    "monitor*",
    "detect*",
    "assess risk",
    "assess your risk",
    "normal range",
    "abnormal*",
    "diagnos*",
    "analys*",
    "alarm*",
    "calculat*",
    "measur*",
    "interpret",
    "interprets",
    "interpreted",
    "interpreting",
    "interpretation*",
];

/// What stands in `folder` and should not.
pub(super) fn banned(folder: &Folder, allowed: &[Allowed]) -> Vec<String> {
    let mut findings = Vec::new();
    for (id, message) in &folder.messages {
        for word in lists(folder.base()) {
            let is_allowed = allowed.iter().any(|allowed| allowed.id == id && allowed.word == word);
            if !is_allowed && holds(&message.whole, word) {
                findings.push(format!("{}/{}: {id} says \"{word}\"", folder.tag, message.file));
            }
        }
    }
    findings
}

/// Allowances that nothing needs, or that say no reason.
pub(super) fn stale(folders: &[&Folder], allowed: &[Allowed]) -> Vec<String> {
    let is_needed = |allowed: &Allowed| {
        folders.iter().filter_map(|folder| folder.messages.get(allowed.id)).any(|m| holds(&m.whole, allowed.word))
    };
    allowed
        .iter()
        .filter(|allowed| allowed.because.is_empty() || !is_needed(allowed))
        .map(|allowed| format!("\"{}\" is allowed in {} without need or reason", allowed.word, allowed.id))
        .collect()
}

fn lists(base: &str) -> impl Iterator<Item = &'static str> {
    let why = WHY.iter().filter(move |(language, _)| *language == base).flat_map(|(_, words)| *words);
    let banned = if base == "en" { BANNED } else { &[] };
    why.chain(banned).copied()
}

/// Whether `text` holds the words of `wanted` one after the other, whatever their case.
fn holds(text: &str, wanted: &str) -> bool {
    let is_mark = |c: char| c.is_ascii_punctuation() && !matches!(c, '-' | '\'') || "،؟؛।…“”‘’«»".contains(c);
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| c.is_whitespace() || is_mark(c)).filter(|word| !word.is_empty()).collect();
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
    fn a_word_is_found_whatever_its_case_and_marks() {
        for (text, word) in [
            ("Why? Tell me.", "why"),
            ("Is there a reason for this?", "reason for"),
            ("It Failed.", "fail*"),
            ("For every patient!", "patient"),
            ("آپ کیوں آئیں؟", "کیوں"),
            ("De ce vrei asta?", "de ce"),
            ("क्यों?", "क्यों"),
        ] {
            assert!(holds(text, word), "{word} in {text}");
        }
    }

    #[test]
    fn a_word_inside_another_is_not_that_word() {
        for (text, word) in
            [("whyever", "why"), ("a mumble", "mum"), ("an interpreter", "interpret"), ("de cel", "de ce")]
        {
            assert!(!holds(text, word), "{word} in {text}");
        }
    }

    #[test]
    fn an_allowance_holds_for_one_word_of_one_message() {
        let folder = Folder::of("en-GB", "a.ftl", "# Review state: x\n\na = belt monitor\nb = monitor\n");
        let allowed = [Allowed { id: "a", word: "monitor*", because: "the name of a thing" }];
        assert_eq!(banned(&folder, &allowed), ["en-GB/a.ftl: b says \"monitor*\""]);
        assert!(stale(&[&folder], &allowed).is_empty());
        let needless = [Allowed { id: "b", word: "why", because: "none" }];
        assert_eq!(stale(&[&folder], &needless).len(), 1, "an allowance that nothing needs goes");
    }
}

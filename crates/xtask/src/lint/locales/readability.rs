//! How hard an English text is to read: Flesch-Kincaid grade, SMOG, sentence lengths.
//!
//! The formulas are those of Kincaid and others (1975) and McLaughlin (1969). Syllables are
//! counted by rule and a short table of words that the rule gets wrong.

use std::ops::AddAssign;

/// Counts over a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// Words; a gap to fill in (`___`) counts as one.
    pub words: usize,
    /// Sentences; what has no full stop is one.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
    /// Words of three syllables or more.
    pub polysyllables: usize,
}

impl Reading {
    /// Reads `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reading = Self::default();
        for sentence in sentences(text) {
            reading.sentences += 1;
            for word in words(sentence) {
                let syllables = syllables(word);
                reading.words += 1;
                reading.syllables += syllables;
                reading.polysyllables += usize::from(syllables >= 3);
            }
        }
        reading
    }

    /// The Flesch-Kincaid grade, in years of school; nothing for a text without words.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]
    pub fn grade(self) -> Option<f64> {
        (self.words > 0).then(|| {
            let [words, sentences, syllables] = [self.words, self.sentences, self.syllables].map(|count| count as f64);
            0.39 * words / sentences + 11.8 * syllables / words - 15.59
        })
    }

    /// The SMOG grade, in years of school; nothing for a text without words.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]
    pub fn smog(self) -> Option<f64> {
        (self.words > 0).then(|| 3.1291 + 1.043 * (self.polysyllables as f64 * 30.0 / self.sentences as f64).sqrt())
    }
}

impl AddAssign for Reading {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
        self.polysyllables += other.polysyllables;
    }
}

/// The sentences of `text`, each with at least one word.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // What follows a stop is white space, a mark that closes, or nothing; a point inside a number is no stop.
    let ends = |after: &str| after.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '”' | ')'));
    let mut rest = text;
    let sentences = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let stop = rest.match_indices(['.', '?', '!']).map(|(at, _)| at + 1).find(|at| ends(rest.split_at(*at).1));
        let (sentence, after) = rest.split_at(stop.unwrap_or(rest.len()));
        rest = after;
        Some(sentence)
    });
    sentences.filter(|sentence| words(sentence).next().is_some())
}

/// The words of a sentence.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Words that the rule below gets wrong, by how many syllables they have.
const KNOWN: &[(usize, &str)] = &[
    (1, "tens"),
    (
        2,
        "doesnt doula every fluid fluids holdfast lion maybe people quiet science someone something sometimes somewhere triage",
    ),
    (3, "anyone everyone everything idea ideas quietly vagina video whoever"),
    (4, "anaesthetic caesarean neonatal opioid"),
];

/// The syllables of a word, 1 at least. A word with hyphens has those of its parts.
#[must_use]
pub fn syllables(word: &str) -> usize {
    word.split(['-', '–', '/']).map(of_part).sum::<usize>().max(1)
}

fn of_part(part: &str) -> usize {
    let stem = part.strip_suffix("'s").unwrap_or(part);
    let word: String = stem.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if word.is_empty() {
        return usize::from(part.contains(|c: char| c.is_ascii_digit() || c == '_'));
    }
    if let Some((syllables, _)) = KNOWN.iter().find(|(_, known)| known.split(' ').any(|known| known == word)) {
        return *syllables;
    }
    let groups = word.split(|c| !VOWELS.contains(&c)).filter(|group| !group.is_empty()).count();
    let count = groups + said_apart(&word);
    count - silent_e(&word).min(count.saturating_sub(1))
}

const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];

/// How many groups of vowels are said as two: "giant", "period", "usual", "saying".
fn said_apart(word: &str) -> usize {
    let pairs = word.char_indices().filter(|(at, _)| {
        let (before, from_here) = word.split_at(*at);
        let after = from_here.chars().nth(2);
        match from_here.get(..2) {
            Some("ia") => !before.ends_with(['t', 'c']),
            Some("io") => !matches!(after, Some('n' | 'u')),
            Some("ua") => !before.ends_with(['g', 'q']),
            _ => from_here == "ing" && before.ends_with(VOWELS),
        }
    });
    pairs.count()
}

/// How many groups of vowels are an `e` that nobody says: "name", "asked", "safely".
fn silent_e(word: &str) -> usize {
    let ends_consonant = |stem: &str| !stem.is_empty() && !stem.ends_with(VOWELS);
    // "little" and "centre" have one that is said.
    let is_said = |stem: &str| stem.ends_with("tr") || stem.strip_suffix('l').is_some_and(ends_consonant);
    let at_end = if let Some(stem) = word.strip_suffix("ed") {
        ends_consonant(stem) && !stem.ends_with(['t', 'd'])
    } else if let Some(stem) = word.strip_suffix("es") {
        let hisses = stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("ch") || stem.ends_with("sh");
        ends_consonant(stem) && !hisses && !is_said(stem)
    } else {
        word.strip_suffix('e').is_some_and(|stem| ends_consonant(stem) && !is_said(stem))
    };
    let inside = ["ely", "eful", "efully", "eless", "ement", "ements"]
        .iter()
        .any(|suffix| word.strip_suffix(suffix).is_some_and(|stem| stem.len() > 1 && ends_consonant(stem)));
    usize::from(at_end) + usize::from(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_the_syllables_that_people_say() {
        for (expected, words) in [
            (1, "I the asked guide placed names I'd ___ 999 choice"),
            (
                2,
                "baby midwife midwives wanted little people giant fluid safely movement reading doing being fluids partner centre",
            ),
            (3, "hospital placenta quietly radio injection skin-to-skin anyone's medicine"),
            (4, "epidural caesarean interpreter"),
        ] {
            for word in words.split(' ') {
                assert_eq!(syllables(word), expected, "{word}");
            }
        }
    }

    #[test]
    fn a_sentence_ends_at_its_stop_and_not_at_a_point_inside() {
        let text = "Ring 999. It is free! \"Are you there?\" Version 2.12 is here";
        assert_eq!(sentences(text).count(), 4);
        assert_eq!(words("one, two - three ___.").count(), 4);
    }

    #[test]
    fn the_formulas_give_the_published_figures() {
        // npm flesch-kincaid 2.0.1 and smog-formula 2.0.1 for the same counts.
        let reading = Reading { words: 151, sentences: 6, syllables: 251, polysyllables: 24 };
        assert!((reading.grade().unwrap() - 13.839_570).abs() < 1e-5, "{:?}", reading.grade());
        assert!((reading.smog().unwrap() - 14.554_593).abs() < 1e-5, "{:?}", reading.smog());
        assert_eq!(Reading::default().grade(), None);
    }
}

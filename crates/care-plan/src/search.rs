//! Finding her own words again: a pure fold over the open plan. Nothing is indexed on disk.
//!
//! What looks the same is found, whatever bytes a keyboard made of it. Both sides are folded letter
//! by letter: compatibility decomposition (UAX #15, Form NFKD), case, marks that are written over or
//! under a letter without being one of their own, the forms that one Arabic letter has on the
//! keyboards of several languages, quotation marks, dashes, and white space with the ends of lines.

use serde::{Deserialize, Serialize};
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

use crate::{AnswerId, Plan};

/// One answer in which the words stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Where.
    pub answer: AnswerId,
    /// Her words around the first place, at most about 80 characters, with `…` where cut.
    pub around: String,
}

const AROUND_CHARACTERS: usize = 40;

/// Every answer whose text holds `words`, or what looks like them, in the plan's order. Empty or
/// blank `words` find nothing. Answers on entries that were taken away are passed over,
/// and those that are put away.
#[must_use]
pub fn search(plan: &Plan, words: &str) -> Vec<Found> {
    let wanted = Folded::of(words.trim());
    if wanted.letters.is_empty() {
        return Vec::new();
    }
    plan.answers
        .iter()
        .filter(|(id, _)| id.entry().is_none_or(|entry| plan.entries.get(&entry).is_none_or(|entry| !entry.removed)))
        .filter(|(id, _)| !plan.is_untold_at(id))
        .filter_map(|(id, answer)| {
            around(&answer.values.typed(), &wanted.letters).map(|around| Found { answer: id.clone(), around })
        })
        .collect()
}

/// Text as it is compared.
#[derive(Default)]
struct Folded {
    letters: Vec<char>,
    /// For each letter, which character of the text it is of.
    of: Vec<usize>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self::default();
        for (index, character) in text.chars().enumerate() {
            decompose_compatible(character, |part| folded.push(part, index));
        }
        folded
    }

    fn push(&mut self, part: char, index: usize) {
        if is_passed_over(part) {
            return;
        }
        if part.is_whitespace() {
            if self.letters.last() != Some(&' ') {
                self.letters.push(' ');
                self.of.push(index);
            }
            return;
        }
        // By way of the capital: ß is as ss, and the two forms of a sigma are one.
        for letter in part.to_uppercase().flat_map(char::to_lowercase).map(one_form) {
            self.letters.push(letter);
            self.of.push(index);
        }
    }
}

/// What is not seen, or is written over or under a letter: the accents of Latin, Greek and Cyrillic,
/// the vowels of Arabic and Hebrew (all of a combining class of 10 or more), the long stroke of
/// Arabic, joiners and marks of direction. The signs of Indic scripts are letters, and stay.
fn is_passed_over(part: char) -> bool {
    canonical_combining_class(part) >= 10 && !is_vowel_below(part)
        || matches!(part, '\u{640}' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// A vowel of Thai or Lao that is written below its letter: a letter of its own, unlike the tone above it.
const fn is_vowel_below(part: char) -> bool {
    matches!(part, '\u{E38}' | '\u{E39}' | '\u{EB8}' | '\u{EB9}')
}

/// One letter for those that look alike or stand for one another on other keyboards.
const fn one_form(letter: char) -> char {
    match letter {
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{2BC}' | '`' | '´' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        // Yeh, kaf and heh as Arabic, Persian and Urdu keyboards make them; a feminine ending is written as heh.
        'ى' | 'ی' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ہ' | 'ە' | 'ۃ' | 'ة' => 'ه',
        'ٱ' => 'ا',
        // Strokes that are a part of the letter, for who has no such key.
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ħ' => 'h',
        other => other,
    }
}

fn around(text: &str, wanted: &[char]) -> Option<String> {
    let folded = Folded::of(text);
    let found = folded.letters.windows(wanted.len()).position(|window| window == wanted)?;
    let first = *folded.of.get(found)?;
    let last = *folded.of.get(found + wanted.len() - 1)?;
    let (from, to) = (first.saturating_sub(AROUND_CHARACTERS), last + 1 + AROUND_CHARACTERS);
    let mut cut = String::new();
    if from > 0 {
        cut.push('…');
    }
    cut.extend(text.chars().skip(from).take(to - from).map(|c| if c == '\n' { ' ' } else { c }));
    if text.chars().nth(to).is_some() {
        cut.push('…');
    }
    Some(cut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Entry, EntryId, Tier, Timestamp};

    fn plan(text: &str) -> Plan {
        let mut plan = Plan::default();
        let answer = Answer::of_text(text, Tier::Shared);
        plan.answers.insert("birth-pool/wish".parse().unwrap(), answer);
        plan
    }

    #[test]
    fn she_finds_her_words_whatever_their_case() {
        let found = search(&plan("I'd like a POOL, please"), "pool");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].around, "I'd like a POOL, please");
        assert_eq!(search(&plan("مایا میری دائی ہے"), "دائی").len(), 1);
    }

    #[test]
    fn what_looks_the_same_is_found() {
        for (hers, looked_for) in [
            ("Une péridurale", "peridurale"),
            ("Une péridurale", "pe\u{301}ridurale"),
            ("Une pe\u{301}ridurale", "PÉRIDURALE"),
            ("I don’t want it", "don't"),
            ("I don't want it", "don’t WANT"),
            ("She said “stay”", "\"stay\""),
            ("a dose – 500", "dose - 500"),
            ("skin to\nskin, at\r\n once", "to skin, at once"),
            ("skin to\u{a0}skin", "to skin"),
            ("two  spaces", "two spaces"),
            ("die Straße", "STRASSE"),
            ("ﬁnd the ofﬁce", "find the office"),
            ("οδός", "ΟΔΟΣ"),
            ("Łódź, dwa", "łodz"),
            ("Łódź, dwa", "lodz"),
            ("fødsel", "FODSEL"),
            ("Đorđe, ħobż", "dorde, hobz"),
            ("ışık", "isik"),
            ("ٱلرحمن", "الرحمن"),
            ("Ёлка", "елка"),
            ("أريد القابلة", "اريد القابله"),
            ("مُدَرِّسَة", "مدرسة"),
            ("قابلـــتي", "قابلتي"),
            ("میری دائی", "ميري دائي"),
            ("کمک", "كمك"),
            ("می\u{200c}خواهم", "میخواهم"),
            ("\u{fefb}", "لا"),
            ("שָׁלוֹם", "שלום"),
            ("য়ে", "\u{9af}\u{9bc}ে"),
            ("ฉันอยากอยู่ในน้ำ", "อยากอยู่"),
            ("मुझे पानी चाहिए", "पानी"),
            ("எனக்கு தண்ணீர்", "தண்ணீர்"),
            ("ውሃ እፈልጋለሁ", "ውሃ"),
            ("我想要水", "想要"),
            ("কো", "ক\u{9c7}\u{9be}"),
            ("한국", "\u{1112}\u{1161}\u{11ab}국"),
            ("½ a tablet", "1⁄2 a tablet"),
        ] {
            assert_eq!(search(&plan(hers), looked_for).len(), 1, "{looked_for:?} in {hers:?}");
        }
    }

    #[test]
    fn what_is_another_word_is_not_found() {
        for (hers, looked_for) in [
            ("skintoskin", "skin to skin"),
            ("কি", "কী"),
            ("อยู่", "อยุ่"),
            ("ਕਾ", "ਕਿ"),
            ("gas", "gaz"),
            ("دائے", "دائی"),
            ("500-1000", "500 1000"),
            ("دائی", "دوائی"),
        ] {
            assert!(search(&plan(hers), looked_for).is_empty(), "{looked_for:?} in {hers:?}");
        }
        for unseen in ["\u{301}", "\u{200d}", "\u{fe0f}", "\u{640}"] {
            assert!(search(&plan("words"), unseen).is_empty(), "{unseen:?} looks for nothing");
        }
    }

    #[test]
    fn what_she_took_away_is_passed_over() {
        let entry = EntryId::from_bytes([7; 16]);
        let mut plan = Plan::default();
        let name: AnswerId = format!("contingency/{entry}/name").parse().unwrap();
        plan.answers.insert(name.clone(), Answer::of_text("If my mother comes", Tier::Shared));
        for (removed, found) in [(false, 1), (true, 0)] {
            let section = name.section.clone();
            plan.entries.insert(entry, Entry { section, created: Timestamp(0), removed });
            assert_eq!(search(&plan, "mother").len(), found, "taken away: {removed}");
        }
    }

    #[test]
    fn the_words_around_are_hers_letter_by_letter() {
        let hers = format!("{} Straße für pe\u{301}ridurale {}", "ß".repeat(60), "é".repeat(60));
        let found = search(&plan(&hers), "strasse FUR peridurale");
        let inner = found[0].around.trim_matches('…');
        assert!(hers.contains(inner) && inner.contains("Straße für pe\u{301}ridurale"), "{inner}");
    }

    #[test]
    fn blank_words_find_nothing() {
        assert!(search(&plan("text"), "  ").is_empty());
    }

    #[test]
    fn a_long_text_is_cut_on_whole_characters() {
        let found = search(&plan(&format!("{}needle{}", "é".repeat(100), "ü".repeat(100))), "NEEDLE");
        assert!(found[0].around.starts_with('…') && found[0].around.ends_with('…'));
        assert_eq!(found[0].around.chars().count(), 2 + 6 + 2 * AROUND_CHARACTERS);
    }
}

//! Finding her own words again: a pure fold over the open plan. Nothing is indexed on disk.

use crate::{AnswerId, Plan};

/// One answer in which the words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where.
    pub answer: AnswerId,
    /// Her words around the first place, at most about 80 characters, with `…` where cut.
    pub around: String,
}

const AROUND_CHARACTERS: usize = 40;

/// Every answer whose text holds `words`, whatever their case, in the plan's order. Empty or
/// blank `words` find nothing. Answers on entries that were taken away are passed over.
#[must_use]
pub fn search(plan: &Plan, words: &str) -> Vec<Found> {
    let wanted: Vec<char> = fold(words.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    plan.answers
        .iter()
        .filter(|(id, _)| id.entry().is_none_or(|entry| plan.entries.get(&entry).is_none_or(|entry| !entry.removed)))
        .filter_map(|(id, answer)| {
            around(&answer.values.typed(), &wanted).map(|around| Found { answer: id.clone(), around })
        })
        .collect()
}

/// One folded character a character, so that places agree with the text's own.
fn fold(text: &str) -> Vec<char> {
    text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect()
}

fn around(text: &str, wanted: &[char]) -> Option<String> {
    let folded = fold(text);
    let at = folded.windows(wanted.len()).position(|window| window == wanted)?;
    let from = at.saturating_sub(AROUND_CHARACTERS);
    let to = (at + wanted.len() + AROUND_CHARACTERS).min(folded.len());
    let mut cut = String::new();
    if from > 0 {
        cut.push('…');
    }
    cut.extend(text.chars().skip(from).take(to - from).map(|c| if c == '\n' { ' ' } else { c }));
    if to < folded.len() {
        cut.push('…');
    }
    Some(cut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Tier};

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

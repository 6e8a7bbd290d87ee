//! Text for a box that takes so many characters: what an answer says in one line, and how much of it.

use crate::reading::{AnswerReading, Manner};

/// To how many characters her words are cut at most: the app's own lines, and what was chosen, never are.
pub(super) const FEWEST: usize = 40;

/// What stands where something was cut.
pub(super) const CUT: char = '…';

/// The most characters of each answer with which the whole still fits, and at least [`FEWEST`], of the
/// lengths up to `longest`.
///
/// `is_short_enough` says of one such number whether the whole fits; fewer characters never make it longer.
pub(super) fn most_that_fits(longest: usize, is_short_enough: impl Fn(usize) -> bool) -> usize {
    let (mut fits, mut too_long) = (FEWEST, longest.max(FEWEST).saturating_add(1));
    while too_long - fits > 1 {
        let most = fits.midpoint(too_long);
        if is_short_enough(most) {
            fits = most;
        } else {
            too_long = most;
        }
    }
    fits
}

/// All that an answer says, in one line; of words, `most` characters.
pub(super) fn said(answer: &AnswerReading, most: usize) -> String {
    let mut line = String::new();
    for saying in &answer.says {
        let text = saying.said.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let text = if saying.kind.manner() == Manner::Words { cut(&text, most) } else { text };
        match (line.is_empty(), saying.kind.manner()) {
            (true, _) => line.push_str(&text),
            (false, Manner::State) => line.push_str(&format!(" ({text})")),
            (false, _) => line.push_str(&format!("; {text}")),
        }
    }
    line
}

/// How many characters all that an answer says has in one line.
pub(super) fn length(answer: &AnswerReading) -> usize {
    said(answer, usize::MAX).chars().count()
}

/// The text, or its first words and the mark, in `most` characters.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = kept.rfind(' ').unwrap_or(kept.len());
    format!("{}{CUT}", kept.get(..end).unwrap_or_default())
}

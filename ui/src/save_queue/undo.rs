//! What can be taken back since the plan was opened, newest last. Taking back is saving again.

use care_plan::{AnswerId, EntryId};

use super::state::Change;

/// Most steps that are remembered.
const MOST_STEPS: usize = 100;
/// Most bytes of text that are remembered.
const MOST_BYTES: usize = 4_000_000;

/// One step, as it has to be saved to take it back.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    /// An answer becomes what it was.
    Answer(AnswerId, Change),
    /// A card that she took away comes back.
    Entry(EntryId),
}

impl Step {
    fn bytes(&self) -> usize {
        match self {
            Self::Answer(_, change) => change.as_typed().map_or(0, str::len),
            Self::Entry(_) => 0,
        }
    }
}

/// The steps since the plan was opened.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Steps(Vec<Step>);

impl Steps {
    /// She did something that can be taken back. The oldest steps go when there are too many.
    pub(crate) fn done(&mut self, step: Step) {
        self.0.push(step);
        while self.0.len() > 1
            && (self.0.len() > MOST_STEPS || self.0.iter().map(Step::bytes).sum::<usize>() > MOST_BYTES)
        {
            self.0.remove(0);
        }
    }

    /// She takes the newest step back.
    pub(crate) fn taken_back(&mut self) -> Option<Step> {
        self.0.pop()
    }

    /// Whether there is nothing to take back.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use care_plan::ValueKind;

    use super::*;

    fn text(words: &str) -> Step {
        Step::Answer("about-me/name".parse().unwrap(), Change::typed(ValueKind::Text, words.to_owned()))
    }

    #[test]
    fn the_newest_step_is_taken_back_first() {
        let mut steps = Steps::default();
        steps.done(text("a"));
        steps.done(Step::Entry(EntryId::from_bytes([1; 16])));
        assert_eq!(steps.taken_back(), Some(Step::Entry(EntryId::from_bytes([1; 16]))));
        assert_eq!(steps.taken_back(), Some(text("a")));
        assert!(steps.is_empty());
    }

    #[test]
    fn pasted_books_do_not_fill_the_phone() {
        let mut steps = Steps::default();
        for _ in 0..40 {
            steps.done(text(&"x".repeat(200_000)));
        }
        assert_eq!(steps.0.len(), MOST_BYTES / 200_000);
        for _ in 0..300 {
            steps.done(text("short"));
        }
        assert_eq!(steps.0.len(), MOST_STEPS);
    }

    #[test]
    fn one_step_is_kept_however_long_it_is() {
        let mut steps = Steps::default();
        steps.done(text(&"x".repeat(MOST_BYTES + 1)));
        assert!(!steps.is_empty());
    }
}

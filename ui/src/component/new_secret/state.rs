//! How she makes a passphrase. The passphrases themselves are only looked at here, never held.

use care_bridge::StrengthView;

/// Fewest characters of a passphrase, as the shell has it.
const FEWEST_CHARACTERS: usize = 8;

/// Where she is in making it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Step {
    /// Five words are drawn; she writes them down.
    #[default]
    Drawn,
    /// She types the five words once.
    Typing,
    /// She makes one of her own.
    Own,
}

/// What is not yet right about what she typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slip {
    /// These are not the words that were drawn.
    NotTheWords,
    /// It is shorter than eight characters.
    TooShort,
    /// Someone could guess it.
    Guessable,
    /// The two are not the same.
    NotTheSame,
}

/// The making of a passphrase.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct NewSecretState {
    /// Where she is.
    pub(crate) step: Step,
    /// What is not yet right.
    pub(crate) slip: Option<Slip>,
    /// How easy her own one would be to guess, as far as that was told.
    pub(crate) strength: Option<StrengthView>,
    asked: u32,
}

impl NewSecretState {
    /// She went to another step.
    pub(crate) fn went(&mut self, step: Step) {
        *self = Self { step, slip: None, strength: None, asked: self.asked };
    }

    /// She typed on. Which question about its strength comes next.
    pub(crate) fn typed(&mut self) -> u32 {
        self.slip = None;
        self.asked += 1;
        self.asked
    }

    /// The shell told how easy it would be to guess. A late answer to an earlier question says
    /// nothing.
    pub(crate) fn told(&mut self, question: u32, strength: StrengthView) {
        if question == self.asked && self.step == Step::Own {
            self.strength = Some(strength);
        }
    }

    /// She typed the five words and asked to set them. Whether they are what was drawn. A space
    /// that a keyboard put at the end is none of hers.
    pub(crate) fn asked_for_words(&mut self, drawn: &str, typed: &str) -> bool {
        let is_same = !drawn.is_empty() && drawn == typed.trim();
        self.slip = (!is_same).then_some(Slip::NotTheWords);
        is_same
    }

    /// She asked to set one of her own. Whether to ask the shell, which has the last word.
    pub(crate) fn asked_for_own(&mut self, first: &str, again: &str) -> bool {
        self.slip = if first.chars().count() < FEWEST_CHARACTERS {
            Some(Slip::TooShort)
        } else if self.strength == Some(StrengthView::Guessable) {
            Some(Slip::Guessable)
        } else if first != again {
            Some(Slip::NotTheSame)
        } else {
            None
        };
        self.slip.is_none()
    }
}

impl NewSecretState {
    /// What to say about how easy it would be to guess: nothing where a slip says it already.
    pub(crate) fn meter(&self) -> Option<StrengthView> {
        let is_said = matches!(self.slip, Some(Slip::TooShort | Slip::Guessable));
        (!is_said).then(|| self.strength.unwrap_or(StrengthView::Empty))
    }
}

/// The message that says how easy it would be to guess.
pub(crate) fn strength_words(strength: StrengthView) -> &'static str {
    match strength {
        StrengthView::Empty => "meter-empty",
        StrengthView::TooShort => "meter-too-short",
        StrengthView::Guessable => "meter-guessable",
        StrengthView::Fair => "meter-fair",
        StrengthView::Strong => "meter-strong",
    }
}

/// The message that says what is not yet right.
pub(crate) fn slip_words(slip: Slip) -> &'static str {
    match slip {
        Slip::NotTheWords => "secret-slip-not-the-words",
        Slip::TooShort => "meter-too-short",
        Slip::Guessable => "meter-guessable",
        Slip::NotTheSame => "ui-slip-not-the-same",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWN: &str = "abacus plum river stone zoom";

    fn own() -> NewSecretState {
        let mut state = NewSecretState::default();
        state.went(Step::Own);
        state
    }

    #[test]
    fn five_words_are_offered_first() {
        assert_eq!(NewSecretState::default().step, Step::Drawn);
    }

    #[test]
    fn the_five_words_are_taken_as_they_were_drawn() {
        let mut state = NewSecretState::default();
        state.went(Step::Typing);
        assert!(!state.asked_for_words(DRAWN, "abacus plum river stone"));
        assert_eq!(state.slip, Some(Slip::NotTheWords));
        state.typed();
        assert_eq!(state.slip, None, "typing on clears it");
        assert!(!state.asked_for_words(DRAWN, "Abacus plum river stone zoom"), "a capital would not open it later");
        assert!(state.asked_for_words(DRAWN, "abacus plum river stone zoom "), "a keyboard's own space does");
        assert!(!state.asked_for_words("", ""), "nothing is no passphrase");
    }

    #[test]
    fn seven_characters_are_too_few_and_eight_of_any_script_are_enough() {
        let mut state = own();
        assert!(!state.asked_for_own("ششششششش", "ششششششش"));
        assert_eq!(state.slip, Some(Slip::TooShort));
        assert!(state.asked_for_own("شششششششش", "شششششششش"));
    }

    #[test]
    fn one_that_someone_could_guess_is_not_taken() {
        let mut state = own();
        let question = state.typed();
        state.told(question, StrengthView::Guessable);
        assert!(!state.asked_for_own("password", "password"));
        assert_eq!((state.slip, state.meter()), (Some(Slip::Guessable), None), "said once");
        let question = state.typed();
        state.told(question, StrengthView::Fair);
        assert!(state.asked_for_own("password and the moon", "password and the moon"));
    }

    #[test]
    fn a_slip_in_the_second_one_is_said_and_typing_clears_it() {
        let mut state = own();
        assert!(!state.asked_for_own("five plain words", "five plain word"));
        assert_eq!(state.slip, Some(Slip::NotTheSame));
        state.typed();
        assert_eq!(state.slip, None);
    }

    #[test]
    fn a_late_answer_about_what_stood_there_before_says_nothing() {
        let mut state = own();
        let early = state.typed();
        let late = state.typed();
        state.told(late, StrengthView::Strong);
        state.told(early, StrengthView::TooShort);
        assert_eq!(state.strength, Some(StrengthView::Strong));
        state.went(Step::Drawn);
        state.told(late, StrengthView::Strong);
        assert_eq!(state.strength, None, "five words have no meter");
    }
}

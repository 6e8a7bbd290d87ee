//! Choosing a passphrase twice over. The passphrases themselves are only looked at, never held.

use care_bridge::ApiError;

/// Fewest characters of a passphrase, as the shell has it.
const FEWEST_CHARACTERS: usize = 8;

/// What is not yet right about what she typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slip {
    /// It is shorter than eight characters.
    TooShort,
    /// The two are not the same.
    NotTheSame,
}

/// Where the choosing stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum SetLockScreen {
    /// She is choosing.
    #[default]
    Choosing,
    /// Something is not yet right.
    Slipped(Slip),
    /// The shell is setting the lock.
    Setting,
    /// It could not be set.
    Refused(ApiError),
}

impl SetLockScreen {
    /// She typed on.
    pub(crate) fn typed(&mut self) {
        if !self.is_setting() {
            *self = Self::Choosing;
        }
    }

    /// She asked to set it. Whether to ask the shell.
    pub(crate) fn asked(&mut self, first: &str, again: &str) -> bool {
        if self.is_setting() {
            return false;
        }
        *self = if first.chars().count() < FEWEST_CHARACTERS {
            Self::Slipped(Slip::TooShort)
        } else if first != again {
            Self::Slipped(Slip::NotTheSame)
        } else {
            Self::Setting
        };
        self.is_setting()
    }

    /// It could not be set.
    pub(crate) fn refused(&mut self, error: ApiError) {
        *self = Self::Refused(error);
    }

    /// Whether the shell is at it.
    pub(crate) fn is_setting(self) -> bool {
        self == Self::Setting
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_characters_are_too_few_and_eight_of_any_script_are_enough() {
        let mut screen = SetLockScreen::default();
        assert!(!screen.asked("ششششششش", "ششششششش"));
        assert_eq!(screen, SetLockScreen::Slipped(Slip::TooShort));
        assert!(screen.asked("شششششششش", "شششششششش"));
    }

    #[test]
    fn a_slip_in_the_second_one_is_said_and_typing_clears_it() {
        let mut screen = SetLockScreen::default();
        assert!(!screen.asked("five plain words", "five plain word"));
        assert_eq!(screen, SetLockScreen::Slipped(Slip::NotTheSame));
        screen.typed();
        assert_eq!(screen, SetLockScreen::Choosing);
    }

    #[test]
    fn the_lock_is_set_once_however_often_she_presses() {
        let mut screen = SetLockScreen::default();
        assert!(screen.asked("five plain words", "five plain words"));
        assert!(!screen.asked("five plain words", "five plain words"));
        screen.refused(ApiError::DiskFull);
        assert!(screen.asked("five plain words", "five plain words"), "she can try again");
    }
}

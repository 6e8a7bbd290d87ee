//! Asking for the passphrase. There is no count of tries: nothing is ever deleted or slowed down
//! because of a slip.

use care_bridge::ApiError;

/// Where the asking stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum LockScreen {
    /// It waits for her.
    #[default]
    Asking,
    /// The shell is trying what she typed. This takes a second or two on an old phone.
    Checking,
    /// It did not open.
    Refused(ApiError),
}

impl LockScreen {
    /// She typed on.
    pub(crate) fn typed(&mut self) {
        if matches!(self, Self::Refused(ApiError::WrongPassphrase)) {
            *self = Self::Asking;
        }
    }

    /// She asked to open the plan. Whether to ask the shell: not twice at once, and not with nothing.
    pub(crate) fn asked(&mut self, is_empty: bool) -> bool {
        if is_empty || self.is_checking() {
            return false;
        }
        *self = Self::Checking;
        true
    }

    /// It did not open.
    pub(crate) fn refused(&mut self, error: ApiError) {
        *self = Self::Refused(error);
    }

    /// Whether the shell is trying.
    pub(crate) fn is_checking(self) -> bool {
        self == Self::Checking
    }

    /// What to say about it.
    pub(crate) fn error(self) -> Option<ApiError> {
        match self {
            Self::Refused(error) => Some(error),
            Self::Asking | Self::Checking => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_impatient_second_press_asks_nothing_twice() {
        let mut screen = LockScreen::default();
        assert!(screen.asked(false));
        assert!(!screen.asked(false));
    }

    #[test]
    fn an_empty_field_is_no_try() {
        let mut screen = LockScreen::default();
        assert!(!screen.asked(true));
        assert_eq!(screen, LockScreen::Asking);
    }

    #[test]
    fn the_plain_words_about_a_slip_go_when_she_types_on() {
        let mut screen = LockScreen::default();
        screen.asked(false);
        screen.refused(ApiError::WrongPassphrase);
        assert_eq!(screen.error(), Some(ApiError::WrongPassphrase));
        assert!(!screen.is_checking(), "she can try again at once");
        screen.typed();
        assert_eq!(screen.error(), None);
    }

    #[test]
    fn damage_is_not_hidden_by_typing() {
        let mut screen = LockScreen::Refused(ApiError::VaultDamaged);
        screen.typed();
        assert_eq!(screen.error(), Some(ApiError::VaultDamaged));
    }
}

//! Trying a passphrase or a code. There is no count of slips on the screen: nothing is ever
//! deleted because of one.

use care_bridge::ApiError;

/// After how long she is told that it may take a moment.
pub(crate) const SLOW_MS: u64 = 1_500;

/// Where the trying stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Trying {
    /// Which try this is.
    nth: u32,
    at: At,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum At {
    #[default]
    Asking,
    Checking {
        is_slow: bool,
    },
    Refused(ApiError),
}

impl Trying {
    /// She typed on.
    pub(crate) fn typed(&mut self) {
        if matches!(self.at, At::Refused(ApiError::WrongPassphrase)) {
            self.at = At::Asking;
        }
    }

    /// She asked to open it. Which try it is, to ask the shell for: not two at once, and none with
    /// nothing.
    pub(crate) fn asked(&mut self, is_empty: bool) -> Option<u32> {
        if is_empty || self.is_checking() {
            return None;
        }
        self.nth += 1;
        self.at = At::Checking { is_slow: false };
        Some(self.nth)
    }

    /// The `nth` try has taken a while. A second or two is usual on an old phone.
    pub(crate) fn waited(&mut self, nth: u32) {
        if nth == self.nth && self.is_checking() {
            self.at = At::Checking { is_slow: true };
        }
    }

    /// It did not open.
    pub(crate) fn refused(&mut self, error: ApiError) {
        self.at = At::Refused(error);
    }

    /// Whether the shell is trying.
    pub(crate) fn is_checking(self) -> bool {
        matches!(self.at, At::Checking { .. })
    }

    /// Whether this takes so long that she should know what it is about.
    pub(crate) fn is_slow(self) -> bool {
        self.at == At::Checking { is_slow: true }
    }

    /// What to say about it.
    pub(crate) fn error(self) -> Option<ApiError> {
        match self.at {
            At::Refused(error) => Some(error),
            At::Asking | At::Checking { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_impatient_second_press_asks_nothing_twice() {
        let mut trying = Trying::default();
        assert!(trying.asked(false).is_some());
        assert!(trying.asked(false).is_none());
    }

    #[test]
    fn an_empty_field_is_no_try() {
        let mut trying = Trying::default();
        assert!(trying.asked(true).is_none());
        assert_eq!(trying, Trying::default());
    }

    #[test]
    fn the_plain_words_about_a_slip_go_when_she_types_on() {
        let mut trying = Trying::default();
        trying.asked(false);
        trying.refused(ApiError::WrongPassphrase);
        assert_eq!(trying.error(), Some(ApiError::WrongPassphrase));
        assert!(!trying.is_checking(), "she can try again at once");
        trying.typed();
        assert_eq!(trying.error(), None);
    }

    #[test]
    fn damage_is_not_hidden_by_typing() {
        let mut trying = Trying::default();
        trying.refused(ApiError::VaultDamaged);
        trying.typed();
        assert_eq!(trying.error(), Some(ApiError::VaultDamaged));
    }

    #[test]
    fn a_wait_is_explained_only_while_it_lasts() {
        let mut trying = Trying::default();
        let first = trying.asked(false).unwrap();
        trying.waited(first);
        assert!(trying.is_slow());
        trying.refused(ApiError::WrongPassphrase);
        assert!(!trying.is_slow());

        trying.asked(false).unwrap();
        trying.waited(first);
        assert!(!trying.is_slow(), "the wait of an earlier try says nothing of this one");
    }
}

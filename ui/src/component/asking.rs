//! One thing that the shell is asked for when she presses something.

use care_bridge::ApiError;

/// Where the asking stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Asking<T> {
    /// Nothing was asked.
    #[default]
    AtRest,
    /// The shell is at it.
    Waiting,
    /// Here it is.
    Here(T),
    /// It could not be done.
    Refused(ApiError),
}

impl<T> Asking<T> {
    /// She asked for it. Whether to ask the shell: not twice at once.
    pub(crate) fn asked(&mut self) -> bool {
        if self.is_waiting() {
            return false;
        }
        *self = Self::Waiting;
        true
    }

    /// The shell has answered.
    pub(crate) fn replied(&mut self, reply: Result<T, ApiError>) {
        *self = match reply {
            Ok(view) => Self::Here(view),
            Err(error) => Self::Refused(error),
        };
    }

    /// Whether the shell is at it.
    pub(crate) fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting)
    }

    /// What went wrong.
    pub(crate) fn error(&self) -> Option<ApiError> {
        match self {
            Self::Refused(error) => Some(*error),
            _ => None,
        }
    }

    /// What came.
    pub(crate) fn here(&self) -> Option<&T> {
        match self {
            Self::Here(view) => Some(view),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_press_asks_nothing_twice_and_a_later_one_tries_again() {
        let mut asking = Asking::<u8>::default();
        assert!(asking.asked());
        assert!(!asking.asked());
        asking.replied(Err(ApiError::PlaceFull));
        assert_eq!(asking.error(), Some(ApiError::PlaceFull));
        assert!(asking.asked());
        asking.replied(Ok(7));
        assert_eq!((asking.here(), asking.error()), (Some(&7), None));
    }
}

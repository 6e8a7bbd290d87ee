//! When the harmless page is there, as pure folds. Time is handed in, in milliseconds.

/// Within how long two presses of Escape hide the plan.
const TWICE_MS: f64 = 700.0;

/// The harmless page before everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Cover {
    /// It is not there.
    #[default]
    Off,
    /// It is there, and what is behind it is being closed.
    Closing {
        /// Whether she has asked to go back meanwhile.
        wants_back: bool,
    },
    /// It is there, and nothing is open behind it but what has no lock.
    Closed,
    /// It is there, and the plan is open behind it: her words are not yet on the disk.
    Stuck,
}

impl Cover {
    /// Whether it is there.
    pub(crate) fn covers(self) -> bool {
        self != Self::Off
    }

    /// She hid the plan. Whether to begin to close it.
    pub(crate) fn hid(&mut self) -> bool {
        let begins = !self.covers();
        if begins {
            *self = Self::Closing { wants_back: false };
        }
        begins
    }

    /// The page was loaded anew behind it.
    pub(crate) fn stayed(&mut self) {
        if !self.covers() {
            *self = Self::Closed;
        }
    }

    /// What is behind it is closed.
    pub(crate) fn closed(&mut self) {
        *self = match self {
            Self::Off | Self::Closing { wants_back: true } => Self::Off,
            _ => Self::Closed,
        };
    }

    /// Her words could not be brought to the disk, so the plan stays open for them.
    pub(crate) fn stuck(&mut self) {
        *self = match self {
            Self::Off | Self::Closing { wants_back: true } => Self::Off,
            _ => Self::Stuck,
        };
    }

    /// She went back.
    pub(crate) fn went_back(&mut self) {
        *self = match self {
            Self::Closing { .. } => Self::Closing { wants_back: true },
            _ => Self::Off,
        };
    }
}

/// Escape pressed twice hides the plan; pressed once it closes what lies over the page.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Escapes(Option<f64>);

impl Escapes {
    /// She pressed Escape. Whether it was the second time.
    pub(crate) fn pressed(&mut self, now: f64) -> bool {
        let is_second = self.0.is_some_and(|first| now - first <= TWICE_MS);
        self.0 = if is_second { None } else { Some(now) };
        is_second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_twice_hides_and_once_does_not() {
        let mut escapes = Escapes::default();
        assert!(!escapes.pressed(0.0));
        assert!(escapes.pressed(700.0));
        assert!(!escapes.pressed(800.0), "a third press begins anew");
        assert!(!escapes.pressed(2_000.0), "slow presses close one thing after the other");
    }

    #[test]
    fn the_cover_goes_only_when_she_goes_back() {
        let mut cover = Cover::default();
        assert!(cover.hid());
        assert!(!cover.hid(), "not twice");
        cover.closed();
        assert_eq!(cover, Cover::Closed);
        cover.went_back();
        assert!(!cover.covers());
    }

    #[test]
    fn going_back_before_it_is_closed_waits_for_the_lock() {
        let mut cover = Cover::default();
        cover.hid();
        cover.went_back();
        assert!(cover.covers(), "the open plan is not shown again");
        cover.closed();
        assert!(!cover.covers());
    }

    #[test]
    fn words_that_could_not_be_kept_are_there_when_she_comes_back() {
        let mut cover = Cover::default();
        cover.hid();
        cover.stuck();
        assert!(cover.covers(), "nothing of it is shown meanwhile");
        cover.went_back();
        assert!(!cover.covers());
        cover.closed();
        assert!(!cover.covers(), "a lock that comes late does not bring it back");
    }

    #[test]
    fn a_page_that_is_loaded_anew_stays_covered() {
        let mut cover = Cover::default();
        cover.stayed();
        assert_eq!(cover, Cover::Closed);
    }
}

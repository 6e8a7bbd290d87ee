//! Finding a plan that somebody gave her, opening it, and keeping it or not.

use care_bridge::{ApiError, PickedPlanView, ReceivedPlanView};

/// What was said last of what she picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// She picked none.
    NonePicked,
    /// It is being opened.
    Opening,
    /// It is open, to be read.
    Opened,
    /// It is kept.
    Kept,
    /// It was let go of.
    Closed,
}

impl Told {
    /// The message that says so.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::NonePicked => "received-none-picked",
            Self::Opening => "received-during",
            Self::Opened => "received-opened",
            Self::Kept => "received-kept-done",
            Self::Closed => "received-closed",
        }
    }
}

/// What there is of what she picked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Picked {
    #[default]
    Nothing,
    Sealed,
    Open(ReceivedPlanView),
}

/// Where she is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ReceivedScreen {
    is_asking: bool,
    picked: Picked,
    told: Option<Told>,
    error: Option<ApiError>,
}

impl ReceivedScreen {
    /// She asks for something of the shell. Whether to: one thing at a time.
    pub(crate) fn asked(&mut self) -> bool {
        if self.is_asking {
            return false;
        }
        (self.is_asking, self.error, self.told) = (true, None, None);
        true
    }

    /// The same of opening it, which takes a moment.
    pub(crate) fn asked_to_open(&mut self) -> bool {
        let is_asked = self.asked();
        if is_asked {
            self.told = Some(Told::Opening);
        }
        is_asked
    }

    /// She picked a file, or none. One that is no plan leaves nothing to open.
    pub(crate) fn picked(&mut self, reply: Result<Option<PickedPlanView>, ApiError>) {
        self.is_asking = false;
        match reply {
            Ok(None) => self.told = Some(Told::NonePicked),
            Ok(Some(PickedPlanView { plan: None })) => self.picked = Picked::Sealed,
            Ok(Some(PickedPlanView { plan: Some(plan) })) => self.open(plan),
            Err(error) => (self.picked, self.error) = (Picked::Nothing, Some(error)),
        }
    }

    /// Her code opened it, or not: then it is still there to be opened.
    pub(crate) fn opened(&mut self, reply: Result<ReceivedPlanView, ApiError>) {
        (self.is_asking, self.told) = (false, None);
        match reply {
            Ok(plan) => self.open(plan),
            Err(error) => self.error = Some(error),
        }
    }

    fn open(&mut self, plan: ReceivedPlanView) {
        (self.picked, self.told) = (Picked::Open(plan), Some(Told::Opened));
    }

    /// It is kept, or let go of. Where that could not be, it is still there.
    pub(crate) fn done(&mut self, reply: Result<Told, ApiError>) {
        self.is_asking = false;
        match reply {
            Ok(told) => (self.picked, self.told) = (Picked::Nothing, Some(told)),
            Err(error) => self.error = Some(error),
        }
    }

    /// She types on: what was wrong with the code is no more so.
    pub(crate) fn typed(&mut self) {
        if !self.is_asking {
            self.error = None;
        }
    }

    /// Whether the shell is at it.
    pub(crate) fn is_asking(&self) -> bool {
        self.is_asking
    }

    /// Whether there is one that its code opens.
    pub(crate) fn is_sealed(&self) -> bool {
        self.picked == Picked::Sealed
    }

    /// What is open.
    pub(crate) fn plan(&self) -> Option<&ReceivedPlanView> {
        match &self.picked {
            Picked::Open(plan) => Some(plan),
            _ => None,
        }
    }

    /// Whether she has found one.
    pub(crate) fn is_found(&self) -> bool {
        self.picked != Picked::Nothing
    }

    /// What is said of it.
    pub(crate) fn told(&self) -> Option<Told> {
        self.told
    }

    /// What went wrong.
    pub(crate) fn error(&self) -> Option<ApiError> {
        self.error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> ReceivedPlanView {
        let (is_old, is_whole, is_kept) = (false, true, false);
        ReceivedPlanView { blocks: Vec::new(), version: None, made: None, is_old, is_whole, is_kept }
    }

    #[test]
    fn a_sealed_one_asks_for_its_code_until_that_opens_it() {
        let mut screen = ReceivedScreen::default();
        assert!(screen.asked() && !screen.asked(), "one list of files at a time");
        screen.picked(Ok(Some(PickedPlanView { plan: None })));
        assert!(screen.is_sealed() && screen.plan().is_none());
        assert!(screen.asked_to_open());
        assert_eq!(screen.told(), Some(Told::Opening));
        screen.opened(Err(ApiError::WrongShareCode));
        assert_eq!((screen.is_sealed(), screen.error(), screen.told()), (true, Some(ApiError::WrongShareCode), None));
        screen.typed();
        assert_eq!(screen.error(), None);
        screen.asked_to_open();
        screen.opened(Ok(plan()));
        assert_eq!((screen.plan(), screen.told()), (Some(&plan()), Some(Told::Opened)));
    }

    #[test]
    fn what_is_kept_or_closed_is_no_more_open_and_what_could_not_be_kept_is() {
        let mut screen = ReceivedScreen::default();
        screen.asked();
        screen.picked(Ok(Some(PickedPlanView { plan: Some(plan()) })));
        screen.asked();
        screen.done(Err(ApiError::DiskFull));
        assert!(screen.plan().is_some() && screen.error() == Some(ApiError::DiskFull));
        screen.asked();
        screen.done(Ok(Told::Kept));
        assert_eq!((screen.is_found(), screen.told()), (false, Some(Told::Kept)));
    }

    #[test]
    fn closing_the_list_of_files_keeps_what_was_there_and_a_file_that_is_no_plan_does_not() {
        let mut screen = ReceivedScreen::default();
        screen.asked();
        screen.picked(Ok(Some(PickedPlanView { plan: Some(plan()) })));
        screen.asked();
        screen.picked(Ok(None));
        assert_eq!((screen.plan(), screen.told()), (Some(&plan()), Some(Told::NonePicked)));
        screen.asked();
        screen.picked(Err(ApiError::NotAPlan));
        assert_eq!((screen.is_found(), screen.error()), (false, Some(ApiError::NotAPlan)));
    }
}

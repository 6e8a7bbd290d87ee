//! Finding what is to be brought back, opening it with a passphrase or a code, and looking at it.

use care_bridge::{ApiError, AsideView, BackupFileView, ProposalView};

use crate::component::WayIn;

/// What she has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RestoreSource {
    /// A copy from elsewhere.
    Copy(BackupFileView),
    /// A plan that was put aside.
    Aside(AsideView),
}

/// Where she is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RestoreScreen {
    is_picking: bool,
    is_none: bool,
    error: Option<ApiError>,
    picked: Option<RestoreSource>,
    way_in: WayIn,
    proposal: Option<ProposalView>,
}

impl RestoreScreen {
    /// She looks for a copy, or chooses a plan. Whether to ask the shell.
    pub(crate) fn looked(&mut self) -> bool {
        if self.is_picking {
            return false;
        }
        (self.is_picking, self.is_none, self.error) = (true, false, None);
        true
    }

    /// She picked one, or none. One that is no plan leaves nothing to open.
    pub(crate) fn picked(&mut self, reply: Result<Option<RestoreSource>, ApiError>) {
        self.is_picking = false;
        match reply {
            Ok(Some(picked)) => (self.picked, self.proposal) = (Some(picked), None),
            Ok(None) => self.is_none = true,
            Err(error) => {
                self.error = Some(error);
                (self.picked, self.proposal) = (None, None);
            }
        }
    }

    /// She chose what she opens it with.
    pub(crate) fn chose(&mut self, way_in: WayIn) {
        self.way_in = way_in;
    }

    /// It is open, and this is in it.
    pub(crate) fn opened(&mut self, proposal: ProposalView) {
        self.proposal = Some(proposal);
    }

    /// It was opened too long ago for what she asks: she opens it once more.
    pub(crate) fn went_stale(&mut self, error: ApiError) {
        (self.proposal, self.error) = (None, Some(error));
    }

    /// She leaves everything as it is, or what she looked at is gone.
    pub(crate) fn left(&mut self) {
        (self.picked, self.proposal) = (None, None);
    }

    /// Whether she is picking one.
    pub(crate) fn is_picking(&self) -> bool {
        self.is_picking
    }

    /// Whether she has picked none.
    pub(crate) fn is_none(&self) -> bool {
        self.is_none
    }

    /// What went wrong with the picking.
    pub(crate) fn error(&self) -> Option<ApiError> {
        self.error
    }

    /// The copy.
    pub(crate) fn copy(&self) -> Option<&BackupFileView> {
        match &self.picked {
            Some(RestoreSource::Copy(copy)) => Some(copy),
            _ => None,
        }
    }

    /// Which plan of those that were put aside.
    pub(crate) fn aside(&self) -> Option<u32> {
        match &self.picked {
            Some(RestoreSource::Aside(aside)) => Some(aside.number),
            _ => None,
        }
    }

    /// Whether there is one to be opened.
    pub(crate) fn is_to_open(&self) -> bool {
        self.picked.is_some() && self.proposal.is_none()
    }

    /// What is in it, once it is open.
    pub(crate) fn proposal(&self) -> Option<&ProposalView> {
        self.proposal.as_ref()
    }

    /// What she opens it with.
    pub(crate) fn way_in(&self) -> WayIn {
        self.way_in
    }
}

#[cfg(test)]
mod tests {
    use care_bridge::CountView;

    use super::*;

    fn copy() -> RestoreSource {
        let made = Some("21 November 2026".to_owned());
        RestoreSource::Copy(BackupFileView { made, is_whole: true, replaces_plan: false })
    }

    fn proposal() -> ProposalView {
        let there = CountView { answers: 41, cards: 3, last_changed: Some("20 November 2026".to_owned()) };
        ProposalView { there, here: None, repaired: None, by_code: false, puts_aside: true, gives_lock: false }
    }

    #[test]
    fn a_copy_that_was_found_asks_for_its_passphrase_first() {
        let mut screen = RestoreScreen::default();
        assert!(screen.looked());
        assert!(!screen.looked(), "one list of files at a time");
        screen.picked(Ok(Some(copy())));
        assert!(screen.copy().is_some() && screen.is_to_open());
        assert_eq!(screen.way_in(), WayIn::Passphrase);
        screen.chose(WayIn::Code);
        assert_eq!(screen.way_in(), WayIn::Code);
    }

    #[test]
    fn closing_the_list_of_files_keeps_what_was_there() {
        let mut screen = RestoreScreen::default();
        screen.looked();
        screen.picked(Ok(Some(copy())));
        screen.looked();
        screen.picked(Ok(None));
        assert!(screen.is_none());
        assert!(screen.copy().is_some());
        screen.looked();
        assert!(!screen.is_none(), "she looks again");
    }

    #[test]
    fn a_file_that_is_no_copy_asks_for_no_passphrase() {
        let mut screen = RestoreScreen::default();
        screen.looked();
        screen.picked(Ok(Some(copy())));
        screen.opened(proposal());
        screen.looked();
        screen.picked(Err(ApiError::NotABackup));
        assert_eq!((screen.copy(), screen.error()), (None, Some(ApiError::NotABackup)));
        assert!(!screen.is_to_open() && screen.proposal().is_none(), "nothing of the one before is left");
    }

    #[test]
    fn what_is_open_is_looked_at_and_another_one_is_opened_anew() {
        let mut screen = RestoreScreen::default();
        screen.looked();
        screen.picked(Ok(Some(copy())));
        screen.opened(proposal());
        assert!(!screen.is_to_open() && screen.proposal().is_some());
        screen.looked();
        screen.picked(Ok(Some(RestoreSource::Aside(AsideView { number: 2, day: None, megabytes: 1 }))));
        assert!(screen.is_to_open() && screen.proposal().is_none());
        assert_eq!((screen.aside(), screen.copy()), (Some(2), None));
        screen.left();
        assert!(!screen.is_to_open() && screen.aside().is_none());
    }
}

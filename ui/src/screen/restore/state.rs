//! Finding the copy, then opening it with a passphrase or a code.

use care_bridge::{ApiError, BackupFileView};

/// What she opens the copy with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum WayIn {
    /// Its passphrase.
    #[default]
    Passphrase,
    /// Its recovery code.
    Code,
}

/// Where she is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RestoreScreen {
    is_picking: bool,
    is_none: bool,
    error: Option<ApiError>,
    copy: Option<BackupFileView>,
    way_in: WayIn,
}

impl RestoreScreen {
    /// She looks for the copy. Whether to ask the shell.
    pub(crate) fn looked(&mut self) -> bool {
        if self.is_picking {
            return false;
        }
        (self.is_picking, self.is_none, self.error) = (true, false, None);
        true
    }

    /// She picked a file, or none. One that is no copy leaves the one of before.
    pub(crate) fn picked(&mut self, reply: Result<Option<BackupFileView>, ApiError>) {
        self.is_picking = false;
        match reply {
            Ok(Some(copy)) => self.copy = Some(copy),
            Ok(None) => self.is_none = true,
            Err(error) => {
                self.error = Some(error);
                self.copy = None;
            }
        }
    }

    /// She chose what she opens it with.
    pub(crate) fn chose(&mut self, way_in: WayIn) {
        self.way_in = way_in;
    }

    /// Whether she is picking a file.
    pub(crate) fn is_picking(&self) -> bool {
        self.is_picking
    }

    /// Whether she has picked none.
    pub(crate) fn is_none(&self) -> bool {
        self.is_none
    }

    /// What went wrong with the file.
    pub(crate) fn error(&self) -> Option<ApiError> {
        self.error
    }

    /// The copy.
    pub(crate) fn copy(&self) -> Option<&BackupFileView> {
        self.copy.as_ref()
    }

    /// What she opens it with.
    pub(crate) fn way_in(&self) -> WayIn {
        self.way_in
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy() -> BackupFileView {
        BackupFileView { made: "21 November 2026".to_owned(), is_whole: true, replaces_plan: false }
    }

    #[test]
    fn a_copy_that_was_found_asks_for_its_passphrase_first() {
        let mut screen = RestoreScreen::default();
        assert!(screen.looked());
        assert!(!screen.looked(), "one list of files at a time");
        screen.picked(Ok(Some(copy())));
        assert_eq!((screen.copy(), screen.way_in()), (Some(&copy()), WayIn::Passphrase));
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
        assert_eq!(screen.copy(), Some(&copy()));
        screen.looked();
        assert!(!screen.is_none(), "she looks again");
    }

    #[test]
    fn a_file_that_is_no_copy_asks_for_no_passphrase() {
        let mut screen = RestoreScreen::default();
        screen.looked();
        screen.picked(Ok(Some(copy())));
        screen.looked();
        screen.picked(Err(ApiError::NotABackup));
        assert_eq!((screen.copy(), screen.error()), (None, Some(ApiError::NotABackup)));
    }
}

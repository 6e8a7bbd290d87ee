//! Deleting for good: out of the plan, its history, and every copy on this phone.

use std::collections::BTreeSet;

use care_bridge::{ApiError, DeleteForGood, Deletion, OpenView, StartView, Wipe};
use care_plan::{AnswerId, EntryId};

use crate::App;
use crate::error::AppError;

/// Says that copies on this phone still hold what was deleted, until they were made anew.
pub(crate) const STALE_COPIES: &str = "stale-copies";

impl App {
    /// Deletes for good: no byte of it is in the vaults or their copies when this gives back `Ok`,
    /// and the history of everything else is whole.
    ///
    /// # Errors
    ///
    /// Says so when it cannot be written: nothing is deleted then. With
    /// [`ApiError::DeletedNotEverywhere`] it is out of the plan, and copies on this phone that
    /// could not be replaced yet are replaced as soon as that can be done.
    pub fn delete_for_good(&mut self, request: DeleteForGood) -> Result<OpenView, ApiError> {
        self.check_sound()?;
        let (open, mut context) = self.open_session()?;
        let (answers, entries) = leaving(open.plan().answers.keys(), &open.plan().entries, &request.what);
        for vault in open.vaults_mut().vaults_mut() {
            vault.set_setting(STALE_COPIES, Some(b"1")).map_err(AppError::from)?;
        }
        open.erase(&answers, &entries, &mut context)?;
        self.bookmark = None;
        if !self.renew_copies() {
            return Err(ApiError::DeletedNotEverywhere);
        }
        self.open_view()
    }

    /// Takes the whole plan off this phone: keys first, then files.
    ///
    /// # Errors
    ///
    /// Says so when the plan is closed, or something of it is still there; it can be opened no
    /// more all the same.
    pub fn wipe(&mut self, _: Wipe) -> Result<StartView, ApiError> {
        let vaults = self.open.take().ok_or(ApiError::Closed)?.into_vaults();
        self.bookmark = None;
        self.repaired = None;
        self.misses.opened();
        self.claimed()?.wipe(vaults).map_err(AppError::from)?;
        self.start(care_bridge::Start {})
    }
}

/// The answers and entries that leave.
fn leaving<'a>(
    answers: impl Iterator<Item = &'a AnswerId>,
    entries: &std::collections::BTreeMap<EntryId, care_plan::Entry>,
    what: &Deletion,
) -> (Vec<AnswerId>, Vec<EntryId>) {
    let gone: BTreeSet<EntryId> = match what {
        Deletion::Answer(_) => BTreeSet::new(),
        Deletion::Entry(entry) => BTreeSet::from([*entry]),
        Deletion::Section(section) => {
            entries.iter().filter(|(_, entry)| entry.section == *section).map(|(id, _)| *id).collect()
        }
    };
    let answers = answers.filter(|id| match what {
        Deletion::Answer(answer) => *id == answer,
        Deletion::Entry(entry) => id.entry() == Some(*entry),
        Deletion::Section(section) => id.section == *section,
    });
    (answers.cloned().collect(), gone.into_iter().collect())
}

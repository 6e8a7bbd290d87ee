//! Deleting for good: out of the plan, its history, and every copy on this phone.

use std::collections::BTreeSet;

use care_bridge::{ApiError, DeleteForGood, Deletion, OpenView, StartView, Wipe};
use care_plan::{AnswerId, EntryId};

use crate::App;
use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;
use crate::use_case::edit::{check_name, is_recorded};
use crate::use_case::{backup, pregnancy, shown, version};

/// Says that copies on this phone still hold what is gone, until they were made anew.
pub(crate) const STALE_COPIES: &str = "stale-copies";
/// What went was deleted for good: nothing else that holds it stays, either.
pub(crate) const DELETED: &[u8] = b"1";
/// What went has moved to where fewer see it.
pub(crate) const MOVED: &[u8] = b"2";

/// Deletes for good: no byte of it is in the vaults or their copies when this gives back `Ok`, and
/// the history of everything else is whole.
///
/// # Errors
///
/// Says so when it cannot be written: nothing is deleted then; and [`ApiError::SecretFirst`] when it is more
/// than one answer, and the secret was not said for it. With
/// [`ApiError::DeletedNotEverywhere`] it is out of the plan, and copies on this phone that could
/// not be replaced yet are replaced as soon as that can be done.
pub(crate) fn delete_for_good(
    open: &mut OpenSession,
    host: &mut Host,
    request: DeleteForGood,
) -> Result<OpenView, ApiError> {
    open.check_sound()?;
    match &request.what {
        // Somebody else's words go with their whole card.
        Deletion::Answer(answer) if is_recorded(answer) => return Err(ApiError::UnknownPlace),
        Deletion::Answer(AnswerId { section, .. }) | Deletion::Section(section) => check_name(section)?,
        Deletion::Entry(_) | Deletion::EarlierPlan(_) => {}
    }
    if !matches!(request.what, Deletion::Answer(_)) {
        open.sure(host.running())?;
    }
    if let Deletion::EarlierPlan(number) = request.what {
        let earlier = pregnancy::earlier(open, number)?;
        open.set_everywhere(STALE_COPIES, Some(DELETED))?;
        open.erase_plan_of(earlier, &mut host.context())?;
        version::forget(open, earlier)?;
        shown::forget_plan_of(open, earlier)?;
    } else {
        let plan = open.plan();
        let (answers, entries) = leaving(plan.answers.keys(), &plan.entries, &request.what);
        open.set_everywhere(STALE_COPIES, Some(DELETED))?;
        open.erase(&answers, &entries, &mut host.context())?;
        match &request.what {
            Deletion::Answer(answer) => shown::gone(open, answer)?,
            Deletion::Section(section) => shown::forget(open, &entries, Some(section))?,
            Deletion::Entry(_) | Deletion::EarlierPlan(_) => shown::forget(open, &entries, None)?,
        }
    }
    open.remembered.bookmark = None;
    if !backup::renew_copies(open, host) {
        return Err(ApiError::DeletedNotEverywhere);
    }
    Ok(open.view(host))
}

impl App {
    /// Takes the whole plan off this phone: keys first, then files. A plan that lies aside goes with it where
    /// what opened this one opens it.
    ///
    /// # Errors
    ///
    /// Says so when the plan is closed, [`ApiError::SecretFirst`] when the secret was not said for it, or that
    /// something of it is still there; it can be opened no more all the same.
    pub fn wipe(&mut self, _: Wipe) -> Result<StartView, ApiError> {
        let (open, host) = self.open()?;
        open.sure(host.running())?;
        let vaults = self.take_vaults()?;
        self.forget();
        let opened = std::mem::take(&mut self.host.said_opens);
        self.host.claimed()?.wipe(vaults, &opened).map_err(AppError::from)?;
        if self.host.count_aside() == 0 {
            // Nothing is there any more to be guessed.
            self.host.throttle.forget();
        }
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
        Deletion::Answer(_) | Deletion::EarlierPlan(_) => BTreeSet::new(),
        Deletion::Entry(entry) => BTreeSet::from([*entry]),
        Deletion::Section(section) => {
            entries.iter().filter(|(_, entry)| entry.section == *section).map(|(id, _)| *id).collect()
        }
    };
    let answers = answers.filter(|id| match what {
        Deletion::Answer(answer) => *id == answer,
        Deletion::Entry(entry) => id.entry() == Some(*entry),
        Deletion::Section(section) => id.section == *section,
        Deletion::EarlierPlan(_) => false,
    });
    (answers.cloned().collect(), gone.into_iter().collect())
}

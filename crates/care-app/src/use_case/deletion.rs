//! Deleting for good: out of the plan, its history, and every copy on this phone.

use care_bridge::{ApiError, DeleteForGood, Deletion, OpenView, StartView, Wipe};
use care_plan::{AnswerId, EntryId, Plan};

use crate::App;
use crate::error::AppError;
use crate::host::Host;
use crate::session::{OpenSession, Sure};
use crate::use_case::edit::{check_name, is_recorded};
use crate::use_case::{backup, parts, pregnancy, shown, version};

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
    // The secret is spent by the act, whatever stands in its way.
    let sure = match &request.what {
        Deletion::Answer(_) => None,
        Deletion::Entry(_) | Deletion::Section(_) | Deletion::EarlierPlan(_) => Some(open.sure(host.running())),
    };
    let sure = || sure.unwrap_or(Err(ApiError::SecretFirst));
    open.check_sound()?;
    match &request.what {
        // Somebody else's words go with their whole card.
        Deletion::Answer(answer) if is_recorded(answer) => return Err(ApiError::UnknownPlace),
        Deletion::Answer(AnswerId { section, .. }) | Deletion::Section(section) => check_name(section)?,
        Deletion::Entry(_) | Deletion::EarlierPlan(_) => {}
    }
    match request.what {
        Deletion::Answer(answer) => {
            open.set_everywhere(STALE_COPIES, Some(DELETED))?;
            open.erase_answer(&answer, &mut host.context())?;
            shown::gone(open, &answer)?;
            parts::settle(open)?;
        }
        Deletion::Entry(entry) => {
            let sure = sure()?;
            let answers = open.plan().answers.into_keys().filter(|id| id.entry() == Some(entry)).collect();
            erase(open, host, &Leaving { answers, entries: vec![entry] }, sure)?;
            shown::forget(open, &[entry], None)?;
            parts::settle(open)?;
        }
        Deletion::Section(section) => {
            let sure = sure()?;
            let Plan { answers, entries, .. } = open.plan();
            let answers = answers.into_keys().filter(|id| id.section == section).collect();
            let entries = entries.into_iter().filter(|(_, entry)| entry.section == section).map(|(id, _)| id);
            let leaving = Leaving { answers, entries: entries.collect() };
            erase(open, host, &leaving, sure)?;
            shown::forget(open, &leaving.entries, Some(&section))?;
            parts::settle(open)?;
        }
        Deletion::EarlierPlan(number) => {
            let sure = sure()?;
            let earlier = pregnancy::earlier(open, number)?;
            open.set_everywhere(STALE_COPIES, Some(DELETED))?;
            open.erase_plan_of(earlier, sure, &mut host.context())?;
            version::forget(open, earlier)?;
            shown::forget_plan_of(open, earlier)?;
            parts::forget_plan_of(open, earlier)?;
        }
    }
    open.remembered.bookmarks.clear();
    if !backup::renew_copies(open, host) {
        return Err(ApiError::DeletedNotEverywhere);
    }
    Ok(open.view(host))
}

/// Takes the whole plan off this phone: keys first, then files. A plan that lies aside goes with it where
/// what opened this one opens it.
///
/// # Errors
///
/// Says so when something of it is still there; it can be opened no more all the same.
pub(crate) fn wipe(app: &mut App, _: Wipe, sure: Sure) -> Result<StartView, ApiError> {
    let vaults = app.take_vaults()?;
    app.forget();
    let opened = std::mem::take(&mut app.host.said_opens);
    sure.wipe(app.host.claimed()?, vaults, &opened).map_err(AppError::from)?;
    if app.host.count_aside() == 0 {
        // Nothing is there any more to be guessed.
        app.host.throttle.forget();
    }
    app.start(care_bridge::Start {})
}

/// The answers and entries that leave.
struct Leaving {
    answers: Vec<AnswerId>,
    entries: Vec<EntryId>,
}

fn erase(open: &mut OpenSession, host: &mut Host, leaving: &Leaving, sure: Sure) -> Result<(), AppError> {
    open.set_everywhere(STALE_COPIES, Some(DELETED))?;
    open.erase(&leaving.answers, &leaving.entries, sure, &mut host.context())
}

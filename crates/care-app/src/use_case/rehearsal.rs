//! Trying a secret while the plan is open: whether it would open it, with nothing changed; and the reminder of
//! that, which she asked for herself.

use care_bridge::{ApiError, ReminderSeen, SecurityView, SetReminder, TriedView, TrySecret};
use care_plan::Timestamp;
use care_seal::Passphrase;
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;
use crate::use_case::security;

/// When she tried a secret or closed the reminder last, where she wants to be reminded.
const REMINDED: &str = "rehearsal-reminded";

/// From one reminder to the next.
const MONTH_MS: u64 = 30 * 24 * 60 * 60 * 1_000;

/// Says whether a secret opens the plan. What this session does not reach counts as nothing.
///
/// # Errors
///
/// Says [`ApiError::WrongPassphrase`] when it opens nothing that is open, which is a miss;
/// [`ApiError::TryLater`] after misses; [`ApiError::LockNeeded`] where no secret opens the plan.
pub(crate) fn try_secret(open: &mut OpenSession, host: &mut Host, request: TrySecret) -> Result<TriedView, ApiError> {
    if !open.has_lock() {
        return Err(ApiError::LockNeeded);
    }
    let typed = Zeroizing::new(request.0.into_bytes());
    let secret = Passphrase::from_utf8(&typed).map_err(|_| ApiError::WrongPassphrase)?;
    host.may_try_secret()?;
    let folder = host.folder().ok_or(ApiError::Closed)?;
    let rehearsed = folder.rehearse(open.vaults(), &secret).map_err(|error| AppError::from(error).into());
    let rehearsed = host.tried(rehearsed)?;
    if reminds(open) {
        remember(open, Some(host.now().at))?;
    }
    Ok(if rehearsed.is_all { TriedView::Opens } else { TriedView::OpensEveryday })
}

/// Lets the first page remind her, or no longer.
///
/// # Errors
///
/// Says so when it cannot be written.
pub(crate) fn set_reminder(
    open: &mut OpenSession,
    host: &mut Host,
    request: SetReminder,
) -> Result<SecurityView, ApiError> {
    remember(open, request.is_on.then(|| host.now().at))?;
    Ok(security::view(open, host))
}

/// She has closed the reminder: the next one is a month away.
///
/// # Errors
///
/// Says so when it cannot be written.
pub(crate) fn reminder_seen(open: &mut OpenSession, host: &mut Host, _: ReminderSeen) -> Result<(), ApiError> {
    if reminds(open) {
        remember(open, Some(host.now().at))?;
    }
    Ok(())
}

/// Whether she wants to be reminded.
pub(crate) fn reminds(open: &OpenSession) -> bool {
    reminded(open).is_some()
}

/// Whether the first page reminds her now. A clock that was wrong by a month reminds her once more, and never
/// keeps still for good.
pub(crate) fn is_reminded_now(open: &OpenSession, host: &Host) -> bool {
    reminded(open).is_some_and(|at| host.now().at.0.abs_diff(at.0) >= MONTH_MS)
}

fn reminded(open: &OpenSession) -> Option<Timestamp> {
    let at = String::from_utf8(open.remembers(REMINDED)?).ok()?;
    at.parse().ok().map(Timestamp)
}

fn remember(open: &mut OpenSession, at: Option<Timestamp>) -> Result<(), AppError> {
    let value = at.map(|at| at.0.to_string());
    Ok(open.everyday()?.set_setting(REMINDED, value.as_ref().map(String::as_bytes))?)
}

//! Saying the secret that opens the plan, before what an open phone is not enough for.

use care_bridge::{ApiError, ConfirmSecret};
use care_seal::Passphrase;
use care_vault::OpenedBy;
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::host::Host;
use crate::session::{OpenSession, Said};

/// Lets one act through that asks for the secret. It opens all that this session reaches: the passphrase, or a
/// recovery code in a plan that one has opened. A finger is none.
///
/// # Errors
///
/// Says [`ApiError::PresentPassphraseWrong`] when it is another one, which is a miss, and
/// [`ApiError::TryLater`] after misses.
pub(crate) fn confirm_secret(open: &mut OpenSession, host: &mut Host, request: ConfirmSecret) -> Result<(), ApiError> {
    if !open.has_lock() {
        return Ok(());
    }
    let typed = Zeroizing::new(request.0.into_bytes());
    let secret = Passphrase::from_utf8(&typed).map_err(|_| ApiError::PresentPassphraseWrong)?;
    host.may_try_secret()?;
    let folder = host.folder().ok_or(ApiError::Closed)?;
    let rehearsed = folder.rehearse(open.vaults(), &secret).map_err(|error| match AppError::from(error).into() {
        ApiError::WrongPassphrase => ApiError::PresentPassphraseWrong,
        other => other,
    });
    let by_code = open.vaults().by() == OpenedBy::Code;
    let rehearsed = rehearsed.and_then(|found| {
        let is_it = found.is_own && (found.is_passphrase || by_code);
        if is_it { Ok(()) } else { Err(ApiError::PresentPassphraseWrong) }
    });
    host.tried(rehearsed)?;
    // A wipe takes what this opens of what lies aside.
    host.said_opens = host.folder().and_then(|folder| folder.aside_opened_by(&secret).ok()).unwrap_or_default();
    open.say(Said::Now(host.running()));
    Ok(())
}

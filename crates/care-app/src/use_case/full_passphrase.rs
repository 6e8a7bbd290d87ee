//! The full passphrase: one of its own for the private vault.

use care_bridge::{
    ApiError, ChangedSecret, LeaveFull, OpenView, SecurityView, SetEverydayPassphrase, SetFullPassphrase,
};
use care_seal::Passphrase;
use care_vault::{Unlocked, VaultFolder};

use crate::app::new_keys;
use crate::host::Host;
use crate::session::{Secured, Sure, Typed};
use crate::use_case::passphrase::set_new;
use crate::use_case::security;

/// Sets the full passphrase, with a new key for what stands behind it: whoever has a copy of before and the everyday
/// passphrase opens nothing that she writes from now on.
///
/// # Errors
///
/// Says [`ApiError::NotNow`] when what opened this session does not reach that far: it says no
/// more, so that it tells nothing.
pub(crate) fn set_full_passphrase(
    open: &mut Secured<'_>,
    host: &mut Host,
    request: SetFullPassphrase,
    _: Sure,
) -> Result<OpenView, ApiError> {
    let keys = new_keys(&mut *host.entropy)?;
    let set =
        |folder: &VaultFolder, vaults: &mut Unlocked, new: &Passphrase| folder.set_full_passphrase(vaults, new, &keys);
    // The copies of the last days keep the key of before, and what stood behind it then: they go by themselves.
    set_new(open, host, request.0, ChangedSecret::Full, set)
}

/// Sets a new everyday passphrase in a plan that the full one has opened.
///
/// # Errors
///
/// As [`set_full_passphrase`].
pub(crate) fn set_everyday_passphrase(
    open: &mut Typed<'_>,
    host: &mut Host,
    request: SetEverydayPassphrase,
    _: Sure,
) -> Result<OpenView, ApiError> {
    set_new(open, host, request.0, ChangedSecret::Passphrase, VaultFolder::set_everyday_passphrase)
}

/// Goes back to one passphrase for everything.
///
/// # Errors
///
/// Says [`ApiError::NotNow`] when the full passphrase has not opened the plan.
pub(crate) fn leave_full(
    open: &mut Typed<'_>,
    host: &mut Host,
    _: LeaveFull,
    _: Sure,
) -> Result<SecurityView, ApiError> {
    open.change(host, VaultFolder::leave_full_passphrase)?;
    // It is left, whether or not that can be written.
    let _ = open.changed(ChangedSecret::FullLeft, host.now().at);
    Ok(security::view(open, host))
}

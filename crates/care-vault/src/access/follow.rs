//! One passphrase for both vaults, where the everyday one was changed alone.
//!
//! Where the file that leads to the private vault is gone (`private.pass`), her passphrase opens the everyday one
//! alone, and nothing tells her: it must look as it does where there is a full passphrase. What she changes of a
//! passphrase or a code then is changed there alone. So each change of what opens the everyday vault is counted
//! in it before anything else of it is done, and a private vault without a passphrase of its own says up to which
//! count it follows. Once both are open, and the count has gone on, the private vault takes over what the everyday
//! one says of both its secrets; and what opened the private one alone, with a secret that is not the everyday
//! vault's, is void: it is turned away, and lets the private vault follow all the same. What opens both, so that it
//! follows, is a secret that was not changed, mostly her code, or one that is void. (In the field: an epoch or
//! generation counter, revocation, protection against a rollback of slots.)
//!
//! The count goes on alike with a full passphrase and without, so it says nothing about one. A private vault that
//! has its own says no count, and one of which damage has taken that says none either: neither follows.

use care_seal::Recipient;

use super::registry::{Kind, Unsettled};
use super::slot::{Slot, Tried};
use crate::{Reach, ReadError, Unlocked, Vault, VaultError};

/// Whether one secret opens both vaults that are open, and the everyday one was changed while the private one was
/// closed.
pub(super) fn is_behind(open: &Unlocked) -> Result<bool, ReadError> {
    let (Reach::Both, Some(everyday), Some(private)) = (open.reach(), &open.everyday, &open.private) else {
        return Ok(false);
    };
    // Being given up is ended by its own rule, and until then no count says anything.
    if private.is_full()? || private.unsettled()? == Some(Unsettled::LeaveFull) {
        return Ok(false);
    }
    let is_known = everyday.sealed_to(Kind::Pass)?.is_some();
    let begun = everyday.changes_begun()?;
    Ok(is_known && private.seen()?.is_some_and(|seen| seen < begun))
}

/// Whether `by`, which opened the private vault alone, opens it no more. That is so where the everyday vault was
/// given another secret of its kind, or none, while the private one was closed; and where the private one follows it
/// and both name another: then the slot is one of before, which somebody put back. A slot is only ever written under
/// a mark, so none that is hers looks like that without one.
pub(super) fn is_void(open: &Unlocked, tried: &Tried, by: &Recipient) -> Result<bool, ReadError> {
    let kind = if open.is_by_code() { Kind::Code } else { Kind::Pass };
    let (Reach::Both, Some(everyday), Some(private)) = (open.reach(), &open.everyday, &open.private) else {
        return Ok(false);
    };
    let opens_everyday = [Slot::EverydayPass, Slot::EverydayCode].iter().any(|slot| tried.opened.contains(slot));
    if opens_everyday || everyday.sealed_to(kind)?.as_ref() == Some(by) {
        return Ok(false);
    }
    Ok(is_behind(open)? || is_in_step(everyday, private)?)
}

/// Whether nothing of the two is being changed, and the private vault says that it follows and names the same secrets.
fn is_in_step(everyday: &Vault, private: &Vault) -> Result<bool, ReadError> {
    let is_settled = everyday.unsettled()?.is_none() && private.unsettled()?.is_none();
    let is_known = everyday.sealed_to(Kind::Pass)?.is_some();
    let follows = !private.is_full()? && private.seen()? == Some(everyday.changes_begun()?);
    Ok(is_settled && is_known && follows && is_sealed_alike(everyday, private)?)
}

/// Lets the private vault take over what the everyday one says of both its secrets. Its slots are to be sealed
/// anew then, and [`keep_in_step`] says after that that it follows.
pub(super) fn adopt(open: &mut Unlocked) -> Result<(), VaultError> {
    let (Some(everyday), Some(private)) = (&open.everyday, &mut open.private) else { return Ok(()) };
    if let Some(pass) = everyday.sealed_to(Kind::Pass)? {
        private.adopt(&pass, everyday.sealed_to(Kind::Code)?.as_ref())?;
    }
    Ok(())
}

/// Says that the private vault follows the everyday one, where one secret of each kind opens both: every slot is
/// sealed to what they say by now.
pub(super) fn keep_in_step(open: &mut Unlocked) -> Result<(), VaultError> {
    let (Reach::Both, Some(everyday), Some(private)) = (open.reach(), &open.everyday, &mut open.private) else {
        return Ok(());
    };
    let begun = everyday.changes_begun()?;
    if !private.is_full()? && private.seen()? != Some(begun) && is_sealed_alike(everyday, private)? {
        private.see(begun)?;
    }
    Ok(())
}

fn is_sealed_alike(everyday: &Vault, private: &Vault) -> Result<bool, ReadError> {
    for kind in [Kind::Pass, Kind::Code] {
        if everyday.sealed_to(kind)? != private.sealed_to(kind)? {
            return Ok(false);
        }
    }
    Ok(true)
}

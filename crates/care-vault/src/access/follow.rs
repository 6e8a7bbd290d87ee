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
use super::sealing::knows_passphrase;
use super::slot::Tried;
use crate::{Reach, ReadError, Unlocked, Vault, VaultError, VaultName};

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
    let begun = everyday.changes_begun()?;
    Ok(knows_passphrase(open)? && private.seen()?.is_some_and(|seen| seen < begun))
}

/// Whether `by`, which opens the slots that `tried` names, opens them no more: an attempt with it is turned away.
///
/// A slot is only ever written under a mark, and one of the everyday vault says how many changes were begun by then. So
/// what opens one of fewer changes than that vault says, which bears no mark and names another secret of that kind,
/// opens a slot of before, which somebody put back. Where the slot says as many, or nothing, it is the vault that is of
/// before, or nobody knows: she is let in.
///
/// What opens slots of the private vault alone where one secret should open both is void, too: where the everyday vault
/// was given another one, or none, while the private one was closed; where a full passphrase was being set meanwhile,
/// and was not; and where nothing can be read of the private vault.
pub(super) fn is_void(open: &Unlocked, tried: &Tried, by: &Recipient) -> Result<bool, ReadError> {
    let kind = tried.kind();
    let Some(everyday) = open.everyday.as_ref().filter(|_| !tried.opened.is_empty()) else { return Ok(false) };
    if tried.opened.iter().any(|slot| slot.owner() == VaultName::Everyday) {
        let is_named = everyday.sealed_to(kind)?.is_none_or(|named| named == *by);
        let begun = everyday.changes_begun()?;
        let is_of_before = tried.keys.changes.is_some_and(|changes| changes < begun);
        return Ok(is_of_before && !is_named && everyday.unsettled()?.is_none());
    }
    if open.reach() != Reach::Both || !knows_passphrase(open)? || everyday.sealed_to(kind)?.as_ref() == Some(by) {
        return Ok(false);
    }
    let Some(private) = &open.private else {
        // One that can be repaired may say more, and is not to be closed for ever to what leads to it.
        let is_to_be_repaired = open.failed.iter().any(|failed| failed.name == VaultName::Private);
        return Ok(!is_to_be_repaired && everyday.unsettled()?.is_none());
    };
    // What is being given up opens its slot until it is.
    if private.unsettled()? == Some(Unsettled::LeaveFull) {
        return Ok(tried.keys.is_full == Some(false));
    }
    Ok(is_behind(open)? || private.is_full()? || is_in_step(everyday, private)?)
}

/// Whether no change of the everyday vault is under way, and the private one says that it follows and names the same
/// secrets. The mark of the everyday one is taken off first, once every slot is sealed: that of the private one may be
/// left by a stop.
fn is_in_step(everyday: &Vault, private: &Vault) -> Result<bool, ReadError> {
    let is_settled = everyday.unsettled()?.is_none();
    let begun = everyday.changes_begun()?;
    let follows = !private.is_full()? && private.seen()?.is_some_and(|seen| seen >= begun);
    Ok(is_settled && follows && is_sealed_alike(everyday, private)?)
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

//! What slots are sealed with and to, told from the vaults that are open, and the marks round a change.

use std::path::Path;

use care_seal::{DeriveError, Identity, Recipient};

use super::registry::{FORWARD, Kind, Unsettled};
use super::slot::{self, Slot, SlotKeys};
use crate::{OpenedBy, Reach, ReadError, Unlocked, Vault, VaultError, VaultName};

/// Makes the forward identity where it is missing and both vaults are open.
pub(crate) fn ensure_forward(open: &mut Unlocked) -> Result<bool, VaultError> {
    let (Some(everyday), Some(private)) = (&mut open.everyday, &mut open.private) else { return Ok(false) };
    let known = private.forward_identity().map_err(VaultError::from)?;
    let stands = everyday.forward_recipient().map_err(VaultError::from)?;
    let is_new = known.is_none();
    let identity = known.unwrap_or_else(Identity::generate);
    if is_new {
        private.set_setting(FORWARD, Some(identity.to_text().as_bytes())).map_err(VaultError::from)?;
    }
    if stands != Some(identity.recipient()) {
        let recipient = identity.recipient().to_string();
        everyday.set_setting(FORWARD, Some(recipient.as_bytes())).map_err(VaultError::from)?;
        return Ok(true);
    }
    Ok(is_new)
}

/// Makes a new forward identity where both vaults are open: one that was kept by whoever had the private vault
/// open before opens nothing that is sealed from now on. The caller seals every slot of the everyday
/// vault anew, under an [`unsettled`] mark, and then [`settled`] forgets the one of before.
///
/// Gives back whether they are to be sealed anew. They cannot be where it is not known to whom; and where an
/// earlier change has not come to its end, it is that one's new identity that they are sealed to.
pub(crate) fn renew_forward(open: &mut Unlocked, is_passphrase_known: bool) -> Result<bool, VaultError> {
    // Until a lock is set nothing is sealed to it.
    let has_lock = open.by() != OpenedBy::Device;
    let (Some(everyday), Some(private)) = (&mut open.everyday, &mut open.private) else { return Ok(false) };
    if !is_passphrase_known {
        return Ok(false);
    }
    let known = private.forward_identity()?;
    let new = match known {
        Some(known) if has_lock && private.forward_before()?.is_some() => known,
        before => {
            let new = Identity::generate();
            private.set_forward(&new, before.as_ref().filter(|_| has_lock))?;
            new
        }
    };
    everyday.set_setting(FORWARD, Some(new.recipient().to_string().as_bytes()))?;
    Ok(true)
}

/// Whether the everyday slot of a passphrase can be sealed anew without one being typed.
pub(crate) fn knows_passphrase(open: &Unlocked) -> Result<bool, ReadError> {
    let everyday = open.everyday.as_ref().map(|everyday| everyday.sealed_to(Kind::Pass)).transpose()?;
    Ok(everyday.flatten().is_some())
}

/// Seals the slots of the everyday vault anew that are not among `but`.
pub(crate) fn seal_everyday(folder: &Path, open: &Unlocked, keys: &SlotKeys, but: &[Slot]) -> Result<(), VaultError> {
    let slots = [Slot::EverydayPass, Slot::EverydayCode].into_iter().filter(|slot| !but.contains(slot));
    slots.into_iter().try_for_each(|slot| slot::write(folder, slot, &recipients_of(open, slot)?, keys, &[]))
}

/// Everyone that `slot` is sealed to, by what the open vaults remember. Where nobody is known it
/// is somebody that nobody is, so that every slot always looks the same.
pub(crate) fn recipients_of(open: &Unlocked, slot: Slot) -> Result<Vec<Recipient>, VaultError> {
    let vault = open.vault(slot.owner()).ok_or(VaultError::NotBothOpen)?;
    let own = vault.sealed_to(Kind::of(slot)).map_err(VaultError::from)?.unwrap_or_else(Recipient::nobody);
    with_forward(open, slot, vec![own])
}

/// `recipients`, and the forward one where `slot` has it.
pub(crate) fn with_forward(
    open: &Unlocked,
    slot: Slot,
    mut recipients: Vec<Recipient>,
) -> Result<Vec<Recipient>, VaultError> {
    if slot.owner() == VaultName::Everyday {
        let everyday = open.everyday.as_ref().ok_or(VaultError::NotBothOpen)?;
        recipients.push(everyday.forward_recipient().map_err(VaultError::from)?.unwrap_or_else(Recipient::nobody));
    }
    Ok(recipients)
}

/// The keys of what is open, as the slots hold them; before them one that a database was about to get and has not.
pub(crate) fn current_keys(open: &Unlocked) -> Result<SlotKeys, VaultError> {
    // The newest first, as an opening tries them.
    let mut keys = open.unfinished.clone();
    for vault in open.vaults() {
        keys.add(vault.name(), vault.key().clone());
    }
    keys.is_full = open.private.as_ref().map(Vault::is_full).transpose()?;
    keys.changes = open.everyday.as_ref().map(Vault::changes_begun).transpose()?;
    // A slot of the private vault holds both keys; with one of them missing it would lock her out.
    if open.reach() != Reach::Everyday && (open.everyday.is_none() || open.private.is_none()) {
        return Err(VaultError::NotBothOpen);
    }
    Ok(keys)
}

/// Marks a change of what opens the everyday vault as begun, and counts it. A private vault that is open, and followed
/// it until now, says the new count, too: what is half made of a change of both makes no secret void.
pub(crate) fn count_change(open: &mut Unlocked) -> Result<(), VaultError> {
    let Some(everyday) = &mut open.everyday else { return Ok(()) };
    let before = everyday.changes_begun()?;
    everyday.begin_change()?;
    let now = everyday.changes_begun()?;
    if let Some(private) = &mut open.private
        && private.seen()? == Some(before)
    {
        private.see(now)?;
    }
    Ok(())
}

/// Marks a change of `slots` as begun, and counts it where it is one of the everyday vault.
pub(crate) fn unsettled(open: &mut Unlocked, slots: &[Slot]) -> Result<(), VaultError> {
    let changes = |name: VaultName| slots.iter().any(|slot| slot.owner() == name);
    if let (true, Some(everyday)) = (changes(VaultName::Everyday), &open.everyday) {
        // One that was begun before and did not come to its end is ended by whoever opens next.
        open.is_unended |= everyday.unsettled()?.is_some();
        count_change(open)?;
    }
    if let (true, Some(private)) = (changes(VaultName::Private), &mut open.private)
        // Where a full passphrase is being given up still, whoever opens next has that to bring to its end.
        && private.unsettled()? != Some(Unsettled::LeaveFull)
    {
        private.set_unsettled(Some(Unsettled::Change))?;
    }
    Ok(())
}

pub(crate) fn remember(open: &mut Unlocked, slots: &[Slot], recipient: &Recipient) -> Result<(), VaultError> {
    for slot in slots {
        if let Some(vault) = open.vault_mut(slot.owner()) {
            vault.remember(Kind::of(*slot), Some(recipient))?;
        }
    }
    Ok(())
}

/// A change has come to its end: its marks are taken off, but where an earlier one in this session has not, or a full
/// passphrase is being given up.
pub(crate) fn settled(open: &mut Unlocked) -> Result<(), VaultError> {
    let is_leaving = open.private.as_ref().map(Vault::unsettled).transpose()?.flatten() == Some(Unsettled::LeaveFull);
    if is_leaving || open.is_unended { Ok(()) } else { all_settled(open) }
}

/// The same of every change: each slot is sealed to what the vaults say.
pub(crate) fn all_settled(open: &mut Unlocked) -> Result<(), VaultError> {
    if open.unfinished != SlotKeys::default() {
        return Ok(()); // the next opening has something to bring to its end
    }
    // Every slot is sealed to the new one by now.
    if let (Some(everyday), Some(private)) = (&open.everyday, &mut open.private)
        && let (Some(_), Some(new)) = (private.forward_before()?, private.forward_identity()?)
        && everyday.forward_recipient()? == Some(new.recipient())
    {
        private.set_forward(&new, None)?;
    }
    for name in VaultName::ALL {
        if let Some(vault) = open.vault_mut(name)
            && vault.unsettled()?.is_some()
        {
            vault.set_unsettled(None)?;
        }
    }
    Ok(())
}

pub(crate) const fn derived(error: DeriveError) -> VaultError {
    match error {
        DeriveError::NoMemory => VaultError::NoMemory,
        _ => VaultError::Unreachable,
    }
}

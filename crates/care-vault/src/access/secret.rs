//! What opens a locked vault, changed: passphrases, recovery codes, the full passphrase.
//!
//! Each change is begun by a mark in the databases and ended by taking it off; whoever opens in
//! between brings it to an end ([`super::settle`]). A slot is never without somebody who opens it: the
//! new one is written beside the old, read back and opened before it takes its place, and while
//! both slots of a passphrase or of a code are changed, the old and the new secret open everything:
//!
//! 1. `private`, then `everyday`, are sealed to the old and the new secret;
//! 2. `everyday`, then `private`, to the new one alone.

use care_seal::{Identity, Passphrase, Recipient, RecoveryCode, derive_identity};

use super::follow;
use super::registry::{Kind, Unsettled};
use super::salt;
use super::sealing::{
    all_settled, current_keys, derived, knows_passphrase, recipients_of, remember, renew_forward, seal_everyday,
    settled, unsettled, with_forward,
};
use super::slot::{self, Slot, SlotKeys, Tried};
use crate::{NewKeys, Reach, Unlocked, Vault, VaultError, VaultFolder, VaultName};

/// What a recovery code opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFor {
    /// What the everyday passphrase opens; everything, while there is no full one.
    Everyday,
    /// What the full passphrase opens.
    Full,
}

/// A passphrase that was typed to be changed, and the slots that it opens.
pub(crate) struct Present {
    pub(crate) identity: Identity,
    pub(crate) slots: Vec<Slot>,
}

impl VaultFolder {
    /// Puts `new` in the place of the passphrase `present`. No key and no document changes.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when `present` is not one that this session could
    /// have been opened with, [`VaultError::SecretInUse`] when `new` opens something already. With
    /// every error but a stop of the program, `present` opens what it opened.
    pub fn change_passphrase(
        &self,
        open: &mut Unlocked,
        present: &Passphrase,
        new: &Passphrase,
    ) -> Result<(), VaultError> {
        let mut present = self.present(open, present)?;
        let new = self.unused(open, &mut present.slots, new)?;
        let old = present.identity.recipient();
        self.reseal(open, &present.slots, Some(&old), &new)
    }

    /// Sets a new passphrase in a vault that a recovery code has opened. No finger opens it any
    /// more: nobody has said the present one.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NotByCode`] when no code has opened it, and as
    /// [`Self::change_passphrase`].
    pub fn reset_passphrase(&self, open: &mut Unlocked, new: &Passphrase) -> Result<(), VaultError> {
        if !open.is_by_code() {
            return Err(VaultError::NotByCode);
        }
        let mut slots = match open.reach() {
            Reach::Everyday => vec![Slot::EverydayPass],
            Reach::Both => vec![Slot::PrivatePass, Slot::EverydayPass],
            Reach::Full => vec![Slot::PrivatePass],
        };
        let new = self.unused(open, &mut slots, new)?;
        self.forget_biometric()?;
        self.reseal(open, &slots, None, &new)
    }

    /// Sets a new everyday passphrase in a vault that the full one has opened. No finger opens it
    /// any more.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NotFull`] when the full one has not opened it, and as
    /// [`Self::change_passphrase`].
    pub fn set_everyday_passphrase(&self, open: &mut Unlocked, new: &Passphrase) -> Result<(), VaultError> {
        if open.reach() != Reach::Full {
            return Err(VaultError::NotFull);
        }
        let mut slots = vec![Slot::EverydayPass];
        let new = self.unused(open, &mut slots, new)?;
        self.forget_biometric()?;
        self.reseal(open, &slots, None, &new)
    }

    /// Gives the private vault a passphrase of its own, and its database the key of `keys`: a slot that somebody
    /// kept, which the everyday passphrase opens, opens nothing that stands behind it from then on. No
    /// document moves; the code of before opens the everyday vault alone.
    ///
    /// Where the database could not be given its key, as on a full disk, the passphrase is set, and the next
    /// opening with it tries again.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NotBothOpen`] when what opened this session opens the everyday vault
    /// alone, or the private one has its own already. Takes one derivation either way.
    pub fn set_full_passphrase(
        &self,
        open: &mut Unlocked,
        new: &Passphrase,
        keys_after: &NewKeys,
    ) -> Result<(), VaultError> {
        let new = self.unused(open, &mut vec![Slot::PrivatePass], new)?;
        if open.reach() != Reach::Both || open.everyday.is_none() {
            return Err(VaultError::NotBothOpen);
        }
        let keys = current_keys(open)?;
        let folder = self.existing_vault()?;
        let private = open.private.as_mut().ok_or(VaultError::NotBothOpen)?;
        private.set_unsettled(Some(Unsettled::SetFull))?;
        if renew_forward(open, knows_passphrase(open)?)? {
            seal_everyday(&folder, open, &keys, &[])?;
        }
        let private = open.private.as_mut().ok_or(VaultError::NotBothOpen)?;
        private.set_full(Kind::Pass, &new.recipient())?;
        let mut both = SlotKeys::default();
        both.add(VaultName::Private, keys_after.of(VaultName::Private).clone());
        both.add_all(&keys);
        both.is_full = Some(true);
        slot::write(&folder, Slot::PrivateCode, &recipients_of(open, Slot::PrivateCode)?, &both, &[])?;
        slot::write(&folder, Slot::PrivatePass, &[new.recipient()], &both, &[&new])?;
        // The passphrase is set. Whoever opens with it brings the rest to its end where it stops.
        open.set_reach(Reach::Full);
        let rekeyed = self.finish_rekey(open, &Tried::changing(both));
        if open.private.is_none() {
            return rekeyed;
        }
        if rekeyed.is_err() {
            open.unfinished.add(VaultName::Private, keys_after.of(VaultName::Private).clone());
            return Ok(());
        }
        // All of it is done. Where the slots keep the key of before, whoever opens next takes it out.
        let _ = current_keys(open).and_then(|keys| {
            slot::write(&folder, Slot::PrivateCode, &recipients_of(open, Slot::PrivateCode)?, &keys, &[])?;
            slot::write(&folder, Slot::PrivatePass, &[new.recipient()], &keys, &[&new])?;
            settled(open)
        });
        Ok(())
    }

    /// Goes back to one passphrase for both vaults: the everyday one.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NotFull`] when the full passphrase has not opened this session.
    pub fn leave_full_passphrase(&self, open: &mut Unlocked) -> Result<(), VaultError> {
        if open.reach() != Reach::Full {
            return Err(VaultError::NotFull);
        }
        let keys = SlotKeys { is_full: Some(false), ..current_keys(open)? };
        let folder = self.existing_vault()?;
        let everyday = open.everyday.as_ref().ok_or(VaultError::NotBothOpen)?;
        let pass = everyday.sealed_to(Kind::Pass)?.ok_or(VaultError::SlotMissing)?;
        let code = everyday.sealed_to(Kind::Code)?;
        let private = open.private.as_mut().ok_or(VaultError::NotBothOpen)?;
        private.leave_full(Some(&pass), code.as_ref())?;
        // It is given up. Where the rest stops, whoever opens next brings it to its end, and no other passphrase for
        // every day is set before.
        open.set_reach(Reach::Both);
        slot::write(&folder, Slot::PrivateCode, &recipients_of(open, Slot::PrivateCode)?, &keys, &[])?;
        slot::write(&folder, Slot::PrivatePass, &[pass], &keys, &[])?;
        follow::keep_in_step(open)?;
        all_settled(open)
    }

    /// Makes `code` the recovery code. The one of before opens nothing any more.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NotFull`] when it is for the full passphrase and this session was
    /// not opened with it.
    pub fn set_code(&self, open: &mut Unlocked, of: CodeFor, code: &RecoveryCode) -> Result<(), VaultError> {
        let slots: &[Slot] = match (of, open.reach()) {
            (CodeFor::Everyday, Reach::Both) => &[Slot::PrivateCode, Slot::EverydayCode],
            (CodeFor::Everyday, _) => &[Slot::EverydayCode],
            (CodeFor::Full, Reach::Full) => &[Slot::PrivateCode],
            (CodeFor::Full, _) => return Err(VaultError::NotFull),
        };
        let identity = self.derive(&code.to_passphrase())?;
        let keys = current_keys(open)?;
        let folder = self.existing_vault()?;
        unsettled(open, slots)?;
        // Before the code of before goes: what cannot be written leaves it.
        if renew_forward(open, knows_passphrase(open)?)? {
            seal_everyday(&folder, open, &keys, slots)?;
        }
        self.seal_anew(open, slots, &keys, &|vault| vault.sealed_to(Kind::Code).ok().flatten(), &identity)?;
        // All of it is done. Where that cannot be said, whoever opens next finds nothing to do.
        let _ = settled(open);
        Ok(())
    }

    /// Seals the pass slots `slots` to `new`, under a mark; on the way there to `old` as well, unless that is forgotten.
    fn reseal(
        &self,
        open: &mut Unlocked,
        slots: &[Slot],
        old: Option<&Recipient>,
        new: &Identity,
    ) -> Result<(), VaultError> {
        let keys = current_keys(open)?;
        unsettled(open, slots)?;
        self.seal_anew(open, slots, &keys, &|_| old.cloned(), new)?;
        // All of it is done. Where that cannot be said, whoever opens next finds nothing to do.
        let _ = settled(open);
        Ok(())
    }

    /// Seals `slots` of one kind to `new` alone. On the way there each is sealed to what `before` says of it, too: a
    /// stop leaves both secrets able to open all that the one of before did.
    fn seal_anew(
        &self,
        open: &mut Unlocked,
        slots: &[Slot],
        keys: &SlotKeys,
        before: &dyn Fn(&Vault) -> Option<Recipient>,
        new: &Identity,
    ) -> Result<(), VaultError> {
        let folder = self.existing_vault()?;
        let mut last = private_first(slots);
        let mut has_before = false;
        for slot in &last {
            let Some(old) = before(open.vault(slot.owner()).ok_or(VaultError::NotBothOpen)?) else { continue };
            has_before = true;
            let recipients = with_forward(open, *slot, vec![old, new.recipient()])?;
            slot::write(&folder, *slot, &recipients, keys, &[new])?;
        }
        remember(open, slots, &new.recipient())?;
        if has_before {
            last.reverse();
        }
        for slot in last {
            let recipients = with_forward(open, slot, vec![new.recipient()])?;
            slot::write(&folder, slot, &recipients, keys, &[new])?;
        }
        Ok(())
    }

    /// The passphrase `typed`, if it is one that could have opened this session, and the slots that it opens or
    /// should: where one passphrase opens both vaults, both, also where the file of one is harmed.
    pub(crate) fn present(&self, open: &Unlocked, typed: &Passphrase) -> Result<Present, VaultError> {
        let folder = self.existing_vault()?;
        let identity = self.derive(typed)?;
        let tried = slot::try_all(&folder, &identity)?;
        if tried.kind() != Kind::Pass || follow::is_void(open, &tried, &identity.recipient())? {
            return Err(VaultError::WrongPassphrase);
        }
        let opened: Vec<Slot> = tried.opened.into_iter().filter(|slot| Kind::of(*slot) == Kind::Pass).collect();
        let slots = match open.reach() {
            Reach::Everyday => opened.into_iter().filter(|slot| *slot == Slot::EverydayPass).collect(),
            Reach::Both => Slot::OF_PASSPHRASE.to_vec(),
            Reach::Full => opened,
        };
        if slots.is_empty() { Err(VaultError::WrongPassphrase) } else { Ok(Present { identity, slots }) }
    }

    /// The identity of a new passphrase, which opens nothing yet but what an attempt to set it in
    /// this session has left half done, as on a full disk. Of that, `slots` is all that is changed
    /// now.
    pub(crate) fn unused(
        &self,
        open: &Unlocked,
        slots: &mut Vec<Slot>,
        new: &Passphrase,
    ) -> Result<Identity, VaultError> {
        if !new.is_long_enough() {
            return Err(VaultError::PassphraseTooShort);
        }
        let identity = self.derive(new)?;
        let tried = slot::try_all(&self.existing_vault()?, &identity)?;
        for slot in tried.opened {
            let was_begun = match open.vault(slot.owner()) {
                Some(vault) => Kind::of(slot) == Kind::Pass && vault.unsettled()?.is_some(),
                None => false,
            };
            if !was_begun {
                return Err(VaultError::SecretInUse);
            }
            if !slots.contains(&slot) {
                slots.push(slot);
            }
        }
        Ok(identity)
    }

    pub(crate) fn derive(&self, secret: &Passphrase) -> Result<Identity, VaultError> {
        let salt = salt::read(&self.existing_vault()?)?.into_iter().next().ok_or(VaultError::SaltMissing)?;
        derive_identity(secret, &salt).map_err(derived)
    }
}

fn private_first(slots: &[Slot]) -> Vec<Slot> {
    let mut slots = slots.to_vec();
    slots.sort_by_key(|slot| slot.owner() == VaultName::Everyday);
    slots
}

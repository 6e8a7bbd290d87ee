//! What opens the vaults: this device while no lock is set, and the secrets that are typed.

use std::sync::PoisonError;

use care_seal::{Passphrase, Recipient, derive_identity};

use super::registry::{Kind, Unsettled};
use super::sealing::{derived, ensure_forward};
use super::slot::{self, Device, Slot, SlotKeys, Tried};
use super::{follow, salt};
use crate::store::connection::Keyed;
use crate::store::{fold, open};
use crate::{Conversion, Failed, OpenedBy, Reach, Unlocked, Vault, VaultError, VaultFolder, VaultKey, VaultName};

impl VaultFolder {
    pub(crate) fn opened_by_device(&self, keys: &SlotKeys) -> Result<Unlocked, VaultError> {
        let mut open = self.open_databases(keys, OpenedBy::Device)?;
        // A disk that takes no writing must not keep her out.
        let _ = ensure_forward(&mut open);
        Ok(open)
    }

    /// Opens both vaults without a passphrase, as long as no lock is set.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NoDeviceSlot`] when a lock is set.
    pub fn open_with_device(&self) -> Result<Unlocked, VaultError> {
        match self.device()? {
            Device::Keys(keys) => self.opened_by_device(&keys),
            Device::Gone => Err(VaultError::NoDeviceSlot),
            Device::Damaged => Err(VaultError::SlotDamaged),
        }
    }

    /// Opens what the typed secret opens: a passphrase or a recovery code.
    ///
    /// One derivation and four trials, right or wrong. Only where the two copies of the salt
    /// differ, a second derivation is tried after the first.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when every slot could be tried and none opened, or one did
    /// with a secret that a change has made void.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Unlocked, VaultError> {
        self.unlock_as(passphrase, false)
    }

    /// The same once what did not open was repaired; `anew` are those that were made anew in that. Of what does not open
    /// this time nothing can be read: it is not among what failed, and lets nobody in with a secret that the everyday
    /// vault does not know.
    ///
    /// # Errors
    ///
    /// As [`Self::unlock`].
    pub fn unlock_repaired(&self, passphrase: &Passphrase, anew: &[VaultName]) -> Result<Unlocked, VaultError> {
        let mut open = self.unlock_as(passphrase, true)?;
        open.vaults_mut().filter(|vault| anew.contains(&vault.name())).for_each(Vault::set_made_anew);
        Ok(open)
    }

    fn unlock_as(&self, passphrase: &Passphrase, is_repaired: bool) -> Result<Unlocked, VaultError> {
        let vault = self.existing_vault()?;
        let mut refusal = VaultError::WrongPassphrase;
        for salt in salt::read(&vault)? {
            let identity = derive_identity(passphrase, &salt).map_err(derived)?;
            let tried = slot::try_all(&vault, &identity)?;
            if tried.opened.is_empty() {
                refusal = tried.refusal();
                continue;
            }
            let by = if tried.kind() == Kind::Code { OpenedBy::Code } else { OpenedBy::Passphrase };
            self.fold_logs_of(|name| tried.keys.of(name).is_empty());
            let mut open = self.open_databases(&tried.keys, by)?;
            self.look_at_the_rest(&tried.keys);
            let by = identity.recipient();
            open.set_reach(reach_of(&tried, &open, &by)?);
            open.is_elsewhere = tried.is_elsewhere();
            if is_repaired && open.everyday.is_some() {
                open.failed.retain(|failed| !failed.can_be_repaired());
            }
            let is_void = follow::is_void(&open, &tried, &by)?;
            // She is in; a disk that takes no writing must not keep her out. What was not brought to its end is
            // tried again the next time; so is everything where one has to be repaired before it can say something.
            if open.failed.is_empty() && self.finish_rekey(&mut open, &tried).is_ok() {
                let _ = self.settle(&mut open, &tried, &by, is_void);
            }
            // It opens no session, whether or not that could be brought to its end.
            if is_void {
                continue;
            }
            let _ = salt::repair(&vault, &salt);
            if self.device() == Ok(Device::Gone) {
                let _ = slot::remove_device(&vault);
            }
            return Ok(open);
        }
        self.look_at_the_rest(&SlotKeys::default());
        Err(refusal)
    }

    /// Looks at each database that `keys` does not open, so that an attempt takes as long whether
    /// it opens both, one or none.
    fn look_at_the_rest(&self, keys: &SlotKeys) {
        for name in VaultName::ALL.into_iter().filter(|name| keys.of(*name).is_empty()) {
            // What is wrong with it is for those who open it.
            let _ = open::as_if_open(&self.database(name));
        }
    }

    /// Folds in the log that a stop has left beside each database that nobody opens: what stands in the folder
    /// must not tell that there is one.
    pub(crate) fn fold_logs_of(&self, stays_closed: impl Fn(VaultName) -> bool) {
        for name in VaultName::ALL.into_iter().filter(|name| stays_closed(*name) && !self.is_marked(*name)) {
            // One that cannot be folded in is left to those who open it.
            let _ = fold::fold(&self.database(name));
        }
    }

    pub(crate) fn open_databases(&self, keys: &SlotKeys, by: OpenedBy) -> Result<Unlocked, VaultError> {
        let mut open = Unlocked::nothing(by);
        // The private one first: it may know the newest key of the everyday one.
        for name in [VaultName::Private, VaultName::Everyday] {
            let known = keys.of(name);
            if known.is_empty() {
                continue;
            }
            let found =
                if self.is_marked(name) { Err(VaultError::DatabaseDamaged) } else { self.open_database(name, known) };
            let opened = match found {
                Err(VaultError::DatabaseDamaged) if name == VaultName::Everyday => self.open_forward(&open, known),
                other => other,
            };
            match (opened, name) {
                (Ok(keyed), VaultName::Everyday) => open.everyday = Some(Vault::new(name, keyed)),
                (Ok(keyed), VaultName::Private) => open.private = Some(Vault::new(name, keyed)),
                (Err(error), _) => open.failed.push(Failed { name, error, keys: known.to_vec() }),
            }
        }
        match open.failed.first() {
            Some(failed) if open.everyday.is_none() && open.private.is_none() && !failed.can_be_repaired() => {
                Err(failed.error)
            }
            _ => Ok(open),
        }
    }

    /// Opens one database, and brings it up to date where it is of an earlier schema.
    fn open_database(&self, name: VaultName, keys: &[VaultKey]) -> Result<Keyed, VaultError> {
        let mut conversion = self.conversion.lock().unwrap_or_else(PoisonError::into_inner);
        let conversion = conversion.as_deref_mut().map(|conversion| conversion as &mut dyn Conversion);
        open::open_any(&self.database(name), keys, Some(open::Upgrade { name, conversion }))
    }

    /// Opens the everyday database with the key that its slot holds for the private vault: it was
    /// given a new one while the private vault was closed.
    fn open_forward(&self, open: &Unlocked, known: &[VaultKey]) -> Result<Keyed, VaultError> {
        let told = |private: &Vault| [private.forward_identity(), private.forward_before()];
        let forward = open.private.as_ref().into_iter().flat_map(told).filter_map(|told| told.ok().flatten());
        let vault = self.vault();
        let held = forward.filter_map(|identity| slot::try_one(&vault, Slot::EverydayPass, &identity)).next();
        let newer = held.map(|keys| keys.everyday).unwrap_or_default();
        if newer.iter().all(|key| known.contains(key)) {
            return Err(VaultError::DatabaseDamaged);
        }
        self.open_database(VaultName::Everyday, &newer)
    }
}

/// The reach of a session that `by` opened: what it opens, and what the private vault says of itself.
fn reach_of(tried: &Tried, open: &Unlocked, by: &Recipient) -> Result<Reach, VaultError> {
    let opened = |owner: VaultName| tried.opened.iter().any(|slot| slot.owner() == owner);
    if !opened(VaultName::Private) {
        return Ok(Reach::Everyday);
    }
    if opened(VaultName::Everyday) {
        return Ok(Reach::Both);
    }
    let Some(private) = &open.private else {
        // Where nothing says, what is safe: the everyday passphrase must not come to open it.
        return Ok(if tried.keys.is_full.unwrap_or(true) { Reach::Full } else { Reach::Both });
    };
    // A slot that says so is not of before where the vault does not say that it follows another one, and where its
    // newest key is not the vault's yet: then the vault is of before, or damage took it.
    let unsettled = private.unsettled()?;
    let is_vault_behind = private.seen()?.is_none() || tried.newer(VaultName::Private, private.key()).is_some();
    if tried.keys.is_full == Some(true) && is_vault_behind && unsettled != Some(Unsettled::LeaveFull) {
        return Ok(Reach::Full);
    }
    // One that was being set, and is not what opened this, was not set: what opened it is of before.
    let was_not_set = || -> Result<bool, VaultError> {
        Ok(unsettled == Some(Unsettled::SetFull) && private.sealed_to(Kind::Pass)?.as_ref() != Some(by))
    };
    Ok(if private.is_full()? && !was_not_set()? { Reach::Full } else { Reach::Both })
}

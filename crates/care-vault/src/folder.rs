//! The folder that holds everything: taken by one program at a time.
//!
//! `lock` and `front` belong to running programs; what she keeps stands in `vault/`. That folder
//! is made under another name and gets its own in one step, so that it is there whole or not.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use care_seal::{DeriveError, Passphrase, derive_identity};

use crate::VaultKey;
use crate::connection::Keyed;
use crate::error::Trouble;
use crate::open::{Failed, Open, OpenedBy};
use crate::slot::{self, Device, Slot, SlotKeys};
use crate::{FolderError, NewVaultKeys, Vault, VaultError, VaultName, connection, file, ring, salt, secret};

const LOCK: &str = "lock";
const FRONT: &str = "front";
const VAULT: &str = "vault";

/// The folder of the vaults, held as long as this lives.
#[derive(Debug)]
pub struct VaultFolder {
    base: PathBuf,
    /// Locked by the operating system, which lets go of it when the program ends, however it ends.
    _lock: File,
}

/// What stands in the folder, as far as can be told without opening a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderState {
    /// No vault yet: [`VaultFolder::create`].
    Empty,
    /// No lock is set: [`VaultFolder::open_with_device`].
    OpenByDevice,
    /// A lock is set: [`VaultFolder::unlock`].
    Locked,
    /// Something is wrong that can be told from outside. Unlocking may still be tried.
    Broken(Breakage),
}

/// What is wrong with a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Breakage {
    /// Neither copy of the salt is there.
    SaltMissing,
    /// Neither copy of the salt can be read.
    SaltDamaged,
    /// The salt was written by a newer version.
    SaltNewer,
    /// There is a device slot, and neither copy can be read.
    DeviceSlotDamaged,
    /// Neither slot of a passphrase is there.
    SlotsMissing,
    /// A database file is not there.
    DatabaseMissing(VaultName),
}

impl VaultFolder {
    /// Takes the folder at `path`, which is made if it is not there, for its owner alone.
    ///
    /// # Errors
    ///
    /// Returns [`FolderError::AlreadyOpen`] when another program holds it: then
    /// [`Self::ask_to_front`].
    pub fn open(path: &Path) -> Result<Self, FolderError> {
        if !path.try_exists().map_err(Trouble::from)? {
            if let Some(above) = path.parent() {
                fs::create_dir_all(above).map_err(Trouble::from)?;
            }
            file::create_folder(path)?;
        }
        let base = path.canonicalize().map_err(Trouble::from)?;
        #[cfg(unix)]
        fs::set_permissions(&base, std::os::unix::fs::PermissionsExt::from_mode(0o700)).map_err(Trouble::from)?;
        let lock = file::for_owner().create(true).truncate(false).open(base.join(LOCK)).map_err(Trouble::from)?;
        match lock.try_lock() {
            Ok(()) => {
                let folder = Self { base, _lock: lock };
                folder.finish_wiping();
                // What cannot be ended now is whole all the same, and ended at the next start.
                let _ = folder.finish_restoring();
                Ok(folder)
            }
            Err(TryLockError::WouldBlock) => Err(FolderError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(Trouble::from(error).into()),
        }
    }

    /// Asks the program that holds the folder at `path` to come forward.
    ///
    /// # Errors
    ///
    /// Returns [`FolderError`] when the folder takes no writing.
    pub fn ask_to_front(path: &Path) -> Result<(), FolderError> {
        file::for_owner().create(true).truncate(true).open(path.join(FRONT)).map_err(Trouble::from)?;
        Ok(())
    }

    /// Whether another program has asked this one to come forward since the last time.
    #[must_use]
    pub fn asked_to_front(&self) -> bool {
        fs::remove_file(self.base.join(FRONT)).is_ok()
    }

    /// What stands in the folder.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when the disk does not answer.
    pub fn state(&self) -> Result<FolderState, VaultError> {
        let vault = self.vault();
        if !vault.try_exists().map_err(Trouble::from)? {
            return Ok(FolderState::Empty);
        }
        let broken = |breakage| Ok(FolderState::Broken(breakage));
        for name in VaultName::ALL {
            if !vault.join(name.file_name()).try_exists().map_err(Trouble::from)? {
                return broken(Breakage::DatabaseMissing(name));
            }
        }
        match slot::read_device(&vault)? {
            Device::Keys(_) => return Ok(FolderState::OpenByDevice),
            Device::Damaged => return broken(Breakage::DeviceSlotDamaged),
            Device::Gone => {}
        }
        match salt::read(&vault) {
            Ok(_) => {}
            Err(VaultError::SaltMissing) => return broken(Breakage::SaltMissing),
            Err(VaultError::SaltDamaged) => return broken(Breakage::SaltDamaged),
            Err(VaultError::DatabaseNewer) => return broken(Breakage::SaltNewer),
            Err(error) => return Err(error),
        }
        let has_slot = |slot: &Slot| vault.join(slot.file_name()).exists();
        if Slot::OF_PASSPHRASE.iter().any(has_slot) { Ok(FolderState::Locked) } else { broken(Breakage::SlotsMissing) }
    }

    /// Makes both vaults, opened by this device until a lock is set.
    ///
    /// A stop at any moment leaves either no vault or a whole one. What an earlier stop left is
    /// passed over, never deleted.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::AlreadyThere`] when there is a vault, which is left as it is.
    pub fn create(&self, new: &NewVaultKeys) -> Result<Open, VaultError> {
        self.create_stepwise(new, &mut |_| Ok(()))
    }

    pub(crate) fn create_stepwise(
        &self,
        new: &NewVaultKeys,
        step: &mut dyn FnMut(&'static str) -> Result<(), VaultError>,
    ) -> Result<Open, VaultError> {
        if self.vault().try_exists().map_err(Trouble::from)? {
            return Err(VaultError::AlreadyThere);
        }
        let unfinished = self.free_name()?;
        file::create_folder(&unfinished)?;
        step("folder made")?;
        salt::write(&unfinished, &new.salt)?;
        step("salt written")?;
        for slot in Slot::ALL {
            slot::write_empty(&unfinished, slot)?;
        }
        step("slots written")?;
        let mut keys = SlotKeys::default();
        for name in VaultName::ALL {
            keys.add(name, new.keys.of(name).clone());
        }
        slot::write_device(&unfinished, &keys)?;
        step("device slot written")?;
        for name in VaultName::ALL {
            connection::create(&unfinished.join(name.file_name()), new.keys.of(name))?;
            step("database made")?;
        }
        file::sync_folder_of(&unfinished.join(LOCK))?;
        fs::rename(&unfinished, self.vault()).map_err(Trouble::from)?;
        file::sync_folder_of(&self.vault())?;
        step("vault named")?;
        self.opened_by_device(&keys)
    }

    fn opened_by_device(&self, keys: &SlotKeys) -> Result<Open, VaultError> {
        let mut open = self.open_databases(keys, OpenedBy::Device)?;
        // A disk that takes no writing must not keep her out.
        let _ = ring::ensure_forward(&mut open);
        Ok(open)
    }

    /// Opens both vaults without a passphrase, as long as no lock is set.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NoDeviceSlot`] when a lock is set.
    pub fn open_with_device(&self) -> Result<Open, VaultError> {
        let vault = self.existing_vault()?;
        match slot::read_device(&vault)? {
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
    /// Returns [`VaultError::WrongPassphrase`] when every slot could be tried and none opened.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Open, VaultError> {
        let vault = self.existing_vault()?;
        let mut refusal = VaultError::WrongPassphrase;
        for salt in salt::read(&vault)? {
            let identity = derive_identity(passphrase, &salt).map_err(derived)?;
            let tried = slot::try_all(&vault, &identity)?;
            if tried.opened.is_empty() {
                refusal = tried.refusal();
                continue;
            }
            let is_code = tried.opened.iter().all(|slot| !Slot::OF_PASSPHRASE.contains(slot));
            let by = if is_code { OpenedBy::Code } else { OpenedBy::Passphrase };
            let mut open = self.open_databases(&tried.keys, by)?;
            self.look_at_the_rest(&tried.keys);
            open.set_reach(secret::reach_of(&tried, &open)?);
            // She is in; a disk that takes no writing must not keep her out.
            let _ = self.settle(&mut open, &tried, &identity.recipient());
            let _ = salt::repair(&vault, &salt);
            if slot::read_device(&vault) == Ok(Device::Gone) {
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
            let _ = connection::as_if_open(&self.database(name));
        }
    }

    pub(crate) fn open_databases(&self, keys: &SlotKeys, by: OpenedBy) -> Result<Open, VaultError> {
        let mut open = Open::nothing(by);
        // The private one first: it may know the newest key of the everyday one.
        for name in [VaultName::Private, VaultName::Everyday] {
            let known = keys.of(name);
            if known.is_empty() {
                continue;
            }
            let found = if self.is_marked(name) {
                Err(VaultError::DatabaseDamaged)
            } else {
                connection::open(&self.database(name), known)
            };
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
            Some(failed) if open.everyday.is_none() && open.private.is_none() && !failed.can_be_mended() => {
                Err(failed.error)
            }
            _ => Ok(open),
        }
    }

    /// Opens the everyday database with the key that its slot holds for the private vault: it was
    /// given a new one while the private vault was closed.
    fn open_forward(&self, open: &Open, known: &[VaultKey]) -> Result<Keyed, VaultError> {
        let forward = open.private.as_ref().and_then(|private| private.forward_identity().ok().flatten());
        let held = forward.and_then(|identity| slot::try_one(&self.vault(), Slot::EverydayPass, &identity));
        let newer = held.map(|keys| keys.everyday).unwrap_or_default();
        if newer.iter().all(|key| known.contains(key)) {
            return Err(VaultError::DatabaseDamaged);
        }
        connection::open(&self.database(VaultName::Everyday), &newer)
    }

    pub(crate) fn existing_vault(&self) -> Result<PathBuf, VaultError> {
        let vault = self.vault();
        if vault.try_exists().map_err(Trouble::from)? { Ok(vault) } else { Err(VaultError::NothingThere) }
    }

    pub(crate) fn database(&self, name: VaultName) -> PathBuf {
        self.vault().join(name.file_name())
    }

    pub(crate) fn base(&self) -> &Path {
        &self.base
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.base.join(VAULT)
    }

    /// A name under which a vault can be made: one that no earlier stop has left.
    pub(crate) fn free_name(&self) -> Result<PathBuf, VaultError> {
        for count in 0..10_000 {
            let path = self.base.join(format!("{VAULT}.unfinished-{count}"));
            if !path.try_exists().map_err(Trouble::from)? {
                return Ok(path);
            }
        }
        Err(VaultError::Unreachable)
    }
}

pub(crate) const fn derived(error: DeriveError) -> VaultError {
    match error {
        DeriveError::NoMemory => VaultError::NoMemory,
        _ => VaultError::Unreachable,
    }
}

#[cfg(test)]
mod tests;

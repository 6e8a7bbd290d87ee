//! The folder of the vaults, held by one program at a time, and what can be told of it from outside.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::access::salt;
use crate::access::slot::{self, Device, Slot, SlotKeys};
use crate::error::Trouble;
use crate::key::SALT_BYTES;
use crate::layout::{self, VAULT, VAULT_UNFINISHED};
use crate::store::open;
use crate::{Conversion, VaultError, VaultName, file};

/// The folder of the vaults, held as long as this lives.
pub struct VaultFolder {
    pub(crate) base: PathBuf,
    /// The vault in it that this is about: the one that stands, or one beside it.
    vault: PathBuf,
    /// What brings an older vault up to date, once it is known.
    pub(crate) conversion: Arc<Mutex<Option<Box<dyn Conversion>>>>,
    /// Locked by the operating system, which lets go of it when the program ends, however it ends.
    _lock: Arc<File>,
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

impl fmt::Debug for VaultFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VaultFolder").field("base", &self.base).finish_non_exhaustive()
    }
}

impl VaultFolder {
    pub(crate) fn of(base: PathBuf, lock: File) -> Self {
        Self { vault: base.join(VAULT), base, conversion: Arc::default(), _lock: Arc::new(lock) }
    }

    /// The same folder for the vault at `path` in it, beside the one that stands.
    pub(crate) fn beside(&self, path: PathBuf) -> Self {
        Self {
            base: self.base.clone(),
            vault: path,
            conversion: Arc::clone(&self.conversion),
            _lock: Arc::clone(&self._lock),
        }
    }

    /// From now on a vault of an earlier schema is brought up to date by `conversion` when it is
    /// opened. Without one it does not open ([`VaultError::NotConverted`]).
    pub fn set_conversion(&mut self, conversion: Box<dyn Conversion>) {
        self.conversion = Arc::new(Mutex::new(Some(conversion)));
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
        match self.device()? {
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

    /// The device slot of this vault. One of before a lock that was put back is none: its keys fit neither database.
    pub(crate) fn device(&self) -> Result<Device, VaultError> {
        Ok(match slot::read_device(&self.existing_vault()?)? {
            Device::Keys(keys) if self.are_of_before(&keys)? => Device::Gone,
            device => device,
        })
    }

    /// Whether each database begins with the salt of another key (of SQLCipher, the first 16 bytes), and does not open
    /// with one of these all the same. One that begins with nothing was damaged, and says nothing.
    fn are_of_before(&self, keys: &SlotKeys) -> Result<bool, VaultError> {
        for name in VaultName::ALL {
            let salt = file::beginning_of::<SALT_BYTES>(&self.database(name))?.filter(|salt| *salt != [0; SALT_BYTES]);
            if salt.is_none_or(|salt| keys.of(name).iter().any(|key| *key.salt() == salt))
                // Damage took the first bytes.
                || open::open(&self.database(name), keys.of(name)).is_ok()
            {
                return Ok(false);
            }
        }
        Ok(true)
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
        self.vault.clone()
    }

    /// A name under which a vault can be made: one that no earlier stop has left.
    pub(crate) fn free_name(&self) -> Result<PathBuf, VaultError> {
        for path in layout::numbered(&self.base, VAULT_UNFINISHED, 0) {
            if !path.try_exists().map_err(Trouble::from)? {
                return Ok(path);
            }
        }
        Err(VaultError::Unreachable)
    }
}

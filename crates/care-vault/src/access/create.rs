//! Both vaults made, whole or not at all.

use super::salt;
use super::slot::{self, Slot, SlotKeys};
use crate::error::Trouble;
use crate::store::fresh;
use crate::{NewVaultKeys, Unlocked, VaultError, VaultFolder, VaultName, file};

impl VaultFolder {
    /// Makes both vaults, opened by this device until a lock is set.
    ///
    /// A stop at any moment leaves either no vault or a whole one. What an earlier stop left is
    /// passed over, never deleted.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::AlreadyThere`] when there is a vault, which is left as it is.
    pub fn create(&self, new: &NewVaultKeys) -> Result<Unlocked, VaultError> {
        self.create_stepwise(new, &mut |_| Ok(()))
    }

    pub(crate) fn create_stepwise(
        &self,
        new: &NewVaultKeys,
        step: &mut dyn FnMut(&'static str) -> Result<(), VaultError>,
    ) -> Result<Unlocked, VaultError> {
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
            fresh::create(&unfinished.join(name.file_name()), new.keys.of(name))?;
            step("database made")?;
        }
        file::sync_folder_of(&unfinished.join(Slot::EverydayPass.file_name()))?;
        file::take_place(&unfinished, &self.vault())?;
        step("vault named")?;
        self.opened_by_device(&keys)
    }
}

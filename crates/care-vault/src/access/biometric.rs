//! What a biometric key opens, her finger as the device knows it: the everyday vault, on a device that
//! keeps a key of its own.
//!
//! Two files beside the slots, both or none. `finger.slot` is a slot like the others, sealed to
//! an identity that was made for it alone; it holds the everyday key and never the private one,
//! since a finger can be laid on a sensor by somebody else. `finger.sealed` is that identity, as
//! the device's own key has sealed it; what it takes to open that is not known here.
//!
//! Nothing depends on them: where one is missing, damaged or old, her passphrase opens, and
//! neither file is in a copy. They go whenever somebody else may know what stood in them.

use std::path::{Path, PathBuf};

use care_seal::Identity;

use super::slot::{self, SlotKeys};
use crate::error::Trouble;
use crate::layout::{BIOMETRIC_SEALED, BIOMETRIC_SLOT, biometric_files, unfinished};
use crate::{OpenedBy, Reach, Unlocked, VaultError, VaultFolder, VaultName, file};

/// Most bytes that the device's key may make of an identity.
const SEALED_BYTES: usize = 2048;

impl VaultFolder {
    /// Whether a finger is set. It may be one that opens nothing any more.
    #[must_use]
    pub fn has_biometric(&self) -> bool {
        // A stop on their way out leaves one that is blanked.
        let stands = |path: &PathBuf| matches!(file::read(path), Ok(Some(bytes)) if !file::is_blank(&bytes));
        biometric_files(&self.vault()).iter().all(stands)
    }

    /// Lets `identity` open the everyday vault, and keeps `sealed`, that identity as the device's
    /// key has sealed it. What was set before opens nothing any more.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NotTyped`] when neither a passphrase nor a code has opened this
    /// session, [`VaultError::NotBothOpen`] when the everyday vault is not open in it. Her passphrase
    /// opens whatever comes of it.
    pub fn set_biometric(&self, open: &Unlocked, identity: &Identity, sealed: &[u8]) -> Result<(), VaultError> {
        let everyday = match open.by() {
            OpenedBy::Passphrase | OpenedBy::Code => open.everyday.as_ref().ok_or(VaultError::NotBothOpen)?,
            OpenedBy::Device | OpenedBy::Biometric => return Err(VaultError::NotTyped),
        };
        if sealed.is_empty() || sealed.len() > SEALED_BYTES {
            return Err(VaultError::SlotDamaged);
        }
        self.forget_biometric()?;
        let vault = self.existing_vault()?;
        let mut keys = SlotKeys::default();
        keys.add(VaultName::Everyday, everyday.key().clone());
        file::write_whole(&vault.join(BIOMETRIC_SEALED), sealed)?;
        // The slot last: without it, what was sealed is nothing.
        let everyday_alone = &[VaultName::Everyday];
        slot::write_file(&vault.join(BIOMETRIC_SLOT), everyday_alone, &[identity.recipient()], &keys, &[identity])
    }

    /// The identity as the device's key has sealed it.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::SlotMissing`] when no finger is set.
    pub fn biometric_sealed(&self) -> Result<Vec<u8>, VaultError> {
        if !self.has_biometric() {
            return Err(VaultError::SlotMissing);
        }
        let sealed = file::read(&self.existing_vault()?.join(BIOMETRIC_SEALED))?.ok_or(VaultError::SlotMissing)?;
        Ok(sealed.to_vec())
    }

    /// Opens the everyday vault alone, with the identity that the device's key gave back.
    ///
    /// Nothing is repaired and no slot is changed on this way: for that she types her passphrase.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when the slot is another identity's, or why it or
    /// the database could not be read. Nothing has changed then.
    pub fn open_with_biometric(&self, identity: &Identity) -> Result<Unlocked, VaultError> {
        let held = slot::try_file(&self.existing_vault()?.join(BIOMETRIC_SLOT), identity)?;
        // Whatever else a file of that name may hold.
        let keys = SlotKeys { everyday: held.everyday, ..SlotKeys::default() };
        self.fold_logs_of(|name| keys.of(name).is_empty());
        let mut open = self.open_databases(&keys, OpenedBy::Biometric)?;
        open.set_reach(Reach::Everyday);
        if open.everyday.is_some() {
            return Ok(open);
        }
        // An old key and a damaged file look alike. Mending with the wrong one would put aside a
        // plan that has nothing wrong with it.
        Err(open.failed.first().map_or(VaultError::SlotDamaged, |failed| failed.error))
    }

    /// From now on no finger opens anything. Where none is set, that is no error.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when a file may still be there.
    pub fn forget_biometric(&self) -> Result<(), VaultError> {
        Ok(remove(&self.vault())?)
    }
}

/// Takes both files out of `vault`, and what a stop has left of writing them.
pub(crate) fn remove(vault: &Path) -> Result<(), Trouble> {
    for path in biometric_files(vault) {
        file::blank_and_remove(&unfinished(&path))?;
        file::blank_and_remove(&path)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use care_seal::{KdfSalt, Passphrase};

    use super::*;
    use crate::{NewKeys, NewVaultKeys, VaultKey, file::stop};

    fn keys(byte: u8) -> NewKeys {
        NewKeys { everyday: VaultKey::take(&mut [byte; 48]), private: VaultKey::take(&mut [byte + 100; 48]) }
    }

    #[test]
    fn a_stop_while_her_finger_is_set_leaves_one_that_opens_or_none() {
        let place = tempfile::tempdir().unwrap();
        let folder = VaultFolder::open(place.path()).unwrap();
        let passphrase = Passphrase::from_utf8(b"the kettle sings at four").unwrap();
        let new = NewVaultKeys { keys: keys(1), salt: KdfSalt::from_bytes([3; 16]) };
        let open = folder.set_lock(folder.create(&new).unwrap(), &passphrase, &keys(2)).unwrap();
        let (before, identity) = (Identity::generate(), Identity::generate());
        for writes in 0..4 {
            folder.set_biometric(&open, &before, b"sealed before").unwrap();
            let (set, _) = stop::during(writes, || folder.set_biometric(&open, &identity, b"sealed"));
            assert!(set.is_err() && !folder.has_biometric(), "after {writes} writes: half of it is none");
            assert_eq!(folder.biometric_sealed().unwrap_err(), VaultError::SlotMissing);
            folder.forget_biometric().unwrap();
            let left =
                biometric_files(&folder.vault()).into_iter().any(|path| path.exists() || unfinished(&path).exists());
            assert!(!left, "after {writes} writes: nothing is left lying about");
        }
        folder.set_biometric(&open, &identity, b"sealed").unwrap();
        drop(open);
        assert_eq!(folder.open_with_biometric(&before).unwrap_err(), VaultError::WrongPassphrase);
        assert!(folder.open_with_biometric(&identity).unwrap().everyday.is_some());
    }
}

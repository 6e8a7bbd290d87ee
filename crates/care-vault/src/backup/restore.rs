//! The copy that she keeps elsewhere: made from the folder, and put back into one.

use std::fs;
use std::path::{Path, PathBuf};

use care_seal::{Passphrase, derive_identity};

use super::file::{BackupContents, BackupFiles, BackupName, BackupPart};
use super::replaced;
use super::sealed_copy::sealed_copy;
use crate::access::salt;
use crate::access::sealing::derived;
use crate::access::slot::{self, Slot};
use crate::error::Trouble;
use crate::layout::{self, SENDING, VAULT_RESTORED};
use crate::{Unlocked, VaultError, VaultFolder, VaultName, file, leftover};

impl VaultFolder {
    /// The files of a copy, sealed as they lie: of an open vault as it now stands, of a closed
    /// one as it was closed.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when a file cannot be read, or there is no room to copy an open
    /// database.
    pub fn backup_files(&self, open: &Unlocked) -> Result<BackupFiles, VaultError> {
        let vault = self.existing_vault()?;
        let sending = vault.join(SENDING);
        file::remove_folder(&sending)?;
        file::create_folder(&sending)?;
        let gathered = BackupFiles::gather(|name| {
            let database = match name {
                BackupName::EverydayDatabase => VaultName::Everyday,
                BackupName::PrivateDatabase => VaultName::Private,
                _ => return read(&vault.join(name.file_name())),
            };
            match open.vault(database) {
                Some(vault) => {
                    let target = sending.join(name.file_name());
                    sealed_copy(vault, &target)?;
                    read(&target)
                }
                None => self.closed_database(database),
            }
        });
        file::remove_folder(&sending)?;
        gathered
    }

    /// The bytes of a database that this session has not opened.
    fn closed_database(&self, name: VaultName) -> Result<Vec<u8>, VaultError> {
        let path = self.database(name);
        let is_settled = file::bytes_of(&layout::log_of(&path)).is_ok_and(|bytes| bytes == 0);
        // With words still in its log the file alone is no copy; the newest copy here is one.
        let path = if is_settled { Some(path) } else { layout::copies_of(&self.vault(), name).into_iter().next() };
        read(&path.ok_or(VaultError::Busy)?)
    }

    /// Puts a copy in the place of the vault, if `secret` opens it. A vault that stands there is
    /// put aside and kept.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when `secret` opens nothing in the copy, and
    /// [`VaultError::SlotMissing`] when the copy was cut before anything that could be opened.
    /// Nothing has changed then.
    pub fn restore(&self, copy: &BackupContents, secret: &Passphrase) -> Result<Unlocked, VaultError> {
        let unfinished = self.free_name()?;
        file::create_folder(&unfinished)?;
        let laid = lay(&unfinished, copy, secret);
        if let Err(error) = laid {
            // What was laid there is her file over again.
            file::remove_folder(&unfinished)?;
            return Err(error);
        }
        let restored = self.base().join(VAULT_RESTORED);
        file::remove_folder(&restored)?;
        file::take_place(&unfinished, &restored)?;
        if self.vault().exists() {
            // What is put aside opens with what she types, and with nothing else.
            self.forget_biometric()?;
            let aside = replaced::free_place(self.base()).ok_or(VaultError::Unreachable)?;
            file::take_place(&self.vault(), &aside)?;
        }
        replaced::finish_restoring(self.base())?;
        // What an attempt before this one has left is her file over again, and goes at the next start at the
        // latest.
        let _ = leftover::remove(self.base());
        self.unlock(secret)
    }
}

/// Lays the files of `copy` into `folder` and tries `secret` on them.
fn lay(folder: &Path, copy: &BackupContents, secret: &Passphrase) -> Result<(), VaultError> {
    let line = copy.whole(BackupName::Kdf).and_then(|line| std::str::from_utf8(line).ok());
    let line = line.ok_or(VaultError::SlotMissing)?;
    let salt = care_seal::KdfSalt::from_line(line).map_err(|error| match error {
        care_seal::SaltError::Newer => VaultError::DatabaseNewer,
        _ => VaultError::SaltDamaged,
    })?;
    salt::write(folder, &salt)?;
    for (slot, name) in [
        (Slot::EverydayPass, BackupName::EverydayPass),
        (Slot::PrivatePass, BackupName::PrivatePass),
        (Slot::EverydayCode, BackupName::EverydayCode),
        (Slot::PrivateCode, BackupName::PrivateCode),
    ] {
        match copy.whole(name) {
            Some(bytes) => file::write_whole(&folder.join(slot.file_name()), bytes)?,
            None => slot::write_empty(folder, slot)?,
        }
    }
    for name in [BackupName::EverydayDatabase, BackupName::PrivateDatabase] {
        // One that is not whole is repaired when it is opened; one that is not there has no bytes.
        let bytes = match copy.files().get(&name) {
            Some(BackupPart::Whole(bytes) | BackupPart::Cut(bytes) | BackupPart::Changed(bytes)) => bytes.as_slice(),
            None => &[],
        };
        file::write_whole(&folder.join(name.file_name()), bytes)?;
    }
    let identity = derive_identity(secret, &salt).map_err(derived)?;
    let tried = slot::try_all(folder, &identity)?;
    if !tried.opened.is_empty() {
        return Ok(());
    }
    let has_slots = [BackupName::EverydayPass, BackupName::PrivatePass].iter().any(|name| copy.whole(*name).is_some());
    Err(if has_slots { tried.refusal() } else { VaultError::SlotMissing })
}

fn read(path: &PathBuf) -> Result<Vec<u8>, VaultError> {
    Ok(fs::read(path).map_err(Trouble::from)?)
}

//! The copy that she keeps elsewhere, gathered from the folder.

use std::fs;
use std::path::PathBuf;

use super::file::{BackupFiles, BackupName};
use super::sealed_copy::sealed_copy;
use crate::error::Trouble;
use crate::layout::{self, SENDING};
use crate::{Unlocked, VaultError, VaultFolder, VaultName, file};

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
}

fn read(path: &PathBuf) -> Result<Vec<u8>, VaultError> {
    Ok(fs::read(path).map_err(Trouble::from)?)
}

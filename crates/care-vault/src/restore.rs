//! The copy that she keeps elsewhere: made from the folder, and put back into one.

use std::fs;
use std::path::{Path, PathBuf};

use care_seal::{Passphrase, derive_identity};

use crate::copies::{remove_folder, sealed_copy};
use crate::error::Trouble;
use crate::folder::derived;
use crate::slot::{self, Slot};
use crate::upgrade::beside;
use crate::{CopyContents, CopyFiles, CopyName, CopyPart, Open, VaultError, VaultFolder, VaultName, file, salt};

/// The name of a vault that is whole and about to take its place.
const RESTORED: &str = "vault.restored";
/// Begins the name of a vault that another took the place of.
const PUT_ASIDE: &str = "vault.aside";
const SENDING: &str = "sending";

impl VaultFolder {
    /// The files of a copy, sealed as they lie: of an open vault as it now stands, of a closed
    /// one as it was closed.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when a file cannot be read, or there is no room to copy an open
    /// database.
    pub fn copy_files(&self, open: &Open) -> Result<CopyFiles, VaultError> {
        let vault = self.existing_vault()?;
        let sending = vault.join(SENDING);
        remove_folder(&sending)?;
        file::create_folder(&sending)?;
        let gathered = CopyFiles::gather(|name| {
            let database = match name {
                CopyName::EverydayDatabase => VaultName::Everyday,
                CopyName::PrivateDatabase => VaultName::Private,
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
        remove_folder(&sending)?;
        gathered
    }

    /// The bytes of a database that this session has not opened.
    fn closed_database(&self, name: VaultName) -> Result<Vec<u8>, VaultError> {
        let path = self.database(name);
        let is_settled = fs::metadata(beside(&path, "-wal")).map_or(true, |log| log.len() == 0);
        // With words still in its log the file alone is no copy; the newest copy here is one.
        let path = if is_settled { Some(path) } else { self.copies_of(name).into_iter().next() };
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
    pub fn restore(&self, copy: &CopyContents, secret: &Passphrase) -> Result<Open, VaultError> {
        let unfinished = self.free_name()?;
        file::create_folder(&unfinished)?;
        let laid = lay(&unfinished, copy, secret);
        if let Err(error) = laid {
            // What was laid there is her file over again.
            remove_folder(&unfinished)?;
            return Err(error);
        }
        let restored = self.base().join(RESTORED);
        remove_folder(&restored)?;
        fs::rename(&unfinished, &restored).map_err(Trouble::from)?;
        file::sync_folder_of(&restored)?;
        if self.vault().exists() {
            // What is put aside opens with what she types, and with nothing else.
            self.forget_finger()?;
            let aside =
                (1..10_000).map(|count| self.base().join(format!("{PUT_ASIDE}-{count}"))).find(|to| !to.exists());
            fs::rename(self.vault(), aside.ok_or(VaultError::Unreachable)?).map_err(Trouble::from)?;
        }
        self.finish_restoring()?;
        self.unlock(secret)
    }

    /// Lets go of every vault that another took the place of.
    pub(crate) fn forget_put_aside(&self) -> Result<(), Trouble> {
        for entry in fs::read_dir(self.base())? {
            let path = entry?.path();
            if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(PUT_ASIDE)) {
                remove_folder(&path)?;
            }
        }
        Ok(())
    }

    /// Ends what a stop between putting one vault aside and the other in its place has left.
    pub(crate) fn finish_restoring(&self) -> Result<(), Trouble> {
        let restored = self.base().join(RESTORED);
        if restored.exists() && !self.vault().exists() {
            fs::rename(&restored, self.vault())?;
            file::sync_folder_of(&self.vault())?;
        }
        Ok(())
    }
}

/// Lays the files of `copy` into `folder` and tries `secret` on them.
fn lay(folder: &Path, copy: &CopyContents, secret: &Passphrase) -> Result<(), VaultError> {
    let line = copy.whole(CopyName::Kdf).and_then(|line| std::str::from_utf8(line).ok());
    let line = line.ok_or(VaultError::SlotMissing)?;
    let salt = care_seal::KdfSalt::from_line(line).map_err(|error| match error {
        care_seal::SaltError::Newer => VaultError::DatabaseNewer,
        _ => VaultError::SaltDamaged,
    })?;
    salt::write(folder, &salt)?;
    for (slot, name) in [
        (Slot::EverydayPass, CopyName::EverydayPass),
        (Slot::PrivatePass, CopyName::PrivatePass),
        (Slot::EverydayCode, CopyName::EverydayCode),
        (Slot::PrivateCode, CopyName::PrivateCode),
    ] {
        match copy.whole(name) {
            Some(bytes) => file::write_whole(&folder.join(slot.file_name()), bytes)?,
            None => slot::write_empty(folder, slot)?,
        }
    }
    for name in [CopyName::EverydayDatabase, CopyName::PrivateDatabase] {
        // One that is not whole is mended when it is opened; one that is not there has no bytes.
        let bytes = match copy.files().get(&name) {
            Some(CopyPart::Whole(bytes) | CopyPart::Cut(bytes) | CopyPart::Changed(bytes)) => bytes.as_slice(),
            None => &[],
        };
        file::write_whole(&folder.join(name.file_name()), bytes)?;
    }
    let identity = derive_identity(secret, &salt).map_err(derived)?;
    let tried = slot::try_all(folder, &identity)?;
    if !tried.opened.is_empty() {
        return Ok(());
    }
    let has_slots = [CopyName::EverydayPass, CopyName::PrivatePass].iter().any(|name| copy.whole(*name).is_some());
    Err(if has_slots { tried.refusal() } else { VaultError::SlotMissing })
}

fn read(path: &PathBuf) -> Result<Vec<u8>, VaultError> {
    Ok(fs::read(path).map_err(Trouble::from)?)
}

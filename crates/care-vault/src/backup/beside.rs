//! A vault beside the one that stands: a copy that was laid out, or one that was put aside. It is looked at
//! first, and takes the other's place afterwards, if it is to. What stands is then put aside in its turn.
//!
//! Looking at it touches nothing of what stands. Nothing here deletes a vault but [`VaultFolder::delete_aside`].

use std::collections::BTreeSet;
use std::path::Path;

use care_plan::Timestamp;
use care_seal::{Passphrase, derive_identity};

use super::file::{BackupContents, BackupName, BackupPart};
use super::replaced;
use crate::access::salt;
use crate::access::sealing::derived;
use crate::access::slot::{self, Slot};
use crate::layout::{VAULT_RESTORED, VAULT_RETURNING};
use crate::{FolderState, NewKeys, Unlocked, VaultError, VaultFolder, file, wipe};

/// A vault beside the one that stands.
#[derive(Debug)]
pub struct Beside {
    folder: VaultFolder,
    of: Of,
}

/// Where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A copy that was laid out: she has it elsewhere.
    Copy {
        /// Whether a slot of a passphrase is whole in it.
        has_slots: bool,
    },
    /// It was put aside.
    Aside {
        /// When.
        at: Timestamp,
    },
}

impl Beside {
    /// The folder of it, to repair what did not open.
    #[must_use]
    pub const fn folder(&self) -> &VaultFolder {
        &self.folder
    }

    /// Whether it was put aside, and is no copy.
    #[must_use]
    pub const fn is_aside(&self) -> bool {
        matches!(self.of, Of::Aside { .. })
    }

    /// Whether it is still there.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.folder.vault().is_dir()
    }

    /// Opens what `secret` opens in it. One that never had a lock opens without.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when `secret` opens nothing in it, and
    /// [`VaultError::SlotMissing`] when a copy was cut before anything that could be opened.
    pub fn unlock(&self, secret: &Passphrase) -> Result<Unlocked, VaultError> {
        if self.folder.state() == Ok(FolderState::OpenByDevice) {
            return self.folder.open_with_device();
        }
        self.folder.unlock(secret).map_err(|error| match (error, self.of) {
            (VaultError::WrongPassphrase, Of::Copy { has_slots: false }) => VaultError::SlotMissing,
            _ => error,
        })
    }

    /// Closes what was opened of it. `now` is when; one that was put aside keeps the day of that.
    ///
    /// # Errors
    ///
    /// As [`VaultFolder::close`].
    pub fn close(&self, open: Unlocked, now: Timestamp) -> Result<(), VaultError> {
        self.folder.close(open, if let Of::Aside { at } = self.of { at } else { now })
    }
}

impl VaultFolder {
    /// Lays a copy out beside what stands, to be looked at.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::SlotMissing`] when it was cut before anything that could be opened, and errors of
    /// the disk. Nothing of it is left then.
    pub fn lay_out(&self, copy: &BackupContents) -> Result<Beside, VaultError> {
        let place = self.free_name()?;
        file::create_folder(&place)?;
        if let Err(error) = lay(&place, copy) {
            // What was laid there is her file over again.
            file::remove_folder(&place)?;
            return Err(error);
        }
        let of_passphrase = [BackupName::EverydayPass, BackupName::PrivatePass];
        let has_slots = of_passphrase.iter().any(|name| copy.whole(*name).is_some());
        Ok(Beside { folder: self.beside(place), of: Of::Copy { has_slots } })
    }

    /// The vault that was put aside with that number.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NothingThere`] when there is none.
    pub fn find_aside(&self, number: u32) -> Result<Beside, VaultError> {
        let aside = self.aside()?.into_iter().find(|aside| aside.number == number).ok_or(VaultError::NothingThere)?;
        let folder = self.beside(replaced::path_of(self.base(), number));
        Ok(Beside { folder, of: Of::Aside { at: aside.at } })
    }

    /// Takes away what was laid out to be looked at. What was put aside stays.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when it may still be there; then it goes at the next start.
    pub fn discard(&self, beside: &Beside) -> Result<(), VaultError> {
        if beside.is_aside() { Ok(()) } else { Ok(file::remove_folder(&beside.folder.vault())?) }
    }

    /// Puts `beside` in the place of what stands, which is put aside and given back, where something stands.
    /// No vault may be open.
    ///
    /// A vault that never had a lock gets `lock` before it is put aside: that secret opens it from then on, and
    /// its databases have those keys. What lies aside must not lie open. Only where it is so damaged that it
    /// takes no lock, or none is given, it is put aside as it is.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when what stood still stands.
    pub fn exchange(
        &self,
        beside: &Beside,
        lock: Option<(&Passphrase, &NewKeys)>,
        at: Timestamp,
    ) -> Result<Option<replaced::Aside>, VaultError> {
        if let Some((secret, new)) = lock {
            self.lock_what_stands(secret, new)?;
        }
        let coming = match beside.of {
            Of::Copy { .. } => self.base().join(VAULT_RESTORED),
            Of::Aside { .. } => self.base().join(VAULT_RETURNING),
        };
        if !beside.is_aside() {
            file::remove_folder(&coming)?;
        }
        // What opens without unlocking she has chosen for what stood, not for this.
        beside.folder.card().remove()?;
        file::take_place(&beside.folder.vault(), &coming)?;
        let put_aside = self.put_aside(at);
        // Where that was not done, what was put aside before is again.
        let finished = replaced::finish_restoring(self.base());
        let put_aside = put_aside?;
        finished?;
        Ok(put_aside)
    }

    fn lock_what_stands(&self, secret: &Passphrase, new: &NewKeys) -> Result<(), VaultError> {
        if self.state() != Ok(FolderState::OpenByDevice) {
            return Ok(());
        }
        let locked = self.open_with_device().and_then(|open| self.set_lock(open, secret, new));
        // Copies of before open with the keys of before, which stood in the open.
        use VaultError::{DatabaseDamaged, DatabaseMissing, NotBothOpen, SaltDamaged, SaltMissing, SlotDamaged};
        match locked.and_then(|open| self.reseal_copies(&open)) {
            // It is so damaged that it takes no lock.
            Ok(()) | Err(DatabaseDamaged | DatabaseMissing | NotBothOpen | SaltDamaged | SaltMissing | SlotDamaged) => {
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Deletes a vault that was put aside: its keys first, then its files. Whoever asks for it has opened it.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::NothingThere`] for a copy, and errors of the disk. What has lost its name by then
    /// goes at the next start.
    pub fn delete_aside(&self, beside: &Beside) -> Result<(), VaultError> {
        if !beside.is_aside() || !beside.is_there() {
            return Err(VaultError::NothingThere);
        }
        wipe::remove_all(self.base(), vec![beside.folder.vault()])
    }

    /// The numbers of those that were put aside and that `secret` opens.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when the disk does not answer.
    pub fn aside_opened_by(&self, secret: &Passphrase) -> Result<BTreeSet<u32>, VaultError> {
        let numbers = self.aside()?.into_iter().map(|aside| aside.number);
        Ok(numbers.filter(|number| opens_a_slot(&replaced::path_of(self.base(), *number), secret)).collect())
    }

    /// Whether the vault that was put aside at `path` has no lock: then whoever has the phone opens it.
    pub(crate) fn lies_open(&self, path: &Path) -> bool {
        self.beside(path.to_owned()).state() == Ok(FolderState::OpenByDevice)
    }
}

/// Whether `secret` opens a slot of the vault at `path`.
fn opens_a_slot(path: &Path, secret: &Passphrase) -> bool {
    let salts = salt::read(path).unwrap_or_default();
    salts.iter().any(|salt| {
        let tried = derive_identity(secret, salt).map_err(derived).and_then(|identity| slot::try_all(path, &identity));
        tried.is_ok_and(|tried| !tried.opened.is_empty())
    })
}

/// Lays the files of `copy` into `folder`.
fn lay(folder: &Path, copy: &BackupContents) -> Result<(), VaultError> {
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
    Ok(())
}

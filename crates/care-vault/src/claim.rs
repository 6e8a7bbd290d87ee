//! The folder is claimed by one program at a time; another can ask that one to come forward.

use std::fs::{self, TryLockError};
use std::path::Path;

use crate::backup::replaced;
use crate::error::Trouble;
use crate::layout::{FRONT, LOCK};
use crate::{FolderError, VaultFolder, file, leftover};

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
                let folder = Self::of(base, lock);
                // What cannot be ended now is whole all the same, and ended at the next start.
                let _ = replaced::finish_restoring(&folder.base);
                let _ = leftover::remove(&folder.base);
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
}

//! The end of a plan: its keys go first, then its files.

use std::path::{Path, PathBuf};

use crate::error::Trouble;
use crate::layout::{self, WIPED};
use crate::{Unlocked, VaultError, VaultFolder, file};

impl VaultFolder {
    /// Takes everything of hers away for good: the vault, every one that a backup took the place of,
    /// and what a stop has left of any operation. Keys go first, then files.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when something of it is still there. Where the vault has lost its name it
    /// counts as gone, and what is left goes at the next start; else it opens as before.
    pub fn wipe(&self, open: Unlocked) -> Result<(), VaultError> {
        drop(open);
        let vault = self.existing_vault()?;
        let mut leaving: Vec<PathBuf> = file::listed(self.base())?;
        leaving.retain(|path| layout::is_of_plan(path) && *path != vault);
        // The vault last: as long as it stands, a stop has ended nothing that she could take for all, and
        // once it has gone nothing can take its place.
        leaving.push(vault);
        let mut wiped = Vec::new();
        for path in leaving {
            let free = layout::numbered(self.base(), WIPED, 0).find(|place| !place.exists());
            let free = free.ok_or(VaultError::Unreachable)?;
            file::take_place(&path, &free)?;
            wiped.push(free);
        }
        let mut went_wrong = None;
        for wiped in wiped.iter().rev() {
            // One that cannot go keeps none of the others.
            went_wrong = remove(wiped).err().or(went_wrong);
        }
        Ok(went_wrong.map_or(Ok(()), Err)?)
    }
}

/// Removes a vault that nobody opens any more, or part of one: its keys first, then its files.
pub(crate) fn remove(wiped: &Path) -> Result<(), Trouble> {
    for path in file::listed(wiped)?.iter().filter(|path| path.is_file() && !path.is_symlink()) {
        if file::bytes_of(path)? <= file::MOST_BYTES {
            file::blank_and_remove(path)?;
        }
    }
    file::remove_folder(wiped)
}

//! The end of a plan: what stands in the clear goes first, then its keys, then its files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::backup::replaced;
use crate::error::Trouble;
use crate::layout::{self, WIPED};
use crate::{Unlocked, VaultError, VaultFolder, file};

impl VaultFolder {
    /// Takes everything of hers away for good: the vault, what a stop has left of any operation, and every
    /// vault that was put aside, if it has no lock, or its number is in `opened`: she has typed what opens it.
    /// Keys go first, then files.
    ///
    /// A vault that what she typed does not open stays where it is: it may be another's, also where its databases
    /// have the keys of this one. A passphrase that was changed since opens an old copy, and no more.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when something of it is still there. Where the vault has lost its name it
    /// counts as gone, and what is left goes at the next start; else it opens as before.
    pub fn wipe(&self, open: Unlocked, opened: &BTreeSet<u32>) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        // One that a stop has left on its way back is aside again.
        replaced::finish_restoring(self.base())?;
        let mut leaving: Vec<PathBuf> = file::listed(self.base())?;
        leaving.retain(|path| {
            let stays_behind =
                || replaced::number_of(path).is_some_and(|number| !opened.contains(&number)) && !self.lies_open(path);
            layout::is_of_plan(path) && *path != vault && !stays_behind()
        });
        drop(open);
        // It stands in the clear: no stop may leave it behind.
        self.card().remove()?;
        // The vault last: as long as it stands, a stop has ended nothing that she could take for all, and
        // once it has gone nothing can take its place.
        leaving.push(vault);
        remove_all(self.base(), leaving)
    }
}

/// Takes the vaults at `leaving` in `base` out of sight, in that order, and then removes them, the last one first.
pub(crate) fn remove_all(base: &Path, leaving: Vec<PathBuf>) -> Result<(), VaultError> {
    let mut wiped = Vec::new();
    for path in leaving {
        let free = layout::numbered(base, WIPED, 0).find(|place| !place.exists());
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

/// Removes a vault that nobody opens any more, or part of one: its keys first, then its files.
pub(crate) fn remove(wiped: &Path) -> Result<(), Trouble> {
    for path in file::listed(wiped)?.iter().filter(|path| path.is_file() && !path.is_symlink()) {
        if file::bytes_of(path)? <= file::MOST_BLANKED {
            file::blank_and_remove(path)?;
        }
    }
    file::remove_folder(wiped)
}

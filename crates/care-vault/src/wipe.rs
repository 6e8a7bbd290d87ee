//! The end of a vault: its keys go first, then its files.

use std::fs;
use std::path::Path;

use crate::access::biometric;
use crate::access::slot::Slot;
use crate::backup::replaced;
use crate::error::Trouble;
use crate::layout::{self, SALTS, WIPED};
use crate::{Unlocked, VaultError, VaultFolder, file};

impl VaultFolder {
    /// Takes the vault away for good: its keys first, then its files.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when something of it is still there. From the first step on it
    /// counts as gone, and what is left goes at the next start.
    pub fn wipe(&self, open: Unlocked) -> Result<(), VaultError> {
        drop(open);
        let vault = self.existing_vault()?;
        let free = layout::numbered(self.base(), WIPED, 0).find(|path| !path.exists());
        let wiped = free.ok_or(VaultError::Unreachable)?;
        fs::rename(&vault, &wiped).map_err(Trouble::from)?;
        file::sync_folder_of(&wiped)?;
        replaced::forget(self.base())?;
        Ok(remove(&wiped)?)
    }
}

/// Ends what a stop during [`VaultFolder::wipe`] has left in `base`.
pub(crate) fn finish(base: &Path) {
    for path in file::listed(base).unwrap_or_default() {
        if layout::begins_with(&path, WIPED) {
            // What cannot go now is tried again at the next start.
            let _ = remove(&path);
        }
    }
}

fn remove(wiped: &Path) -> Result<(), Trouble> {
    let slots = Slot::ALL.iter().map(|slot| slot.file_name().to_owned()).chain(layout::device_files());
    for name in slots.chain(SALTS.map(str::to_owned)) {
        file::blank_and_remove(&wiped.join(name))?;
    }
    biometric::remove(wiped)?;
    file::remove_folder(wiped)
}

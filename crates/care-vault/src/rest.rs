//! What a closed vault looks like from outside, and its end.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use care_plan::Timestamp;

use crate::copies::remove_folder;
use crate::error::Trouble;
use crate::slot::{self, Slot};
use crate::{Open, VaultError, VaultFolder, file, finger, size};

/// Begins the name of a vault that was wiped.
const WIPED: &str = "wiped";

impl VaultFolder {
    /// Closes what is open and lets the folder look as it always does: databases of the size of
    /// their class, and one time on every file.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when a log could not be folded in or a file not be touched; all
    /// keys are gone from memory either way, and every word that was kept is on the disk.
    pub fn close(&self, open: Open, at: Timestamp) -> Result<(), VaultError> {
        let mut went_wrong = None;
        let Open { everyday, private, .. } = open;
        for vault in [everyday, private].into_iter().flatten() {
            let closed = size::fill(vault.connection()).map_err(VaultError::from).and_then(|()| Ok(vault.close()?));
            went_wrong = closed.err().or(went_wrong);
        }
        let touched = touch(&self.existing_vault()?, moment(at));
        went_wrong.or(touched.err().map(VaultError::from)).map_or(Ok(()), Err)
    }

    /// Takes the vault away for good: its keys first, then its files.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when something of it is still there. From the first step on it
    /// counts as gone, and what is left goes at the next start.
    pub fn wipe(&self, open: Open) -> Result<(), VaultError> {
        drop(open);
        let vault = self.existing_vault()?;
        let wiped = (0..10_000).map(|count| self.base().join(format!("{WIPED}-{count}"))).find(|path| !path.exists());
        let wiped = wiped.ok_or(VaultError::Unreachable)?;
        fs::rename(&vault, &wiped).map_err(Trouble::from)?;
        file::sync_folder_of(&wiped)?;
        self.forget_put_aside()?;
        Ok(finish(&wiped)?)
    }

    /// Ends what a stop during [`Self::wipe`] has left.
    pub(crate) fn finish_wiping(&self) {
        let Ok(entries) = fs::read_dir(self.base()) else { return };
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(WIPED)) {
                // What cannot go now is tried again at the next start.
                let _ = finish(&path);
            }
        }
    }
}

fn finish(wiped: &Path) -> Result<(), Trouble> {
    let slots = Slot::ALL.iter().map(|slot| slot.file_name().to_owned()).chain(slot::device_files());
    for name in slots.chain(["kdf", "kdf.copy"].map(str::to_owned)) {
        file::blank_and_remove(&wiped.join(name))?;
    }
    finger::remove(wiped)?;
    remove_folder(wiped)
}

fn moment(at: Timestamp) -> SystemTime {
    let distance = Duration::from_millis(at.0.unsigned_abs());
    let moment = if at.0 < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    };
    moment.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Gives everything below `folder`, and the folder, one time.
fn touch(folder: &Path, at: SystemTime) -> Result<(), Trouble> {
    let mut below: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        below.push(entry?.path());
    }
    for path in below {
        if path.is_dir() {
            touch(&path, at)?;
        } else {
            set_time(&path, at)?;
        }
    }
    set_time(folder, at)
}

fn set_time(path: &Path, at: SystemTime) -> Result<(), Trouble> {
    #[cfg(unix)]
    let file = File::open(path)?;
    #[cfg(not(unix))]
    let file = fs::OpenOptions::new().write(true).open(path)?;
    Ok(file.set_times(fs::FileTimes::new().set_modified(at).set_accessed(at))?)
}

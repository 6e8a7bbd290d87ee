//! What a closed vault looks like from outside.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use care_plan::Timestamp;

use crate::error::Trouble;
use crate::store::size;
use crate::{Unlocked, VaultError, VaultFolder};

impl VaultFolder {
    /// Closes what is open and lets the folder look as it always does: databases of the size of
    /// their class, and one time on every file.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when a log could not be folded in or a file not be touched; all
    /// keys are gone from memory either way, and every word that was kept is on the disk.
    pub fn close(&self, open: Unlocked, at: Timestamp) -> Result<(), VaultError> {
        let mut went_wrong = None;
        let is_known = |name| open.vault(name).is_some() || open.failed.iter().any(|failed| failed.name == name);
        self.fold_logs_of(|name| !is_known(name));
        let Unlocked { everyday, private, .. } = open;
        for vault in [everyday, private].into_iter().flatten() {
            let closed = size::fill(vault.connection()).map_err(VaultError::from).and_then(|()| Ok(vault.close()?));
            went_wrong = closed.err().or(went_wrong);
        }
        let touched = touch(&self.existing_vault()?, moment(at));
        went_wrong.or(touched.err().map(VaultError::from)).map_or(Ok(()), Err)
    }
}

pub(crate) fn moment(at: Timestamp) -> SystemTime {
    let distance = Duration::from_millis(at.0.unsigned_abs());
    let moment = if at.0 < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    };
    moment.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// The same, back: what lies outside of what a [`Timestamp`] holds is its nearest end.
pub(crate) fn timestamp_of(at: SystemTime) -> Timestamp {
    let milliseconds = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(i64::MAX);
    match at.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => Timestamp(milliseconds(since)),
        Err(before) => Timestamp(-milliseconds(before.duration())),
    }
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

pub(crate) fn set_time(path: &Path, at: SystemTime) -> Result<(), Trouble> {
    #[cfg(unix)]
    let file = File::open(path)?;
    #[cfg(not(unix))]
    let file = fs::OpenOptions::new().write(true).open(path)?;
    Ok(file.set_times(fs::FileTimes::new().set_modified(at).set_accessed(at))?)
}

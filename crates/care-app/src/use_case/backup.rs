//! Copies: one a day on this phone, and the encrypted one that she takes elsewhere.

use care_bridge::{ApiError, BackupFileView, PickBackup, SaveBackup};
use care_plan::{LocalTime, Timestamp};
use care_vault::{BACKUP_BYTES, BackupError, FolderState, read_backup, write_backup};

use crate::App;
use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;
use crate::use_case::deletion::{DELETED, MOVED, STALE_COPIES};
use crate::use_case::restore::RestoreSource;

const MINUTES_A_DAY: i64 = 24 * 60;

/// Most bytes of a copy that are taken in.
pub const MOST_BACKUP_BYTES: u64 = BACKUP_BYTES as u64;

/// A file to be written where she picks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFile {
    /// Its name, which says nothing of her.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl App {
    /// An encrypted copy of everything, as one file.
    ///
    /// # Errors
    ///
    /// Says so when no lock is set, for nothing would open the copy, or a file cannot be read.
    pub fn backup_file(&mut self, _: SaveBackup) -> Result<ExportFile, ApiError> {
        if !self.has_lock() {
            return Err(ApiError::LockNeeded);
        }
        let (open, host) = self.open()?;
        let now = host.now();
        let folder = host.folder().ok_or(ApiError::Closed)?;
        let files = folder.backup_files(open.vaults()).map_err(AppError::from)?;
        let bytes = write_backup(&files, now.at).map_err(|_| ApiError::Unexpected)?;
        Ok(ExportFile {
            name: format!("holdfast-{}.holdfast", care_locale::iso_date(now.at.0, now.offset_minutes)),
            bytes,
        })
    }

    /// Looks at the bytes of a copy that she picked. Nothing is changed yet.
    ///
    /// # Errors
    ///
    /// Says so when they are no copy, or a newer version made it.
    pub fn take_backup(&mut self, _: PickBackup, bytes: Vec<u8>) -> Result<BackupFileView, ApiError> {
        let copy = read_backup(&bytes).map_err(|error| match error {
            BackupError::Newer => ApiError::BackupNewer,
            BackupError::TooLarge => ApiError::BackupTooLarge,
            _ => ApiError::NotABackup,
        })?;
        let offset_minutes = self.host.now().offset_minutes;
        let made = copy.made.map(|at| self.host.day(LocalTime { at, offset_minutes }));
        let replaces_plan = self.host.state()? != FolderState::Empty;
        let view = BackupFileView { made, is_whole: copy.is_whole(), replaces_plan };
        self.host.pick(RestoreSource::Copy(copy));
        Ok(view)
    }
}

/// Makes today's copy, if there is none. For the background; a disk that is full goes without.
pub(crate) fn copy_once_a_day(open: &mut OpenSession, host: &Host) {
    match stale(open.vaults()) {
        Some(Stale::Deleted) => {
            renew_copies(open, host);
            return;
        }
        // What cannot be done now is tried again. What an upgrade or a repair was made of stays until a later
        // opening has found it whole.
        Some(Stale::Moved) if !open.vaults().is_made_anew() => drop(refresh_copies(open, host)),
        Some(Stale::Moved) | None => {}
    }
    let Some(folder) = host.folder().filter(|_| open.has_words()) else { return };
    let now = host.now();
    let day = |at: Timestamp| (at.0.div_euclid(60_000) + i64::from(now.offset_minutes)).div_euclid(MINUTES_A_DAY);
    let newest = folder.copies(open.vaults()).first().copied();
    // A clock that was wrong makes one copy too many, never one too few.
    if newest.is_none_or(|newest| day(newest) != day(now.at)) {
        let _ = open.make_copy(folder, now.at);
    }
}

/// Makes all copies anew, so that none holds or opens with what is gone. Whether that was done; if
/// not, it is tried again in the background.
pub(crate) fn renew_copies(open: &mut OpenSession, host: &Host) -> bool {
    #[cfg(test)]
    if host.stops_before_copies {
        return false;
    }
    let renewed = host.folder().is_some_and(|folder| open.renew_copies(folder, host.now().at).is_ok());
    let value = (!renewed).then_some(DELETED);
    open.set_everywhere(STALE_COPIES, value).is_ok() && renewed
}

/// Says that the copies on this phone open with what is about to go, before it goes: a stop lets none of them be
/// forgotten. Gives back whether that stood there already.
///
/// # Errors
///
/// Says so when it cannot be written.
pub(crate) fn will_go_stale(open: &mut OpenSession) -> Result<bool, AppError> {
    let stood = stale(open.vaults()).is_some();
    open.set_everywhere(STALE_COPIES, Some(DELETED))?;
    Ok(stood)
}

/// What was to make them stale came to nothing.
pub(crate) fn went_not_stale(open: &mut OpenSession, stood: bool) {
    if !stood {
        // Where it stays they are made anew for nothing.
        let _ = open.set_everywhere(STALE_COPIES, None);
    }
}

/// Lets every copy hold what stands now, and nothing that has moved away.
fn refresh_copies(open: &mut OpenSession, host: &Host) -> Result<(), AppError> {
    if let Some(folder) = host.folder() {
        open.refresh_copies(folder)?;
        open.set_everywhere(STALE_COPIES, None)?;
    }
    Ok(())
}

/// Why copies hold what the vaults do not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stale {
    Moved,
    Deleted,
}

fn stale(vaults: &care_vault::Unlocked) -> Option<Stale> {
    let settings = vaults.vaults().filter_map(|vault| vault.setting(STALE_COPIES).ok().flatten());
    settings.map(|said| if said == MOVED { Stale::Moved } else { Stale::Deleted }).max()
}

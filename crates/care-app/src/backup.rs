//! Copies: one a day on this phone, and the encrypted one that she takes elsewhere.

use care_bridge::{ApiError, BackupFileView, OpenView, PickBackup, SaveBackup};
use care_plan::{LocalTime, Timestamp};
use care_seal::Passphrase;
use care_vault::{BACKUP_BYTES, BackupContents, BackupError, FolderState, VaultError, read_backup, write_backup};
use zeroize::Zeroizing;

use crate::App;
use crate::deletion::STALE_COPIES;
use crate::error::AppError;

const MINUTES_A_DAY: i64 = 24 * 60;

/// Most bytes of a copy that are taken in.
pub const MOST_COPY_BYTES: u64 = BACKUP_BYTES as u64;

/// A copy that she picked, not yet opened.
pub(crate) struct PickedCopy(BackupContents);

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
        let now = self.clock.now();
        let files = self.with_vaults(|folder, vaults| folder.backup_files(vaults))?;
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
        let offset_minutes = self.clock.now().offset_minutes;
        let made = copy.made.map(|at| self.day(LocalTime { at, offset_minutes })).unwrap_or_default();
        let replaces_plan = self.claimed()?.state().map_err(AppError::from)? != FolderState::Empty;
        let view = BackupFileView { made, is_whole: copy.is_whole(), replaces_plan };
        self.picked = Some(PickedCopy(copy));
        Ok(view)
    }

    /// Puts the copy that was picked in the place of what is here, if the passphrase or code whose
    /// bytes these are opens it. A plan that is here is put aside and kept.
    ///
    /// # Errors
    ///
    /// Says so when it does not open or nothing of it can be read. What is here stays as it is.
    pub fn restore(&mut self, secret: Vec<u8>) -> Result<OpenView, ApiError> {
        let typed = Zeroizing::new(secret);
        let secret = Passphrase::from_utf8(&typed).map_err(|_| ApiError::WrongPassphrase)?;
        let Some(PickedCopy(copy)) = self.picked.take() else { return Err(ApiError::NotABackup) };
        self.close();
        match self.claimed()?.restore(&copy, &secret) {
            Ok(vaults) => {
                self.misses.opened();
                self.opened(vaults)?;
                self.open_view()
            }
            Err(error) => {
                self.picked = Some(PickedCopy(copy));
                Err(match error {
                    VaultError::SlotMissing | VaultError::SlotDamaged | VaultError::SaltDamaged => {
                        ApiError::BackupDamaged
                    }
                    VaultError::DatabaseNewer => ApiError::BackupNewer,
                    other => AppError::from(other).into(),
                })
            }
        }
    }

    /// Makes today's copy, if there is none. For the background; a disk that is full goes without.
    pub(crate) fn copy_once_a_day(&mut self) {
        let now = self.clock.now();
        let day = |at: Timestamp| (at.0.div_euclid(60_000) + i64::from(now.offset_minutes)).div_euclid(MINUTES_A_DAY);
        let Self { folder: Some(folder), open: Some(open), .. } = self else { return };
        if is_stale(open.vaults()) {
            self.renew_copies();
            return;
        }
        if !open.has_words() {
            return;
        }
        let newest = folder.copies(open.vaults()).first().copied();
        // A clock that was wrong makes one copy too many, never one too few.
        if newest.is_none_or(|newest| day(newest) != day(now.at)) {
            let _ = folder.make_copy(open.vaults_mut(), now.at);
        }
    }

    /// Makes all copies anew, so that none holds or opens with what is gone. Whether that was done;
    /// if not, it is tried again in the background.
    pub(crate) fn renew_copies(&mut self) -> bool {
        let at = self.clock.now().at;
        let renewed = self.with_vaults(|folder, vaults| folder.renew_copies(vaults, at));
        let mut done = renewed.is_ok();
        if let Some(open) = &mut self.open {
            for vault in open.vaults_mut().vaults_mut() {
                let value = (!done).then_some(&b"1"[..]);
                done &= vault.set_setting(STALE_COPIES, value).is_ok();
            }
        }
        done
    }
}

fn is_stale(vaults: &care_vault::Unlocked) -> bool {
    vaults.vaults().any(|vault| vault.setting(STALE_COPIES).is_ok_and(|stale| stale.is_some()))
}

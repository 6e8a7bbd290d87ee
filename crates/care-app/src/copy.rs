//! Copies: one a day on this phone, and the encrypted one that she takes elsewhere.

use care_bridge::ApiError;

use crate::App;
use crate::deletion::STALE_COPIES;
use crate::error::AppError;

const MINUTES_A_DAY: i64 = 24 * 60;

/// A copy that she picked, not yet opened.
pub(crate) struct PickedCopy;

impl App {
    /// Makes today's copy, if there is none. For the background; a disk that is full goes without.
    pub(crate) fn copy_once_a_day(&mut self) {
        let now = self.clock.now();
        let day = |at: care_plan::Timestamp| {
            (at.0.div_euclid(60_000) + i64::from(now.offset_minutes)).div_euclid(MINUTES_A_DAY)
        };
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

fn is_stale(vaults: &care_vault::Open) -> bool {
    vaults.vaults().any(|vault| vault.setting(STALE_COPIES).is_ok_and(|stale| stale.is_some()))
}

#[expect(dead_code, reason = "until the copy that she takes elsewhere stands below")]
fn unused() -> Result<(), ApiError> {
    Err(AppError::Closed.into())
}

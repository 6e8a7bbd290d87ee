//! Looking at everything behind an open plan, in the background; and at its end the copy of the day, and that
//! nothing is left of what has gone.

use care_bridge::ApiError;

use crate::App;
use crate::session::Progress;
use crate::use_case::backup;

impl App {
    /// Looks at everything behind an open plan: every page, every document, every row.
    pub fn verify(&mut self) {
        while self.verify_some() {}
    }

    /// Makes one small step of [`Self::verify`], so that her own work need not wait long. Gives
    /// back whether there is more to do. What is wrong with the files is said at the next edit, and
    /// nothing is written then; what is wrong with one document, at the next edit of that.
    pub fn verify_some(&mut self) -> bool {
        let Ok((open, host)) = self.open() else { return false };
        if open.check_sound().is_err() {
            return false;
        }
        match open.verify_some(&mut host.context()).map_err(ApiError::from) {
            Ok(Progress::More) => return true,
            Ok(Progress::KnownHarmed) => {}
            Ok(Progress::Whole) => {
                open.sanitize_in_background();
                backup::copy_once_a_day(open, host);
                if let Some(folder) = host.folder() {
                    folder.forget_before(open.vaults());
                }
            }
            Ok(Progress::Harmed) => self.repair_at_next_opening(),
            Err(ApiError::VaultDamaged) => {
                open.set_damage(ApiError::VaultDamaged);
                self.repair_at_next_opening();
            }
            Err(_) => {}
        }
        false
    }

    /// What was found is repaired when the plan is opened next.
    fn repair_at_next_opening(&mut self) {
        let Ok((open, host)) = self.open() else { return };
        let Some(folder) = host.folder() else { return };
        for name in open.damaged_vaults() {
            // Where not even that can be written, she is told the same again.
            let _ = folder.mark_for_repair(name);
        }
    }
}

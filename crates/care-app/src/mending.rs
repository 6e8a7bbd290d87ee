//! Mending what was damaged.

use care_bridge::MendedView;
use care_plan::Timestamp;
use care_vault::{Open, VaultFolder};

use crate::App;
use crate::error::AppError;
use crate::ports::Entropy;

impl App {
    /// What the background found is mended when the plan is opened next.
    pub(crate) fn mend_at_next_opening(&mut self) {}
}

/// Mends the vaults that this way in opens and that did not open.
pub(crate) fn mend(
    _folder: &VaultFolder,
    _vaults: &mut Open,
    _entropy: &mut dyn Entropy,
    _at: Timestamp,
) -> Result<Option<MendedView>, AppError> {
    Ok(None)
}

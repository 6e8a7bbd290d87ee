//! A vault that a backup took the place of, and the moment between the two.

use std::path::{Path, PathBuf};

use crate::error::Trouble;
use crate::file;
use crate::layout::{self, VAULT, VAULT_ASIDE, VAULT_RESTORED};

/// Where in `base` the next one can stand.
pub(crate) fn free_place(base: &Path) -> Option<PathBuf> {
    layout::numbered(base, VAULT_ASIDE, 1).find(|place| !place.exists())
}

/// Lets go of every vault in `base` that another took the place of.
pub(crate) fn forget(base: &Path) -> Result<(), Trouble> {
    let replaced = file::listed(base)?.into_iter().filter(|path| layout::begins_with(path, VAULT_ASIDE));
    replaced.into_iter().try_for_each(|path| file::remove_folder(&path))
}

/// Ends what a stop between putting one vault aside and the other in its place has left in `base`.
pub(crate) fn finish_restoring(base: &Path) -> Result<(), Trouble> {
    let (restored, vault) = (base.join(VAULT_RESTORED), base.join(VAULT));
    if restored.exists() && !vault.exists() {
        file::take_place(&restored, &vault)?;
    }
    Ok(())
}

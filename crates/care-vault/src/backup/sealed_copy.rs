//! A copy of one open database, made by SQLite itself, sealed with the same key, and checked.

use std::fs::File;
use std::path::Path;

use crate::error::Trouble;
use crate::store::{check, open, size};
use crate::{Vault, VaultError};

/// Copies an open vault and checks the copy: it opens, every page can be read, and its documents
/// have come to the same.
pub(crate) fn sealed_copy(vault: &Vault, target: &Path) -> Result<(), VaultError> {
    vault.copy_to(target)?;
    let copy = Vault::new(vault.name(), open::open(target, std::slice::from_ref(vault.key()))?);
    size::fill(copy.connection())?;
    check::check_in_file(copy.connection())?;
    if copy.documents()? != vault.documents()? || copy.all_heads()? != vault.all_heads()? {
        return Err(VaultError::DatabaseDamaged);
    }
    copy.close()?;
    File::open(target).and_then(|copy| copy.sync_all()).map_err(Trouble::from)?;
    Ok(())
}

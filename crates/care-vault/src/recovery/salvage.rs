//! Reads everything that can be read out of a damaged database, without ever changing it.
//!
//! The damaged file and its log are put aside first (`aside`), and read from a copy that may be
//! changed (`scratch`, `key_pass`). Which page belongs to which table is not asked, because the pages that
//! say so may be the damaged ones: every page is read as if it were a table of its own (`scan`),
//! and what a record is can be told from its form (`record`). What of the log SQLite passes over, because
//! something before it is damaged, is read in a second pass (the store's `log`).
//!
//! Refuses to know what is done with the result, and does no cryptography: a page is opened by
//! SQLCipher or not at all.

use std::collections::BTreeSet;
use std::path::Path;

use super::record::Found;
use super::salvaged::Salvaged;
use super::{aside, key_pass};
use crate::{Failed, VaultError, VaultFolder, VaultKey};

impl VaultFolder {
    /// Puts the database of `failed` and its log aside, whole and on the disk, and reads what can
    /// be read out of that. The file at its place is not touched.
    ///
    /// It stands in `vault/aside` as `<name>-<n>.db`, beside `<name>-<n>.db-wal`; a file that was
    /// put aside already is not put aside again. A missing, emptied or zeroed file gives an empty
    /// result.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::DatabaseDamaged`] when no key opens any page, as for a file that is
    /// not of this vault; [`VaultError::DiskFull`] when there is no room for two more of its
    /// size and its log's; and the error of `failed` when that is not one that can be repaired.
    pub fn salvage(&self, failed: &Failed) -> Result<Salvaged, VaultError> {
        if !failed.can_be_repaired() {
            return Err(failed.error);
        }
        self.existing_vault()?;
        let aside = aside::put(&self.database(failed.name), &self.vault(), failed.name)?;
        let work = aside::Work::begin(&self.vault())?;
        let (salvaged, _) = salvage(&aside, &failed.keys, work.path())?;
        Ok(salvaged)
    }
}

/// Reads what can be read out of a file that stands somewhere in `vault`.
pub(crate) fn salvage_file(path: &Path, keys: &[VaultKey], vault: &Path) -> Result<Salvaged, VaultError> {
    let work = aside::Work::begin(vault)?;
    Ok(salvage(path, keys, work.path())?.0)
}

/// Reads what can be read out of the database at `path` and its log, neither of which is written
/// to. `work` is a folder for copies that are sealed as the database is. The key that is given
/// back is the one that opened the most pages.
pub(crate) fn salvage(path: &Path, keys: &[VaultKey], work: &Path) -> Result<(Salvaged, VaultKey), VaultError> {
    let mut found = Found::default();
    let mut pages = 0;
    let mut bad: Option<BTreeSet<u32>> = None;
    let mut best: Option<(u32, &VaultKey)> = None;
    let mut is_blank = true;
    let mut is_torn = false;
    // A stop while the keys were changed can leave pages of both. What the newest key opens, which
    // stands first, is taken in last and wins.
    for key in keys.iter().rev() {
        let pass = key_pass::read(path, key, work, &mut found)?;
        pages = pages.max(pass.pages);
        is_blank &= pass.is_blank;
        if best.is_none_or(|(most, _)| pass.opened() >= most) {
            best = Some((pass.opened(), key));
            is_torn = pass.is_torn;
        }
        bad = Some(match bad {
            Some(bad) => bad.intersection(&pass.bad).copied().collect(),
            None => pass.bad,
        });
    }
    let (opened, key) = best.ok_or(VaultError::DatabaseDamaged)?;
    if opened == 0 && !is_blank {
        return Err(VaultError::DatabaseDamaged);
    }
    let bad_pages = bad.map_or(0, |bad| bad.len() as u64);
    let salvaged = found.into_salvaged(bad_pages, u64::from(pages));
    Ok((Salvaged { is_torn, ..salvaged }, key.clone()))
}

#[cfg(test)]
mod tests;

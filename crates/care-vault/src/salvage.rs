//! Reads everything that can be read out of a damaged database, without ever changing it.
//!
//! The damaged file and its log are put aside first ([`aside`]), and read from a copy that may be
//! changed ([`scratch`], [`round`]). Which page belongs to which table is not asked, because the pages that
//! say so may be the damaged ones: every page is read as if it were a table of its own ([`scan`]),
//! and what a record is can be told from its form ([`record`]). What of the log SQLite passes over, because
//! something before it is damaged, is read in a second round ([`log`]).
//!
//! Refuses to know what is done with the result, and does no cryptography: a page is opened by
//! SQLCipher or not at all.

mod aside;
mod log;
mod record;
mod round;
mod scan;
mod scratch;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use care_plan::{Answer, AnswerId, Entry, EntryId, Tier, Timestamp};

use crate::{ChangeRow, DocumentHeads, DocumentId, Failed, VaultError, VaultFolder, VaultKey};
pub(crate) use aside::log_of;
pub(crate) use log::Log;
use record::Found;

/// Everything that could be read out of a damaged database.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// The documents of which anything was found. None that was replaced for good is among them.
    pub documents: BTreeMap<DocumentId, SalvagedDocument>,
    /// The answers as they stood, by id. A projection: the changes are the truth.
    pub answers: Vec<(AnswerId, Answer)>,
    /// The entries as they stood, by id. A projection, too.
    pub entries: Vec<(EntryId, Entry)>,
    /// What this phone remembered, by name.
    pub settings: Vec<(String, Vec<u8>)>,
    /// The documents that were replaced for good.
    pub tombstones: BTreeSet<DocumentId>,
    /// How many pages of 4096 bytes could not be read at all. What stood on them is not here.
    pub bad_pages: u64,
    /// Whether the last save stood in the log in part only, and was left out: the power may have gone
    /// while it was written.
    pub is_torn: bool,
    /// How many pages there are. Pages that were cut off are not counted.
    pub pages: u64,
}

/// One document, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SalvagedDocument {
    /// The tier whose answers it holds, where either of the two places that say so was found.
    pub tier: Option<Tier>,
    /// When it was first saved; where that was lost, when the first of its changes came.
    pub created: Timestamp,
    /// What it must come to when all of its changes are there, unless that was lost.
    pub heads: Option<DocumentHeads>,
    /// Its changes, in the order that they were added in. Orphans are among them: they cannot be
    /// told apart by their form.
    pub changes: Vec<ChangeRow>,
}

impl fmt::Debug for Salvaged {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Salvaged")
            .field("documents", &self.documents.len())
            .field("changes", &self.documents.values().map(|document| document.changes.len()).sum::<usize>())
            .field("answers", &self.answers.len())
            .field("entries", &self.entries.len())
            .field("settings", &self.settings.len())
            .field("tombstones", &self.tombstones.len())
            .field("bad_pages", &self.bad_pages)
            .field("is_torn", &self.is_torn)
            .field("pages", &self.pages)
            .finish()
    }
}

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
    /// size and its log's; and the error of `failed` when that is not one that can be mended.
    pub fn salvage(&self, failed: &Failed) -> Result<Salvaged, VaultError> {
        if !failed.can_be_mended() {
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
        let round = round::read(path, key, work, &mut found)?;
        pages = pages.max(round.pages);
        is_blank &= round.is_blank;
        if best.is_none_or(|(most, _)| round.opened() >= most) {
            best = Some((round.opened(), key));
            is_torn = round.is_torn;
        }
        bad = Some(match bad {
            Some(bad) => bad.intersection(&round.bad).copied().collect(),
            None => round.bad,
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

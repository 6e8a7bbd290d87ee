//! A database that was damaged, made anew from what could be read. The damaged file stands aside,
//! as it was found, before anything takes its place.

use std::path::PathBuf;

use care_plan::{Answer, AnswerId, Entry, EntryId};

use super::aside;
use super::salvage::salvage_file;
use super::salvaged::Salvaged;
use crate::error::Trouble;
use crate::layout::{self, repair_mark};
use crate::store::check::check_in_file;
use crate::store::table::document::tier_setting;
use crate::store::table::{answer, change, document, entry, orphan, setting, tombstone};
use crate::store::{open, size};
use crate::{ChangeRow, DocumentId, DocumentRow, Failed, Vault, VaultError, VaultFolder, VaultName, file};

/// What a vault is made anew from.
#[derive(Default)]
pub struct Repaired {
    /// The documents that hang together.
    pub documents: Vec<RepairedDocument>,
    /// The answers that they come to.
    pub answers: Vec<(AnswerId, Answer)>,
    /// The entries that they come to.
    pub entries: Vec<(EntryId, Entry)>,
    /// What this phone remembered.
    pub settings: Vec<(String, Vec<u8>)>,
    /// The documents that were replaced for good.
    pub tombstones: Vec<DocumentId>,
}

/// One document of a vault that is made anew.
#[derive(Debug, Clone)]
pub struct RepairedDocument {
    /// The document.
    pub row: DocumentRow,
    /// Its changes, in an order in which they can be loaded.
    pub changes: Vec<ChangeRow>,
    /// The hashes of those that nothing builds on, sorted.
    pub heads: Vec<[u8; 32]>,
    /// Changes that build on some that were lost.
    pub orphans: Vec<ChangeRow>,
}

impl VaultFolder {
    /// Reads what is left: of the damaged file first, then of what was put aside before, then of
    /// the copies, the newest first. What cannot be read at all is passed over.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::DiskFull`] when there is no room to put the damaged file aside, and
    /// other errors of the disk.
    pub fn salvage_all(&self, failed: &Failed) -> Result<Vec<Salvaged>, VaultError> {
        let found = match self.salvage(failed) {
            // No page of it opens: then it says nothing.
            Err(VaultError::DatabaseDamaged) => Salvaged::default(),
            other => other?,
        };
        let mut sources = vec![found];
        for path in self.aside_of(failed.name).into_iter().chain(layout::copies_of(&self.vault(), failed.name)) {
            if let Ok(found) = salvage_file(&path, &failed.keys, &self.vault()) {
                sources.push(found);
            }
        }
        Ok(sources)
    }

    /// Makes the database of `failed` anew, checks it, and puts it in the place of the damaged one.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when that was not done; the damaged file is then where it was.
    pub fn put_in_place(&self, failed: &Failed, repaired: &Repaired) -> Result<Vault, VaultError> {
        let key = failed.keys.first().ok_or(VaultError::DatabaseDamaged)?;
        let path = self.database(failed.name);
        let unfinished = layout::repairing(&path);
        file::remove(&unfinished)?;
        layout::logs_of(&unfinished).iter().try_for_each(|left| file::remove(left))?;
        open::create(&unfinished, key)?;
        let vault = Vault::new(failed.name, open::open(&unfinished, std::slice::from_ref(key))?);
        fill(&vault, repaired).map_err(Trouble::from)?;
        size::fill(vault.connection())?;
        check_in_file(vault.connection())?;
        vault.close()?;
        // The log of the damaged file stands aside with it, and would not fit the new one. Without
        // it the damaged file may look well, so a stop from here on is remembered.
        self.mark_for_repair(failed.name)?;
        layout::logs_of(&path).iter().try_for_each(|left| file::remove(left))?;
        file::take_place(&unfinished, &path)?;
        file::remove(&repair_mark(&self.vault(), failed.name))?;
        Ok(Vault::new(failed.name, open::open(&path, std::slice::from_ref(key))?))
    }

    /// Lets the vault count as damaged when it is opened next, because what it holds does not fit
    /// together although it opens.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when that cannot be written down.
    pub fn mark_for_repair(&self, name: VaultName) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        aside::folder_in(&vault)?;
        Ok(file::write_whole(&repair_mark(&vault, name), b"")?)
    }

    pub(crate) fn is_marked(&self, name: VaultName) -> bool {
        repair_mark(&self.vault(), name).exists()
    }

    /// What was put aside of `name`, the newest first.
    fn aside_of(&self, name: VaultName) -> Vec<PathBuf> {
        let vault = self.vault();
        let places = layout::aside_places(&vault, name);
        let mut paths: Vec<PathBuf> = places.take_while(|path| path.is_file()).collect();
        paths.reverse();
        // The newest is the file that is being repaired.
        paths.into_iter().skip(1).collect()
    }
}

fn fill(vault: &Vault, repaired: &Repaired) -> rusqlite::Result<()> {
    let connection = vault.connection();
    connection.execute_batch("BEGIN IMMEDIATE")?;
    for document in &repaired.documents {
        let RepairedDocument { row, changes, heads, orphans } = document;
        document::begin(connection, row)?;
        setting::put(connection, &tier_setting(row.id), Some(row.tier.name().as_bytes()))?;
        let mut added = 0;
        for row_of_change in changes {
            added += change::add(connection, row.id, row_of_change)?;
        }
        document::set_heads(connection, row.id, heads, added)?;
        orphans.iter().try_for_each(|lost| orphan::add(connection, row.id, lost))?;
    }
    repaired.answers.iter().try_for_each(|(id, row)| answer::put(connection, id, Some(row)))?;
    repaired.entries.iter().try_for_each(|(id, row)| entry::put(connection, *id, Some(row)))?;
    for (name, value) in &repaired.settings {
        setting::put(connection, name, Some(value))?;
    }
    repaired.tombstones.iter().try_for_each(|id| tombstone::add(connection, *id))?;
    connection.execute_batch("COMMIT")
}

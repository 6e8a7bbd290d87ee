//! A database that was damaged, made anew from what could be read. The damaged file stands aside,
//! as it was found, before anything takes its place.

use std::fs;
use std::path::PathBuf;

use care_plan::{Answer, AnswerId, Entry, EntryId};

use crate::copies::sealed_copy_check;
use crate::error::Trouble;
use crate::salvage::{Salvaged, salvage_file};
use crate::table::{answer, change, document, entry, orphan, setting, tombstone};
use crate::upgrade::beside;
use crate::vault::tier_setting;
use crate::{
    ChangeRow, DocumentId, DocumentRow, Failed, Vault, VaultError, VaultFolder, VaultName, connection, file, size,
};

/// Ends the name of a database that is being made anew.
const MENDING: &str = ".mending";
const ASIDE: &str = "aside";

/// What a vault is made anew from.
#[derive(Default)]
pub struct Mended {
    /// The documents that hang together.
    pub documents: Vec<MendedDocument>,
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
pub struct MendedDocument {
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
        for path in self.aside_of(failed.name).into_iter().chain(self.copies_of(failed.name)) {
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
    pub fn put_in_place(&self, failed: &Failed, mended: &Mended) -> Result<Vault, VaultError> {
        let key = failed.keys.first().ok_or(VaultError::DatabaseDamaged)?;
        let path = self.database(failed.name);
        let unfinished = beside(&path, MENDING);
        for left in [unfinished.clone(), beside(&unfinished, "-wal"), beside(&unfinished, "-shm")] {
            if left.exists() {
                fs::remove_file(left).map_err(Trouble::from)?;
            }
        }
        connection::create(&unfinished, key)?;
        let vault = Vault::new(failed.name, connection::open(&unfinished, std::slice::from_ref(key))?);
        fill(&vault, mended).map_err(Trouble::from)?;
        size::fill(vault.connection())?;
        sealed_copy_check(&vault)?;
        vault.close()?;
        // The log of the damaged file stands aside with it, and would not fit the new one. Without
        // it the damaged file may look well, so a stop from here on is remembered.
        self.mark_for_mending(failed.name)?;
        for left in ["-wal", "-shm"] {
            let left = beside(&path, left);
            if left.exists() {
                fs::remove_file(left).map_err(Trouble::from)?;
            }
        }
        file::take_place(&unfinished, &path)?;
        self.unmark(failed.name)?;
        Ok(Vault::new(failed.name, connection::open(&path, std::slice::from_ref(key))?))
    }

    /// Lets the vault count as damaged when it is opened next, because what it holds does not fit
    /// together although it opens.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when that cannot be written down.
    pub fn mark_for_mending(&self, name: VaultName) -> Result<(), VaultError> {
        let folder = self.existing_vault()?.join(ASIDE);
        if !folder.exists() {
            file::create_folder(&folder)?;
        }
        Ok(file::write_whole(&self.mark(name), b"")?)
    }

    pub(crate) fn is_marked(&self, name: VaultName) -> bool {
        self.mark(name).exists()
    }

    fn unmark(&self, name: VaultName) -> Result<(), Trouble> {
        let mark = self.mark(name);
        if mark.exists() {
            fs::remove_file(mark)?;
        }
        Ok(())
    }

    fn mark(&self, name: VaultName) -> PathBuf {
        self.vault().join(ASIDE).join(format!("mend-{}", name.name()))
    }

    /// What was put aside of `name`, the newest first.
    fn aside_of(&self, name: VaultName) -> Vec<PathBuf> {
        let path = |count: usize| self.vault().join(ASIDE).join(format!("{}-{count}.db", name.name()));
        let mut paths: Vec<PathBuf> = (1..10_000).map(path).take_while(|path| path.is_file()).collect();
        paths.reverse();
        // The newest is the file that is being mended.
        paths.into_iter().skip(1).collect()
    }
}

fn fill(vault: &Vault, mended: &Mended) -> rusqlite::Result<()> {
    let connection = vault.connection();
    connection.execute_batch("BEGIN IMMEDIATE")?;
    for document in &mended.documents {
        let MendedDocument { row, changes, heads, orphans } = document;
        document::begin(connection, row)?;
        setting::put(connection, &tier_setting(row.id), Some(row.tier.name().as_bytes()))?;
        let mut added = 0;
        for row_of_change in changes {
            added += change::add(connection, row.id, row_of_change)?;
        }
        document::set_heads(connection, row.id, heads, added)?;
        orphans.iter().try_for_each(|lost| orphan::add(connection, row.id, lost))?;
    }
    mended.answers.iter().try_for_each(|(id, row)| answer::put(connection, id, Some(row)))?;
    mended.entries.iter().try_for_each(|(id, row)| entry::put(connection, *id, Some(row)))?;
    for (name, value) in &mended.settings {
        setting::put(connection, name, Some(value))?;
    }
    mended.tombstones.iter().try_for_each(|id| tombstone::add(connection, *id))?;
    connection.execute_batch("COMMIT")
}

//! One open vault.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::path::Path;
use std::sync::PoisonError;

use care_plan::{ContentHash, DocumentId, Subject, Tier, Timestamp};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::check;
use super::connection::{self, Keyed};
use super::table::{answer, attachment, cache, change, document, entry, orphan, setting, tombstone};
use super::{sanitize, size};
use crate::error::Trouble;
use crate::{
    AttachmentRow, CachedDocument, ChangeRow, Departure, DocumentChanges, DocumentHeads, DocumentRow, Dropped,
    Projection, ReadError, Save, SaveError, VaultError, VaultKey, VaultName, file,
};

/// One open vault. Dropped or closed, it is locked again: nothing of its key stays in memory.
pub struct Vault {
    name: VaultName,
    keyed: Keyed,
}

impl Vault {
    pub(crate) const fn new(name: VaultName, keyed: Keyed) -> Self {
        Self { name, keyed }
    }

    pub(crate) fn into_keyed(self) -> Keyed {
        self.keyed
    }

    pub(crate) const fn key(&self) -> &VaultKey {
        &self.keyed.key
    }

    /// Says that it was upgraded or repaired in this session.
    pub(crate) const fn set_made_anew(&mut self) {
        self.keyed.is_made_anew = true;
    }

    /// Whether it was upgraded or repaired in this session.
    pub(crate) const fn is_made_anew(&self) -> bool {
        self.keyed.is_made_anew
    }

    pub(crate) const fn connection(&self) -> &Connection {
        &self.keyed.connection
    }

    /// Gives the log of this opening its name on the disk, before anything is written to it.
    pub(super) fn name_log(&mut self) -> Result<(), Trouble> {
        self.keyed.name_log()
    }

    /// Which of the two it is.
    #[must_use]
    pub const fn name(&self) -> VaultName {
        self.name
    }

    /// Keeps all of `save` or nothing. When it returns, it is on the disk.
    ///
    /// What a document that leaves held is overwritten, and the log that still holds it cut to nothing. What
    /// SQLite left of it in unused parts of pages goes with [`Self::sanitize`].
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`]; with [`SaveError::KeptNotSwept`] everything is kept, with every
    /// other the vault is as it was.
    pub fn save(&mut self, save: &Save) -> Result<(), SaveError> {
        let transaction = self.begin()?;
        for dropped in &save.dropped {
            drop_document(&transaction, *dropped)?;
        }
        for changes in &save.documents {
            add(&transaction, save, changes)?;
        }
        let projected = (|| {
            save.attachments.iter().try_for_each(|row| attachment::put(&transaction, row))?;
            save.answers.iter().try_for_each(|(id, row)| answer::put(&transaction, id, row.as_ref()))?;
            save.entries.iter().try_for_each(|(id, row)| entry::put(&transaction, *id, row.as_ref()))?;
            save.settings.iter().try_for_each(|(name, value)| setting::put(&transaction, name, value.as_deref()))?;
            if !save.dropped.is_empty() {
                sanitize::mark(&transaction)?;
            }
            transaction.commit()
        })();
        projected.map_err(Trouble::from)?;
        self.keep_size();
        if save.dropped.is_empty() { Ok(()) } else { self.sweep().map_err(|_| SaveError::KeptNotSwept) }
    }

    /// Folds the log into the file and cuts it to nothing, so that what was deleted
    /// stands nowhere any more. Also for the moment of locking.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`] when the log still stands.
    pub fn sweep(&self) -> Result<(), SaveError> {
        Ok(connection::truncate_log(self.connection())?)
    }

    /// Whether something was deleted or moved away since [`Self::sanitize`] was done.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when that cannot be read.
    pub fn has_remnants(&self) -> Result<bool, ReadError> {
        self.read(sanitize::is_marked)
    }

    /// Writes every row but photographs and recordings anew where something has left, so that nothing of it
    /// stands in an unused part of a page either. It takes as long as the history is, and is for a vault whose
    /// documents were all found whole: what could only be salvaged out of a damaged page goes with it.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`]; every row is then as it was, and [`Self::has_remnants`] still says so.
    pub fn sanitize(&mut self) -> Result<(), SaveError> {
        self.keyed.name_log()?;
        if connection::is_given_up(self.connection())? {
            return Err(Trouble::Damaged.into());
        }
        sanitize::sanitize(&mut self.keyed.connection)?;
        self.keep_size();
        Ok(())
    }

    /// Lets the file come to the size of its class again where it has grown, so that it has that also after a dead
    /// battery, whoever opens the plan next. What cannot be done now is done when it is closed.
    pub(super) fn keep_size(&self) {
        let _ = size::fill(self.connection());
    }

    /// Reads every page, unless that was done when the vault was opened. For the background: it
    /// takes as long as the history is.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::Damaged`] when a page cannot be read. Nothing is changed by it.
    pub fn verify(&mut self) -> Result<(), ReadError> {
        if !self.keyed.checked_whole {
            check::check_whole(self.connection())?;
            self.keyed.checked_whole = true;
        }
        Ok(())
    }

    /// Closes the vault, its log folded in. Dropping does the same and cannot say if it failed.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`] when the log could not be folded in; it is then kept beside the file.
    pub fn close(self) -> Result<(), SaveError> {
        self.sweep()?;
        Ok(connection::close(self.keyed.connection)?)
    }

    /// The answers and entries as they stood after the last save.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::Damaged`] when a row cannot be read: then
    /// [`Self::replace_projection`] from the changes.
    pub fn projection(&self) -> Result<Projection, ReadError> {
        let answers = self.read(answer::all)?.into_iter().collect();
        let entries = self.read(entry::all)?.into_iter().collect();
        Ok(Projection { answers, entries })
    }

    /// Puts `projection` in the place of the whole one that stands.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`]; the projection is then as it was.
    pub fn replace_projection(&mut self, projection: &Projection) -> Result<(), SaveError> {
        let transaction = self.begin()?;
        let replaced = (|| {
            answer::clear(&transaction)?;
            entry::clear(&transaction)?;
            projection.answers.iter().try_for_each(|(id, row)| answer::put(&transaction, id, Some(row)))?;
            projection.entries.iter().try_for_each(|(id, row)| entry::put(&transaction, *id, Some(row)))?;
            transaction.commit()
        })();
        replaced.map_err(Trouble::from)?;
        self.keep_size();
        Ok(())
    }

    /// The documents, in the order that they were begun in.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when they cannot be read.
    pub fn documents(&self) -> Result<Vec<DocumentRow>, ReadError> {
        self.read(document::all)
    }

    /// The document of that id, if it is in this vault.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when it cannot be read.
    pub fn document(&self, id: DocumentId) -> Result<Option<DocumentRow>, ReadError> {
        self.read(|connection| document::find(connection, id))
    }

    /// The changes of `document`, in the order that they were added in.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when they cannot be read.
    pub fn changes(&self, document: DocumentId) -> Result<Vec<ChangeRow>, ReadError> {
        self.read(|connection| change::of(connection, document))
    }

    /// When each document was changed last, with the tier that it stands in.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when that cannot be read.
    pub fn last_received(&self) -> Result<Vec<(Subject, Tier, Timestamp)>, ReadError> {
        self.read(document::last_received)
    }

    /// What `document` must come to when all of its changes are there.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when it cannot be read.
    pub fn heads(&self, document: DocumentId) -> Result<DocumentHeads, ReadError> {
        self.read(|connection| document::heads(connection, document))
    }

    /// Whether the vault holds changes of `document` that build on some that were lost.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when that cannot be read.
    pub fn has_orphans(&self, document: DocumentId) -> Result<bool, ReadError> {
        self.read(|connection| orphan::waits_for(connection, document))
    }

    /// What is kept under `hash`, whichever document keeps it.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::Damaged`] when a part of it is gone or is not what it was.
    pub fn attachment(&self, hash: ContentHash) -> Result<Option<Vec<u8>>, ReadError> {
        let Some(document) = self.read(|connection| attachment::holder(connection, hash))? else { return Ok(None) };
        self.read(|connection| attachment::get(connection, document, hash))?.map(Some).ok_or(ReadError::Damaged)
    }

    /// All that `document` keeps beside its words and can be read whole. What cannot is for a repair.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when a page cannot be read.
    pub fn attachments_of(&self, document: DocumentId) -> Result<Vec<AttachmentRow>, ReadError> {
        let hashes = self.read(|connection| attachment::of(connection, document))?;
        let mut rows = Vec::new();
        for hash in hashes {
            let bytes = self.read(|connection| attachment::get(connection, document, hash))?;
            rows.extend(bytes.map(|bytes| AttachmentRow { document, hash, bytes }));
        }
        Ok(rows)
    }

    /// How many bytes are kept beside her words.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when that cannot be read.
    pub fn attachment_bytes(&self) -> Result<u64, ReadError> {
        self.read(attachment::bytes)
    }

    /// What every document must come to, by id.
    pub(crate) fn all_heads(&self) -> Result<Vec<(DocumentId, DocumentHeads)>, ReadError> {
        self.read(document::all_heads)
    }

    /// The document in one piece, as [`Self::set_cache`] kept it, and the changes that came after
    /// it. Never the truth.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when it cannot be read.
    pub fn cache(&self, document: DocumentId) -> Result<Option<CachedDocument>, ReadError> {
        let Some((position, saved)) = self.read(|connection| cache::get(connection, document))? else {
            return Ok(None);
        };
        let later = self.read(|connection| change::after(connection, document, position))?;
        Ok(Some(CachedDocument { saved, later }))
    }

    /// Keeps `saved`, the document in one piece with every change that stands, for a faster load.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`]; what was kept is then as it was.
    pub fn set_cache(&mut self, document: DocumentId, saved: &[u8]) -> Result<(), SaveError> {
        cache::put(self.connection(), document, saved).map_err(Trouble::from)?;
        self.keep_size();
        Ok(())
    }

    /// The documents that were deleted for good, by id, and the marks of those that have left.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when they cannot be read.
    pub fn tombstones(&self) -> Result<BTreeSet<DocumentId>, ReadError> {
        Ok(self.read(tombstone::all)?.into_iter().collect())
    }

    /// Whether `document` was deleted for good.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when it cannot be read.
    pub fn is_tombstoned(&self, document: DocumentId) -> Result<bool, ReadError> {
        self.read(|connection| tombstone::has(connection, document))
    }

    /// Writes a copy of the vault to `path`, sealed with the same key, where no file may be.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::AlreadyThere`] when there is a file, which is left as it is.
    pub fn copy_to(&self, path: &Path) -> Result<(), VaultError> {
        let Some(target) = path.to_str() else { return Err(VaultError::Unreachable) };
        if path.try_exists().map_err(Trouble::from)? {
            return Err(VaultError::AlreadyThere);
        }
        file::create_empty(path)?;
        *self.keyed.may_attach.lock().unwrap_or_else(PoisonError::into_inner) = Some(target.to_owned());
        let copied = self.connection().execute("VACUUM INTO ?1", [target]);
        *self.keyed.may_attach.lock().unwrap_or_else(PoisonError::into_inner) = None;
        copied.map_err(Trouble::from)?;
        if connection::is_given_up(self.connection())? {
            return Err(VaultError::DatabaseDamaged);
        }
        File::open(path).and_then(|copy| copy.sync_all()).map_err(Trouble::from)?;
        file::sync_folder_of(path)?;
        Ok(())
    }

    /// Reads with `read`, and says when what was read may be zeros in the place of her words.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, ReadError> {
        let found = read(self.connection()).map_err(Trouble::from)?;
        if connection::is_given_up(self.connection())? { Err(ReadError::Damaged) } else { Ok(found) }
    }

    pub(super) fn begin(&mut self) -> Result<Transaction<'_>, Trouble> {
        self.keyed.name_log()?;
        if connection::is_given_up(self.connection())? {
            return Err(Trouble::Damaged);
        }
        Ok(self.keyed.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault({:?}, [redacted])", self.name)
    }
}

fn add(transaction: &Transaction<'_>, save: &Save, changes: &DocumentChanges) -> Result<(), SaveError> {
    if tombstone::has(transaction, changes.id).map_err(Trouble::from)? {
        return Err(SaveError::Tombstoned);
    }
    (|| {
        let mut added = 0;
        for row in &changes.changes {
            added += change::add(transaction, changes.id, row)?;
        }
        let row = DocumentRow {
            id: changes.id,
            subject: changes.subject.clone(),
            generation: changes.generation,
            tier: changes.tier,
            created: save.at,
        };
        document::put(transaction, &row, changes.heads.as_deref(), added)
    })()
    .map_err(Trouble::from)?;
    Ok(())
}

fn drop_document(transaction: &Transaction<'_>, dropped: Dropped) -> Result<(), SaveError> {
    let Dropped { id, departure } = dropped;
    (|| {
        change::delete_of(transaction, id)?;
        orphan::delete_of(transaction, id)?;
        attachment::delete_of(transaction, id)?;
        cache::delete(transaction, id)?;
        document::delete(transaction, id)?;
        tombstone::add(transaction, if departure == Departure::Deleted { id } else { tombstone::departure_of(id) })
    })()
    .map_err(Trouble::from)?;
    Ok(())
}

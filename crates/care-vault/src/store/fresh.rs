//! A fresh database: empty, or filled with a whole vault and checked, for an upgrade and for a repair.

use std::path::Path;

use care_plan::DocumentId;
use rusqlite::{Connection, TransactionBehavior};

use super::connection::{apply_settings, close, connect};
use super::table::{answer, attachment, change, document, entry, orphan, setting, tombstone};
use super::{check, schema, size};
use crate::error::Trouble;
use crate::{AttachmentRow, DocumentHeads, Projection, VaultError, VaultKey, WholeDocument, file, layout};

/// Makes a new database at `path`, where no file may be.
pub(crate) fn create(path: &Path, key: &VaultKey) -> Result<(), VaultError> {
    file::create_empty(path)?;
    let (mut connection, _) = connect(path, key)?;
    apply_settings(&connection)?;
    schema::migrate(&mut connection)?;
    size::fill(&connection)?;
    close(connection)?;
    Ok(())
}

/// Everything that stands in a vault.
pub(crate) struct Contents<'a> {
    pub(crate) documents: &'a [WholeDocument],
    pub(crate) attachments: &'a [AttachmentRow],
    pub(crate) projection: &'a Projection,
    pub(crate) settings: &'a [(String, Vec<u8>)],
    pub(crate) tombstones: &'a [DocumentId],
}

/// Makes a database at `path` that holds `contents`, whole and on the disk. What a stop has left
/// there goes first.
pub(crate) fn filled(path: &Path, key: &VaultKey, contents: &Contents<'_>) -> Result<(), VaultError> {
    remove(path)?;
    let made = make(path, key, contents);
    if made.is_err() {
        // What could not be finished is no vault.
        let _ = remove(path);
    }
    made
}

fn make(path: &Path, key: &VaultKey, contents: &Contents<'_>) -> Result<(), VaultError> {
    create(path, key)?;
    let (mut connection, _) = connect(path, key)?;
    apply_settings(&connection)?;
    write(&mut connection, contents).map_err(Trouble::from)?;
    size::fill(&connection)?;
    check::check_in_file(&connection)?;
    let is_same = holds(&connection, contents).map_err(Trouble::from)?;
    close(connection)?;
    if !is_same {
        return Err(VaultError::DatabaseDamaged);
    }
    std::fs::File::open(path).and_then(|database| database.sync_all()).map_err(Trouble::from)?;
    Ok(())
}

fn remove(path: &Path) -> Result<(), Trouble> {
    file::remove(path)?;
    layout::logs_of(path).iter().try_for_each(|log| file::remove(log))
}

fn write(connection: &mut Connection, contents: &Contents<'_>) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for WholeDocument { row, changes, heads, orphans } in contents.documents {
        let mut added = 0;
        for row_of_change in changes {
            added += change::add(&transaction, row.id, row_of_change)?;
        }
        document::put(&transaction, row, Some(heads), added)?;
        orphans.iter().try_for_each(|lost| orphan::add(&transaction, row.id, lost))?;
    }
    contents.attachments.iter().try_for_each(|row| attachment::put(&transaction, row))?;
    let Projection { answers, entries } = contents.projection;
    answers.iter().try_for_each(|(id, row)| answer::put(&transaction, id, Some(row)))?;
    entries.iter().try_for_each(|(id, row)| entry::put(&transaction, *id, Some(row)))?;
    contents.settings.iter().try_for_each(|(name, value)| setting::put(&transaction, name, Some(value)))?;
    contents.tombstones.iter().try_for_each(|id| tombstone::add(&transaction, *id))?;
    transaction.commit()
}

/// Whether the database reads back as `contents`.
fn holds(connection: &Connection, contents: &Contents<'_>) -> rusqlite::Result<bool> {
    let mut rows = Vec::new();
    let mut heads = Vec::new();
    for WholeDocument { row, changes, heads: come_to, .. } in contents.documents {
        if change::of(connection, row.id)? != *changes {
            return Ok(false);
        }
        rows.push(row.clone());
        heads.push((row.id, DocumentHeads { heads: come_to.clone(), changes: changes.len() as u64 }));
    }
    heads.sort_by_key(|(id, _)| *id);
    for AttachmentRow { document, hash, bytes } in contents.attachments {
        if attachment::get(connection, *document, *hash)?.as_ref() != Some(bytes) {
            return Ok(false);
        }
    }
    let Projection { answers, entries } = contents.projection;
    Ok(document::all(connection)? == rows
        && document::all_heads(connection)? == heads
        && answer::all(connection)?.into_iter().collect::<std::collections::BTreeMap<_, _>>() == *answers
        && entry::all(connection)?.into_iter().collect::<std::collections::BTreeMap<_, _>>() == *entries
        && contents
            .settings
            .iter()
            .all(|(name, value)| setting::get(connection, name).ok().flatten().as_ref() == Some(value))
        && contents.tombstones.iter().all(|id| tombstone::has(connection, *id).unwrap_or(false)))
}

#[cfg(test)]
mod tests {
    use care_plan::{Answer, ContentHash, Entry, EntryId, Generation, SectionId, Subject, Tier, Timestamp};

    use super::*;
    use crate::{ChangeRow, DocumentRow, EntryRow};

    #[test]
    fn what_an_upgrade_or_a_repair_writes_leaves_no_table_out() {
        let (subject, generation) = (Subject::Leftover(Tier::Shared), Generation::default());
        let id = DocumentId::of(&subject, generation);
        let row = DocumentRow { id, subject, generation, tier: Tier::Shared, created: Timestamp(1) };
        let change =
            |byte| ChangeRow { hash: [byte; 32], actor: vec![byte], seq: 1, raw: vec![byte], received: Timestamp(1) };
        let documents =
            [WholeDocument { row, changes: vec![change(1)], heads: vec![[1; 32]], orphans: vec![change(2)] }];
        let section = SectionId::new("contingency").unwrap();
        let entry = Entry { section, created: Timestamp(1), removed: false };
        let projection = Projection {
            answers: [("birth-place/wish".parse().unwrap(), Answer::of_text("At home", Tier::Shared))].into(),
            entries: [(EntryId::from_bytes([3; 16]), EntryRow { entry, tier: Tier::Shared })].into(),
        };
        let (settings, tombstones) = ([("language".to_owned(), vec![1])], [DocumentId::from_bytes([4; 16])]);
        let bytes = b"a photograph".repeat(20_000);
        let attachments = [AttachmentRow { document: id, hash: ContentHash::of(&bytes), bytes }];
        let contents = Contents {
            documents: &documents,
            attachments: &attachments,
            projection: &projection,
            settings: &settings,
            tombstones: &tombstones,
        };

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("everyday.db");
        let key = VaultKey::take(&mut [7; 48]);
        filled(&path, &key, &contents).unwrap();
        let (connection, _) = connect(&path, &key).unwrap();
        let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
        let tables: Vec<String> = tables.query_map((), |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(tables.len() > 7, "every table is looked at: {tables:?}");
        for table in tables {
            let rows: i64 =
                connection.query_row(&format!("SELECT count(*) FROM {table}"), (), |row| row.get(0)).unwrap();
            // A cache is made again from the changes.
            assert_eq!(rows > 0, table != "cache", "whatever stands in {table} would be gone");
        }
    }
}

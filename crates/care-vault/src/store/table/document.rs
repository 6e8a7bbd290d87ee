//! `document`: which documents there are.

use care_plan::{Tier, Timestamp};
use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::malformed;
use crate::{DocumentHeads, DocumentId, DocumentRow};

/// Begins the name of a setting that holds a document's tier.
pub(crate) const TIER_SETTING: &str = "vault.tier.";

/// The name of the setting that holds a document's tier once more.
pub(crate) fn tier_setting(id: DocumentId) -> String {
    format!("{TIER_SETTING}{id}")
}

/// Begins the document, unless it is there.
pub(crate) fn begin(connection: &Connection, row: &DocumentRow) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO document (id, tier, created) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING")?
        .execute((row.id.as_bytes(), row.tier.name(), row.created.0))?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, id: DocumentId) -> Result<Option<DocumentRow>> {
    connection
        .prepare_cached("SELECT id, tier, created FROM document WHERE id = ?1")?
        .query_row([id.as_bytes()], read)
        .optional()
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<DocumentRow>> {
    connection.prepare_cached("SELECT id, tier, created FROM document ORDER BY rowid")?.query_map((), read)?.collect()
}

/// Keeps what the document has come to, `added` more changes among it.
pub(crate) fn set_heads(connection: &Connection, id: DocumentId, heads: &[[u8; 32]], added: usize) -> Result<()> {
    connection.prepare_cached("UPDATE document SET heads = ?2, changes = changes + ?3 WHERE id = ?1")?.execute((
        id.as_bytes(),
        heads.concat(),
        i64::try_from(added).unwrap_or(i64::MAX),
    ))?;
    Ok(())
}

pub(crate) fn heads(connection: &Connection, id: DocumentId) -> Result<DocumentHeads> {
    connection.prepare_cached("SELECT heads, changes FROM document WHERE id = ?1")?.query_row([id.as_bytes()], |row| {
        let heads: Vec<u8> = row.get(0)?;
        let (heads, []) = heads.as_chunks() else { return malformed() };
        Ok(DocumentHeads { heads: heads.to_vec(), changes: row.get::<_, i64>(1)?.cast_unsigned() })
    })
}

/// Deletes the document, which has no changes left.
pub(crate) fn delete(connection: &Connection, id: DocumentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM document WHERE id = ?1")?.execute([id.as_bytes()])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<DocumentRow> {
    let tier: String = row.get(1)?;
    match Tier::from_name(&tier) {
        Some(tier) => {
            Ok(DocumentRow { id: DocumentId::from_bytes(row.get(0)?), tier, created: Timestamp(row.get(2)?) })
        }
        None => malformed(),
    }
}

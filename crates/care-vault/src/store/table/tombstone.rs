//! `tombstone`: documents that were deleted for good.

use care_plan::DocumentId;
use rusqlite::{Connection, Result};

pub(crate) fn add(connection: &Connection, document: DocumentId) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO tombstone (document) VALUES (?1) ON CONFLICT (document) DO NOTHING")?
        .execute([document.as_bytes()])?;
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<DocumentId>> {
    connection
        .prepare_cached("SELECT document FROM tombstone ORDER BY document")?
        .query_map((), |row| row.get(0).map(DocumentId::from_bytes))?
        .collect()
}

pub(crate) fn has(connection: &Connection, document: DocumentId) -> Result<bool> {
    connection.prepare_cached("SELECT 1 FROM tombstone WHERE document = ?1")?.exists([document.as_bytes()])
}

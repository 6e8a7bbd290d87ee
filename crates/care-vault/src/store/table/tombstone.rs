//! `tombstone`: documents that were replaced for good.

use rusqlite::{Connection, Result};

use crate::DocumentId;

pub(crate) fn add(connection: &Connection, document: DocumentId) -> Result<()> {
    connection.prepare_cached("INSERT INTO tombstone (document) VALUES (?1)")?.execute([document.as_bytes()])?;
    Ok(())
}

pub(crate) fn count(connection: &Connection) -> Result<i64> {
    connection.query_row("SELECT count(*) FROM tombstone", (), |row| row.get(0))
}

pub(crate) fn has(connection: &Connection, document: DocumentId) -> Result<bool> {
    connection.prepare_cached("SELECT 1 FROM tombstone WHERE document = ?1")?.exists([document.as_bytes()])
}

//! `cache`: a long document in one piece. Never the truth.

use rusqlite::{Connection, OptionalExtension, Result};

use crate::DocumentId;

pub(crate) fn put(connection: &Connection, document: DocumentId, saved: &[u8]) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO cache (document, saved) VALUES (?1, ?2) ON CONFLICT (document) DO UPDATE SET saved = excluded.saved",
        )?
        .execute((document.as_bytes(), saved))?;
    Ok(())
}

pub(crate) fn get(connection: &Connection, document: DocumentId) -> Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT saved FROM cache WHERE document = ?1")?
        .query_row([document.as_bytes()], |row| row.get(0))
        .optional()
}

pub(crate) fn delete(connection: &Connection, document: DocumentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM cache WHERE document = ?1")?.execute([document.as_bytes()])?;
    Ok(())
}

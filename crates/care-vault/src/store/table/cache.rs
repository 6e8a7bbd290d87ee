//! `cache`: a long document in one piece. Never the truth.

use care_plan::DocumentId;
use rusqlite::{Connection, OptionalExtension, Result};

/// Keeps `saved`, which holds every change that stands now.
pub(crate) fn put(connection: &Connection, document: DocumentId, saved: &[u8]) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO cache (document, position, saved) \
             VALUES (?1, (SELECT coalesce(max(position), 0) FROM change WHERE document = ?1), ?2) \
             ON CONFLICT (document) DO UPDATE SET position = excluded.position, saved = excluded.saved",
        )?
        .execute((document.as_bytes(), saved))?;
    Ok(())
}

/// The document in one piece, and the position of the last change that is in it.
pub(crate) fn get(connection: &Connection, document: DocumentId) -> Result<Option<(i64, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT position, saved FROM cache WHERE document = ?1")?
        .query_row([document.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

pub(crate) fn delete(connection: &Connection, document: DocumentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM cache WHERE document = ?1")?.execute([document.as_bytes()])?;
    Ok(())
}

//! `orphan`: changes whose predecessors were lost.

use care_plan::DocumentId;
use rusqlite::{Connection, Result};

use super::change::row_at;
use crate::ChangeRow;

/// Keeps the change, unless it is kept already.
pub(crate) fn add(connection: &Connection, document: DocumentId, change: &ChangeRow) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO orphan (document, hash, actor, seq, raw, received) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (document, hash) DO NOTHING",
        )?
        .execute((
            document.as_bytes(),
            change.hash,
            &change.actor,
            change.seq.cast_signed(),
            &change.raw,
            change.received.0,
        ))?;
    Ok(())
}

/// Those of `document`, in the order that they were added in.
pub(crate) fn of(connection: &Connection, document: DocumentId) -> Result<Vec<ChangeRow>> {
    connection
        .prepare_cached("SELECT hash, actor, seq, raw, received FROM orphan WHERE document = ?1 ORDER BY position")?
        .query_map([document.as_bytes()], row_at)?
        .collect()
}

/// Whether any waits for what `document` has lost.
pub(crate) fn waits_for(connection: &Connection, document: DocumentId) -> Result<bool> {
    connection.prepare_cached("SELECT 1 FROM orphan WHERE document = ?1")?.exists([document.as_bytes()])
}

pub(crate) fn delete_of(connection: &Connection, document: DocumentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM orphan WHERE document = ?1")?.execute([document.as_bytes()])?;
    Ok(())
}

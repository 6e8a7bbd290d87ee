//! `change`: the truth, as bytes.

use care_plan::{DocumentId, Timestamp};
use rusqlite::{Connection, Result, Row};

use crate::ChangeRow;

/// Adds the change, unless the document has it. How many were added.
pub(crate) fn add(connection: &Connection, document: DocumentId, change: &ChangeRow) -> Result<usize> {
    connection
        .prepare_cached(
            "INSERT INTO change (document, hash, actor, seq, raw, received) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (document, hash) DO NOTHING",
        )?
        .execute((
            document.as_bytes(),
            change.hash,
            &change.actor,
            change.seq.cast_signed(),
            &change.raw,
            change.received.0,
        ))
}

/// The changes of the document, in the order that they were added in.
pub(crate) fn of(connection: &Connection, document: DocumentId) -> Result<Vec<ChangeRow>> {
    after(connection, document, 0)
}

/// Those of them that were added after the one at `position`.
pub(crate) fn after(connection: &Connection, document: DocumentId, position: i64) -> Result<Vec<ChangeRow>> {
    // The index knows their positions, which are put in order before a row is read.
    connection
        .prepare_cached(
            "SELECT hash, actor, seq, raw, received FROM change WHERE position IN \
             (SELECT position FROM change WHERE document = ?1 AND position > ?2) ORDER BY position",
        )?
        .query_map((document.as_bytes(), position), row_at)?
        .collect()
}

/// The change in the first five columns of a row.
pub(crate) fn row_at(row: &Row<'_>) -> Result<ChangeRow> {
    Ok(ChangeRow {
        hash: row.get(0)?,
        actor: row.get(1)?,
        seq: row.get::<_, i64>(2)?.cast_unsigned(),
        raw: row.get(3)?,
        received: Timestamp(row.get(4)?),
    })
}

pub(crate) fn delete_of(connection: &Connection, document: DocumentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM change WHERE document = ?1")?.execute([document.as_bytes()])?;
    Ok(())
}

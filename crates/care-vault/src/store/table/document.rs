//! `document`: which documents there are, who may see each, and what it must come to.

use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};
use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::malformed;
use crate::{DocumentHeads, DocumentRow};

const COLUMNS: &str = "id, subject, generation, tier, created";

/// Begins the document, or moves it to the tier of `row`. Where `heads` are given it has come to
/// them, with `added` more changes.
pub(crate) fn put(connection: &Connection, row: &DocumentRow, heads: Option<&[[u8; 32]]>, added: usize) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO document (id, subject, generation, tier, created, heads, changes) \
             VALUES (?1, ?2, ?3, ?4, ?5, coalesce(?6, x''), ?7) ON CONFLICT (id) DO UPDATE \
             SET tier = excluded.tier, heads = coalesce(?6, heads), changes = changes + ?7",
        )?
        .execute((
            row.id.as_bytes(),
            row.subject.to_string(),
            row.generation.0,
            row.tier.name(),
            row.created.0,
            heads.map(<[_]>::concat),
            i64::try_from(added).unwrap_or(i64::MAX),
        ))?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, id: DocumentId) -> Result<Option<DocumentRow>> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE id = ?1"))?
        .query_row([id.as_bytes()], read)
        .optional()
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<DocumentRow>> {
    let select = format!("SELECT {COLUMNS} FROM document ORDER BY rowid");
    connection.prepare_cached(&select)?.query_map((), read)?.collect()
}

pub(crate) fn heads(connection: &Connection, id: DocumentId) -> Result<DocumentHeads> {
    connection
        .prepare_cached("SELECT heads, changes FROM document WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| heads_of(row.get_ref(0)?.as_blob()?, row.get(1)?))
}

/// When each document was changed last, with who may see it.
pub(crate) fn last_received(connection: &Connection) -> Result<Vec<(Subject, Tier, Timestamp)>> {
    connection
        .prepare_cached(
            "SELECT subject, tier, (SELECT max(received) FROM change WHERE change.document = document.id) AS last \
             FROM document WHERE last IS NOT NULL",
        )?
        .query_map((), |row| match (row.get_ref(0)?.as_str()?.parse(), Tier::from_name(row.get_ref(1)?.as_str()?)) {
            (Ok(subject), Some(tier)) => Ok((subject, tier, Timestamp(row.get(2)?))),
            _ => malformed(),
        })?
        .collect()
}

/// Every document and what it has come to, by id.
pub(crate) fn all_heads(connection: &Connection) -> Result<Vec<(DocumentId, DocumentHeads)>> {
    connection
        .prepare_cached("SELECT id, heads, changes FROM document ORDER BY id")?
        .query_map((), |row| {
            Ok((DocumentId::from_bytes(row.get(0)?), heads_of(row.get_ref(1)?.as_blob()?, row.get(2)?)?))
        })?
        .collect()
}

/// Deletes the document, which has no changes left. Whether it was there.
pub(crate) fn delete(connection: &Connection, id: DocumentId) -> Result<bool> {
    Ok(connection.prepare_cached("DELETE FROM document WHERE id = ?1")?.execute([id.as_bytes()])? > 0)
}

/// The heads that these columns say.
pub(crate) fn heads_of(heads: &[u8], changes: i64) -> Result<DocumentHeads> {
    let (heads, []) = heads.as_chunks() else { return malformed() };
    Ok(DocumentHeads { heads: heads.to_vec(), changes: changes.cast_unsigned() })
}

fn read(row: &Row<'_>) -> Result<DocumentRow> {
    let subject = row.get_ref(1)?.as_str()?.parse();
    let tier = Tier::from_name(row.get_ref(3)?.as_str()?);
    match (subject, tier) {
        (Ok(subject), Some(tier)) => Ok(DocumentRow {
            id: DocumentId::from_bytes(row.get(0)?),
            subject,
            generation: Generation(row.get(2)?),
            tier,
            created: Timestamp(row.get(4)?),
        }),
        _ => malformed(),
    }
}

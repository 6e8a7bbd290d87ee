//! `attachment`: photographs in pieces, each with the document whose answer names it.

use care_plan::{ContentHash, DocumentId};
use rusqlite::{Connection, OptionalExtension, Result};

use crate::AttachmentRow;

/// Bytes of a piece; the last one may have fewer.
pub(crate) const PIECE_BYTES: usize = 64 * 1024;

/// Keeps the bytes of `row`, unless its document has them.
pub(crate) fn put(connection: &Connection, row: &AttachmentRow) -> Result<()> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO attachment (document, hash, number, bytes) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (document, hash, number) DO NOTHING",
    )?;
    for (number, piece) in (0_i64..).zip(row.bytes.chunks(PIECE_BYTES)) {
        insert.execute((row.document.as_bytes(), row.hash.as_bytes(), number, piece))?;
    }
    Ok(())
}

/// The bytes that `document` keeps under `hash`, whole; nothing where a piece is missing or they are others.
pub(crate) fn get(connection: &Connection, document: DocumentId, hash: ContentHash) -> Result<Option<Vec<u8>>> {
    let mut select =
        connection.prepare_cached("SELECT bytes FROM attachment WHERE document = ?1 AND hash = ?2 ORDER BY number")?;
    let mut rows = select.query((document.as_bytes(), hash.as_bytes()))?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob()?);
    }
    Ok((ContentHash::of(&bytes) == hash).then_some(bytes))
}

/// What `document` keeps, by hash.
pub(crate) fn of(connection: &Connection, document: DocumentId) -> Result<Vec<ContentHash>> {
    connection
        .prepare_cached("SELECT DISTINCT hash FROM attachment WHERE document = ?1 ORDER BY hash")?
        .query_map([document.as_bytes()], |row| row.get(0).map(ContentHash::from_bytes))?
        .collect()
}

/// A document that keeps something under `hash`.
pub(crate) fn holder(connection: &Connection, hash: ContentHash) -> Result<Option<DocumentId>> {
    connection
        .prepare_cached("SELECT document FROM attachment WHERE hash = ?1 ORDER BY document LIMIT 1")?
        .query_row([hash.as_bytes()], |row| row.get(0).map(DocumentId::from_bytes))
        .optional()
}

/// How many bytes there are of all of them.
pub(crate) fn bytes(connection: &Connection) -> Result<u64> {
    let select = "SELECT coalesce(sum(length(bytes)), 0) FROM attachment";
    Ok(connection.prepare_cached(select)?.query_row((), |row| row.get::<_, i64>(0))?.unsigned_abs())
}

pub(crate) fn delete_of(connection: &Connection, document: DocumentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM attachment WHERE document = ?1")?.execute([document.as_bytes()])?;
    Ok(())
}

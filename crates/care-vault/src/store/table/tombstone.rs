//! `tombstone`: documents that were deleted for good, and marks of those that have left.

use care_plan::DocumentId;
use rusqlite::{Connection, Result};
use sha2::{Digest, Sha256};

/// Stands among the tombstones when `document` has left the vault for the other one. It may come back
/// by her own hand, and never out of a copy of before: a copy that lacks the mark says nothing of it.
/// The first 16 bytes of the SHA-256 (FIPS 180-4) of `holdfast departed`, a zero byte and the id. Frozen.
#[must_use]
pub fn departure_of(document: DocumentId) -> DocumentId {
    let digest: [u8; 32] =
        Sha256::new().chain_update(b"holdfast departed\0").chain_update(document.as_bytes()).finalize().into();
    let mut mark = [0; 16];
    mark.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
    DocumentId::from_bytes(mark)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_document_that_has_left_never_changes() {
        assert_eq!(departure_of(DocumentId::from_bytes([7; 16])).to_string(), "7fb896d5c1f919a48722864bf2844d0b");
    }
}

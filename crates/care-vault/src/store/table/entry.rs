//! `entry`: a projection of the changes.

use care_plan::{Entry, EntryId, SectionId, Timestamp};
use rusqlite::{Connection, Result};

use super::malformed;

/// Writes the entry as it now stands, or takes it out.
pub(crate) fn put(connection: &Connection, id: EntryId, entry: Option<&Entry>) -> Result<()> {
    match entry {
        None => connection.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([id.as_bytes()])?,
        Some(entry) => connection
            .prepare_cached(
                "INSERT INTO entry (id, section, created, removed) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) \
                 DO UPDATE SET section = excluded.section, created = excluded.created, removed = excluded.removed",
            )?
            .execute((id.as_bytes(), entry.section.as_str(), entry.created.0, entry.removed))?,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<(EntryId, Entry)>> {
    connection
        .prepare_cached("SELECT id, section, created, removed FROM entry")?
        .query_map((), |row| {
            let Ok(section) = SectionId::new(&row.get::<_, String>(1)?) else { return malformed() };
            let entry = Entry { section, created: Timestamp(row.get(2)?), removed: row.get(3)? };
            Ok((EntryId::from_bytes(row.get(0)?), entry))
        })?
        .collect()
}

pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.prepare_cached("DELETE FROM entry")?.execute(())?;
    Ok(())
}

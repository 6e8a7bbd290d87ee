//! `entry`: a projection of the changes.

use care_plan::{Entry, EntryId, SectionId, Tier, Timestamp};
use rusqlite::{Connection, Result};

use super::malformed;
use crate::EntryRow;

/// Writes the entry as it now stands, or takes it out.
pub(crate) fn put(connection: &Connection, id: EntryId, row: Option<&EntryRow>) -> Result<()> {
    match row {
        None => connection.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([id.as_bytes()])?,
        Some(EntryRow { entry, tier }) => connection
            .prepare_cached(
                "INSERT INTO entry (id, section, tier, created, removed) VALUES (?1, ?2, ?3, ?4, ?5) \
                 ON CONFLICT (id) DO UPDATE SET section = excluded.section, tier = excluded.tier, \
                 created = excluded.created, removed = excluded.removed",
            )?
            .execute((id.as_bytes(), entry.section.as_str(), tier.name(), entry.created.0, entry.removed))?,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<(EntryId, EntryRow)>> {
    connection
        .prepare_cached("SELECT id, section, tier, created, removed FROM entry")?
        .query_map((), |row| {
            let (section, tier): (String, String) = (row.get(1)?, row.get(2)?);
            match (SectionId::new(&section), Tier::from_name(&tier)) {
                (Ok(section), Some(tier)) => {
                    let entry = Entry { section, created: Timestamp(row.get(3)?), removed: row.get(4)? };
                    Ok((EntryId::from_bytes(row.get(0)?), EntryRow { entry, tier }))
                }
                _ => malformed(),
            }
        })?
        .collect()
}

pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.prepare_cached("DELETE FROM entry")?.execute(())?;
    Ok(())
}

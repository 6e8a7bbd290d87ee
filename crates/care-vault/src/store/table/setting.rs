//! `setting`: what this phone remembers for her.

use rusqlite::{Connection, OptionalExtension, Result};

/// Writes the setting, or forgets it.
pub(crate) fn put(connection: &Connection, name: &str, value: Option<&[u8]>) -> Result<()> {
    match value {
        None => connection.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?,
        Some(value) => connection
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((name, value))?,
    };
    Ok(())
}

pub(crate) fn get(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

/// Those whose names begin with `prefix`, by name.
pub(crate) fn from(connection: &Connection, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name")?
        .query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<(String, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT name, value FROM setting ORDER BY name")?
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

//! The numbered migrations. A new table is a new file; an old file is never edited.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::Trouble;

const STEPS: &[M<'static>] =
    &[M::up(include_str!("../migrations/001_init.sql")), M::up(include_str!("../migrations/002_heads.sql"))];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// The schema that this version writes: the `user_version` of its databases.
pub(crate) const VERSION: usize = STEPS.len();

/// Brings the database to [`VERSION`], in one transaction a step.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), Trouble> {
    MIGRATIONS.to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => Trouble::Damaged,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The schema as SQLite tells it. Frozen: phones hold databases of this form.
    const FROZEN: &str = include_str!("../tests/fixtures/schema-2.sql");

    #[test]
    fn every_migration_applies_to_an_empty_database() {
        MIGRATIONS.validate().unwrap();
    }

    #[test]
    fn the_schema_is_the_one_that_phones_hold() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        let mut rows = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let told: Vec<String> = rows.query_map((), |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert_eq!(told.join(";\n\n") + ";\n", FROZEN, "a change of the schema is a new migration");
    }
}

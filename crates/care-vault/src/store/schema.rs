//! The numbered steps, applied by `user_version` to an empty file alone. A new table is a new step;
//! an old one is never edited.
//!
//! A vault that holds something is never altered in place: it is read whole, and what it becomes is
//! written into a fresh file (`upgrade`; see decision 29, *A row says what it is*). So a new step
//! alone would shut out every vault that there is: ARCHITECTURE, *Where a change goes*, says what
//! else it takes.

use std::sync::OnceLock;

use rusqlite::{Connection, TransactionBehavior};

use super::connection::pragma;
use crate::error::Trouble;

/// The steps, in order: the first makes a schema of version 1.
const STEPS: &[&str] = &[
    include_str!("../../migrations/001_init.sql"),
    include_str!("../../migrations/002_heads.sql"),
    include_str!("../../migrations/003_documents.sql"),
    include_str!("../../migrations/004_attachments.sql"),
];

/// The schema that this version writes: the `user_version` of its databases.
pub const VERSION: usize = STEPS.len();

/// Brings a database to [`VERSION`], in one transaction a step: its tables and its number change
/// together or not at all. For a new one: one that holds something is written anew (`upgrade`).
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), Trouble> {
    migrate_to(connection, VERSION)
}

pub(super) fn migrate_to(connection: &mut Connection, version: usize) -> Result<(), Trouble> {
    loop {
        let stands: usize = pragma::<i64>(connection, "user_version")?.try_into().map_err(|_| Trouble::Damaged)?;
        let Some(step) = STEPS.get(stands).filter(|_| stands < version) else { break };
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", i64::try_from(stands + 1).map_err(|_| Trouble::Damaged)?)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Whether the tables of a database are those of its version, and nothing else stands among them: no trigger or
/// view that somebody put there, which would act on whatever is kept later.
pub(crate) fn is_of_version(connection: &Connection, version: usize) -> Result<bool, Trouble> {
    static SCHEMAS: OnceLock<Vec<String>> = OnceLock::new();
    let schemas = match SCHEMAS.get() {
        Some(schemas) => schemas,
        None => {
            let made = (1..=VERSION).map(made).collect::<Result<_, _>>()?;
            SCHEMAS.get_or_init(|| made)
        }
    };
    let index = version.checked_sub(1);
    Ok(index.and_then(|index| schemas.get(index)) == Some(&told(connection)?))
}

/// A schema as a database that was just made tells it.
fn made(version: usize) -> Result<String, Trouble> {
    let mut connection = Connection::open_in_memory()?;
    migrate_to(&mut connection, version)?;
    told(&connection)
}

/// What SQLite tells of every table, index, view and trigger.
fn told(connection: &Connection) -> Result<String, Trouble> {
    let mut rows = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")?;
    let told: Vec<String> = rows.query_map((), |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(told.join(";\n\n") + ";\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::table::tag;

    /// The schemas as SQLite tells them, the oldest first. Frozen: phones hold databases of each form.
    const FROZEN: &[&str] = &[
        include_str!("../../tests/fixtures/schema-1.sql"),
        include_str!("../../tests/fixtures/schema-2.sql"),
        include_str!("../../tests/fixtures/schema-3.sql"),
        include_str!("../../tests/fixtures/schema-4.sql"),
    ];

    fn told(connection: &Connection) -> String {
        super::told(connection).unwrap()
    }

    #[test]
    fn the_schemas_are_those_that_phones_hold() {
        assert_eq!(FROZEN.len(), VERSION, "each has its frozen form");
        for (version, frozen) in (1..).zip(FROZEN) {
            let mut connection = Connection::open_in_memory().unwrap();
            migrate_to(&mut connection, version).unwrap();
            assert_eq!(told(&connection), *frozen, "a change of the schema is a new migration");
            migrate(&mut connection).unwrap();
            assert_eq!(pragma::<i64>(&connection, "user_version").unwrap(), VERSION as i64);
            assert_eq!(told(&connection), FROZEN[VERSION - 1], "from {version} it comes to the newest");
        }
    }

    #[test]
    fn each_table_of_tagged_rows_has_the_tag_that_salvage_knows_it_by() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        let tags = [
            ("document", tag::DOCUMENT),
            ("change", tag::CHANGE),
            ("orphan", tag::ORPHAN),
            ("answer", tag::ANSWER),
            ("entry", tag::ENTRY),
            ("attachment", tag::ATTACHMENT),
        ];
        for (table, tag) in tags {
            let select = "SELECT sql FROM sqlite_schema WHERE name = ?1";
            let sql: String = connection.query_row(select, [table], |row| row.get(0)).unwrap();
            assert!(sql.contains(&format!("DEFAULT {tag} CHECK (tag = {tag})")), "{table}");
            let first = "SELECT name FROM pragma_table_info(?1) WHERE cid = 0";
            let first: String = connection.query_row(first, [table], |row| row.get(0)).unwrap();
            assert_eq!(first, "tag", "it stands in front of a row of {table}");
        }
        // Those of before are told by their columns, and a cache is not salvaged.
        let known = [&["cache", "setting", "tombstone"][..], &tags.map(|(table, _)| table)].concat();
        let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
        for table in tables.query_map((), |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap) {
            assert!(known.contains(&table.as_str()), "salvage knows no tag of {table}");
        }
    }

    #[test]
    fn a_step_that_fails_in_its_middle_leaves_the_schema_of_before() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_to(&mut connection, 1).unwrap();
        // The second step meets a table that it wants to make, after it has changed another.
        connection.execute_batch("CREATE TABLE cache (unheard_of INTEGER)").unwrap();
        let before = told(&connection);
        assert!(migrate(&mut connection).is_err());
        assert_eq!((told(&connection), pragma::<i64>(&connection, "user_version").unwrap()), (before, 1));
    }
}

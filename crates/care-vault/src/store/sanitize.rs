//! Data remanence: no deleted word stays in the unused parts of pages.
//!
//! `secure_delete` overwrites what is deleted where it stands. But where SQLite has split or merged pages, bytes
//! of before may stand in the part of a page that nothing uses, and deleting passes over them. So once something
//! has left, every table is emptied, which overwrites all of its pages, and its rows are written anew. (What is
//! meant by it: NIST SP 800-88, *Clear*.)
//!
//! It is not done with the deleting: that would take as long as the plan is. A mark is written with it, and stays
//! until all is done.
//!
//! Photographs and recordings are not written anew, which would take hundreds of times as long. See SECURITY.md.

use rusqlite::{Connection, Result, TransactionBehavior};

use super::connection::{is_given_up, truncate_log};
use super::table::setting;
use crate::error::Trouble;

/// The setting that says that something has left since the tables were written anew.
const MARK: &str = "vault.remnants";

/// The tables, the one that holds the mark last.
const TABLES: &[&str] = &["change", "orphan", "cache", "document", "answer", "entry", "tombstone", "setting"];

/// Says that something is leaving, in the transaction that deletes it.
pub(crate) fn mark(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO setting (name, value) VALUES (?1, x'') ON CONFLICT (name) DO NOTHING")?
        .execute([MARK])?;
    Ok(())
}

/// Whether something has left since the last time.
pub(crate) fn is_marked(connection: &Connection) -> Result<bool> {
    Ok(setting::get(connection, MARK)?.is_some())
}

/// Writes every table anew, each in one transaction, and cuts the log to nothing. A stop leaves the mark and
/// every row. Nothing is done where nothing has left.
pub(crate) fn sanitize(connection: &mut Connection) -> Result<(), Trouble> {
    if !is_marked(connection)? {
        return Ok(());
    }
    // A table that another one refers to would be emptied row by row, which overwrites the rows alone.
    connection.execute_batch("PRAGMA foreign_keys = OFF")?;
    let written = TABLES.iter().try_for_each(|table| write_anew(connection, table));
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    written?;
    truncate_log(connection)
}

fn write_anew(connection: &mut Connection, table: &str) -> Result<(), Trouble> {
    #[cfg(test)]
    crate::file::stop::here()?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // In memory alone (`temp_store`), and wiped there.
    transaction.execute_batch(&format!("CREATE TEMP TABLE held AS SELECT * FROM main.{table} ORDER BY rowid"))?;
    let held: i64 = transaction.query_row("SELECT count(*) FROM temp.held", (), |row| row.get(0))?;
    transaction.execute_batch(&format!("DELETE FROM main.{table}"))?;
    let written =
        transaction.execute(&format!("INSERT INTO main.{table} SELECT * FROM temp.held ORDER BY rowid"), ())?;
    if table == "setting" {
        setting::put(&transaction, MARK, None)?;
    }
    transaction.execute_batch("DROP TABLE temp.held")?;
    // A page that cannot be opened is read as zeros: then nothing of this may stand.
    if i64::try_from(written) != Ok(held) || is_given_up(&transaction)? {
        return Err(Trouble::Damaged);
    }
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::VaultKey;
    use crate::file::stop;
    use crate::store::connection::{Keyed, read_pragma};
    use crate::store::{fresh, open, size::PAGE_BYTES};

    /// A database with rows, of which some have left.
    fn marked(folder: &Path) -> (PathBuf, Keyed) {
        let path = folder.join("everyday.db");
        let key = VaultKey::take(&mut [7; 48]);
        fresh::create(&path, &key).unwrap();
        let keyed = open::open(&path, &[key]).unwrap();
        let rows = "BEGIN;
            WITH RECURSIVE number (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 300)
            INSERT INTO setting SELECT 'setting ' || n, randomblob(200) FROM number;
            INSERT INTO document (id, subject, tier)
            SELECT randomblob(16), name, 'shared' FROM setting WHERE name LIKE 'setting%';
            INSERT INTO change (document, hash, actor, seq, raw)
            SELECT id, randomblob(32), x'01', 1, randomblob(5000) FROM document;
            INSERT INTO tombstone SELECT substr(hash, 1, 16) FROM change WHERE position % 9 = 0;
            DELETE FROM change WHERE position % 9 = 0;
            COMMIT";
        keyed.connection.execute_batch(rows).unwrap();
        mark(&keyed.connection).unwrap();
        truncate_log(&keyed.connection).unwrap();
        (path, keyed)
    }

    /// Every row, in order.
    fn everything(connection: &Connection) -> Vec<String> {
        let mut rows = Vec::new();
        for select in [
            "SELECT name, hex(value) FROM setting WHERE name <> 'vault.remnants'",
            "SELECT position, hex(document) || hex(hash) || hex(raw) FROM change",
            "SELECT subject, hex(id) FROM document ORDER BY rowid",
            "SELECT 'gone', hex(document) FROM tombstone ORDER BY document",
        ] {
            let mut statement = connection.prepare(select).unwrap();
            let row = |row: &rusqlite::Row<'_>| Ok(format!("{:?} {:?}", row.get_ref(0)?, row.get_ref(1)?));
            rows.extend(statement.query_map((), row).unwrap().map(Result::unwrap));
        }
        rows
    }

    #[test]
    fn every_table_but_that_of_photographs_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (_, keyed) = marked(folder.path());
        let select = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
        let mut names: Vec<String> = keyed
            .connection
            .prepare(select)
            .unwrap()
            .query_map((), |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        names.retain(|name| name != "attachment");
        let mut tables = TABLES.to_vec();
        tables.sort_unstable();
        assert_eq!(names, tables, "a new table belongs in the list");
        assert_eq!(TABLES.last(), Some(&"setting"), "the mark goes when all else is done");
    }

    #[test]
    fn stopped_between_any_two_tables_every_row_stands_and_it_is_done_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let (path, mut keyed) = marked(folder.path());
        let before = everything(&keyed.connection);
        for number in 0.. {
            let (done, _) = stop::during(number, || sanitize(&mut keyed.connection));
            assert!(everything(&keyed.connection) == before, "stopped at {number}");
            assert_eq!(read_pragma(&keyed.connection, "foreign_keys").unwrap(), "1");
            if done.is_ok() {
                assert_eq!(usize::try_from(number).unwrap(), TABLES.len());
                break;
            }
            assert!(is_marked(&keyed.connection).unwrap(), "stopped at {number}");
        }
        assert!(!is_marked(&keyed.connection).unwrap());
        drop(keyed);
        let keyed = open::open(&path, &[VaultKey::take(&mut [7; 48])]).unwrap();
        assert!(everything(&keyed.connection) == before);
    }

    #[test]
    fn where_a_page_cannot_be_read_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let (path, keyed) = marked(folder.path());
        drop(keyed);
        let whole = std::fs::read(&path).unwrap();
        let mut met = 0;
        for page in (5..whole.len() / PAGE_BYTES).step_by(7) {
            let mut harmed = whole.clone();
            harmed[page * PAGE_BYTES + 100] ^= 1;
            std::fs::write(&path, &harmed).unwrap();
            let (mut connection, _) = crate::store::connection::connect(&path, &VaultKey::take(&mut [7; 48])).unwrap();
            crate::store::connection::apply_settings(&connection).unwrap();
            let done = sanitize(&mut connection);
            if done == Err(Trouble::Damaged) {
                met += 1;
                assert!(is_given_up(&connection).unwrap() || is_marked(&connection).unwrap(), "page {page}");
            }
            drop(connection);
            let now = std::fs::read(&path).unwrap();
            let page_of = |bytes: &[u8]| bytes[page * PAGE_BYTES..(page + 1) * PAGE_BYTES].to_vec();
            assert!(done.is_ok() || page_of(&now) == page_of(&harmed), "page {page}: what is there to salvage stays");
        }
        assert!(met > 5, "{met} pages were met");
    }
}

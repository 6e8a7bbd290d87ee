//! Every page, asked whether it holds records.
//!
//! Page 1 says which tables there are and where they begin. In its place stands page 1 of a fresh
//! database of the same key, whose one table is told to begin at one page after the other. What is
//! a page of records answers, whatever became of the pages that led to it; what is anything else
//! answers that it is no table.

use rusqlite::Connection;

use super::record::{COLUMNS, Found, TABLE};
use super::scratch::{Scratch, is_grave};
use crate::VaultError;
use crate::error::Trouble;
use crate::store::connection::{close, fits, is_given_up};
use crate::store::size::PAGE_BYTES;

/// No page of records has as many: the smallest takes six bytes. A page that leads to others has
/// more below it, which are asked themselves.
const MOST_RECORDS: usize = PAGE_BYTES / 6;

/// Page 1 of a fresh database that claims to have at least `pages` pages, for none beyond is read.
///
/// The database keeps no list of free pages and none of who points to whom, so that neither is
/// looked up where it may be damaged; and without the latter SQLCipher takes a page of zeros for
/// what it is. `scratch` is empty before and after.
pub(super) fn page_one(scratch: &Scratch<'_>, pages: u32) -> Result<Vec<u8>, VaultError> {
    /// Pages that are filled at once.
    const AT_ONCE: u32 = 4096;
    crate::file::create_empty(scratch.path())?;
    let connection = open(scratch)?;
    let made = (|| {
        connection.execute_batch(&format!("PRAGMA auto_vacuum = NONE; {TABLE}; CREATE TABLE filling (bytes)"))?;
        loop {
            let have: u32 = connection.query_row("PRAGMA page_count", (), |row| row.get(0))?;
            let lacking = pages.saturating_sub(have).min(AT_ONCE);
            if lacking == 0 {
                return Ok(());
            }
            let bytes = i64::from(lacking) * PAGE_BYTES as i64;
            connection.execute("INSERT INTO filling VALUES (zeroblob(?1))", [bytes])?;
        }
    })();
    made.map_err(|error: rusqlite::Error| Trouble::from(error))?;
    close(connection)?;
    let page = scratch.page(1)?.ok_or(VaultError::CipherRefused)?;
    scratch.clear()?;
    Ok(page)
}

/// Reads every record of `pages`. Page 1 of the copy is [`page_one`].
pub(super) fn read(
    scratch: &Scratch<'_>,
    pages: impl IntoIterator<Item = u32>,
    found: &mut Found,
) -> Result<(), VaultError> {
    let mut connection = open(scratch)?;
    for page in pages {
        connection = revived(connection, scratch)?;
        begin_at(&connection, page)?;
        let mut reached = Reached { row: i64::MIN, left: MOST_RECORDS };
        while let Err(trouble) = records(&connection, &mut reached, found) {
            if is_grave(trouble) {
                return Err(trouble.into());
            }
            // This is no page of records; or a record has a part on a page that cannot be opened,
            // and is passed over.
            connection = revived(connection, scratch)?;
            let passed_over = pass_over(&connection, &mut reached);
            connection = revived(connection, scratch)?;
            if passed_over.is_err() {
                break;
            }
        }
    }
    Ok(())
}

/// A connection that waits for no disk: nothing that it writes is needed after a stop.
fn open(scratch: &Scratch<'_>) -> Result<Connection, VaultError> {
    let connection = scratch.open()?;
    connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF").map_err(Trouble::from)?;
    Ok(connection)
}

/// The connection, or another: SQLCipher gives one up that met a page it cannot open.
fn revived(connection: Connection, scratch: &Scratch<'_>) -> Result<Connection, VaultError> {
    if fits(&connection) == Ok(true) && is_given_up(&connection) == Ok(false) {
        return Ok(connection);
    }
    drop(connection);
    open(scratch)
}

/// How far the records of a page were read.
struct Reached {
    /// The number of the last.
    row: i64,
    /// How many more there can be.
    left: usize,
}

/// Tells the one table to begin at `page`.
fn begin_at(connection: &Connection, page: u32) -> Result<(), Trouble> {
    connection.prepare_cached("UPDATE sqlite_schema SET rootpage = ?1 WHERE name = 's'")?.execute([page])?;
    connection.execute_batch("PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON")?;
    Ok(())
}

/// Reads records until there are no more.
fn records(connection: &Connection, reached: &mut Reached, found: &mut Found) -> Result<(), Trouble> {
    let mut select = connection.prepare(&format!("SELECT {COLUMNS} FROM s WHERE rowid > ?1 ORDER BY rowid"))?;
    let mut rows = select.query([reached.row])?;
    while reached.left > 0 {
        let Some(row) = rows.next()? else { break };
        if is_given_up(connection)? {
            // A part of this record stands on a page that cannot be opened, and reads as zeros.
            return Err(Trouble::Damaged);
        }
        reached.row = found.take(row)?;
        reached.left -= 1;
    }
    Ok(())
}

/// Passes over the next record, whose number stands before all that may go on on another page.
fn pass_over(connection: &Connection, reached: &mut Reached) -> Result<(), Trouble> {
    let next = "SELECT rowid FROM s WHERE rowid > ?1 ORDER BY rowid LIMIT 1";
    reached.row = connection.query_row(next, [reached.row], |row| row.get(0))?;
    reached.left = reached.left.saturating_sub(1);
    Ok(())
}

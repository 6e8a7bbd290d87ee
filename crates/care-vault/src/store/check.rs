//! Whether a database may be used: its log is taken whole, its schema is known, its pages can be read.
//!
//! Writes nothing.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use super::connection::{is_given_up, pragma, truncate_log};
use super::log::Log;
use super::schema;
use crate::error::Trouble;
use crate::{VaultError, layout};

/// The tables that the first screen is read from.
const FIRST_SCREEN: &[&str] = &["answer", "entry", "setting", "document"];

/// Whether SQLite takes every save that was ended in the log which a stop left behind.
///
/// It takes them up to the first frame whose checksum does not fit, passes over the rest without a
/// word, and removes it with the log: one bit would cost every save after it.
pub(crate) fn takes_whole_log(connection: &Connection, path: &Path) -> Result<bool, Trouble> {
    let Some(log) = Log::open(&layout::log_of(path))? else { return Ok(true) };
    Ok(frames_taken(connection)? >= log.ended())
}

/// How many frames of the log SQLite takes.
pub(crate) fn frames_taken(connection: &Connection) -> Result<u64, Trouble> {
    let taken: i64 = connection.query_row("PRAGMA wal_checkpoint(NOOP)", (), |row| row.get(1))?;
    // Less than nothing where it keeps no log.
    Ok(u64::try_from(taken).unwrap_or(0))
}

/// Checks that the schema is one that is known and nothing else, and that every page can be read, or every page
/// that the first screen needs. Gives back the version of the schema.
pub(crate) fn check(connection: &Connection, whole: bool) -> Result<usize, VaultError> {
    let version: i64 = pragma(connection, "user_version")?;
    let version = usize::try_from(version).map_err(|_| VaultError::DatabaseDamaged)?;
    if version > schema::VERSION {
        return Err(VaultError::DatabaseNewer);
    }
    // A vault is made whole, so one without a schema has been emptied by something else.
    if version == 0 {
        return Err(VaultError::DatabaseDamaged);
    }
    if whole {
        check_whole(connection)?;
    } else {
        FIRST_SCREEN.iter().try_for_each(|table| quick_check(connection, table))?;
    }
    if !schema::is_of_version(connection, version)? {
        return Err(VaultError::DatabaseDamaged);
    }
    Ok(version)
}

/// Checks that every page can be read, the free ones too, and that the tables hang together.
pub(crate) fn check_whole(connection: &Connection) -> Result<(), Trouble> {
    quick_check(connection, "1")?;
    // SQLCipher takes a page of zeros for one that was not written yet, and SQLite does not notice
    // where a long record ends on it. But every page is written; until the log is folded in, there.
    let mut bad = unreadable(connection)?;
    if !bad.is_empty()
        && let Some(log) = connection.path().and_then(|path| Log::open(&layout::log_of(Path::new(path))).transpose())
    {
        let log = log?;
        bad.retain(|page| !log.holds(*page));
    }
    if bad.is_empty() { Ok(()) } else { Err(Trouble::Damaged) }
}

/// Checks that every page can be read, in the file itself and not in its log.
pub(crate) fn check_in_file(connection: &Connection) -> Result<(), Trouble> {
    truncate_log(connection)?;
    check_whole(connection)
}

/// The numbers of the pages of the file, not of its log, that the key does not open.
pub(crate) fn unreadable(connection: &Connection) -> Result<BTreeSet<u32>, Trouble> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut pages = BTreeSet::new();
    for line in check.query_map((), |row| row.get::<_, String>(0))? {
        // Each line names a page, unless nothing could be checked.
        let number = line?.split_once("page ").and_then(|(_, rest)| rest.split(' ').next()?.parse().ok());
        pages.insert(number.ok_or(Trouble::Refused)?);
    }
    Ok(pages)
}

fn quick_check(connection: &Connection, of: &str) -> Result<(), Trouble> {
    let answer: String = pragma(connection, &format!("quick_check({of})"))?;
    // Where a long record ends on a page that cannot be opened, SQLite does not notice the zeros.
    if answer == "ok" && !is_given_up(connection)? { Ok(()) } else { Err(Trouble::Damaged) }
}

//! The tables, one file each: the only places that say SQL.

pub(crate) mod answer;
pub(crate) mod cache;
pub(crate) mod change;
pub(crate) mod document;
pub(crate) mod entry;
pub(crate) mod orphan;
pub(crate) mod setting;
pub(crate) mod tombstone;

use rusqlite::Result;

/// A row that is not of the form that its table must have.
pub(crate) fn malformed<T>() -> Result<T> {
    Err(rusqlite::Error::InvalidQuery)
}

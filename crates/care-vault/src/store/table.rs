//! The tables, one file each: the only places that say SQL.
//!
//! Each row of a table of schema 3 and later begins with a tag, so that it can be told from its own bytes
//! which table and which form of it a row is of. Those of before begin with no number.

pub(crate) mod answer;
pub(crate) mod attachment;
pub(crate) mod cache;
pub(crate) mod change;
pub(crate) mod document;
pub(crate) mod earlier;
pub(crate) mod entry;
pub(crate) mod orphan;
pub(crate) mod setting;
pub(crate) mod tombstone;

use rusqlite::Result;

/// The tag of each table that has one, as the migrations say it.
pub(crate) mod tag {
    pub(crate) const DOCUMENT: i64 = 301;
    pub(crate) const CHANGE: i64 = 302;
    pub(crate) const ORPHAN: i64 = 303;
    pub(crate) const ANSWER: i64 = 305;
    pub(crate) const ENTRY: i64 = 306;
    pub(crate) const ATTACHMENT: i64 = 407;
}

/// A row that is not of the form that its table must have.
pub(crate) fn malformed<T>() -> Result<T> {
    Err(rusqlite::Error::InvalidQuery)
}

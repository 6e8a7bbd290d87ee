//! One SQLCipher file: its log, its connection, its schema and what stands in its tables.

pub(crate) mod check;
pub(crate) mod connection;
pub(crate) mod conversion;
pub(crate) mod fold;
pub(crate) mod fresh;
pub(crate) mod log;
pub(crate) mod open;
mod remembered;
pub(crate) mod row;
pub(crate) mod sanitize;
pub(crate) mod schema;
pub(crate) mod size;
pub(crate) mod table;
pub(crate) mod upgrade;
pub(crate) mod vault;

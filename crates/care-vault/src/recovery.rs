//! A damaged database: put aside, read page by page, and made anew.

pub(crate) mod aside;
mod key_pass;
mod record;
pub(crate) mod repair;
pub(crate) mod salvage;
pub(crate) mod salvaged;
mod scan;
mod scratch;

//! The formats, one file each.

pub(crate) mod contact_card;
pub(crate) mod show;
pub(crate) mod summary;

//! Copies of what she keeps: one a day beside the vault, and the file that she keeps elsewhere.

pub(crate) mod daily;
pub(crate) mod file;
pub(crate) mod replaced;
pub(crate) mod restore;
pub(crate) mod sealed_copy;

//! Copies of what she keeps: one a day beside the vault, and the file that she keeps elsewhere; and what
//! one of them took the place of.

pub(crate) mod beside;
pub(crate) mod daily;
pub(crate) mod file;
pub(crate) mod gather;
pub(crate) mod replaced;
pub(crate) mod sealed_copy;

//! The formats, one file each. Each lays a reading out and takes nothing else.

mod block;
pub(crate) mod contact_card;
pub(crate) mod letter;
pub(crate) mod show;
pub(crate) mod summary;
pub(crate) mod text;

pub use block::{Block, BlockKind};

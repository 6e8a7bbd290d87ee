//! How what she does reaches the disk: [`state`] decides what is sent when, [`crate::plan_store`]
//! sends it.

pub(crate) mod state;
pub(crate) mod undo;

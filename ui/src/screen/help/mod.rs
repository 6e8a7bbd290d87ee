//! "Get help now": a fixed page, the same for everyone, reachable before the plan is open.

mod state;
mod view;

pub(crate) use state::{OwnNumber, own_numbers};
pub(crate) use view::{Help, OwnPeople};

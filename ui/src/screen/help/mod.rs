//! "Get help now": a fixed page, the same for everyone, reachable before the plan is open.

mod own;
mod state;
mod view;

pub(crate) use own::{OwnNumber, named_carers, own_numbers};
pub(crate) use view::{Help, OwnPeople};

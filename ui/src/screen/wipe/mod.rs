//! Deleting the whole plan from this phone.

mod state;
mod view;

pub(crate) use view::Wipe;

//! Bringing back a copy: on a new phone, or in the place of a plan that does not open.

mod state;
mod view;

pub(crate) use view::Restore;

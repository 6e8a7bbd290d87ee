//! The plan's first page.

mod changed;
mod repaired;
mod state;
mod view;

pub(crate) use view::Home;

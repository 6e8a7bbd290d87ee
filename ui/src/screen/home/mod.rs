//! The plan's first page.

mod state;
mod view;

pub(crate) use view::Home;

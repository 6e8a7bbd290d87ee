//! The plan's first page.

mod mended;
mod state;
mod view;

pub(crate) use view::Home;

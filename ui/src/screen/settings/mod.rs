//! Language, look, lock, and what this is.

mod view;

pub(crate) use view::Settings;

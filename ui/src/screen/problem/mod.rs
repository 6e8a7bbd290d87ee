//! Nothing could be opened.

mod view;

pub(crate) use view::Problem;

//! The page that she holds up: full screen, large, read only, nothing else in reach.

mod view;

pub(crate) use view::Show;

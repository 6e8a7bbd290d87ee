//! The first screen: language and reading level, what this is, and she is writing.

mod view;

pub(crate) use view::Welcome;

//! Her contacts with staff: all of them as one thread, and today's as text to copy.

mod view;

pub(crate) use view::{ContactWays, ThreadScreen, VisitScreen};

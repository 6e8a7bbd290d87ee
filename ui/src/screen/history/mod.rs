//! What an answer said before, to read and to bring back.

mod view;

pub(crate) use view::{HistoryScreen, Said};

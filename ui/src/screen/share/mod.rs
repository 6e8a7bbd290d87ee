//! Sharing: who is it for, what goes in, exactly what they will see, and how to show it.

mod drawn;
mod paper;
mod preview;
mod record;
mod sealed_page;
mod state;
mod summary;
mod view;

pub(crate) use paper::PaperScreen;
pub(crate) use preview::Preview;
pub(crate) use record::RecordScreen;
pub(crate) use sealed_page::SealedPageScreen;
pub(crate) use summary::{Summary, SummaryScreen};
pub(crate) use view::Share;

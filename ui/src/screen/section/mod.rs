//! A section that stands once: its questions on one page.

mod view;

pub(crate) use view::{DeleteSection, RemovedNote, SectionScreen};

//! The formats, one file each. Those for others lay a [`Reading`] out and take nothing else; each
//! stands in [`FORMATS`]. A letter and her own text are hers: of an `OwnCard` and an `OwnReading`.

mod block;
pub(crate) mod contact_card;
pub(crate) mod fhir;
pub(crate) mod first;
mod fit;
pub(crate) mod letter;
pub(crate) mod lock_screen;
pub(crate) mod record;
pub(crate) mod show;
pub(crate) mod single_line;
pub(crate) mod summary;
pub(crate) mod text;
pub(crate) mod visit;

use crate::dates::Dates;
use crate::reading::Reading;

pub use block::{Block, BlockKind, Fact};

/// One way of laying a [`Reading`] out for others.
///
/// Whoever holds every format to something walks [`FORMATS`]; the app asks for the one that it
/// wants by its own function.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// What it is called.
    pub name: &'static str,
    /// The file of `format/` that it stands in, without its ending.
    pub file: &'static str,
    lay_out: fn(&Reading<'_>, &Dates) -> Vec<String>,
}

impl Format {
    /// Every text that it makes of `reading` with these `dates`, in the order that they are read in.
    #[must_use]
    pub fn lay_out(&self, reading: &Reading<'_>, dates: &Dates) -> Vec<String> {
        (self.lay_out)(reading, dates)
    }
}

/// Every format that lays a reading out for others. A new one is held to what holds for all of
/// them (no more than she chose, no gap) by standing here, and a test finds one that does not.
pub static FORMATS: &[Format] = &[
    Format { name: "show", file: "show", lay_out: |reading, _| texts(show::show_blocks(reading)) },
    Format { name: "footer", file: "show", lay_out: |reading, _| texts(show::footer_blocks(reading)) },
    Format {
        name: "lock screen",
        file: "lock_screen",
        lay_out: |reading, _| texts(lock_screen::lock_screen_blocks(reading)),
    },
    Format {
        name: "visit",
        file: "visit",
        lay_out: |reading, dates| vec![visit::visit_text(reading, None, &dates.shown)],
    },
    Format { name: "record", file: "record", lay_out: |reading, dates| vec![record::record_text(reading, dates)] },
    Format { name: "text", file: "text", lay_out: |reading, _| vec![text::text(reading)] },
    Format {
        name: "summary",
        file: "summary",
        lay_out: |reading, dates| payloads(reading, dates, summary::SummaryForm::Text),
    },
    Format {
        name: "contact card",
        file: "contact_card",
        lay_out: |reading, dates| payloads(reading, dates, summary::SummaryForm::ContactCard),
    },
    Format { name: "fhir", file: "fhir", lay_out: |reading, _| vec![document(reading)] },
    Format {
        name: "single line",
        file: "single_line",
        lay_out: |reading, dates| payloads(reading, dates, summary::SummaryForm::SingleLine),
    },
];

fn texts(blocks: Vec<Block>) -> Vec<String> {
    blocks.into_iter().map(|block| block.text).collect()
}

/// The document of a moment that is always the same, which no date of the others says.
fn document(reading: &Reading<'_>) -> String {
    let made = care_plan::LocalTime { at: care_plan::Timestamp(0), offset_minutes: 0 };
    let bytes = fhir::fhir_document(reading, &fhir::Snapshot::of(made));
    String::from_utf8_lossy(&bytes).into_owned()
}

fn payloads(reading: &Reading<'_>, dates: &Dates, form: summary::SummaryForm) -> Vec<String> {
    let cards = summary::summary_cards(reading, dates, form.goal_bytes(), form);
    cards.into_iter().flatten().map(|card| card.payload).collect()
}

//! What is read of a plan, and how it is laid out: pure functions, the same bytes for the same
//! words.
//!
//! 1. What she shows begins as a `care_plan::Excerpt`: values that she chose, and nothing else.
//! 2. [`Reading::new`] makes one tree of it: parts, sections, cards, answers; each text is a
//!    [`Run`] with its language and direction, each answer says its role and summary rank.
//! 3. A format is one file in `format/` that takes a [`Reading`], and a line of [`FORMATS`]. It ranks
//!    and arranges; it never asks the template, and no section is named here.
//! 4. How a kind of answer is put into words stands in `reading/value.rs`, and in which
//!    [`Manner`] formats lay it out in `reading/tree.rs`. A new kind in care-plan does not compile
//!    before both know it, and touches no format.
//! 5. Her own copies are the plan itself: an [`OwnReading`], or an [`OwnCard`] for a letter, which no
//!    format for others takes.
//! 6. Signs become plain letters in `plain.rs`, for QR codes alone. What carries meaning is never
//!    dropped there; `plain/tests.rs` holds every sign.
//!
//! | Output | File | Who reads it |
//! |---|---|---|
//! | Show page, preview before sharing | `format/show.rs` | a midwife, on her screen |
//! | the card that opens without unlocking | `format/lock_screen.rs` | whoever picks up the phone |
//! | summary cards | `format/summary.rs` | any camera, from a QR code |
//! | contact card | `format/contact_card.rs` | an iPhone's camera, from a QR code |
//! | single line | `format/single_line.rs` | the scanner of a hospital's computer, from a QR code |
//! | the plan for a hospital's record, as text | `format/record.rs` | staff, in the hospital's record |
//! | a visit, as text | `format/visit.rs` | staff, in the hospital's record |
//! | the plan as data, a FHIR document | `format/fhir.rs` | a hospital's system, another app |
//! | plain text | `format/text.rs` | nobody yet: no command asks for it |
//! | a card as a letter | `format/letter.rs` | she herself, on her screen |
//! | *everything* as text | `format/text.rs` | she herself, in a file |

mod dates;
mod format;
mod plain;
mod reading;

pub use dates::Dates;
pub use format::contact_card::contact_card;
pub use format::fhir::{QUESTIONNAIRE, Snapshot, fhir_document};
pub use format::first::{FactSays, FirstFact, first_facts, is_read_first};
pub use format::letter::letter_blocks;
pub use format::lock_screen::lock_screen_blocks;
pub use format::record::{RECORD_CHARACTERS, record_text};
pub use format::show::{Lately, Since, footer_blocks, show_blocks, show_blocks_since, show_contents};
pub use format::single_line::single_line;
pub use format::summary::{
    SUMMARY_GOAL_BYTES, SUMMARY_LIMIT_BYTES, SummaryCard, SummaryError, SummaryForm, summary_cards,
};
pub use format::text::{own_text, text};
pub use format::visit::{VISIT_CHARACTERS, visit_text};
pub use format::{Block, BlockKind, FORMATS, Fact, Format};
pub use reading::{
    AnswerReading, CardReading, Manner, Note, OwnCard, OwnReading, PartReading, Piece, Reading, Run, Said, Saying,
    SayingKind, SectionReading, SectionShape,
};

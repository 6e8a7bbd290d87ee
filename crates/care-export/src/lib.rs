//! An excerpt as language-tagged blocks, as text, and as cards that fit a QR: pure functions
//! that see what she chose to show and never a plan.
//!
//! What the outputs must know of an answer its prompt says by its role and its summary rank;
//! no section is named here. A format is one file in `format/`.

mod answer;
mod format;
mod plain;

pub use format::contact_card::contact_card;
pub use format::show::{Block, BlockKind, footer_blocks, show_blocks};
pub use format::summary::{
    SUMMARY_GOAL_BYTES, SUMMARY_LIMIT_BYTES, SummaryCard, SummaryError, SummaryForm, summary_cards,
};

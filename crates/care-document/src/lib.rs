//! A plan as Automerge documents, one a tier. The only crate that names automerge.
//!
//! It knows no disk, network, key, clock or randomness: actors and times are handed in, changes
//! are handed out as bytes for the caller to keep. An edit gives back the changes that it made;
//! the document is what its changes say and nothing else.
//!
//! # Layout
//!
//! Everything stands flat at the root, so that documents written apart merge without losing
//! anything. `<answer>` is the text of an [`AnswerId`](care_plan::AnswerId).
//!
//! | key | value |
//! |---|---|
//! | `schema` | 1; a later version writes a larger number, and is read like any other |
//! | `t:<answer>` | a Text object: her words |
//! | `s:<answer>` | the name of an [`AnswerState`](care_plan::AnswerState), or null |
//! | `c:<answer>` | the name of the option that she chose, or null |
//! | `e:<section>/<32 hex digits>` | when the entry was begun, in milliseconds |
//! | `r:<32 hex digits>` | whether the entry was taken away |
//!
//! Any other key, and any state or choice that this version does not know, is kept as it is.
//!
//! # Founding changes
//!
//! Two replicas that each make a Text object for one answer would hide one side's words. So the
//! object is made by a change that is the same bytes on every replica and in every version: a
//! fixed actor derived from the answer's id, sequence 1, time 0, no message, nothing before it.
//! Where several Text objects stand at one key all the same, all of them are read, and the next
//! edit folds them into one.
//!
//! # Text positions
//!
//! Positions count Unicode code points, whatever the target's default is: Automerge keeps one
//! element a code point, so a position can never fall inside one, and words written on a phone
//! and on a desktop have the same positions.
//!
//! # Bytes from elsewhere
//!
//! Automerge may panic on what it cannot read, may accept what it cannot save again, and inflates
//! without a limit. [`PlanDocument::merge`] therefore scans each change before Automerge sees it,
//! turns away what is compressed, works on a copy, catches every panic, and accepts only what
//! saves and loads again to the same value. A process that loads this crate must not be built
//! with `panic = "abort"`.
//!
//! # Taking an answer out
//!
//! A document keeps everything that was ever typed into it. [`PlanDocument::without`] replays its
//! history into a new document that never held the answers which leave; it is how an answer moves
//! to a more private tier, and how it is deleted for good.

mod change;
mod document;
mod edit;
mod error;
mod founding;
mod history;
mod key;
mod merge;
mod rebuild;
mod scan;
mod text;
mod value;

pub use change::{Change, DocumentActor};
pub use document::PlanDocument;
pub use error::{DocumentError, EditError};
pub use history::Moment;
pub use rebuild::Rebuilt;
pub use value::{Conflicts, TierAnswer, TierValue};

/// The layout that this version writes, as the number at `schema`.
pub const SCHEMA: u64 = 1;

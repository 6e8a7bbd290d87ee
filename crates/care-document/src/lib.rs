//! A plan as Automerge documents, one an answer and one an entry. The only crate that names
//! automerge.
//!
//! Ten lines that a stranger needs:
//!
//! - A [`PlanDocument`] holds one [`Subject`](care_plan::Subject): an answer, an entry, or the
//!   catalogue of a vault. It is what its changes say and nothing else.
//! - [`PlanDocument::apply`] makes edits and gives back the [`Change`]s that it made, as bytes for
//!   the caller to keep. [`PlanDocument::load`] makes the document from them again.
//! - [`PlanDocument::merge`] takes changes from elsewhere, all or none, after their form was looked at
//!   (`scan`).
//! - [`PlanDocument::history`] is what the answer said before.
//! - A catalogue says in which tier a document stands (the more private one wins) and which were
//!   deleted for good; it goes to her own devices alone.
//! - A [`TierDocument`] is what vaults held before layout 2; it comes apart into [`Part`]s.
//! - No disk, network, key, clock or randomness: actors and times are handed in.
//!
//! # Layout 2
//!
//! Everything stands flat at the root, and keys name the answer although a document holds only one,
//! so that a document whose name was lost still says what it is.
//!
//! | key | value |
//! |---|---|
//! | `schema` | 2; a later version writes a larger number, and is read like any other |
//! | `t:<answer>` | a Text object: her words |
//! | a letter of `key.rs`, `:<answer>` | a value that stands at one key (state, choice, phone …), as [`Value::to_text`](care_plan::Value::to_text), or null |
//! | `o:<answer> <choice>` | whether an option is ticked |
//! | `e:<section>/<32 hex digits>` | when the entry was begun, in milliseconds |
//! | `r:<32 hex digits>` | whether the entry was taken away |
//! | `tier:<subject>` | in a catalogue: the name of a tier |
//! | `from:<subject>` | in a catalogue: the first generation that was not deleted for good |
//! | `left:<subject>` | in a catalogue: the generation in which it left this vault for the other one |
//!
//! Any other key, and any value that this version does not know, is kept as it is.
//!
//! # Founding changes
//!
//! Two replicas that each make a Text object for one answer would hide one side's words. So the
//! object is made by a change that is the same bytes on every replica and in every version: a
//! fixed actor derived from the subject and its generation, sequence 1, time 0, no message, nothing
//! before it. What is written again after deleting for good has the next generation: it shares no
//! change with what is gone, and two phones that both begin it anew still meet. Where several Text
//! objects stand at one key all the same, all of them are read, and the next edit folds them into
//! one.
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
//! # An edit, and the same document again
//!
//! ```
//! use care_document::{DocumentActor, DocumentEdit, PlanDocument};
//! use care_plan::{Generation, Subject, Value, ValueChange};
//!
//! let subject = Subject::Answer("birth-place/wish".parse()?);
//! let first = Generation::default();
//! let mut document = PlanDocument::new(subject.clone(), first, DocumentActor::from_bytes([1; 16]));
//! let words = ValueChange::Set(Value::Text("At home, if I can.".to_owned()));
//! let kept = document.apply(&[DocumentEdit::Value(words)])?;
//!
//! let raw = kept.iter().map(|change| change.raw.as_slice());
//! let again = PlanDocument::load(subject, first, raw, DocumentActor::from_bytes([2; 16]))?;
//! assert_eq!(again.values().text(), "At home, if I can.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod catalogue;
mod change;
mod document;
mod edit;
mod error;
mod founding;
mod history;
mod key;
mod load;
mod merge;
mod rebuild;
mod scan;
mod text;
mod tier_document;
mod value;

pub use catalogue::Catalogue;
pub use change::{Change, DocumentActor};
pub use document::PlanDocument;
pub use edit::DocumentEdit;
pub use error::{DocumentError, EditError};
pub use history::Moment;
pub use tier_document::{Part, TierDocument};
pub use value::{Conflicts, DocumentValue};

/// The layout that this version writes, as the number at `schema`.
pub const SCHEMA: u64 = 2;

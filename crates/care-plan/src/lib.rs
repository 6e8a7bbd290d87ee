//! What a plan is. Pure: no I/O, no clock, no randomness, and no words that a person reads.
//!
//! Ten lines that a stranger needs:
//!
//! - The [`template`] is data: [`sections`] of prompts, with the names of messages and never the words.
//!   What an answer *is* for others, a prompt says by its [`template::Role`].
//! - An [`Answer`] holds [`Values`]: her words, a state, a choice … Each kind is a variant of [`Value`],
//!   matched without a wildcard everywhere, so that the compiler names what a new one needs.
//! - It stands at an [`AnswerId`]: section, [`Scope`] (once, on an [`Entry`], for a baby), prompt.
//! - It is kept in a [`Tier`]: shown to whom she chooses, to clinicians whom she ticks, to nobody.
//! - An [`Edit`] is one change of one answer, the same from the page to the disk.
//! - A [`Plan`] is all of it as it stands. What leaves the device is an [`Excerpt`], which only
//!   [`Plan::excerpt`] builds, from a [`Disclosure`].
//! - A [`Subject`] is what one document holds; its [`DocumentId`] is the same on every phone.
//!
//! ```
//! use care_plan::{Answer, AnswerId, Audience, Disclosure, Plan, Tier};
//!
//! let wish: AnswerId = "birth-place/wish".parse()?;
//! let mut plan = Plan::default();
//! plan.answers.insert(wish.clone(), Answer::of_text("At home, if I can.", Tier::Shared));
//! assert!(!plan.excerpt(&Disclosure::usual(Audience::Midwife)).is_empty());
//!
//! plan.answers.insert(wish, Answer::of_text("Only for me.", Tier::JustMe));
//! assert!(plan.excerpt(&Disclosure::usual(Audience::Midwife)).is_empty(), "it leaves no trace");
//! # Ok::<(), care_plan::IdError>(())
//! ```

mod answer;
mod document;
pub mod drawings;
mod edit;
pub mod ending;
mod excerpt;
mod id;
pub mod labour;
mod lock_screen;
pub mod often;
mod plan;
mod pregnancy;
mod scope;
mod search;
pub mod sections;
pub mod sheet;
pub mod short_plan;
pub mod template;
pub mod text;
mod tier;
mod time;
mod value;
mod values;
pub mod wording;

pub use answer::{Answer, AnswerState};
pub use document::{DocumentId, Generation, Subject};
pub use edit::{Edit, ValueChange};
pub use ending::Ending;
pub use excerpt::{
    Audience, ChosenParts, Disclosure, Excerpt, ExcerptAnswer, ExcerptPlace, ExcerptSection, ExcerptValue, VersionCode,
};
pub use id::{AnswerId, ChoiceId, ContentHash, EntryId, IdError, NAME_BYTES, PromptId, SectionId};
pub use lock_screen::LockScreenCard;
pub use plan::{Entry, Plan, Standing};
pub use pregnancy::{Pregnancies, Pregnancy};
pub use scope::{BabyNumber, Scope};
pub use search::{Found, search};
pub use tier::Tier;
pub use time::{LocalTime, Timestamp};
pub use value::{Value, ValueKind};
pub use values::Values;
pub use wording::Wording;

//! What a plan is. Pure: no I/O, no clock, no randomness, and no words that a person reads.
//!
//! A [`Plan`] holds [`Answer`]s. An answer stands at an [`AnswerId`]: a prompt of a
//! [`template::Section`], or of one [`Entry`] of a section that holds several (contingency
//! cards, people to phone). Each answer is kept in a [`Tier`]. What leaves the device is an
//! [`Excerpt`], which only [`Plan::excerpt`] builds from a [`Disclosure`].

mod answer;
mod document;
mod excerpt;
mod id;
mod plan;
mod scope;
mod search;
pub mod sections;
pub mod template;
pub mod text;
mod tier;
mod time;
mod value;

pub use answer::{Answer, AnswerState};
pub use document::{DocumentId, Generation, Subject};
pub use excerpt::{
    Audience, Disclosure, Excerpt, ExcerptAnswer, ExcerptPlace, ExcerptSection, ExcerptValue, VersionCode,
};
pub use id::{AnswerId, ChoiceId, EntryId, IdError, NAME_BYTES, PromptId, SectionId};
pub use plan::{Entry, Plan, Standing};
pub use scope::{BabyNumber, Scope};
pub use search::{Found, search};
pub use tier::Tier;
pub use time::{LocalTime, Timestamp};
pub use value::{ContentHash, Edit, Value, ValueChange, ValueKind, Values};

//! What a plan is. Pure: no I/O, no clock, no randomness, and no words that a person reads.
//!
//! A [`Plan`] holds [`Answer`]s. An answer stands at an [`AnswerId`]: a prompt of a
//! [`template::Section`], or of one [`Entry`] of a section that holds several (contingency
//! cards, people to phone). Each answer is kept in a [`Tier`]. What leaves the device is an
//! [`Excerpt`], which only [`Plan::excerpt`] builds from a [`Disclosure`].

mod answer;
mod excerpt;
mod id;
mod plan;
mod search;
pub mod sections;
pub mod template;
pub mod text;
mod tier;
mod time;

pub use answer::{Answer, AnswerState};
pub use excerpt::{Audience, Disclosure, Excerpt, ExcerptAnswer, ExcerptPlace, ExcerptSection, VersionCode};
pub use id::{AnswerId, ChoiceId, EntryId, IdError, NAME_BYTES, PromptId, SectionId};
pub use plan::{Entry, Plan, Standing};
pub use search::{Found, search};
pub use tier::Tier;
pub use time::{LocalTime, Timestamp};

//! One question with everything that can be said to it: her words, ideas, an option, how she
//! feels about deciding, and who can see it.

mod attachment;
mod choices;
mod field;
mod folds;
mod ideas;
mod kept;
mod photo;
mod pictures;
mod questions;
mod reads;
mod recorded;
mod states;
mod tier;
mod voice;
mod words;

pub(crate) use field::{AnswerField, field_id};
pub(crate) use questions::{Pager, Questions};

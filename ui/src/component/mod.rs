//! The parts that screens are made of. Small ones take signals and callbacks and know nothing of
//! a plan.

mod answer;
pub(crate) mod asking;
mod bars;
mod block;
mod button;
mod by_finger;
mod choice;
pub(crate) mod code_field;
mod contents;
mod delete;
mod icon;
mod kept;
mod language_choice;
mod new_secret;
mod part;
mod qr;
mod row;
mod screen;
mod secret;
mod sheet;
mod trouble;
pub(crate) mod trying;
mod when;

pub(crate) use answer::{AnswerField, field_id};
pub(crate) use bars::{LockLine, Reach, TopBar};
pub(crate) use block::Blocks;
pub(crate) use button::{Button, Kind};
pub(crate) use by_finger::ByFinger;
pub(crate) use choice::{Choice, Offer, Tick};
pub(crate) use code_field::CodeField;
pub(crate) use contents::{Contents, SectionList, standing_words};
pub(crate) use delete::DeleteForGood;
pub(crate) use icon::{Icon, Picture};
pub(crate) use kept::Kept;
pub(crate) use language_choice::LanguageChoice;
pub(crate) use new_secret::NewSecret;
pub(crate) use part::Part as PartOfScreen;
pub(crate) use qr::Qr;
pub(crate) use row::Row;
pub(crate) use screen::Screen;
pub(crate) use secret::{Reveal, SecretField, TryingWords, watch_try};
pub(crate) use sheet::Sheet;
pub(crate) use trouble::{Trouble, Troubles};
pub(crate) use when::When;

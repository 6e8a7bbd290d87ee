//! The cards of a section that holds several.

mod state;
mod view;

pub(crate) use state::{name_of, naming_prompt};
pub(crate) use view::Cards;

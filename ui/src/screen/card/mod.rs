//! One card: a contingency card, a person to phone.

mod not_agreed;
mod view;

pub(crate) use view::Card;

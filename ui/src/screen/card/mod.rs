//! One card: a contingency card, a person to phone.

mod changed_mind;
mod not_agreed;
mod view;
mod ways;

pub(crate) use view::Card;

//! One card: a contingency card, a person to phone.

mod view;

pub(crate) use view::Card;

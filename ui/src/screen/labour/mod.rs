//! In labour: giant text, one hand, few things, no typing.

mod view;

pub(crate) use view::{BirthPlan, ChangeMind, Labour};

//! A passphrase or a recovery code opens the plan.

mod code;
mod finger;
mod view;

pub(crate) use code::{AnotherCode, OpenByCode};
pub(crate) use view::Lock;

//! A passphrase opens the plan.

mod state;
mod view;

pub(crate) use view::{Lock, Reveal};

//! Trying a passphrase or a code while the plan is open, and the reminder of it.

mod reminder;
mod view;

pub(crate) use reminder::Reminder;
pub(crate) use view::TrySecret;

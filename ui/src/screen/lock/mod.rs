//! A passphrase or a recovery code opens the plan.

mod biometric;
mod code;
mod view;

pub(crate) use code::OpenByCode;
pub(crate) use view::Lock;

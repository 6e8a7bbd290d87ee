//! Setting a passphrase.

mod state;
mod view;

pub(crate) use view::SetLock;

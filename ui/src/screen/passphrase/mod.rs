//! Every screen that sets a passphrase. How one is made is a component of its own.

mod change;
mod everyday;
mod full;
mod reset;
mod set;
mod set_lock;

pub(crate) use change::ChangePassphrase;
pub(crate) use everyday::SetEveryday;
pub(crate) use full::SetFull;
pub(crate) use reset::Reset;
pub(crate) use set_lock::SetLock;

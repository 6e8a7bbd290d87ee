//! Plans that somebody else gave her: picked, opened by their code, read, kept apart, forgotten.

mod kept;
mod read;
mod state;
mod view;

pub(crate) use kept::KeptPlan;
pub(crate) use view::Received;

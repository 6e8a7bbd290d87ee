//! The card that opens without unlocking: choosing it in the open plan, and reading it from the lock screen.

mod choose;
mod read;

pub(crate) use choose::ChooseLockScreenCard;
pub(crate) use read::{LockScreenCardOffer, ReadLockScreenCard};

//! What opens a vault: the salt, the slots and who they are sealed to, the secrets that are typed,
//! the biometric key of a device, and what comes of opening.

pub(crate) mod biometric;
pub(crate) mod create;
pub(crate) mod follow;
pub(crate) mod registry;
pub(crate) mod rehearsal;
pub(crate) mod rekey;
pub(crate) mod salt;
pub(crate) mod sealing;
pub(crate) mod secret;
pub(crate) mod settle;
pub(crate) mod slot;
pub(crate) mod unlock;
pub(crate) mod unlocked;

#[cfg(test)]
mod tests;

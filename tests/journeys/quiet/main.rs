//! Journeys over the use cases, without a window.

mod attacks;
#[cfg(debug_assertions)] // the device in a folder is in no other build
mod biometric;
mod codes;
mod copies;
mod deleting;
mod edits;
mod escape_hatch;
mod gather;
mod history;
mod lock;
mod policy;
mod privacy;
mod repairs;
mod security;
mod two_installs;
mod upgrade;
mod vectors;

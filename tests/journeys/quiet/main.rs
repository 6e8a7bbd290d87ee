//! Journeys over the use cases, without a window.

// The longest of them: by this name it begins first, and the others run beside it.
mod alike;
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
mod upgrade;
mod vectors;

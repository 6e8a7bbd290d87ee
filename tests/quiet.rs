//! Journeys over the use cases, without a window.

mod codes;
mod copies;
mod deleting;
mod edits;
mod escape_hatch;
#[cfg(debug_assertions)] // the device in a folder is in no other build
mod finger;
mod lock;
mod mutate;
mod privacy;
mod remains;
mod safety;
mod torture;
mod two_installs;
mod vectors;

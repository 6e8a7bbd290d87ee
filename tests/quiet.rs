//! Journeys over the use cases, without a window.

mod codes;
mod copies;
mod edits;
mod lock;
mod mutate;
mod privacy;
mod safety;
mod torture;
mod vectors;

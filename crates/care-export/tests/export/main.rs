//! What leaves the phone, over the whole template and the words that ship.

mod fhir;
mod letters;
mod outline;
mod plans;
mod quiet;
mod reading;
mod record;
mod show;
mod summary;
mod vectors;
mod visit;
mod wording;

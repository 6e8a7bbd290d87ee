//! What leaves the phone, over the whole template and the words that ship.

mod plans;
mod show;
mod summary;
mod vectors;

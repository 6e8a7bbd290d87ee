//! The vault on a disk: what she keeps stays, and nobody else reads it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test stops where something is not as it says, and says so"
)]

mod aside;
mod attachment;
mod backup;
mod biometric;
mod damage;
mod disk;
mod folder;
mod kill;
mod leftover;
mod plain;
mod remnant;
mod salvage;
mod save;
mod secret;
mod setup;
mod slots;
mod twins;
mod upgrade;

//! Use cases: what the page can ask for, from the first start to a QR on the screen.
//!
//! Each public method of [`App`] answers one command of `care-bridge`. The app asks the world
//! through two ports, [`Clock`] and [`Entropy`], and keeps everything in the vault of one
//! folder. It knows no window.

mod app;
mod merge_view;
mod backup;
mod deletion;
mod edit;
mod error;
mod everything;
mod export;
mod biometric;
mod hardware;
mod lock;
mod preferences;
mod repair;
mod throttle;
mod session;
mod place;
mod ports;
mod security;
mod show;
mod documents;

pub use app::{App, Claim};
pub use care_plan::{LocalTime, Timestamp};
pub use backup::{ExportFile, MOST_COPY_BYTES};
pub use export::Export;
#[cfg(debug_assertions)]
pub use hardware::fake::FakeHardware;
pub use hardware::{Device, DeviceState, HardwareError, HardwareSlot, NoHardware};
pub use ports::{Clock, Entropy, NoEntropy};

#[cfg(test)]
mod tests;

//! Use cases: what the page can ask for, from the first start to a QR on the screen.
//!
//! Each public method of [`App`] answers one command of `care-bridge`. The app asks the world
//! through two ports, [`Clock`] and [`Entropy`], and keeps everything in the vault of one
//! folder. It knows no window.

mod app;
mod backup;
mod biometric;
mod conversion;
mod deletion;
mod dispatch;
mod documents;
mod edit;
mod error;
mod everything;
mod export;
mod hardware;
mod lock;
mod merge_view;
mod place;
mod ports;
mod preferences;
mod repair;
mod security;
mod session;
mod show;
mod throttle;

pub use app::{App, Claim};
pub use backup::{ExportFile, MOST_COPY_BYTES};
pub use care_plan::{LocalTime, Timestamp};
pub use export::Export;
#[cfg(debug_assertions)]
pub use hardware::fake::FakeHardware;
pub use hardware::{Device, DeviceState, HardwareError, HardwareSlot, NoHardware};
pub use ports::{Clock, Entropy, NoEntropy};

#[cfg(test)]
mod tests;

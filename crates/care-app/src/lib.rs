//! Use cases: what the page can ask for, from the first start to a QR on the screen.
//!
//! Each public method of [`App`] answers one command of `care-bridge`. The app asks the world
//! through two ports, [`Clock`] and [`Entropy`], and keeps everything in the vault of one
//! folder. It knows no window.

mod app;
mod compose;
mod copy;
mod deletion;
mod dispatch;
mod edit;
mod error;
mod everything;
mod export;
mod finger;
mod hardware;
mod lock;
mod look;
mod mending;
mod miss;
mod open_plan;
mod place;
mod ports;
mod safety;
mod show;
mod storage;

pub use app::{App, Claim};
pub use care_plan::{LocalTime, Timestamp};
pub use copy::{ExportFile, MOST_COPY_BYTES};
pub use export::Export;
#[cfg(debug_assertions)]
pub use hardware::fake::FakeHardware;
pub use hardware::{Device, DeviceState, HardwareError, HardwareSlot, NoHardware};
pub use ports::{Clock, Entropy, NoEntropy};

#[cfg(test)]
mod tests;

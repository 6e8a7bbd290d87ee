//! Use cases: what the page can ask for, from the first start to a QR on the screen.
//!
//! Ten lines that a stranger needs:
//!
//! - [`App`] is the app from its start to its lock. `dispatch` says which use case answers which
//!   command of care-bridge; `edit`, `show`, `security`, `deletion`, `backup`, `lock` hold them.
//! - The world comes in through ports: [`Clock`], [`Entropy`], [`HardwareSlot`], and a folder. It knows
//!   no window.
//! - `session` is an open plan: rows that were read at opening, documents that are loaded when they are
//!   edited, one transaction an edit (`session/transaction.rs`).
//! - `documents` finds and loads one document; `merge_view` makes one plan out of two vaults.
//! - `session/verify.rs` looks at everything in the background; `repair` mends at the next opening what
//!   was found; `conversion` takes vaults of earlier schemas apart.
//! - What goes wrong below becomes what the page is told in one place: `error`.

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

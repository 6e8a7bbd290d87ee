//! Use cases: what the page can ask for, from the first start to a QR on the screen.
//!
//! Ten lines that a stranger needs:
//!
//! - [`App`] is the app from its start to its lock: its `Session` is locked or open. `dispatch` says
//!   which use case answers which command of care-bridge, and what of the app it is handed.
//! - `use_case` holds them, one file a subject. What a session may do is its type: an open session
//!   reads and writes, and only what `session/authority.rs` makes of it changes what opens the plan.
//! - The world comes in through ports: [`Clock`], [`Entropy`], [`HardwareSlot`], and a folder. `host`
//!   has them, and is there whether or not a plan is open. It knows no window.
//! - `session` is an open plan: rows that were read at opening, documents that are loaded when they are
//!   edited, one transaction an edit (`session/transaction.rs`).
//! - `documents` finds and loads one document; `merge_view` makes one plan out of two vaults.
//! - `session/verify.rs` looks at everything in the background; `repair` mends at the next opening what
//!   was found; `conversion` takes vaults of earlier schemas apart.
//! - What goes wrong below becomes what the page is told in one place: `error`.

mod app;
mod conversion;
mod dispatch;
mod documents;
mod error;
mod everything;
mod hardware;
mod host;
mod merge_view;
mod place;
mod ports;
mod preferences;
mod repair;
mod session;
mod throttle;
mod use_case;

pub use app::{App, Claim};
pub use care_locale::first_number;
pub use care_plan::{LocalTime, Timestamp};
pub use care_viewer::TEMPLATE as PAGE_TEMPLATE;
#[cfg(debug_assertions)]
pub use hardware::fake::FakeHardware;
pub use hardware::{Device, DeviceState, HardwareError, HardwareSlot, NoHardware};
pub use ports::{Clock, Entropy, NoEntropy};
pub use use_case::backup::{ExportFile, MOST_BACKUP_BYTES};
pub use use_case::export::Export;
pub use use_case::paper::{PaperDraft, PaperFile};
pub use use_case::received::MOST_RECEIVED_BYTES;
pub use use_case::sealed_page::{AskedPage, PageFile};

#[cfg(test)]
mod tests;

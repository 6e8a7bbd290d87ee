//! What is shown to a reader's camera: QR codes. It draws the bytes that it is given and knows
//! no words; the only crate that names a QR library.
//!
//! What stands in a code is care-export's business, how large it is drawn the page's. Here is
//! decided what any camera at arm's length still reads: byte mode, large modules before
//! much correction, version 22 at the most ([`LARGEST_BYTES`]). Who has more to say makes several
//! codes of it before.
//!
//! ```
//! let code = care_share::qr("Please ask me first.".as_bytes())?;
//! assert_eq!(code.side, 25, "version 2");
//! assert_eq!(code.modules.len(), code.side);
//! # Ok::<(), care_share::QrError>(())
//! ```
//!
//! Later parcels, frames and their assembly stand here too: what passes between two devices.

mod symbol;

pub use symbol::{LARGEST_BYTES, LARGEST_VERSION, QrError, QrSymbol, qr};

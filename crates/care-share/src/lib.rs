//! What is shown to a reader's camera: QR codes. It draws the bytes that it is given and says no
//! words; the only crate that names a QR library.
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
//! Another phone that has Holdfast reads more: what is made small ([`compress`]), sealed by
//! care-seal, and shown as a moving code ([`Frames`], at the [`PACES`]). It puts it together again
//! ([`Receiver`]), from any frame on and whichever are missed.
//!
//! ```
//! use care_share::{Density, Frames, Receiver};
//!
//! let (parcel, mut receiver) = (vec![7; 5_000], Receiver::new());
//! let frames = Frames::new(&parcel, Density::Usual)?;
//! for frame in frames.skip(3).step_by(2).take(40) {
//!     receiver.receive(&frame);
//! }
//! assert_eq!(receiver.parcel(), Some(parcel.as_slice()));
//! # Ok::<(), care_share::FramesError>(())
//! ```

mod compress;
mod density;
mod elimination;
mod frame;
mod frames;
mod pace;
mod receiver;
mod symbol;

pub use compress::{CompressError, ExpandError, MAX_EXPANDED_BYTES, compress, expand};
pub use density::Density;
pub use frames::{Frames, FramesError, LAST_FRAME, MAX_PARCEL_BYTES};
pub use pace::{PACES, Pace, frame_at};
pub use receiver::{Assembly, Receiver, Seen};
pub use symbol::{LARGEST_BYTES, LARGEST_VERSION, QrError, QrSymbol, frame_qr, qr};

//! What is shown to a reader's camera: QR codes. It draws the bytes that it is given and knows
//! no words; the only crate that names a QR library.

mod symbol;

pub use symbol::{LARGEST_BYTES, LARGEST_VERSION, QrError, QrSymbol, qr};

//! One QR code ([ISO/IEC 18004] QR code bar code symbology specification): for any camera, or as a
//! frame of a moving one.

use fast_qr::{ECL, Mode, QRBuilder, QRCode};

use crate::Density;

/// The largest version that is drawn: 105 modules on a side. Denser codes are too fine for an
/// unknown phone at arm's length.
pub const LARGEST_VERSION: usize = 22;

/// The most bytes that version 22 holds at level M.
pub const LARGEST_BYTES: usize = 779;

/// The most bytes that are drawn as coarse as level M allows: version 12. A larger version is read
/// less often by a camera that moves (`tests/camera` measures it, decision 66).
const COARSE_BYTES: usize = 287;

/// The most bytes for which larger modules count more than correction: version 15 at level L.
const LEAN_BYTES: usize = 520;

/// The levels, the one that mends most first: 30, 25, 15 and 7 % of a code.
const LEVELS: [ECL; 4] = [ECL::H, ECL::Q, ECL::M, ECL::L];

/// Why bytes could not be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QrError {
    /// There is nothing to draw.
    #[error("there is nothing to draw")]
    Empty,
    /// There are more bytes than [`LARGEST_BYTES`], or it is no frame of that density.
    #[error("the text is longer than a QR code that every camera reads can hold")]
    TooLong,
}

/// A QR code without its quiet zone, which is for whoever draws it: four light modules on every side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrSymbol {
    /// Modules on a side: 21 (version 1) to 105 (version 22), and 125 for a fine frame.
    pub side: usize,
    /// INVARIANT: `side` rows of `side` characters, `1` for a dark module and `0` for a light one.
    pub modules: Vec<String>,
}

/// Draws `text` in byte mode, with the mask that reads best and without an ECI: readers take ASCII
/// and UTF-8 for what they are, and some fail on an ECI.
///
/// The version is the smallest that holds it: at level M up to 287 bytes (version 12) and past 520,
/// and between these at level L, where larger modules outweigh more correction. Then the level is
/// the highest that this version has room for.
///
/// # Errors
///
/// Returns [`QrError::Empty`] for no bytes and [`QrError::TooLong`] past [`LARGEST_BYTES`].
pub fn qr(text: &[u8]) -> Result<QrSymbol, QrError> {
    if text.is_empty() {
        return Err(QrError::Empty);
    }
    if text.len() > LARGEST_BYTES {
        return Err(QrError::TooLong);
    }
    let at = |level| QRBuilder::new(text).mode(Mode::Byte).ecl(level).build().ok();
    let least = if (COARSE_BYTES + 1..=LEAN_BYTES).contains(&text.len()) { ECL::L } else { ECL::M };
    let side = at(least).ok_or(QrError::TooLong)?.size;
    let code = LEVELS.into_iter().filter_map(at).find(|code| code.size == side).ok_or(QrError::TooLong)?;
    Ok(symbol(&code))
}

/// Draws a frame of [`Frames`](crate::Frames): letters and digits packed close, at error correction
/// level L, always in the one version of its density, so that the code stays where it is.
///
/// # Errors
///
/// Returns [`QrError::Empty`] for no text and [`QrError::TooLong`] for what is no frame of that
/// density.
pub fn frame_qr(frame: &str, density: Density) -> Result<QrSymbol, QrError> {
    if frame.is_empty() {
        return Err(QrError::Empty);
    }
    // What fast_qr is given as letters and digits must be of the 45 that a code has.
    let is_packed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b':' | b'/' | b'-');
    if !frame.bytes().all(is_packed) {
        return Err(QrError::TooLong);
    }
    let mut builder = QRBuilder::new(frame);
    let code = builder.mode(Mode::Alphanumeric).ecl(ECL::L).version(density.version()).build();
    code.map(|code| symbol(&code)).map_err(|_| QrError::TooLong)
}

fn symbol(code: &QRCode) -> QrSymbol {
    let row = |row: &[fast_qr::Module]| row.iter().map(|module| if module.value() { '1' } else { '0' }).collect();
    QrSymbol { side: code.size, modules: code.data.chunks(code.size).take(code.size).map(row).collect() }
}

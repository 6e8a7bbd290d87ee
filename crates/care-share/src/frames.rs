//! A parcel as the frames of a moving QR, without end: [UR] (BCR-2020-005) with the fountain code
//! of BCR-2024-001, *Multipart UR*.
//!
//! The first frames are the pieces of the parcel themselves, those after them mixtures of pieces.
//! So whoever begins to read in the middle, or misses some, needs only enough of them. Which pieces
//! are mixed the number of a frame says, and numbers may be left out: here those whose frame would
//! tell nothing to somebody who has seen the frames just before it.
//!
//! [UR]: https://github.com/BlockchainCommons/Research/blob/master/papers/bcr-2020-005-ur.md

use std::fmt;

use std::collections::VecDeque;

use ur::bytewords::{self, Style};
use ur::fountain::Encoder;

use crate::Density;
use crate::elimination::Elimination;
use crate::frame::{MAX_PARTS, UR_TYPE};

/// The most bytes of a parcel: with the three that say its length in CBOR, what two bytes can say.
pub const MAX_PARCEL_BYTES: usize = u16::MAX as usize - 3;

/// The highest number of a frame. After it they begin again, so that none outgrows its code.
pub const LAST_FRAME: usize = 999;

/// Why a parcel is not shown as frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FramesError {
    /// There is nothing to show.
    #[error("there is nothing to show")]
    Empty,
    /// It is longer than [`MAX_PARCEL_BYTES`], or has more pieces at this density than are read:
    /// a denser one may do.
    #[error("it is more than a moving code can hold")]
    TooLarge,
}

/// The frames of one parcel, from the first on, for ever: each is the text of one code.
pub struct Frames {
    /// The parcel as a CBOR byte string (RFC 8949), which is what a UR carries.
    message: Vec<u8>,
    density: Density,
    encoder: Encoder,
    /// Which pieces were in each of the frames just before.
    ///
    /// INVARIANT: fewer than there are pieces, and none follows from the others.
    recent: VecDeque<Vec<usize>>,
}

impl Frames {
    /// Cuts a parcel into pieces.
    ///
    /// # Errors
    ///
    /// Returns [`FramesError`].
    pub fn new(parcel: &[u8], density: Density) -> Result<Self, FramesError> {
        if parcel.is_empty() {
            return Err(FramesError::Empty);
        }
        if parcel.len() > MAX_PARCEL_BYTES {
            return Err(FramesError::TooLarge);
        }
        let mut message = Vec::with_capacity(parcel.len() + 3);
        minicbor::Encoder::new(&mut message).bytes(parcel).map_err(|_| FramesError::TooLarge)?;
        let encoder = encoder(&message, density).ok_or(FramesError::TooLarge)?;
        if encoder.fragment_count() > MAX_PARTS {
            return Err(FramesError::TooLarge);
        }
        Ok(Self { message, density, encoder, recent: VecDeque::new() })
    }

    /// How many pieces there are: whoever misses none needs as many frames, from any frame on.
    #[must_use]
    pub const fn pieces(&self) -> usize {
        self.encoder.fragment_count()
    }

    /// How dense they are.
    #[must_use]
    pub const fn density(&self) -> Density {
        self.density
    }
}

impl Iterator for Frames {
    type Item = String;

    /// The next frame, in capital letters, which a QR code packs closest; there always is one.
    fn next(&mut self) -> Option<String> {
        // It ends: each time that they begin again the pieces come by themselves, one of which is new.
        loop {
            if self.encoder.current_sequence() == LAST_FRAME {
                self.encoder = encoder(&self.message, self.density)?;
            }
            let part = self.encoder.next_part();
            let pieces = part.indexes();
            if !self.is_new(&pieces) {
                continue;
            }
            self.recent.push_back(pieces);
            if self.recent.len() >= self.pieces() {
                self.recent.pop_front();
            }
            let letters = bytewords::encode(&minicbor::to_vec(&part).ok()?, Style::Minimal);
            let mut frame = format!("ur:{UR_TYPE}/{}-{}/{letters}", self.encoder.current_sequence(), self.pieces());
            frame.make_ascii_uppercase();
            return Some(frame);
        }
    }
}

impl Frames {
    /// Whether a mixture of these pieces tells something that the frames just before did not.
    fn is_new(&self, pieces: &[usize]) -> bool {
        let mut elimination = Elimination::new(self.pieces());
        self.recent.iter().for_each(|of| elimination.add(of.iter().copied(), &[]));
        let before = elimination.known();
        elimination.add(pieces.iter().copied(), &[]);
        elimination.known() > before
    }
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frames").field("pieces", &self.pieces()).field("density", &self.density).finish_non_exhaustive()
    }
}

fn encoder(message: &[u8], density: Density) -> Option<Encoder> {
    Encoder::new(message, density.fragment_bytes()).ok()
}

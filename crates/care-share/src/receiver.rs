//! The other side of a moving QR: frames in any order, until the parcel is whole.

use std::fmt;

use crate::elimination::Elimination;
use crate::frame::{Whole, read};

/// What a scanned text was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// No frame, or one that is harmed or out of bounds: it is dropped, and nothing has changed.
    Nothing,
    /// A frame of the parcel that is being read.
    Frame,
    /// A frame of another parcel than the first one was of, or of the same one at another density.
    /// It is dropped; to read that one instead, begin anew.
    OtherPlan,
}

/// How far the parcel has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assembly {
    /// No frame has been seen.
    Waiting,
    /// Some frames are there.
    Gathering {
        /// Frames that told something new: it rises to `of`.
        have: usize,
        /// Pieces that there are.
        of: usize,
    },
    /// The parcel is whole: [`Receiver::parcel`] has it.
    Whole,
    /// What came together is not what was shown: a frame among them was somebody else's. Begin anew.
    Spoiled,
}

/// Puts one parcel together.
///
/// The first frame decides which one it is. Nothing here is secret or can be trusted: the checksum
/// of a frame keeps nobody from making one, and whether the parcel is genuine its opening says.
#[derive(Default)]
pub struct Receiver {
    reading: Reading,
}

#[derive(Default)]
enum Reading {
    #[default]
    Waiting,
    Gathering {
        whole: Whole,
        elimination: Elimination,
    },
    Done {
        whole: Whole,
        parcel: Vec<u8>,
    },
    Spoiled,
}

impl Receiver {
    /// A receiver that takes whichever parcel it sees first.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes what a camera has read: anything at all.
    pub fn receive(&mut self, scanned: &str) -> Seen {
        let Some(frame) = read(scanned) else { return Seen::Nothing };
        if matches!(self.reading, Reading::Waiting) {
            let elimination = Elimination::new(frame.whole.parts);
            self.reading = Reading::Gathering { whole: frame.whole, elimination };
        }
        match &mut self.reading {
            Reading::Gathering { whole, elimination } if *whole == frame.whole => {
                elimination.add(frame.part.indexes(), frame.part.data());
                if let Some(pieces) = elimination.solve() {
                    let parcel = whole.check(pieces).as_deref().and_then(parcel_in).map(<[u8]>::to_vec);
                    let done = parcel.map(|parcel| Reading::Done { whole: frame.whole, parcel });
                    self.reading = done.unwrap_or(Reading::Spoiled);
                }
                Seen::Frame
            }
            Reading::Done { whole, .. } if *whole == frame.whole => Seen::Frame,
            Reading::Spoiled => Seen::Nothing,
            _ => Seen::OtherPlan,
        }
    }

    /// How far it has come.
    #[must_use]
    pub fn assembly(&self) -> Assembly {
        match &self.reading {
            Reading::Waiting => Assembly::Waiting,
            Reading::Gathering { whole, elimination } => {
                Assembly::Gathering { have: elimination.known(), of: whole.parts }
            }
            Reading::Done { .. } => Assembly::Whole,
            Reading::Spoiled => Assembly::Spoiled,
        }
    }

    /// The parcel, once it is whole.
    #[must_use]
    pub fn parcel(&self) -> Option<&[u8]> {
        match &self.reading {
            Reading::Done { parcel, .. } => Some(parcel),
            _ => None,
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Receiver").field(&self.assembly()).finish()
    }
}

/// What stands in a CBOR byte string of which nothing is missing and after which nothing comes.
fn parcel_in(message: &[u8]) -> Option<&[u8]> {
    let mut decoder = minicbor::Decoder::new(message);
    let parcel = decoder.bytes().ok()?;
    (decoder.position() == message.len() && !parcel.is_empty()).then_some(parcel)
}

//! How much stands in one frame of a moving QR.

use fast_qr::Version;

/// How fine the code of a frame is. The first is for a dim room or an old camera, the last for a
/// good one held near.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Density {
    /// Version 15, 77 modules on a side.
    Coarse,
    /// Version 22, 105 modules on a side: the densest that an unknown phone reads at arm's length.
    #[default]
    Usual,
    /// Version 27, 125 modules on a side.
    Fine,
}

impl Density {
    /// Every density, the coarsest first.
    pub const ALL: [Self; 3] = [Self::Coarse, Self::Usual, Self::Fine];

    /// The most bytes of a parcel's piece in one frame.
    ///
    /// A frame is `UR:X-CAREPLAN/`, its number of at most three digits, a dash, how many pieces
    /// there are, a slash, and two letters for each byte: of the piece, of at most 17 that say what
    /// it is a piece of, and of 4 for its CRC-32. What the version holds at level L (ISO/IEC 18004,
    /// table 7) is 758, 1,460 and 2,132 such characters. (One byte more would fit all but frames
    /// from 256 on of 24 pieces or more.)
    #[must_use]
    pub const fn fragment_bytes(self) -> usize {
        match self {
            Self::Coarse => 347,
            Self::Usual => 698,
            Self::Fine => 1_034,
        }
    }

    /// Modules on a side of the code.
    #[must_use]
    pub const fn side(self) -> usize {
        match self {
            Self::Coarse => 77,
            Self::Usual => 105,
            Self::Fine => 125,
        }
    }

    pub(crate) const fn version(self) -> Version {
        match self {
            Self::Coarse => Version::V15,
            Self::Usual => Version::V22,
            Self::Fine => Version::V27,
        }
    }
}

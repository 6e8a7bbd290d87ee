//! One frame as a camera hands it over, looked at before the crate `ur` works on it.
//!
//! `ur` believes what a frame says: one of 114 characters that claims five million pieces keeps it
//! at work for minutes. Here a frame is held to what we ever show, and one that is more is none.

use crc::{CRC_32_ISO_HDLC, Crc};
use ur::fountain::Part;

/// The type that stands in front of each frame. `x-` is for types that nobody registers.
pub(crate) const UR_TYPE: &str = "x-careplan";

/// The most pieces of a parcel.
pub(crate) const MAX_PARTS: usize = 128;
/// The most characters of a frame: a little more than version 27 holds.
const MAX_CHARACTERS: usize = 2_200;
/// The highest number of a frame.
const MAX_NUMBER: u32 = 100_000;
/// The most bytes of a parcel with its length in front: 64 KiB.
const MAX_MESSAGE_BYTES: usize = 64 * 1024;

/// The CRC-32 of BCR-2024-001.
const CRC_32: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// One frame that is within bounds.
pub(crate) struct Frame {
    /// What it is a frame of.
    pub(crate) whole: Whole,
    /// Which pieces are in it, and what they come to.
    pub(crate) part: Part,
}

/// What every frame of one parcel says alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Whole {
    /// How many bytes all of it has.
    message_bytes: usize,
    /// The CRC-32 of all of it: it tells plans apart, and keeps nobody from anything.
    checksum: u32,
    /// How many pieces there are.
    pub(crate) parts: usize,
    part_bytes: usize,
}

impl Whole {
    /// The bytes that its pieces come to, if they are those that were shown.
    pub(crate) fn check(&self, mut pieces: Vec<u8>) -> Option<Vec<u8>> {
        let filling = pieces.get(self.message_bytes..)?;
        let is_filled = filling.iter().all(|byte| *byte == 0);
        pieces.truncate(self.message_bytes);
        (is_filled && CRC_32.checksum(&pieces) == self.checksum).then_some(pieces)
    }
}

/// Reads a scanned text, if it is a frame and is within bounds.
pub(crate) fn read(scanned: &str) -> Option<Frame> {
    let is_ours = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'/' | b'-');
    if scanned.len() > MAX_CHARACTERS || !scanned.bytes().all(is_ours) {
        return None;
    }
    let mut places = scanned.split('/');
    let [head, numbers, letters] = [places.next()?, places.next()?, places.next()?];
    let (scheme, ur_type) = head.split_once(':')?;
    let is_letters = letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    if places.next().is_some()
        || !scheme.eq_ignore_ascii_case("ur")
        || !ur_type.eq_ignore_ascii_case(UR_TYPE)
        || !is_letters
    {
        return None;
    }
    let (number, parts) = numbers.split_once('-')?;
    let (number, parts) = (number.parse::<u32>().ok()?, parts.parse::<u32>().ok()?);
    if !(1..=MAX_NUMBER).contains(&number) || !(1..=MAX_PARTS).contains(&usize::try_from(parts).ok()?) {
        return None;
    }
    let (_, cbor) = ur::decode(scanned).ok()?;
    let whole = whole_of(&cbor, number, parts)?;
    Some(Frame { whole, part: minicbor::decode(&cbor).ok()? })
}

/// The five values of BCR-2024-001: number, pieces, bytes and checksum of the whole, and the piece.
fn whole_of(cbor: &[u8], number: u32, parts: u32) -> Option<Whole> {
    let mut decoder = minicbor::Decoder::new(cbor);
    if decoder.array().ok()? != Some(5) || decoder.u32().ok()? != number || decoder.u32().ok()? != parts {
        return None;
    }
    let whole = Whole {
        message_bytes: usize::try_from(decoder.u32().ok()?).ok()?,
        checksum: decoder.u32().ok()?,
        parts: usize::try_from(parts).ok()?,
        part_bytes: decoder.bytes().ok()?.len(),
    };
    let is_at_end = decoder.position() == cbor.len();
    // The last piece is filled up with noughts, and none is there for nothing.
    let most = whole.parts.checked_mul(whole.part_bytes)?;
    let fits = most >= whole.message_bytes && most - whole.message_bytes < whole.part_bytes;
    let is_bounded = (1..=MAX_MESSAGE_BYTES).contains(&whole.message_bytes);
    (is_at_end && fits && is_bounded).then_some(whole)
}

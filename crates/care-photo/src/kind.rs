//! What a file is, and whether its end is there: told from its own bytes.

use image::ImageFormat;

/// The kind that its first bytes say, of those that are taken.
pub(crate) fn kind_of(file: &[u8]) -> Option<ImageFormat> {
    match file {
        [0xff, 0xd8, 0xff, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(ImageFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(ImageFormat::WebP),
        _ => None,
    }
}

/// Whether the end of it is there. A decoder fills up with grey what was cut off, and so half of a signed
/// paper would be kept as if it were the whole.
pub(crate) fn is_whole(kind: ImageFormat, file: &[u8]) -> bool {
    match kind {
        ImageFormat::Jpeg => has_end_of_image(file),
        ImageFormat::Png => file.windows(8).rev().any(|end| end == *b"IEND\xae\x42\x60\x82"),
        ImageFormat::WebP => {
            let length = file.get(4..8).and_then(|length| length.try_into().ok()).map_or(0, u32::from_le_bytes);
            usize::try_from(length).is_ok_and(|length| length.saturating_add(8) <= file.len())
        }
        _ => false,
    }
}

/// Whether a JPEG (ITU-T T.81, annex B) comes to its end: from segment to segment, so that the end of a small
/// picture inside it does not count. What a phone lays behind it is passed over.
fn has_end_of_image(file: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    let mut at = 2;
    loop {
        match (file.get(at), file.get(at + 1)) {
            (Some(0xff), Some(0xd9)) => return true,
            // Filling, and marks that stand alone.
            (Some(0xff), Some(0xff)) => at += 1,
            (Some(0xff), Some(0x01 | 0xd0..=0xd8)) => at += 2,
            (Some(0xff), Some(marker)) => {
                let Some(&[high, low]) = file.get(at + 2..at + 4) else { return false };
                at = at + 2 + usize::from(u16::from_be_bytes([high, low])).max(2);
                if *marker == START_OF_SCAN {
                    let Some(scan) = file.get(at..) else { return false };
                    let is_mark =
                        |pair: &[u8]| matches!(pair, [0xff, next] if *next != 0 && !(0xd0..=0xd7).contains(next));
                    let Some(length) = scan.windows(2).position(is_mark) else { return false };
                    at += length;
                }
            }
            _ => return false,
        }
    }
}

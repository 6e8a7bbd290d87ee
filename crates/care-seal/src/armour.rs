//! A parcel as text, for where bytes cannot stand: the [armour of age], lines of Base64 between two marks. Cut out and
//! put into a file of its own, it is what Debian's `age` opens.
//!
//! [armour of age]: https://github.com/C2SP/C2SP/blob/main/age.md#ascii-armor

use std::io::{Read, Write};

use age::armor::{ArmoredReader, ArmoredWriter, Format};

use crate::{OpenError, SealError};

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";

/// The parcel as text, with line ends as `\n`.
///
/// # Errors
///
/// Returns [`SealError::Failed`] when age could not write it.
pub fn armour(sealed: &[u8]) -> Result<String, SealError> {
    let mut text = Vec::new();
    let mut writer = ArmoredWriter::wrap_output(&mut text, Format::AsciiArmor).map_err(|_| SealError::Failed)?;
    writer.write_all(sealed).map_err(|_| SealError::Failed)?;
    writer.finish().map_err(|_| SealError::Failed)?;
    String::from_utf8(text).map_err(|_| SealError::Failed)
}

/// The parcel that stands in `text`, with white space around it or not, of at most `most` bytes.
///
/// # Errors
///
/// Returns [`OpenError::NotAParcel`] for a text without the marks, [`OpenError::Damaged`] for what is no Base64 between
/// them, and [`OpenError::TooLarge`].
pub fn from_armour(text: &str, most: usize) -> Result<Vec<u8>, OpenError> {
    let text = text.trim();
    if !text.starts_with(BEGIN) {
        return Err(OpenError::NotAParcel);
    }
    // Base64 takes four letters for three bytes, and a line end for 48 of them.
    if text.len() / 3 > most / 2 + BEGIN.len() {
        return Err(OpenError::TooLarge);
    }
    let mut sealed = Vec::new();
    ArmoredReader::new(text.as_bytes()).read_to_end(&mut sealed).map_err(|_| OpenError::Damaged)?;
    if sealed.len() > most { Err(OpenError::TooLarge) } else { Ok(sealed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_text_comes_back_and_what_is_none_is_told() {
        for bytes in [1, 47, 48, 49, 5_000] {
            let parcel: Vec<u8> = (0..bytes).map(|byte| u8::try_from(byte % 251).unwrap_or(0)).collect();
            let text = armour(&parcel).unwrap();
            assert!(text.lines().all(|line| line.len() <= 64), "{text}");
            assert_eq!(from_armour(&format!("\n  {text}\n\n"), 5_000), Ok(parcel), "{bytes} bytes");
        }
        let text = armour(&[7; 500]).unwrap();
        assert_eq!(from_armour(&text, 499), Err(OpenError::TooLarge));
        assert_eq!(from_armour(&text, 100), Err(OpenError::TooLarge), "before it is read");
        assert_eq!(from_armour("age-encryption.org/v1\n", 500), Err(OpenError::NotAParcel), "a parcel as bytes");
        assert_eq!(from_armour("", 500), Err(OpenError::NotAParcel));
        for (from, to) in [("Bwc", "B<c"), ("-----END", "----- END"), ("\n-----END", "")] {
            assert_eq!(from_armour(&text.replacen(from, to, 1), 500), Err(OpenError::Damaged), "{from}");
        }
    }
}

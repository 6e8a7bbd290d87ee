//! A paper that opens by a code alone: AES-256, revision 6 of the standard security handler (ISO 32000-2, 7.6.4),
//! which every reader of PDF knows. lopdf does all of it.
//!
//! Revision 6 stretches a password little and does not tell whether a file was changed. So the code is twenty digits
//! that are drawn and not made up (66 bits), and the file is for reading. It is for what is sent, not for printing.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Permissions};
use zeroize::Zeroizing;

use crate::PaperError;

/// How many digits a code has.
pub const CODE_DIGITS: usize = 20;

/// Digits that stand together where a code is shown.
const GROUP: usize = 4;

/// Twenty digits that were drawn.
pub struct PaperCode(Zeroizing<String>);

impl PaperCode {
    /// Draws a code: `fill` fills what it is given with random bytes.
    ///
    /// # Errors
    ///
    /// Returns what `fill` returns.
    pub fn generate<E>(fill: &mut dyn FnMut(&mut [u8]) -> Result<(), E>) -> Result<Self, E> {
        let mut code = Zeroizing::new(String::with_capacity(CODE_DIGITS));
        let mut drawn = Zeroizing::new([0; 64]);
        while code.len() < CODE_DIGITS {
            fill(drawn.as_mut_slice())?;
            // Of 250 to 255 the last digits would be likelier than others.
            let digits = drawn.iter().filter(|byte| **byte < 250).map(|byte| char::from(b'0' + byte % 10));
            let missing = CODE_DIGITS - code.len();
            code.extend(digits.take(missing));
        }
        Ok(Self(code))
    }

    /// The digits in groups of four, as they are shown and said.
    #[must_use]
    pub fn in_groups(&self) -> Zeroizing<String> {
        let mut groups = Zeroizing::new(String::with_capacity(CODE_DIGITS + CODE_DIGITS / GROUP));
        for (at, digit) in self.0.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                groups.push(' ');
            }
            groups.push(digit);
        }
        groups
    }
}

impl fmt::Debug for PaperCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaperCode([hidden])")
    }
}

/// The same paper, which opens by `code` alone, typed with spaces or without. `key` is 32 random bytes and used for
/// this file alone.
///
/// lopdf draws salts of its own, so the bytes differ each time.
///
/// # Errors
///
/// Returns [`PaperError::Locking`] for what is no PDF.
pub fn locked(paper: &[u8], code: &PaperCode, key: &Zeroizing<[u8; 32]>) -> Result<Vec<u8>, PaperError> {
    let mut document = Document::load_mem(paper).map_err(|_| PaperError::Locking)?;
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let name = b"StdCF".to_vec();
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(name.clone(), filter)]),
        file_encryption_key: key.as_slice(),
        stream_filter: name.clone(),
        string_filter: name,
        // Both open the file and may do the same with it: so it opens however the code is typed.
        owner_password: &code.in_groups(),
        user_password: &code.0,
        permissions: Permissions::all(),
    })
    .map_err(|_| PaperError::Locking)?;
    document.encrypt(&state).map_err(|_| PaperError::Locking)?;
    let mut locked = Vec::new();
    document.save_to(&mut locked).map_err(|_| PaperError::Locking)?;
    Ok(locked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(bytes: &[u8]) -> PaperCode {
        let mut bytes = bytes.iter().copied().cycle();
        let mut fill = |room: &mut [u8]| -> Result<(), ()> {
            room.iter_mut().zip(bytes.by_ref()).for_each(|(room, byte)| *room = byte);
            Ok(())
        };
        PaperCode::generate(&mut fill).unwrap()
    }

    #[test]
    fn a_code_is_twenty_digits_each_as_likely_as_any() {
        assert_eq!(drawn(&[7]).in_groups().as_str(), "7777 7777 7777 7777 7777");
        assert_eq!(format!("{:?}", drawn(&[7])), "PaperCode([hidden])");
        let sparse: Vec<u8> = (230..250).flat_map(|byte| [255; 9].into_iter().chain([byte])).collect();
        assert_eq!(drawn(&sparse).in_groups().as_str(), "0123 4567 8901 2345 6789", "250 to 255 make no digit");
        assert_eq!(PaperCode::generate(&mut |_| Err("none")).err(), Some("none"), "nothing weaker is taken");
    }

    #[test]
    fn what_is_no_paper_is_not_locked() {
        for hostile in [&b""[..], b"%PDF-1.7", b"words", &[0xff; 4096]] {
            assert_eq!(locked(hostile, &drawn(&[1]), &Zeroizing::new([2; 32])), Err(PaperError::Locking));
        }
    }
}

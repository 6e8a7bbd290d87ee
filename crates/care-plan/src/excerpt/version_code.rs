//! The short code by which two people see whether they read the same.

use std::fmt;

use sha2::{Digest, Sha256};

/// Eight characters, 40 bits of the SHA-256 of an excerpt's canonical bytes, in Crockford's
/// base 32. It speaks of what is shown and of nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VersionCode([u8; 8]);

impl VersionCode {
    pub(super) fn of(bytes: &[u8]) -> Self {
        const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let digest = Sha256::digest(bytes);
        let bits = digest.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut characters = [b'0'; 8];
        for (index, character) in characters.iter_mut().enumerate() {
            let digit = (bits >> (35 - 5 * index)) & 31;
            *character = ALPHABET.get(usize::try_from(digit).unwrap_or(0)).copied().unwrap_or(b'0');
        }
        Self(characters)
    }
}

impl fmt::Display for VersionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(index, byte)| {
            if index == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*byte))
        })
    }
}

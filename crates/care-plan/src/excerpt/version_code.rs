//! The short code by which two people see whether they read the same.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// The digits: those of Crockford's base 32.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight characters, 40 bits of the SHA-256 of an excerpt's canonical bytes, in Crockford's
/// base 32. It speaks of what is shown and of nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VersionCode([u8; 8]);

impl VersionCode {
    pub(super) fn of(bytes: &[u8]) -> Self {
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

/// What was read is no version code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no version code: eight characters, with a line in their middle")]
pub struct VersionCodeError;

impl FromStr for VersionCode {
    type Err = VersionCodeError;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let (first, second) = written.split_once('-').ok_or(VersionCodeError)?;
        let characters = [first, second].concat().into_bytes();
        let is_known = first.len() == 4 && characters.iter().all(|character| ALPHABET.contains(character));
        let characters = <[u8; 8]>::try_from(characters).ok().filter(|_| is_known);
        characters.map(Self).ok_or(VersionCodeError)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_and_nothing_else_is_one() {
        let code = VersionCode::of(b"an excerpt");
        assert_eq!(code.to_string().parse(), Ok(code));
        for other in ["", "7K3M9QTX", "7K3M-9QT", "7K3-M9QTX", "7K3M-9QTU", "7k3m-9qtx", "7K3M-9QTX ", "ring 0900"] {
            assert_eq!(other.parse::<VersionCode>(), Err(VersionCodeError), "{other}");
        }
    }
}

//! From a typed secret to an identity, by one Argon2id run. See RFC 9106, *Argon2*.

#[cfg(debug_assertions)]
pub(crate) mod remembered;

use std::cmp::Ordering;
use std::fmt;
use std::sync::atomic::{self, AtomicU64};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use crate::{Identity, Passphrase};

/// The version of what follows: memory, passes, lanes and the form of the salt.
pub const KDF_VERSION: u8 = 1;

const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 4;
const LANES: u32 = 1;
const IDENTITY_BYTES: usize = 32;

/// First word of the line that a salt is kept as.
const LINE_NAME: &str = "holdfast-kdf";

/// The salt of one install: 16 random bytes that are handed in.
///
/// Argon2 gets the 32 lower-case hex digits as text, not the bytes, because that is what the
/// `argon2` command can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfSalt([u8; 16]);

/// A line that holds no salt this version can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SaltError {
    /// The line is not of the form that it must have.
    #[error("not a line with a salt")]
    Damaged,
    /// The line was written by a newer version.
    #[error("the salt was written by a newer version")]
    Newer,
}

impl KdfSalt {
    /// Takes 16 random bytes as a salt.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The line that it is kept as: `holdfast-kdf 1 <32 hex digits>` and a line end.
    #[must_use]
    pub fn to_line(&self) -> String {
        format!("{LINE_NAME} {KDF_VERSION} {self}\n")
    }

    /// Reads the line of [`Self::to_line`].
    ///
    /// # Errors
    ///
    /// Returns [`SaltError`] when the line is of a newer version or of no version.
    pub fn from_line(line: &str) -> Result<Self, SaltError> {
        let line = line.strip_suffix('\n').ok_or(SaltError::Damaged)?;
        let words: Vec<&str> = line.splitn(3, ' ').collect();
        let [LINE_NAME, version, digits] = words.as_slice() else { return Err(SaltError::Damaged) };
        match version.parse::<u8>().map(|version| version.cmp(&KDF_VERSION)) {
            Ok(Ordering::Equal) => {}
            Ok(Ordering::Greater) => return Err(SaltError::Newer),
            Ok(Ordering::Less) | Err(_) => return Err(SaltError::Damaged),
        }
        let mut bytes = [0; 16];
        if digits.len() != 32 || !digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(SaltError::Damaged);
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            let pair = digits.get(index * 2..index * 2 + 2).ok_or(SaltError::Damaged)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| SaltError::Damaged)?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for KdfSalt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why no identity could be derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeriveError {
    /// The device cannot give the 64 MiB that a derivation takes. Never done with less.
    #[error("not enough memory to derive an identity")]
    NoMemory,
    /// Argon2 refused its input.
    #[error("the identity could not be derived")]
    Refused,
}

static DERIVATIONS: AtomicU64 = AtomicU64::new(0);

/// How many derivations this process has made, for measurements of what an attempt costs.
#[must_use]
pub fn derivations() -> u64 {
    DERIVATIONS.load(atomic::Ordering::Relaxed)
}

/// Derives the identity of a typed secret: Argon2id, 64 MiB, 4 passes, 1 lane, 32 bytes.
///
/// The same as `argon2 <salt> -id -t 4 -k 65536 -p 1 -l 32 -r`, its 32 bytes then written as
/// Bech32 with the prefix `AGE-SECRET-KEY-`. Takes 64 MiB and, on a phone, about half a second.
///
/// # Errors
///
/// Returns [`DeriveError::NoMemory`] when the 64 MiB cannot be had.
pub fn derive_identity(passphrase: &Passphrase, salt: &KdfSalt) -> Result<Identity, DeriveError> {
    let parameters = Params::new(MEMORY_KIB, PASSES, LANES, Some(IDENTITY_BYTES)).map_err(|_| DeriveError::Refused)?;
    #[cfg(debug_assertions)]
    if let Some(derived) = remembered::find(passphrase, salt) {
        DERIVATIONS.fetch_add(1, atomic::Ordering::Relaxed);
        return Identity::from_bytes(&derived).map_err(|_| DeriveError::Refused);
    }
    let mut memory = memory(parameters.block_count())?;
    let mut derived = Zeroizing::new([0; IDENTITY_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into_with_memory(
            passphrase.as_bytes(),
            salt.to_string().as_bytes(),
            derived.as_mut_slice(),
            memory.as_mut_slice(),
        )
        .map_err(|_| DeriveError::Refused)?;
    DERIVATIONS.fetch_add(1, atomic::Ordering::Relaxed);
    #[cfg(debug_assertions)]
    remembered::keep(passphrase, salt, &derived);
    Identity::from_bytes(&derived).map_err(|_| DeriveError::Refused)
}

/// The blocks that Argon2 works in, asked for in a way that may fail, where `vec!` would end the
/// process.
fn memory(blocks: usize) -> Result<Zeroizing<Vec<Block>>, DeriveError> {
    let mut memory = Zeroizing::new(Vec::new());
    memory.try_reserve_exact(blocks).map_err(|_| DeriveError::NoMemory)?;
    memory.resize(blocks, Block::default());
    Ok(memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "holdfast-kdf 1 000102030405060708090a0b0c0d0e0f\n";

    #[test]
    fn a_salt_reads_back_from_its_own_line() {
        let salt = KdfSalt::from_line(LINE).unwrap();
        assert_eq!(salt.to_line(), LINE);
        assert_eq!(salt, KdfSalt::from_bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]));
    }

    #[test]
    fn a_damaged_line_is_turned_away_and_a_newer_one_is_named() {
        for end in 0..LINE.len() {
            assert_eq!(KdfSalt::from_line(LINE.get(..end).unwrap()), Err(SaltError::Damaged), "cut at {end}");
        }
        let digits = |digits: &str| KdfSalt::from_line(&format!("holdfast-kdf 1 {digits}\n"));
        assert!(digits(&"0a".repeat(16)).is_ok(), "the control");
        for (written, why) in [
            (format!("{}0A", "0a".repeat(15)), "one form only"),
            (format!("{}+a", "0a".repeat(15)), "digits and no signs"),
            (format!("{}0", "0a".repeat(15)), "one digit less"),
            (format!("{}0", "0a".repeat(16)), "one digit more"),
        ] {
            assert_eq!(digits(&written), Err(SaltError::Damaged), "{why}");
        }
        assert_eq!(KdfSalt::from_line(&LINE.replace("f 1", "f 0")), Err(SaltError::Damaged));
        assert_eq!(KdfSalt::from_line(&LINE.replace("f 1", "f 2")), Err(SaltError::Newer));
        assert_eq!(KdfSalt::from_line("holdfast-kdf 9 of some other form\n"), Err(SaltError::Newer));
    }
}

//! The keys of the two databases.

use std::fmt::{self, Write};

use care_seal::KdfSalt;
use zeroize::{Zeroize, Zeroizing};

/// Bytes of a vault key: 32 of SQLCipher's raw key, then 16 of its salt. With the salt in the
/// slots, a database whose first bytes are lost still opens.
pub const KEY_BYTES: usize = 32 + SALT_BYTES;

/// Bytes of its salt, with which the database begins.
pub(crate) const SALT_BYTES: usize = 16;

/// The key of one database. Wiped when dropped, never shown.
#[derive(PartialEq, Eq)]
pub struct VaultKey(
    /// In one place for as long as it lives: a value that moves leaves its bytes behind, and only
    /// the last of its places is wiped.
    Box<Zeroizing<[u8; KEY_BYTES]>>,
);

impl VaultKey {
    /// Takes random bytes as a key, and wipes the caller's.
    #[must_use]
    pub fn take(bytes: &mut [u8; KEY_BYTES]) -> Self {
        let key = Self::copied(bytes);
        bytes.zeroize();
        key
    }

    fn copied(bytes: &[u8; KEY_BYTES]) -> Self {
        let mut key = Box::new(Zeroizing::new([0; KEY_BYTES]));
        key.copy_from_slice(bytes);
        Self(key)
    }

    /// Its salt, which is no secret: a database begins with it.
    pub(crate) fn salt(&self) -> &[u8; SALT_BYTES] {
        self.0.last_chunk().unwrap_or(&[0; SALT_BYTES])
    }

    /// The 96 hex digits that a slot and SQLCipher know it as.
    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        let mut hex = Zeroizing::new(String::with_capacity(KEY_BYTES * 2));
        for byte in self.0.iter() {
            // Writing to a String cannot fail, and this one has the room.
            let _ = write!(hex, "{byte:02x}");
        }
        hex
    }

    /// The key of those 96 hex digits.
    pub(crate) fn from_hex(hex: &str) -> Option<Self> {
        let mut bytes = Box::new(Zeroizing::new([0; KEY_BYTES]));
        if hex.len() != KEY_BYTES * 2 || !hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hex.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl Clone for VaultKey {
    fn clone(&self) -> Self {
        Self::copied(&self.0)
    }
}

impl fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// One of the two vaults. Both are there from the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VaultName {
    /// What the everyday passphrase opens.
    Everyday,
    /// What only the full passphrase opens, once she has set one.
    Private,
}

impl VaultName {
    /// Both vaults.
    pub const ALL: [Self; 2] = [Self::Everyday, Self::Private];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Everyday => "everyday",
            Self::Private => "private",
        }
    }
}

/// Fresh random keys for both databases.
#[derive(Debug)]
pub struct NewKeys {
    /// For the everyday vault.
    pub everyday: VaultKey,
    /// For the private vault.
    pub private: VaultKey,
}

impl NewKeys {
    pub(crate) const fn of(&self, name: VaultName) -> &VaultKey {
        match name {
            VaultName::Everyday => &self.everyday,
            VaultName::Private => &self.private,
        }
    }
}

/// Everything random that a new folder takes.
#[derive(Debug)]
pub struct NewVaultKeys {
    /// The keys of both databases.
    pub keys: NewKeys,
    /// The salt of this install.
    pub salt: KdfSalt,
}

//! The backup, the copy that she keeps elsewhere: one file that holds all that a vault is.
//!
//! It is an uncompressed POSIX tar, so that anyone can unpack it without this program, and what
//! stands in it is sealed already. Its entries, in this order, each a plain file:
//!
//! | name | what |
//! |---|---|
//! | `holdfast-copy` | `holdfast-copy 1`, `made <ms since 1970>`, then `<name> <bytes> <sha256>` for each entry below, a line each |
//! | `READ-ME.txt` | how to open it without this program, the same text in every copy |
//! | `kdf` | the salt |
//! | `everyday.pass`, `private.pass`, `everyday.code`, `private.code` | the slots |
//! | `everyday.db`, `private.db` | the databases |
//!
//! The list stands first, so that of a file that was cut off it can be told what is missing.
//! Nobody's name, no path and no time but that of the list are in it. See [IEEE Std 1003.1,
//! *pax*, ustar Interchange Format].
//!
//! [IEEE Std 1003.1, *pax*, ustar Interchange Format]: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html

mod reader;

use std::fmt::Write as _;
use std::io;

use care_plan::Timestamp;
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

use crate::VaultName;
use crate::access::slot::{SLOT_BYTES, Slot};
use crate::layout::SALTS;

pub use reader::{BackupContents, BackupPart, read_backup};

/// Most bytes of a copy that are read or written.
pub const BACKUP_BYTES: usize = 256 * 1024 * 1024;

/// The version that this one writes.
const VERSION: u32 = 1;
const LIST: &str = "holdfast-copy";
const READ_ME: &str = "READ-ME.txt";
const READ_ME_TEXT: &str = include_str!("file/READ-ME.txt");
const READ_ME_BYTES: usize = 64 * 1024;
const KDF_BYTES: usize = 4096;
/// Bytes of a block of a tar: every header is one, every entry is filled up to one.
const BLOCK: usize = 512;

/// A file of the vault that a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BackupName {
    /// The salt of the install.
    Kdf,
    /// The slot of the everyday passphrase.
    EverydayPass,
    /// The slot of the passphrase of the private vault.
    PrivatePass,
    /// The slot of the everyday recovery code.
    EverydayCode,
    /// The slot of the recovery code of the private vault.
    PrivateCode,
    /// The everyday database.
    EverydayDatabase,
    /// The private database.
    PrivateDatabase,
}

impl BackupName {
    /// All of them, in the order of the copy.
    pub const ALL: [Self; 7] = [
        Self::Kdf,
        Self::EverydayPass,
        Self::PrivatePass,
        Self::EverydayCode,
        Self::PrivateCode,
        Self::EverydayDatabase,
        Self::PrivateDatabase,
    ];

    /// The name of the file, in the copy as in the vault's folder.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Kdf => SALTS[0],
            Self::EverydayPass => Slot::EverydayPass.file_name(),
            Self::PrivatePass => Slot::PrivatePass.file_name(),
            Self::EverydayCode => Slot::EverydayCode.file_name(),
            Self::PrivateCode => Slot::PrivateCode.file_name(),
            Self::EverydayDatabase => VaultName::Everyday.file_name(),
            Self::PrivateDatabase => VaultName::Private.file_name(),
        }
    }

    /// Whether a file of so many bytes can be this one.
    const fn can_have(self, bytes: usize) -> bool {
        match self {
            Self::Kdf => 0 < bytes && bytes <= KDF_BYTES,
            Self::EverydayPass | Self::PrivatePass | Self::EverydayCode | Self::PrivateCode => bytes == SLOT_BYTES,
            Self::EverydayDatabase | Self::PrivateDatabase => bytes <= BACKUP_BYTES,
        }
    }
}

/// Why a copy was not made or not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The bytes are no copy of ours.
    #[error("it is not a copy of a vault")]
    NotABackup,
    /// A newer version made it.
    #[error("the copy was made by a newer version")]
    Newer,
    /// There are more bytes than [`BACKUP_BYTES`].
    #[error("the copy is too large")]
    TooLarge,
    /// A file to copy is not of a size that it can have, so a copy of it would open nothing.
    #[error("a file of the vault has a wrong size")]
    WrongSize(BackupName),
}

/// The bytes of the seven files that a copy holds.
#[derive(Clone, PartialEq, Eq)]
pub struct BackupFiles([Vec<u8>; BackupName::ALL.len()]);

impl BackupFiles {
    /// Takes from `read` the bytes of each file, and stops at the first that it does not give.
    ///
    /// # Errors
    ///
    /// Returns the error of `read`.
    pub fn gather<E>(mut read: impl FnMut(BackupName) -> Result<Vec<u8>, E>) -> Result<Self, E> {
        let mut files = <[Vec<u8>; BackupName::ALL.len()]>::default();
        for (file, name) in files.iter_mut().zip(BackupName::ALL) {
            *file = read(name)?;
        }
        Ok(Self(files))
    }

    /// Every file with its bytes, in the order of the copy.
    pub fn each(&self) -> impl Iterator<Item = (BackupName, &[u8])> {
        BackupName::ALL.into_iter().zip(self.0.iter().map(Vec::as_slice))
    }
}

impl std::fmt::Debug for BackupFiles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sizes = self.each().map(|(name, bytes)| (name.file_name(), bytes.len()));
        f.debug_map().entries(sizes).finish()
    }
}

/// Writes `files` as one copy. `made` only says when, to her.
///
/// # Errors
///
/// Returns [`BackupError::WrongSize`] or [`BackupError::TooLarge`] for what [`read_backup`] would not
/// read back.
pub fn write_backup(files: &BackupFiles, made: Timestamp) -> Result<Vec<u8>, BackupError> {
    if let Some((name, _)) = files.each().find(|(name, bytes)| !name.can_have(bytes.len())) {
        return Err(BackupError::WrongSize(name));
    }
    let list = list(files, made);
    let entries: Vec<(&str, &[u8])> = [(LIST, list.as_bytes()), (READ_ME, READ_ME_TEXT.as_bytes())]
        .into_iter()
        .chain(files.each().map(|(name, bytes)| (name.file_name(), bytes)))
        .collect();
    let bytes = entries.iter().map(|(_, bytes)| BLOCK + bytes.len().next_multiple_of(BLOCK)).sum::<usize>() + 2 * BLOCK;
    if bytes > BACKUP_BYTES {
        return Err(BackupError::TooLarge);
    }
    #[expect(clippy::expect_used, reason = "a Vec takes every write, and every name fits")]
    let copy = written(&entries, Vec::with_capacity(bytes)).expect("a tar in memory");
    Ok(copy)
}

fn list(files: &BackupFiles, made: Timestamp) -> String {
    let mut list = format!("{LIST} {VERSION}\nmade {}\n", made.0);
    let named = files.each().map(|(name, bytes)| (name.file_name(), bytes));
    for (name, bytes) in std::iter::once((READ_ME, READ_ME_TEXT.as_bytes())).chain(named) {
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{name} {} {}", bytes.len(), checksum(bytes));
    }
    list
}

fn written(entries: &[(&str, &[u8])], into: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut tar = Builder::new(into);
    for (name, bytes) in entries {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_path(name)?;
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        header.set_cksum();
        tar.append(&header, *bytes)?;
    }
    tar.into_inner()
}

/// The SHA-256 of `bytes` (FIPS 180-4) in 64 hex digits.
fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

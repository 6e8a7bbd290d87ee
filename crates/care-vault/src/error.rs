//! What can go wrong, by what can be done about it. No message carries what the vault holds or
//! what SQLite said.

use std::io::{self, ErrorKind};

use rusqlite::ErrorCode;

/// Why the folder could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// Another running program holds it: ask it to come forward.
    #[error("the folder is held by another program")]
    AlreadyOpen,
    /// The folder or its disk takes no writing.
    #[error("the folder cannot be written to")]
    ReadOnly,
    /// There is no room for so much as a lock file.
    #[error("the disk is full")]
    DiskFull,
    /// The folder cannot be reached.
    #[error("the folder cannot be reached")]
    Unreachable,
}

/// Why a vault was not made, opened or locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// There is a vault already; it is left as it is.
    #[error("there is a vault already")]
    AlreadyThere,
    /// There is no vault yet.
    #[error("there is no vault yet")]
    NothingThere,
    /// The typed secret opens no slot.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The vault is locked: it takes a passphrase or a code.
    #[error("the vault does not open without a passphrase")]
    NoDeviceSlot,
    /// A slot that a passphrase would open is not there.
    #[error("a slot is missing")]
    SlotMissing,
    /// A slot that a passphrase would open cannot be read.
    #[error("a slot is damaged")]
    SlotDamaged,
    /// Neither copy of the salt is there.
    #[error("the salt is missing")]
    SaltMissing,
    /// Neither copy of the salt can be read.
    #[error("the salt is damaged")]
    SaltDamaged,
    /// A database file is not there.
    #[error("a database is missing")]
    DatabaseMissing,
    /// A database cannot be read. It is left as it is.
    #[error("a database is damaged")]
    DatabaseDamaged,
    /// The vault was written by a newer version. It is left as it is.
    #[error("the vault was written by a newer version")]
    DatabaseNewer,
    /// A vault of an earlier version could not be brought up to date. It is left as it is.
    #[error("a vault of an earlier version could not be brought up to date")]
    NotConverted,
    /// SQLCipher is absent or refused a setting, so nothing was opened.
    #[error("the database would not be sealed as it must be")]
    CipherRefused,
    /// The new secret already opens something here.
    #[error("the secret opens something already")]
    SecretInUse,
    /// The passphrase to set has too few characters.
    #[error("the passphrase is too short")]
    PassphraseTooShort,
    /// A lock was set before.
    #[error("the vault has a lock already")]
    AlreadyLocked,
    /// It takes both vaults open: unlock with what opens both.
    #[error("both vaults must be open")]
    NotBothOpen,
    /// It takes a session that something typed has opened: type a passphrase or a code.
    #[error("the session was not opened by a passphrase or a code")]
    NotTyped,
    /// It takes a session that a recovery code has opened.
    #[error("the session was not opened by a recovery code")]
    NotByCode,
    /// It takes a session that the full passphrase, or the code for it, has opened.
    #[error("the session was not opened by the full passphrase")]
    NotFull,
    /// The device cannot give the memory that unlocking takes.
    #[error("not enough memory")]
    NoMemory,
    /// The folder or its disk takes no writing.
    #[error("the vault cannot be written to")]
    ReadOnly,
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull,
    /// Another program holds the database.
    #[error("the database is busy")]
    Busy,
    /// A file cannot be reached.
    #[error("the vault cannot be reached")]
    Unreachable,
}

/// Why nothing was saved; except for [`SaveError::KeptNotSwept`], the vault is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SaveError {
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull,
    /// The vault takes no writing.
    #[error("the vault cannot be written to")]
    ReadOnly,
    /// The database cannot be read where it was to be written.
    #[error("the database is damaged")]
    Damaged,
    /// A change is for a document that was deleted for good.
    #[error("the document was deleted for good")]
    Tombstoned,
    /// Everything was saved, but what was deleted may still stand in the file:
    /// call [`Vault::sweep`](crate::Vault::sweep) again.
    #[error("saved, but what was deleted is not yet gone")]
    KeptNotSwept,
    /// Another program holds the database.
    #[error("the database is busy")]
    Busy,
    /// The file cannot be reached.
    #[error("the vault cannot be reached")]
    Unreachable,
}

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The database cannot be read, or a row is not of the form that it must have. A damaged
    /// projection can be replaced from the changes.
    #[error("the database is damaged")]
    Damaged,
    /// Another program holds the database.
    #[error("the database is busy")]
    Busy,
    /// The file cannot be reached.
    #[error("the vault cannot be reached")]
    Unreachable,
}

/// What a disk or SQLite can answer, before it is known what was being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    DiskFull,
    ReadOnly,
    Missing,
    Damaged,
    Busy,
    NoMemory,
    Refused,
    Unreachable,
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            ErrorKind::NotFound => Self::Missing,
            _ => Self::Unreachable,
        }
    }
}

/// `SQLITE_IOERR_SHMSIZE`: the shared memory of the log could not grow, for want of room.
const SHARED_MEMORY_DID_NOT_GROW: i32 = 4874;

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::DiskFull,
                _ if failure.extended_code == SHARED_MEMORY_DID_NOT_GROW => Self::DiskFull,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
                ErrorCode::OutOfMemory => Self::NoMemory,
                ErrorCode::AuthorizationForStatementDenied => Self::Refused,
                _ => Self::Unreachable,
            },
            // A row that is missing, or not of the type that its table says.
            _ => Self::Damaged,
        }
    }
}

impl From<Trouble> for FolderError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::DiskFull => Self::DiskFull,
            Trouble::ReadOnly => Self::ReadOnly,
            _ => Self::Unreachable,
        }
    }
}

impl From<Trouble> for VaultError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::DiskFull => Self::DiskFull,
            Trouble::ReadOnly => Self::ReadOnly,
            Trouble::Missing => Self::DatabaseMissing,
            Trouble::Damaged => Self::DatabaseDamaged,
            Trouble::Busy => Self::Busy,
            Trouble::NoMemory => Self::NoMemory,
            Trouble::Refused => Self::CipherRefused,
            Trouble::Unreachable => Self::Unreachable,
        }
    }
}

impl From<SaveError> for VaultError {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::DiskFull => Self::DiskFull,
            SaveError::ReadOnly => Self::ReadOnly,
            SaveError::Damaged => Self::DatabaseDamaged,
            SaveError::Busy => Self::Busy,
            _ => Self::Unreachable,
        }
    }
}

impl From<ReadError> for VaultError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Damaged => Self::DatabaseDamaged,
            ReadError::Busy => Self::Busy,
            ReadError::Unreachable => Self::Unreachable,
        }
    }
}

impl From<Trouble> for SaveError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::DiskFull => Self::DiskFull,
            Trouble::ReadOnly => Self::ReadOnly,
            Trouble::Damaged => Self::Damaged,
            Trouble::Busy => Self::Busy,
            Trouble::Missing | Trouble::NoMemory | Trouble::Refused | Trouble::Unreachable => Self::Unreachable,
        }
    }
}

impl From<Trouble> for ReadError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged => Self::Damaged,
            Trouble::Busy => Self::Busy,
            _ => Self::Unreachable,
        }
    }
}

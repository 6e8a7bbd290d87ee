//! A copy of a damaged database that may be changed: its pages as bytes, and connections to it.
//!
//! Everything in it is sealed as the database is, or comes from a fresh database of the same key.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::error::Trouble;
use crate::file::bytes_of;
use crate::layout::{SCRATCH_DATABASE, log_of};
use crate::store::check::unreadable;
use crate::store::connection::connect;
use crate::store::size::PAGE_BYTES;
use crate::{VaultError, VaultKey, file};

/// A place for a copy, empty at first.
pub(super) struct Scratch<'a> {
    path: PathBuf,
    key: &'a VaultKey,
}

impl<'a> Scratch<'a> {
    pub(super) fn begin(work: &Path, key: &'a VaultKey) -> Result<Self, VaultError> {
        let scratch = Self { path: work.join(SCRATCH_DATABASE), key };
        scratch.clear()?;
        Ok(scratch)
    }

    pub(super) const fn path(&self) -> &PathBuf {
        &self.path
    }

    /// Removes the copy and its log.
    pub(super) fn clear(&self) -> Result<(), Trouble> {
        file::remove(&self.path)?;
        self.clear_log()
    }

    pub(super) fn clear_log(&self) -> Result<(), Trouble> {
        file::remove(&log_of(&self.path))
    }

    /// A connection to the copy that may do what none to a vault may: say where a table begins.
    pub(super) fn open(&self) -> Result<Connection, VaultError> {
        let (connection, _) = connect(&self.path, self.key)?;
        if connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).map_err(Trouble::from)? {
            return Err(VaultError::CipherRefused);
        }
        // With the schema writable, a file that is shorter than its first page says is read as far
        // as it goes.
        connection
            .execute_batch("PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA writable_schema = ON")
            .map_err(Trouble::from)?;
        Ok(connection)
    }

    /// The numbers of the pages that the key does not open.
    pub(super) fn unreadable(&self) -> Result<BTreeSet<u32>, VaultError> {
        Ok(unreadable(&self.open()?)?)
    }

    /// How many pages there are, one that was cut among them.
    pub(super) fn pages(&self) -> Result<u32, VaultError> {
        pages_in(bytes_of(&self.path)?)
    }

    /// The page of that number, if the file has all of it.
    pub(super) fn page(&self, page: u32) -> Result<Option<Vec<u8>>, Trouble> {
        let mut bytes = vec![0; PAGE_BYTES];
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(begin_of(page)))?;
        match file.read_exact(&mut bytes) {
            Ok(()) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn write(&self, page: u32, bytes: &[u8]) -> Result<(), Trouble> {
        let mut file = OpenOptions::new().write(true).open(&self.path)?;
        file.seek(SeekFrom::Start(begin_of(page)))?;
        file.write_all(bytes)?;
        Ok(())
    }

    /// Whether every whole page of the file is zeros.
    pub(super) fn is_blank(&self) -> Result<bool, VaultError> {
        for page in 1..=self.pages()? {
            if self.page(page)?.is_some_and(|bytes| bytes.iter().any(|byte| *byte != 0)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// What stops all of it, where everything else stops one page.
pub(super) const fn is_grave(trouble: Trouble) -> bool {
    matches!(trouble, Trouble::DiskFull | Trouble::ReadOnly | Trouble::NoMemory | Trouble::Refused)
}

/// How many pages `bytes` are, one that was cut among them.
pub(super) fn pages_in(bytes: u64) -> Result<u32, VaultError> {
    u32::try_from(bytes.div_ceil(PAGE_BYTES as u64)).map_err(|_| VaultError::DatabaseDamaged)
}

/// Copies `from`, or nothing where there is nothing.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    let mut copy = file::for_owner().create(true).truncate(true).open(to)?;
    match File::open(from) {
        Ok(mut from) => io::copy(&mut from, &mut copy).map(|_| ())?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn begin_of(page: u32) -> u64 {
    u64::from(page.saturating_sub(1)) * PAGE_BYTES as u64
}

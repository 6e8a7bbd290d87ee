//! An older schema, brought up to date: on a copy, which is checked and then takes the place of
//! the file. The file of before is kept beside it until the next time that the vault opens well.
//!
//! A stop at any moment leaves the file of before or the new one, whole.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::error::Trouble;
use crate::table::{change, document, entry, tombstone};
use crate::{VaultError, VaultKey, connection, file, schema};

/// Ends the name of the copy that is being brought up to date.
const UPGRADING: &str = ".upgrading";

/// Ends the name of the file of before.
pub(crate) const BEFORE: &str = ".before";

pub(crate) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    PathBuf::from(name)
}

/// Brings the database at `path`, which nobody has open, to the schema of this version.
pub(crate) fn upgrade(path: &Path, key: &VaultKey) -> Result<(), VaultError> {
    let copy = beside(path, UPGRADING);
    let made = on_a_copy(path, &copy, key);
    if made.is_err() {
        // What could not be finished is no vault, only a copy of one that is whole.
        let _ = fs::remove_file(&copy);
        let _ = fs::remove_file(beside(&copy, "-wal"));
        let _ = fs::remove_file(beside(&copy, "-shm"));
    }
    made
}

fn on_a_copy(path: &Path, copy: &Path, key: &VaultKey) -> Result<(), VaultError> {
    let log = beside(path, "-wal");
    if fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        // Words that are not in the file yet would be left behind.
        return Err(VaultError::Busy);
    }
    copy_file(path, copy)?;
    let (mut upgraded, _) = connection::connect(copy, key)?;
    connection::apply_settings(&upgraded)?;
    schema::migrate(&mut upgraded)?;
    connection::check_whole(&upgraded)?;
    let (before, _) = connection::connect(path, key)?;
    let same = contents(&before)? == contents(&upgraded)?;
    // Closing the one that is not used writes nothing to it.
    connection::close(before)?;
    connection::close(upgraded)?;
    if !same {
        return Err(VaultError::DatabaseDamaged);
    }
    File::open(copy).and_then(|copy| copy.sync_all()).map_err(Trouble::from)?;

    let kept = beside(path, BEFORE);
    let unfinished = beside(&kept, ".new");
    copy_file(path, &unfinished)?;
    file::take_place(&unfinished, &kept)?;
    file::take_place(copy, path)?;
    Ok(())
}

/// Lets go of the file of before, once the vault has opened well.
pub(crate) fn forget_before(path: &Path) {
    let before = beside(path, BEFORE);
    if before.exists() {
        let _ = fs::remove_file(before);
    }
}

/// Copies a file for its owner alone, and brings it to the disk.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result<(), Trouble> {
    let mut source = File::open(from)?;
    let mut target = file::for_owner().create(true).truncate(true).open(to)?;
    std::io::copy(&mut source, &mut target)?;
    target.sync_all()?;
    file::sync_folder_of(to)
}

/// Everything that must be the same before and after: the truth, not the projection of it.
fn contents(connection: &Connection) -> Result<impl PartialEq + use<>, Trouble> {
    let documents = document::all(connection)?;
    let mut changes = Vec::new();
    for document in &documents {
        changes.push(change::of(connection, document.id)?);
    }
    Ok((documents, changes, entry::all(connection)?, tombstone::count(connection)?))
}

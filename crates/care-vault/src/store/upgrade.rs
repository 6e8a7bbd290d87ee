//! An older schema, brought up to date: on a copy, which is checked and then takes the place of
//! the file. The file of before is kept beside it until the next time that the vault opens well.
//!
//! A stop at any moment leaves the file of before or the new one, whole.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::Connection;

use super::table::{change, document, entry, tombstone};
use super::{check, connection, schema};
use crate::error::Trouble;
use crate::{VaultError, VaultKey, file, layout};

/// Brings the database at `path`, which nobody has open, to the schema of this version.
pub(crate) fn upgrade(path: &Path, key: &VaultKey) -> Result<(), VaultError> {
    let copy = layout::upgrading(path);
    let made = on_a_copy(path, &copy, key);
    if made.is_err() {
        // What could not be finished is no vault, only a copy of one that is whole.
        let _ = fs::remove_file(&copy);
        for log in layout::logs_of(&copy) {
            let _ = fs::remove_file(log);
        }
    }
    made
}

fn on_a_copy(path: &Path, copy: &Path, key: &VaultKey) -> Result<(), VaultError> {
    if file::bytes_of(&layout::log_of(path))? > 0 {
        // Words that are not in the file yet would be left behind.
        return Err(VaultError::Busy);
    }
    file::copy(path, copy)?;
    let (mut upgraded, _) = connection::connect(copy, key)?;
    connection::apply_settings(&upgraded)?;
    schema::migrate(&mut upgraded)?;
    check::check_whole(&upgraded)?;
    let (before, _) = connection::connect(path, key)?;
    let same = contents(&before)? == contents(&upgraded)?;
    // Closing the one that is not used writes nothing to it.
    connection::close(before)?;
    connection::close(upgraded)?;
    if !same {
        return Err(VaultError::DatabaseDamaged);
    }
    File::open(copy).and_then(|copy| copy.sync_all()).map_err(Trouble::from)?;

    let kept = layout::before(path);
    let unfinished = layout::unfinished(&kept);
    file::copy(path, &unfinished)?;
    file::take_place(&unfinished, &kept)?;
    file::take_place(copy, path)?;
    Ok(())
}

/// Lets go of the file of before, once the vault has opened well.
pub(crate) fn forget_before(path: &Path) {
    let before = layout::before(path);
    if before.exists() {
        let _ = fs::remove_file(before);
    }
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

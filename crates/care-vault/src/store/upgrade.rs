//! An older schema, brought up to date: a fresh database is filled with what the conversion makes
//! of the old one, is checked, and then takes the place of the file. The file of before is kept
//! beside it until the next time that the vault opens well.
//!
//! A stop at any moment leaves the file of before or the new one, whole.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::conversion::{Conversion, ConversionError, Converted, EarlierVault};
use super::fresh::{self, Contents};
use super::table::earlier;
use super::{check, connection};
use crate::error::Trouble;
use crate::{VaultError, VaultKey, VaultName, file, layout};

/// Brings the database at `path`, which nobody has open and whose log is folded in, from the schema
/// of `version` to the one of this version of the program.
pub(crate) fn upgrade(
    path: &Path,
    name: VaultName,
    key: &VaultKey,
    version: usize,
    conversion: Option<&mut dyn Conversion>,
) -> Result<(), VaultError> {
    if file::bytes_of(&layout::log_of(path))? > 0 {
        // Words that are not in the file yet would be left behind.
        return Err(VaultError::Busy);
    }
    let conversion = conversion.ok_or(VaultError::NotConverted)?;
    let (before, _) = connection::connect(path, key)?;
    check::check_whole(&before)?;
    let read = read(&before, name, version);
    let is_given_up = connection::is_given_up(&before)?;
    // Closing it writes nothing to it.
    connection::close(before)?;
    let (vault, settings) = read?;
    if is_given_up {
        return Err(VaultError::DatabaseDamaged);
    }
    let Converted { documents, projection } = conversion.convert(&vault).map_err(|error| match error {
        ConversionError::Damaged => VaultError::DatabaseDamaged,
        ConversionError::Differs => VaultError::NotConverted,
    })?;
    let tombstones: Vec<_> = vault.tombstones.into_iter().collect();
    if documents.iter().any(|document| tombstones.contains(&document.row.id)) {
        return Err(VaultError::NotConverted);
    }
    let upgraded = layout::upgrading(path);
    let contents =
        Contents { documents: &documents, projection: &projection, settings: &settings, tombstones: &tombstones };
    fresh::filled(&upgraded, key, &contents)?;
    let swapped = swap(path, &upgraded);
    if swapped.is_err() {
        let _ = fs::remove_file(&upgraded);
    }
    Ok(swapped?)
}

/// Everything that stands in a database of an earlier schema.
fn read(
    connection: &Connection,
    name: VaultName,
    version: usize,
) -> Result<(EarlierVault, Vec<(String, Vec<u8>)>), Trouble> {
    let (settings, tombstones) = earlier::rest(connection)?;
    let vault = EarlierVault {
        name,
        documents: earlier::documents(connection, version)?,
        answers: earlier::answers(connection)?,
        entries: earlier::entries(connection)?,
        tombstones: tombstones.into_iter().collect(),
    };
    Ok((vault, settings))
}

fn swap(path: &Path, fresh: &Path) -> Result<(), Trouble> {
    let kept = layout::before(path);
    let unfinished = layout::unfinished(&kept);
    file::copy(path, &unfinished)?;
    file::take_place(&unfinished, &kept)?;
    file::take_place(fresh, path)
}

/// Lets go of the file of before, once the vault has opened well.
pub(crate) fn forget_before(path: &Path) {
    let before = layout::before(path);
    if before.exists() {
        let _ = fs::remove_file(before);
    }
}

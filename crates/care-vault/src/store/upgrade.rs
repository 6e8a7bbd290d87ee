//! An older schema, brought up to date: a fresh database is filled with what the conversion makes
//! of the old one, is checked, and then takes the place of the file. The file of before becomes the newest
//! copy of the day, and goes as those do: only after openings in which everything was whole.
//!
//! A stop at any moment leaves the file of before or the new one, whole.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::conversion::{Conversion, ConversionError, Converted, EarlierVault};
use super::fresh::{self, Contents};
use super::table::{earlier, tombstone};
use super::{check, connection};
use crate::error::Trouble;
use crate::layout::COPIES;
use crate::{Unlocked, VaultError, VaultFolder, VaultKey, VaultName, file, layout};

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
    let swapped = keep_before(path, name).and_then(|()| file::take_place(&upgraded, path));
    if swapped.is_err() {
        let _ = fs::remove_file(&upgraded);
    }
    Ok(swapped?)
}

/// The settings of a vault, by name.
type Settings = Vec<(String, Vec<u8>)>;

/// Everything that stands in a database of an earlier schema, by whoever knows its tables.
fn read(connection: &Connection, name: VaultName, version: usize) -> Result<(EarlierVault, Settings), VaultError> {
    match version {
        1 | 2 => Ok(read_tiers(connection, name, version)?),
        _ => Err(VaultError::NotConverted),
    }
}

/// The same of schemas 1 and 2, which had a document for each tier.
fn read_tiers(connection: &Connection, name: VaultName, version: usize) -> Result<(EarlierVault, Settings), Trouble> {
    let vault = EarlierVault {
        name,
        documents: earlier::documents(connection, version)?,
        answers: earlier::answers(connection)?,
        entries: earlier::entries(connection)?,
        tombstones: tombstone::all(connection)?.into_iter().collect(),
    };
    Ok((vault, earlier::settings(connection)?))
}

/// Makes the file at `path` the newest copy of its vault. Where there is none of the other vault beside it,
/// that is laid there as it lies, so that what stands in the folder does not tell which was upgraded.
fn keep_before(path: &Path, name: VaultName) -> Result<(), Trouble> {
    let vault = path.parent().ok_or(Trouble::Unreachable)?;
    let copy = layout::copy_folder(vault, 1);
    for folder in [&vault.join(COPIES), &copy] {
        if !folder.try_exists()? {
            file::create_folder(folder)?;
        }
    }
    for each in VaultName::ALL {
        let (from, to) = (vault.join(each.file_name()), copy.join(each.file_name()));
        let is_settled = from.is_file() && file::bytes_of(&layout::log_of(&from))? == 0;
        if each == name || (is_settled && !to.try_exists()?) {
            let unfinished = layout::unfinished(&to);
            file::copy(&from, &unfinished)?;
            file::take_place(&unfinished, &to)?;
        }
    }
    Ok(())
}

impl VaultFolder {
    /// Lets go of the files of before an upgrade that earlier versions have kept beside the databases. For when
    /// everything in `open` was looked at and is whole; the file of a vault that was upgraded or
    /// repaired in this session stays even then.
    pub fn forget_before(&self, open: &Unlocked) {
        for vault in open.vaults().filter(|vault| !vault.is_made_anew()) {
            // Where it cannot be removed it goes after the next look.
            let _ = file::remove(&layout::before(&self.database(vault.name())));
        }
    }
}

#[cfg(test)]
mod tests {
    use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};

    use super::*;
    use crate::store::open::{self, Upgrade};
    use crate::store::schema;
    use crate::{DocumentRow, Projection, WholeDocument};

    struct Whole;

    impl Conversion for Whole {
        fn convert(&mut self, vault: &EarlierVault) -> Result<Converted, ConversionError> {
            let documents = vault.documents.iter().map(|earlier| {
                let (subject, generation) = (Subject::Leftover(earlier.tier), Generation::default());
                let id = DocumentId::of(&subject, generation);
                let row = DocumentRow { id, subject, generation, tier: earlier.tier, created: earlier.created };
                let (changes, heads) = (earlier.changes.clone(), earlier.heads.heads.clone());
                WholeDocument { row, changes, heads, orphans: earlier.orphans.clone() }
            });
            Ok(Converted { documents: documents.collect(), projection: Projection::default() })
        }
    }

    /// A database of the second schema with one change in it.
    fn of_schema_2(path: &Path, key: &VaultKey) {
        file::create_empty(path).unwrap();
        let (mut connection, _) = connection::connect(path, key).unwrap();
        connection::apply_settings(&connection).unwrap();
        schema::migrate_to(&mut connection, 2).unwrap();
        connection
            .execute_batch(
                "INSERT INTO document VALUES (zeroblob(16), 'sensitive', 77, zeroblob(32), 1);
                 INSERT INTO change VALUES (1, zeroblob(16), zeroblob(32), x'01', 1, x'0203', 5);
                 INSERT INTO orphan VALUES (1, zeroblob(16), x'1111111111111111111111111111111111111111111111111111111111111111', x'01', 9, x'04', 6);
                 INSERT INTO setting VALUES ('vault.tier.00000000000000000000000000000000', x'00'), ('language', x'75')",
            )
            .unwrap();
        connection::close(connection).unwrap();
    }

    fn opened(path: &Path, key: &VaultKey) -> Result<connection::Keyed, VaultError> {
        let upgrade = Upgrade { name: VaultName::Everyday, conversion: Some(&mut Whole) };
        open::open_any(path, std::slice::from_ref(key), Some(upgrade))
    }

    #[test]
    fn the_tables_of_each_earlier_schema_are_known() {
        for version in 1..=schema::VERSION {
            let mut connection = Connection::open_in_memory().unwrap();
            schema::migrate_to(&mut connection, version).unwrap();
            let read = read(&connection, VaultName::Everyday, version).map(|(vault, settings)| {
                vault.documents.len() + vault.answers.len() + vault.entries.len() + settings.len()
            });
            if version == schema::VERSION {
                assert_eq!(read, Err(VaultError::NotConverted), "{version} is not earlier, and is not taken for it");
            } else {
                assert_eq!(read, Ok(0), "whoever has a vault of schema {version} gets into it no more");
            }
        }
    }

    #[test]
    fn a_stop_at_any_write_of_an_upgrade_leaves_a_vault_that_is_upgraded_the_next_time() {
        let key = VaultKey::take(&mut [7; 48]);
        for number in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("everyday.db");
            of_schema_2(&path, &key);
            let before = fs::read(&path).unwrap();
            file::stop::after(Some(number));
            let stopped = opened(&path, &key);
            file::stop::after(None);
            let is_done = stopped.is_ok();
            drop(stopped);
            if !is_done {
                assert!(fs::read(&path).unwrap() == before, "stopped at {number}: it is as it was");
                assert!(!layout::upgrading(&path).exists(), "stopped at {number}: nothing half done is left");
            }
            // As a program that was killed leaves it.
            fs::write(layout::upgrading(&path), "half of it").unwrap();
            let keyed = opened(&path, &key).unwrap();
            let vault = crate::Vault::new(VaultName::Everyday, keyed);
            let row = vault.documents().unwrap().remove(0);
            assert_eq!((row.tier, row.created), (Tier::Sensitive, Timestamp(77)), "stopped at {number}");
            assert_eq!(vault.changes(row.id).unwrap()[0].raw, [2, 3], "stopped at {number}");
            assert_eq!(vault.setting("language"), Ok(Some(vec![0x75])));
            let orphans: i64 =
                vault.connection().query_row("SELECT seq FROM orphan WHERE tag = 303", (), |row| row.get(0)).unwrap();
            assert_eq!(orphans, 9, "what waits for its place still does");
            if is_done {
                assert_eq!(number, 4, "every write was stopped at");
                return;
            }
        }
    }
}

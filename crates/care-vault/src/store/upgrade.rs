//! An older schema, brought up to date: a fresh database is filled with what the conversion makes
//! of the old one, is checked, and then takes the place of the file. The file of before becomes the newest
//! copy of the day, and goes as those do: only after openings in which everything was whole.
//!
//! A stop at any moment leaves the file of before or the new one, whole.

use std::fs;
use std::path::Path;

use care_plan::DocumentId;
use rusqlite::Connection;

use super::conversion::{Conversion, ConversionError, Converted, EarlierVault};
use super::fresh::{self, Contents};
use super::table::{answer, change, document, earlier, entry, orphan, setting, tombstone};
use super::{check, connection};
use crate::error::Trouble;
use crate::layout::COPIES;
use crate::{
    AttachmentRow, Projection, Unlocked, VaultError, VaultFolder, VaultKey, VaultName, WholeDocument, file, layout,
};

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
    let before = read?;
    if is_given_up {
        return Err(VaultError::DatabaseDamaged);
    }
    let Before { documents, attachments, projection, settings, tombstones } = match before {
        Read::Documents(before) => before,
        Read::Tiers(vault, settings) => {
            let Converted { documents, projection } = conversion.convert(&vault).map_err(|error| match error {
                ConversionError::Damaged => VaultError::DatabaseDamaged,
                ConversionError::Differs => VaultError::NotConverted,
            })?;
            let tombstones = vault.tombstones.into_iter().collect();
            Before { documents, attachments: Vec::new(), projection, settings, tombstones }
        }
    };
    if documents.iter().any(|document| tombstones.contains(&document.row.id)) {
        return Err(VaultError::NotConverted);
    }
    let upgraded = layout::upgrading(path);
    let contents = Contents {
        documents: &documents,
        attachments: &attachments,
        projection: &projection,
        settings: &settings,
        tombstones: &tombstones,
    };
    fresh::filled(&upgraded, key, &contents)?;
    let swapped = keep_before(path, name).and_then(|()| file::take_place(&upgraded, path));
    if swapped.is_err() {
        let _ = fs::remove_file(&upgraded);
    }
    Ok(swapped?)
}

/// The settings of a vault, by name.
type Settings = Vec<(String, Vec<u8>)>;

/// What an older database holds.
enum Read {
    /// A document for each tier, which somebody else takes apart.
    Tiers(EarlierVault, Settings),
    /// A document for each answer and entry, as they are now.
    Documents(Before),
}

/// A vault of documents as they are now, whole.
struct Before {
    documents: Vec<WholeDocument>,
    attachments: Vec<AttachmentRow>,
    projection: Projection,
    settings: Settings,
    tombstones: Vec<DocumentId>,
}

/// Everything that stands in a database of an earlier schema, by whoever knows its tables.
fn read(connection: &Connection, name: VaultName, version: usize) -> Result<Read, VaultError> {
    match version {
        1 | 2 => {
            let (vault, settings) = read_tiers(connection, name, version)?;
            Ok(Read::Tiers(vault, settings))
        }
        3 => Ok(Read::Documents(read_documents(connection).map_err(Trouble::from)?)),
        _ => Err(VaultError::NotConverted),
    }
}

/// The same of schema 3, whose tables are those of now.
fn read_documents(connection: &Connection) -> rusqlite::Result<Before> {
    let mut documents = Vec::new();
    for row in document::all(connection)? {
        let heads = document::heads(connection, row.id)?.heads;
        let (changes, orphans) = (change::of(connection, row.id)?, orphan::of(connection, row.id)?);
        documents.push(WholeDocument { row, changes, heads, orphans });
    }
    let answers = answer::all(connection)?.into_iter().collect();
    let entries = entry::all(connection)?.into_iter().collect();
    Ok(Before {
        documents,
        attachments: Vec::new(), // schema 3 has no table of them
        projection: Projection { answers, entries },
        settings: setting::all(connection)?,
        tombstones: tombstone::all(connection)?,
    })
}

/// What stands in one of schemas 1 and 2, which had a document for each tier.
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
            let read = read(&connection, VaultName::Everyday, version).map(|read| match read {
                Read::Tiers(vault, settings) => {
                    vault.documents.len() + vault.answers.len() + vault.entries.len() + settings.len()
                }
                Read::Documents(Before { documents, attachments, projection, settings, tombstones }) => {
                    documents.len() + attachments.len() + projection.answers.len() + settings.len() + tombstones.len()
                }
            });
            if version == schema::VERSION {
                assert_eq!(read, Err(VaultError::NotConverted), "{version} is not earlier, and is not taken for it");
            } else {
                assert_eq!(read, Ok(0), "whoever has a vault of schema {version} gets into it no more");
            }
        }
    }

    #[test]
    fn everything_that_a_vault_of_schema_3_held_stands_in_the_one_of_now_and_nobody_converts_it() {
        struct Nobody;
        impl Conversion for Nobody {
            fn convert(&mut self, _: &EarlierVault) -> Result<Converted, ConversionError> {
                Err(ConversionError::Differs)
            }
        }
        let (folder, key) = (tempfile::tempdir().unwrap(), VaultKey::take(&mut [7; 48]));
        let path = folder.path().join("everyday.db");
        file::create_empty(&path).unwrap();
        let (mut connection, _) = connection::connect(&path, &key).unwrap();
        connection::apply_settings(&connection).unwrap();
        schema::migrate_to(&mut connection, 3).unwrap();
        let (subject, generation) = (Subject::Leftover(Tier::Shared), Generation::default());
        let id = DocumentId::of(&subject, generation);
        let row = DocumentRow { id, subject, generation, tier: Tier::Sensitive, created: Timestamp(7) };
        let of = |byte| crate::ChangeRow {
            hash: [byte; 32],
            actor: vec![byte],
            seq: 1,
            raw: vec![byte],
            received: Timestamp(byte.into()),
        };
        connection.execute_batch("BEGIN").unwrap(); // a change may come before its document
        let added = change::add(&connection, id, &of(1)).unwrap() + change::add(&connection, id, &of(2)).unwrap();
        document::put(&connection, &row, Some(&[[2; 32]]), added).unwrap();
        orphan::add(&connection, id, &of(3)).unwrap();
        let held = care_plan::Answer::of_text("At home", Tier::Shared);
        answer::put(&connection, &"birth-place/wish".parse().unwrap(), Some(&held)).unwrap();
        setting::put(&connection, "language", Some(b"u")).unwrap();
        let gone = DocumentId::from_bytes([9; 16]);
        tombstone::add(&connection, gone).unwrap();
        connection.execute_batch("COMMIT").unwrap();
        let before = read_documents(&connection).unwrap();
        connection::close(connection).unwrap();

        let upgrade = Upgrade { name: VaultName::Everyday, conversion: Some(&mut Nobody) };
        let keyed = open::open_any(&path, std::slice::from_ref(&key), Some(upgrade)).unwrap();
        assert!(keyed.is_made_anew);
        let now = read_documents(&keyed.connection).unwrap();
        let expected = WholeDocument { row, changes: vec![of(1), of(2)], heads: vec![[2; 32]], orphans: vec![of(3)] };
        assert_eq!((&before.documents, &now.documents), (&vec![expected.clone()], &vec![expected]));
        assert_eq!(now.projection.answers.len(), 1);
        assert_eq!((now.projection == before.projection, now.settings == before.settings), (true, true));
        assert_eq!(now.tombstones, [gone]);
    }

    #[test]
    fn a_stop_at_any_write_of_an_upgrade_leaves_a_vault_that_is_upgraded_the_next_time() {
        let key = VaultKey::take(&mut [7; 48]);
        for number in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("everyday.db");
            of_schema_2(&path, &key);
            let before = fs::read(&path).unwrap();
            let (stopped, _) = file::stop::during(number, || opened(&path, &key));
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
                assert_eq!(number, 5, "every write was stopped at");
                return;
            }
        }
    }
}

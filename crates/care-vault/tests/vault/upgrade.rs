//! Vaults of earlier schemas, as they were left on a disk: brought up to date whole, or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};
use care_seal::{KdfSalt, Limits, Passphrase, Purpose, derive_identity};
use care_vault::{
    Conversion, ConversionError, Converted, DocumentRow, EarlierVault, EntryRow, NewKeys, Projection, Reach, Repaired,
    SCHEMA_VERSION, Unlocked, VaultError, VaultFolder, VaultKey, VaultName, WholeDocument,
};

use crate::setup::{change, claimed, files_below, words};

/// Vaults as each schema left them, by their number; all open with the same words.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/vault-");

pub(crate) fn secret() -> Passphrase {
    Passphrase::from_utf8(b"the kettle sings at four").unwrap()
}

/// The files of the vault that the schema of that number left.
pub(crate) fn fixture(schema: usize) -> Vec<(PathBuf, Vec<u8>)> {
    files_below(Path::new(&format!("{FIXTURES}{schema}")))
}

/// Keeps each document whole, as what is left of its tier, and every row.
#[derive(Clone, Default)]
pub(crate) struct AsLeftovers {
    seen: Arc<Mutex<Vec<EarlierVault>>>,
    refuses: Option<ConversionError>,
}

impl Conversion for AsLeftovers {
    fn convert(&mut self, vault: &EarlierVault) -> Result<Converted, ConversionError> {
        self.seen.lock().unwrap().push(vault.clone());
        match self.refuses {
            Some(refusal) => Err(refusal),
            None => Ok(converted(vault)),
        }
    }
}

fn converted(vault: &EarlierVault) -> Converted {
    let documents = vault.documents.iter().map(|earlier| {
        let (subject, generation) = (Subject::Leftover(earlier.tier), Generation::default());
        let id = DocumentId::of(&subject, generation);
        let row = DocumentRow { id, subject, generation, tier: earlier.tier, created: earlier.created };
        let (changes, orphans) = (earlier.changes.clone(), earlier.orphans.clone());
        WholeDocument { row, changes, heads: earlier.heads.heads.clone(), orphans }
    });
    let entries = vault.entries.iter().map(|(id, entry)| (*id, EntryRow { entry: entry.clone(), tier: Tier::Shared }));
    let answers = vault.answers.iter().cloned().collect();
    Converted { documents: documents.collect(), projection: Projection { answers, entries: entries.collect() } }
}

/// The vault of one schema in a place of its own.
struct Old {
    place: tempfile::TempDir,
    folder: VaultFolder,
    conversion: AsLeftovers,
}

impl Old {
    fn of(schema: usize) -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("vault")).unwrap();
        for (path, bytes) in fixture(schema) {
            fs::write(place.path().join("vault").join(path.file_name().unwrap()), bytes).unwrap();
        }
        let folder = claimed(place.path());
        let mut old = Self { place, folder, conversion: AsLeftovers::default() };
        old.convert_with(AsLeftovers::default());
        old
    }

    fn convert_with(&mut self, conversion: AsLeftovers) {
        self.conversion = conversion.clone();
        self.folder.set_conversion(Box::new(conversion));
    }

    fn unlock(&self) -> Unlocked {
        self.folder.unlock(&secret()).unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.place.path().join("vault").join(name)
    }

    /// The key of the private vault, as its slot holds it.
    fn keys(&self) -> NewKeys {
        let salt = KdfSalt::from_line(&fs::read_to_string(self.file("kdf")).unwrap()).unwrap();
        let identity = derive_identity(&secret(), &salt).unwrap();
        let sealed = fs::read(self.file("private.pass")).unwrap();
        let limits = Limits { plaintext_bytes: sealed.len() };
        let lines = care_seal::open(Purpose::new("holdfast-slot", 1), &[&identity], &sealed, limits).unwrap();
        let lines = std::str::from_utf8(&lines).unwrap();
        let hex = lines.lines().find_map(|line| line.strip_prefix("private ")).unwrap();
        let mut bytes = [0; 48];
        for (byte, digits) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap();
        }
        NewKeys { everyday: VaultKey::take(&mut [1; 48]), private: VaultKey::take(&mut bytes) }
    }

    /// Which databases there are, whatever they are for, by name.
    fn databases(&self) -> BTreeMap<String, Vec<u8>> {
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let files = files_below(&self.place.path().join("vault")).into_iter();
        let files = files.filter(|(path, _)| name(path).contains(".db") && !name(path).ends_with("-shm"));
        files.map(|(path, bytes)| (name(&path), bytes)).collect()
    }
}

#[test]
fn a_vault_of_each_schema_is_kept_and_opens() {
    for schema in 1..=SCHEMA_VERSION {
        let kept = Path::new(&format!("{FIXTURES}{schema}")).is_dir();
        assert!(kept, "there is no vault of schema {schema}: FREEZE=1 cargo test -p journeys --test quiet upgrade");
        let old = Old::of(schema);
        let open = match old.folder.unlock(&secret()) {
            Ok(open) => open,
            Err(error) => panic!("a vault of schema {schema} is shut out: {error}"),
        };
        assert!(open.failed.is_empty(), "schema {schema}: {:?}", open.failed);
        let vaults = [&open.everyday, &open.private].map(|vault| vault.as_ref().unwrap());
        for vault in vaults {
            assert!(!vault.documents().unwrap().is_empty(), "schema {schema}: {:?} holds something", vault.name());
        }
        // From schema 3 on a document holds what it holds now, and nobody takes it apart.
        let is_converted = schema < 3;
        assert_eq!(
            old.conversion.seen.lock().unwrap().is_empty(),
            !is_converted,
            "schema {schema}: the number is its own"
        );
    }
}

#[test]
fn everything_that_an_earlier_schema_held_is_handed_over_and_what_comes_of_it_is_kept() {
    for (schema, documents, texts) in [(1, 2, 5), (2, 4, 14)] {
        let old = Old::of(schema);
        let before = old.databases();
        let open = old.unlock();
        assert!(open.failed.is_empty(), "{:?}", open.failed);
        let seen = old.conversion.seen.lock().unwrap().clone();
        let names: BTreeSet<_> = seen.iter().map(|vault| vault.name).collect();
        assert_eq!(names, VaultName::ALL.into(), "each vault once");
        let count = |count: fn(&EarlierVault) -> usize| seen.iter().map(count).sum::<usize>();
        let all = (count(|vault| vault.documents.len()), count(|vault| vault.answers.len()));
        assert_eq!(all, (documents, texts), "schema {schema}");
        for (vault, was) in [&open.everyday, &open.private]
            .into_iter()
            .flatten()
            .flat_map(|vault| seen.iter().filter(|was| was.name == vault.name()).map(move |was| (vault, was)))
        {
            for document in &was.documents {
                assert!(!document.changes.is_empty() && document.changes.iter().all(|change| change.seq > 0));
                if schema == 2 {
                    assert_eq!(document.heads.changes, document.changes.len() as u64);
                }
            }
            let Converted { documents, projection } = converted(was);
            assert_eq!(vault.projection().unwrap(), projection);
            for WholeDocument { row, changes, heads, .. } in documents {
                assert_eq!(vault.document(row.id).unwrap().as_ref(), Some(&row));
                assert_eq!(vault.changes(row.id).unwrap(), changes, "as they were, with when they came");
                assert_eq!(vault.heads(row.id).unwrap().heads, heads);
            }
            assert_eq!(vault.tombstones().unwrap(), was.tombstones, "and no more of them");
            for document in &was.documents {
                let tier = vault.setting(&format!("vault.tier.{}", document.id));
                assert_eq!(tier, Ok(None), "what only an earlier schema needs goes");
            }
            assert!(vault.setting("vault.pass").unwrap().is_some(), "and every other setting stays");
        }
        if schema == 2 {
            assert!(count(|vault| vault.tombstones.len()) > 0, "something had been deleted for good");
        }
        assert!(open.is_made_anew());
        drop(open);

        for name in ["everyday.db", "private.db"] {
            assert_ne!(fs::read(old.file(name)).unwrap(), before[name]);
            assert_eq!(fs::read(old.file("copies/1").join(name)).unwrap(), before[name], "the file of before is kept");
        }
        let mut open = old.unlock();
        assert_eq!(old.conversion.seen.lock().unwrap().len(), 2, "it is done once");
        assert!(!open.is_made_anew());
        open.everyday.as_mut().unwrap().save(&words(1, "it takes new words")).unwrap();
    }
}

/// Every file of the vault, by its name there, and its size.
fn listing(old: &Old) -> BTreeMap<PathBuf, usize> {
    let base = old.file("");
    let files = files_below(&base).into_iter();
    files.map(|(path, bytes)| (path.strip_prefix(&base).unwrap().to_owned(), bytes.len())).collect()
}

#[test]
fn after_an_upgrade_the_folder_tells_not_whether_there_is_a_full_passphrase() {
    let full = Passphrase::from_utf8(b"only the heron knows this one").unwrap();
    for has_copies in [false, true] {
        // One of them has its private vault behind a passphrase of its own, as an earlier version left it.
        let twins = [true, false].map(|has_full| {
            let old = Old::of(2);
            if has_full {
                // With slots that the version of now has written: they are the same ever since. The key of
                // before stays: an earlier version gave no new one.
                let made = Old::of(2);
                let mut open = made.unlock();
                made.folder.set_full_passphrase(&mut open, &full, &old.keys()).unwrap();
                made.folder.close(open, Timestamp(1)).unwrap();
                for slot in ["everyday.pass", "private.pass", "everyday.code", "private.code"] {
                    fs::copy(made.file(slot), old.file(slot)).unwrap();
                }
            }
            if has_copies {
                fs::create_dir_all(old.file("copies/1")).unwrap();
                for name in ["everyday.db", "private.db"] {
                    fs::copy(old.file(name), old.file("copies/1").join(name)).unwrap();
                }
            }
            old
        });
        let [with, without] = &twins;
        for round in 0..3 {
            let when = format!("with copies: {has_copies}, opening {round}");
            let opened = [with, without].map(|old| {
                let open = old.unlock();
                old.folder.forget_before(&open);
                let reach = open.reach();
                old.folder.close(open, Timestamp(1)).unwrap();
                reach
            });
            assert_eq!(opened, [Reach::Everyday, Reach::Both], "{when}: the everyday passphrase opens both");
            assert_eq!(listing(with), listing(without), "{when}");
        }
        // What is private is brought up to date when it is opened, however much later.
        let open = with.folder.unlock(&full).unwrap();
        assert!(open.is_made_anew() && open.private.is_some());
        with.folder.close(open, Timestamp(1)).unwrap();
        assert_eq!(listing(with), listing(without), "with copies: {has_copies}, after the full passphrase");
    }
}

#[test]
fn a_conversion_that_says_no_leaves_the_vault_as_it_was() {
    let says = [
        (Some(ConversionError::Differs), VaultError::NotConverted),
        (Some(ConversionError::Damaged), VaultError::DatabaseDamaged),
    ];
    for (refuses, error) in says {
        let mut old = Old::of(2);
        old.convert_with(AsLeftovers { refuses, ..AsLeftovers::default() });
        let before = old.databases();
        let refused = old.folder.unlock(&secret());
        match error {
            VaultError::NotConverted => assert_eq!(refused.map(|_| ()), Err(error), "neither opens, and it is said"),
            _ => assert!(refused.unwrap().failed.iter().all(|failed| failed.error == error), "it is to be repaired"),
        }
        assert!(old.databases() == before, "{refuses:?}: nothing was changed, and nothing is left lying about");
        old.convert_with(AsLeftovers::default());
        assert!(old.unlock().failed.is_empty(), "and with one that can, it opens");
    }
}

#[test]
fn without_anybody_who_reads_changes_an_earlier_vault_stays_closed() {
    let old = Old::of(1);
    let before = old.databases();
    let without = tempfile::tempdir().unwrap();
    fs::create_dir(without.path().join("vault")).unwrap();
    for (path, bytes) in fixture(1) {
        fs::write(without.path().join("vault").join(path.file_name().unwrap()), bytes).unwrap();
    }
    let folder = claimed(without.path());
    assert_eq!(folder.unlock(&secret()).map(|_| ()), Err(VaultError::NotConverted));
    assert!(fs::read(without.path().join("vault/everyday.db")).unwrap() == before["everyday.db"]);
}

#[test]
fn a_conversion_whose_result_does_not_read_back_changes_nothing() {
    /// Says twice the same change, which is kept once.
    struct Twice;
    impl Conversion for Twice {
        fn convert(&mut self, vault: &EarlierVault) -> Result<Converted, ConversionError> {
            let mut converted = converted(vault);
            let document = converted.documents.first_mut().ok_or(ConversionError::Differs)?;
            let first = document.changes[0].clone();
            document.changes.push(first);
            Ok(converted)
        }
    }
    let mut old = Old::of(2);
    old.folder.set_conversion(Box::new(Twice));
    let before = old.databases();
    let open = old.unlock();
    assert!(open.everyday.is_none() && open.private.is_none());
    assert!(open.failed.iter().all(|failed| failed.error == VaultError::DatabaseDamaged));
    assert!(old.databases() == before);
}

#[test]
fn a_document_that_was_deleted_for_good_does_not_come_back_by_an_upgrade() {
    struct Resurrects;
    impl Conversion for Resurrects {
        fn convert(&mut self, vault: &EarlierVault) -> Result<Converted, ConversionError> {
            let mut converted = converted(vault);
            if let (Some(document), Some(gone)) = (converted.documents.first_mut(), vault.tombstones.first()) {
                document.row.id = *gone;
            }
            Ok(converted)
        }
    }
    let mut old = Old::of(2);
    old.folder.set_conversion(Box::new(Resurrects));
    let before = old.databases();
    let open = old.unlock();
    assert!(open.failed.iter().any(|failed| failed.error == VaultError::NotConverted));
    drop(open);
    assert!(old.databases()["everyday.db"] == before["everyday.db"]);
}

#[test]
fn a_damaged_page_of_an_earlier_vault_is_salvaged_and_it_is_repaired_into_this_schema() {
    let old = Old::of(2);
    let whole = fs::read(old.file("everyday.db")).unwrap();
    let earlier = {
        let copy = Old::of(2);
        drop(copy.unlock());
        let seen = copy.conversion.seen.lock().unwrap().clone();
        seen.into_iter().find(|vault| vault.name == VaultName::Everyday).unwrap()
    };
    let mut all_found = 0;
    for page in (1..whole.len() / 4096).step_by(9) {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 700] ^= 1;
        let _ = fs::remove_dir_all(old.file("aside"));
        fs::write(old.file("everyday.db"), &damaged).unwrap();
        let open = old.unlock();
        assert_eq!(open.failed.len(), 1, "page {page}");
        let salvaged = old.folder.salvage(&open.failed[0]).unwrap();
        assert!(salvaged.documents.is_empty() && salvaged.answers.is_empty() && salvaged.entries.is_empty());
        let found = &salvaged.earlier;
        for (id, document) in &found.documents {
            let was = earlier.documents.iter().find(|was| was.id == *id).unwrap();
            assert!(document.tier.is_none_or(|tier| tier == was.tier), "page {page}");
            assert!(document.changes.iter().all(|change| was.changes.contains(change)), "page {page}");
        }
        assert!(found.answers.iter().all(|answer| earlier.answers.contains(answer)), "page {page}");
        assert!(found.entries.iter().all(|entry| earlier.entries.contains(entry)), "page {page}");
        let changes: usize = found.documents.values().map(|document| document.changes.len()).sum();
        all_found += usize::from(changes == earlier.documents.iter().map(|was| was.changes.len()).sum::<usize>());
    }
    assert!(all_found > 3, "most pages hold no change: {all_found}");

    let open = old.unlock();
    let failed = open.failed[0].clone();
    drop(open);
    let Converted { documents, projection } = converted(&earlier);
    let repaired = Repaired { documents, projection: projection.clone(), ..Repaired::default() };
    let vault = old.folder.put_in_place(&failed, &repaired).unwrap();
    assert_eq!(vault.projection().unwrap(), projection, "it stands in the schema of now");
    drop(vault);
    assert!(old.unlock().failed.is_empty());
}

#[test]
fn a_vault_with_an_orphan_keeps_it_through_an_upgrade_and_a_repair() {
    let repaired = {
        let (subject, generation) = (Subject::Leftover(Tier::Shared), Generation::default());
        let id = DocumentId::of(&subject, generation);
        let row = DocumentRow { id, subject, generation, tier: Tier::Shared, created: Timestamp(1) };
        let (changes, orphans) = (vec![change(1, b"kept")], vec![change(9, b"builds on what is lost")]);
        Repaired {
            documents: vec![WholeDocument { row, changes, heads: vec![change(1, b"").hash], orphans }],
            ..Repaired::default()
        }
    };
    let (fixture, open) = crate::setup::Fixture::new();
    drop(open);
    fs::write(fixture.file("everyday.db"), [7; 4096]).unwrap();
    let failed = fixture.folder.open_with_device().unwrap().failed.remove(0);
    drop(fixture.folder.put_in_place(&failed, &repaired).unwrap());
    let mut bytes = fs::read(fixture.file("everyday.db")).unwrap();
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    fs::write(fixture.file("everyday.db"), bytes).unwrap();
    let failed = fixture.folder.open_with_device().unwrap().failed.remove(0);
    let salvaged = fixture.folder.salvage(&failed).unwrap();
    let document = salvaged.documents.values().next().unwrap();
    assert_eq!(document.changes, [change(1, b"kept"), change(9, b"builds on what is lost")]);
}

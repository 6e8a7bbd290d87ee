//! Vaults that are written as she writes them, and everything that they hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};
use care_vault::{ChangeRow, DocumentHeads, DocumentRow, Failed, Projection, Salvaged, Save, Unlocked, Vault};

use crate::damage::opened_by_hand;
use crate::setup::{Fixture, answer, answer_id, changes_of, everyday, unsealed_pages, whole_plan};

pub(crate) const PAGE: usize = 4096;
/// Numbers that look random and are the same every time.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| (self.next() >> 32) as u8).collect()
    }
}

/// How many answers [`write`] writes to.
const ANSWERS: usize = 60;

/// The prompt of the answer of that number.
pub(crate) fn prompt(number: usize) -> String {
    format!("wish-{number}")
}

/// The document of the answer of that number.
pub(crate) fn document(number: usize) -> DocumentId {
    DocumentId::of(&Subject::Answer(answer_id(&prompt(number))), Generation::default())
}

/// Writes `count` changes of the size that edits have to the documents of many answers, ten to a
/// save; every 500th is as long as some pages.
pub(crate) fn write(vault: &mut Vault, count: u64, dice: &mut Dice) {
    let mut seqs: Vec<u64> = (0..ANSWERS).map(|number| vault.changes(document(number)).unwrap().len() as u64).collect();
    for first in (0..count).step_by(10) {
        let number = dice.below(ANSWERS);
        let changes: Vec<ChangeRow> = (first..count.min(first + 10))
            .map(|count| {
                seqs[number] += 1;
                let bytes = if count % 500 == 499 { 20_000 } else { 150 + dice.below(150) };
                ChangeRow {
                    hash: dice.bytes(32).try_into().unwrap(),
                    actor: vec![number as u8; 16],
                    seq: seqs[number],
                    raw: dice.bytes(bytes),
                    received: Timestamp(1_000_000 + count.cast_signed()),
                }
            })
            .collect();
        let text = format!("{} {}", first, "an answer of hers ".repeat(dice.below(30)));
        let answers = vec![(answer_id(&prompt(number)), Some(answer(&text)))];
        let documents = vec![changes_of(document(number), &prompt(number), Tier::Shared, changes)];
        let settings = vec![("last".to_owned(), Some(first.to_be_bytes().to_vec()))];
        vault.save(&Save { at: Timestamp(7), documents, answers, settings, ..Save::default() }).unwrap();
    }
}

/// Everything that a vault holds.
#[derive(Debug, PartialEq)]
pub(crate) struct Truth {
    pub(crate) documents: BTreeMap<DocumentId, (DocumentRow, DocumentHeads, Vec<ChangeRow>)>,
    pub(crate) plan: Projection,
    pub(crate) settings: BTreeMap<String, Vec<u8>>,
    pub(crate) tombstones: BTreeSet<DocumentId>,
}

impl Truth {
    pub(crate) fn of(fixture: &Fixture, vault: &Vault) -> Self {
        let by_hand = opened_by_hand(fixture);
        let mut rows = by_hand.prepare("SELECT name, value FROM setting").unwrap();
        let settings = rows.query_map((), |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
        let mut rows = by_hand.prepare("SELECT document FROM tombstone").unwrap();
        let id = |row: &rusqlite::Row<'_>| row.get(0).map(DocumentId::from_bytes);
        let tombstones = rows.query_map((), id).unwrap().map(Result::unwrap).collect();
        let document = |row: DocumentRow| {
            let (heads, changes) = (vault.heads(row.id).unwrap(), vault.changes(row.id).unwrap());
            (row.id, (row, heads, changes))
        };
        let documents = vault.documents().unwrap().into_iter().map(document).collect();
        Self { documents, plan: vault.projection().unwrap(), settings, tombstones }
    }

    pub(crate) fn changes(&self) -> usize {
        self.documents.values().map(|(.., changes)| changes.len()).sum()
    }

    /// How many changes were found again. Nothing that was found is other than it was.
    pub(crate) fn found_in(&self, salvaged: &Salvaged, when: &str) -> usize {
        let mut found = 0;
        for (id, document) in &salvaged.documents {
            assert!(self.documents.contains_key(id), "{id} {when}");
            let (row, heads, changes) = &self.documents[id];
            let subject = (row.subject.clone(), row.generation);
            assert!(document.subject.as_ref().is_none_or(|found| *found == subject), "{when}");
            assert!(document.tier.is_none_or(|found| found == row.tier), "{when}");
            assert!(document.heads.as_ref().is_none_or(|found| found == heads), "{when}");
            assert!(document.heads.is_none() || document.created == row.created, "{when}");
            let mut whole = changes.iter();
            for change in &document.changes {
                assert!(whole.any(|known| known == change), "each as it was, in order, once {when}");
            }
            found += document.changes.len();
        }
        for (id, answer) in &salvaged.answers {
            assert_eq!(self.plan.answers.get(id), Some(answer), "{when}");
        }
        for (name, value) in &salvaged.settings {
            assert_eq!(self.settings.get(name), Some(value), "{name} {when}");
        }
        found
    }
}

impl From<&Salvaged> for Truth {
    fn from(salvaged: &Salvaged) -> Self {
        let documents = salvaged.documents.iter().map(|(id, document)| {
            let found = document.clone();
            let (subject, generation) = found.subject.unwrap();
            let tier = found.tier.unwrap();
            let row = DocumentRow { id: *id, subject, generation, tier, created: found.created };
            (*id, (row, found.heads.unwrap(), found.changes))
        });
        assert_eq!(salvaged.earlier, care_vault::SalvagedEarlier::default());
        Self {
            documents: documents.collect(),
            plan: Projection {
                answers: salvaged.answers.iter().cloned().collect(),
                entries: salvaged.entries.iter().cloned().collect(),
            },
            settings: salvaged.settings.iter().cloned().collect(),
            tombstones: salvaged.tombstones.clone(),
        }
    }
}

/// A written vault, closed: where it stands, its bytes and what it holds.
pub(crate) struct Written {
    pub(crate) fixture: Fixture,
    pub(crate) database: PathBuf,
    pub(crate) whole: Vec<u8>,
    pub(crate) truth: Truth,
    pub(crate) failed: Failed,
}

impl Written {
    pub(crate) fn with(count: u64) -> Self {
        let (fixture, mut open) = Fixture::new();
        write(everyday(&mut open), count, &mut Dice(0x9e37_79b9));
        everyday(&mut open).save(&plan_save()).unwrap();
        Self::closed(fixture, open)
    }

    pub(crate) fn closed(fixture: Fixture, mut open: Unlocked) -> Self {
        let truth = Truth::of(&fixture, everyday(&mut open));
        drop(open);
        let database = fixture.file("everyday.db");
        let whole = fs::read(&database).unwrap();
        let failed = failed(&fixture);
        Self { fixture, database, whole, truth, failed }
    }

    pub(crate) fn salvage(&self) -> Salvaged {
        self.fixture.folder.salvage(&self.failed).unwrap()
    }

    /// Puts `bytes` in the place of the file, sees that it is found damaged, and salvages it.
    pub(crate) fn salvage_from(&self, bytes: &[u8], when: &str) -> Salvaged {
        let aside = self.fixture.file("aside");
        let _ = fs::remove_dir_all(&aside);
        fs::write(&self.database, bytes).unwrap();
        let open = self.fixture.folder.open_with_device().unwrap();
        assert!(open.everyday.is_none(), "found on opening: {when}");
        let salvaged = self.fixture.folder.salvage(&open.failed[0]).unwrap();
        assert!(fs::read(&self.database).unwrap() == bytes, "the file is as it was: {when}");
        assert!(fs::read(aside.join("everyday-1.db")).unwrap() == bytes, "and stands aside: {when}");
        assert!(!aside.join("scratch").exists());
        salvaged
    }
}

/// The page, from 0, on which each change stands that stands on one: found without SQLite.
pub(crate) fn homes(written: &Written) -> BTreeMap<[u8; 32], usize> {
    const BEGIN: usize = 16;
    let mut begins = BTreeMap::new();
    for (.., changes) in written.truth.documents.values() {
        for change in changes.iter().filter(|change| change.raw.len() < 1_000) {
            begins.insert(&change.raw[..BEGIN], change);
        }
    }
    let pages = unsealed_pages(&written.database, &[0x11; 32]);
    let mut homes = BTreeMap::new();
    for (at, window) in pages.windows(BEGIN).enumerate() {
        let Some(change) = begins.get(window) else { continue };
        // The first page has 16 bytes less.
        let page = (at + 16) / (PAGE - 80);
        if pages[at..].starts_with(&change.raw) && (at + 16 + change.raw.len()) / (PAGE - 80) == page {
            homes.insert(change.hash, page);
        }
    }
    assert!(homes.len() >= begins.len() - 2, "{} of {}", homes.len(), begins.len());
    homes
}

/// What the folder says of an everyday vault that is damaged, which it is for that moment.
pub(crate) fn failed(fixture: &Fixture) -> Failed {
    let database = fixture.file("everyday.db");
    let whole = fs::read(&database).unwrap();
    fs::write(&database, [7; PAGE]).unwrap();
    let failed = fixture.folder.open_with_device().unwrap().failed.remove(0);
    fs::write(&database, whole).unwrap();
    failed
}

pub(crate) fn plan_save() -> Save {
    let plan = whole_plan();
    Save {
        answers: plan.answers.into_iter().map(|(id, answer)| (id, Some(answer))).collect(),
        entries: plan.entries.into_iter().map(|(id, entry)| (id, Some(entry))).collect(),
        settings: vec![("empty".to_owned(), Some(Vec::new()))],
        ..Save::default()
    }
}

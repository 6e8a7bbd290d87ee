//! What is read out of a damaged file: all that stands on pages that can be opened, and nothing
//! that she deleted for good.

mod live;
mod page;
mod size;
mod written;

use std::fs;

use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};
use care_vault::{Departure, Dropped, Salvaged, Save, VaultError};
use written::{Dice, PAGE, Truth, Written, failed, plan_save, write};

use crate::damage::opened_by_hand;
use crate::setup::{
    Fixture, answer, answer_id, change, changes_of, contains, everyday, files_below, whole_plan, words,
};

#[test]
fn a_clean_file_salvages_to_exactly_what_is_in_it() {
    let written = Written::with(600);
    let salvaged = written.salvage();
    assert_eq!(Truth::from(&salvaged), written.truth);
    assert_eq!((salvaged.bad_pages, salvaged.pages), (0, (written.whole.len() / PAGE) as u64));
    assert!(fs::read(&written.database).unwrap() == written.whole);
}

#[test]
fn the_file_is_put_aside_once_and_what_a_stop_left_goes() {
    let written = Written::with(30);
    let aside = written.fixture.file("aside");
    fs::create_dir(&aside).unwrap();
    fs::create_dir(aside.join("scratch")).unwrap();
    fs::write(aside.join("scratch/scratch.db"), "half a copy").unwrap();
    fs::write(aside.join("everyday-1.db.new"), "half a copy").unwrap();
    let names = || -> Vec<String> {
        let names = files_below(&aside).into_iter().map(|(path, _)| path);
        let mut names: Vec<_> = names.map(|path| path.strip_prefix(&aside).unwrap().display().to_string()).collect();
        names.sort();
        names
    };
    for _ in 0..2 {
        assert_eq!(Truth::from(&written.salvage()), written.truth);
        assert_eq!(names(), ["everyday-1.db"], "the same is not put aside twice");
    }
    let mut otherwise = written.whole.clone();
    otherwise[5 * PAGE] ^= 1;
    fs::write(&written.database, &otherwise).unwrap();
    fs::write(written.fixture.file("everyday.db-wal"), "a log of sorts").unwrap();
    written.salvage();
    assert_eq!(names(), ["everyday-1.db", "everyday-2.db", "everyday-2.db-wal"]);
    assert!(fs::read(aside.join("everyday-1.db")).unwrap() == written.whole);
    assert!(fs::read(aside.join("everyday-2.db")).unwrap() == otherwise);
}

#[test]
fn what_she_deleted_for_good_does_not_come_back() {
    const PLANTED: &str = "he came back on Tuesday";
    const NEW: DocumentId = DocumentId::from_bytes([0xee; 16]);
    for bytes in [PLANTED.len(), 3_000, 40_000] {
        let (fixture, mut open) = Fixture::new();
        let vault = everyday(&mut open);
        write(vault, 100, &mut Dice(9));
        let long: String = PLANTED.chars().cycle().take(bytes).collect();
        let old = crate::setup::DOCUMENT;
        let mut save = words(1, &long);
        save.answers.push((answer_id("other"), Some(answer(&long))));
        save.settings.push(("vault.last".to_owned(), Some(long.clone().into_bytes())));
        vault.save(&save).unwrap();
        vault
            .save(&Save {
                at: Timestamp(6),
                dropped: vec![Dropped { id: old, departure: Departure::Deleted }],
                documents: vec![changes_of(NEW, "anew", Tier::Shared, vec![change(2, b"stays")])],
                answers: vec![(answer_id("wish"), Some(answer("stays"))), (answer_id("other"), None)],
                settings: vec![("vault.last".to_owned(), None)],
                ..Save::default()
            })
            .unwrap();
        write(vault, 30, &mut Dice(10));
        let file = fs::read(fixture.file("everyday.db")).unwrap();
        let log = fs::read(fixture.file("everyday.db-wal")).unwrap();
        let truth = Truth::of(&fixture, vault);
        drop(open);
        let failed = failed(&fixture);
        for page in 0..file.len() / PAGE {
            let mut file = file.clone();
            file[page * PAGE + 99] ^= 1;
            fs::write(fixture.file("everyday.db"), file).unwrap();
            fs::write(fixture.file("everyday.db-wal"), &log).unwrap();
            let salvaged = fixture.folder.salvage(&failed).unwrap();
            truth.found_in(&salvaged, &format!("page {}", page + 1));
            assert!(!salvaged.documents.contains_key(&old));
            assert!(!holds(&salvaged, &PLANTED.as_bytes()[..16]), "page {}", page + 1);
        }
    }
}

/// Whether the words stand anywhere in it.
fn holds(salvaged: &Salvaged, words: &[u8]) -> bool {
    let changes = salvaged.documents.values().flat_map(|document| &document.changes).map(|change| &change.raw[..]);
    let answers = salvaged.answers.iter().map(|(_, answer)| answer.text().as_bytes());
    let settings = salvaged.settings.iter().map(|(_, value)| &value[..]);
    changes.chain(answers).chain(settings).any(|bytes| contains(bytes, words))
}

#[test]
fn the_search_for_what_was_deleted_would_find_it() {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "he came back on Tuesday")).unwrap();
    let written = Written::closed(fixture, open);
    assert!(holds(&written.salvage(), b"on Tuesday"));
    let shown = format!("{:?}", written.salvage());
    assert!(shown.contains("changes: 1") && !shown.contains("Tuesday"), "and it is not shown: {shown}");
}

#[test]
fn a_document_whose_row_is_lost_is_told_by_its_answer_and_keeps_its_tier() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    write(vault, 30, &mut Dice(11));
    let plan = whole_plan();
    let mut save = plan_save();
    let subjects = [
        Subject::Answer("newborn/baby-2/name".parse().unwrap()),
        Subject::Entry("contingency".parse().unwrap(), *plan.entries.keys().last().unwrap()),
        Subject::EverydayCatalogue,
    ];
    let ids = subjects.clone().map(|subject| DocumentId::of(&subject, Generation(3)));
    for (subject, id) in subjects.iter().zip(ids) {
        let changes = vec![change(1, b"of a later generation")];
        let generation = Generation(3);
        let named = changes_of(id, "x", Tier::JustMe, changes);
        save.documents.push(care_vault::DocumentChanges { subject: subject.clone(), generation, ..named });
    }
    vault.save(&save).unwrap();
    let written = Written::closed(fixture, open);
    let by_hand = opened_by_hand(&written.fixture);
    by_hand.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM document").unwrap();
    drop(by_hand);
    let salvaged = written.salvage();
    assert_eq!(salvaged.documents.len(), written.truth.documents.len());
    for (id, (row, _, changes)) in &written.truth.documents {
        let document = &salvaged.documents[id];
        assert_eq!(document.subject, Some((row.subject.clone(), row.generation)));
        assert_eq!((&document.heads, &document.changes), (&None, changes));
        assert_eq!(document.created, changes[0].received);
    }
    let tiers = ids.map(|id| salvaged.documents[&id].tier);
    assert_eq!(tiers, [Some(Tier::Shared), Some(Tier::JustMe), None], "as the rows of the projection say");
}

#[test]
fn changes_of_a_document_that_was_deleted_are_left_out_wherever_they_come_from() {
    let written = Written::with(30);
    let (gone, _) = written.truth.documents.first_key_value().unwrap();
    let by_hand = opened_by_hand(&written.fixture);
    by_hand.execute("INSERT INTO tombstone VALUES (?1)", [gone.as_bytes()]).unwrap();
    drop(by_hand);
    let salvaged = written.salvage();
    assert!(salvaged.tombstones.contains(gone) && !salvaged.documents.contains_key(gone));
    assert_eq!(salvaged.documents.len(), written.truth.documents.len() - 1);
}

#[test]
fn a_row_that_bears_another_tag_is_taken_for_no_other() {
    let written = Written::with(30);
    let by_hand = opened_by_hand(&written.fixture);
    // A table of a later version, with the columns of `change`.
    by_hand
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON; UPDATE change SET tag = 999 WHERE position % 2 = 0;
             UPDATE answer SET tag = 999; UPDATE document SET tag = 302",
        )
        .unwrap();
    drop(by_hand);
    let salvaged = written.salvage();
    let found: usize = salvaged.documents.values().map(|document| document.changes.len()).sum();
    assert_eq!(found, written.truth.changes() / 2);
    assert!(salvaged.answers.is_empty() && salvaged.documents.values().all(|document| document.heads.is_none()));
}

#[test]
fn an_orphan_is_salvaged_after_what_it_builds_on() {
    let written = Written::with(30);
    let (id, (.., changes)) = written.truth.documents.first_key_value().unwrap();
    let by_hand = opened_by_hand(&written.fixture);
    by_hand
        .execute(
            "INSERT INTO orphan (position, document, hash, actor, seq, raw, received)
             SELECT 1, document, zeroblob(32), actor, 77, x'07', 5 FROM change WHERE document = ?1 LIMIT 1",
            [id.as_bytes()],
        )
        .unwrap();
    drop(by_hand);
    let salvaged = written.salvage();
    let found: Vec<u64> = salvaged.documents[id].changes.iter().map(|change| change.seq).collect();
    assert_eq!(found, changes.iter().map(|change| change.seq).chain([77]).collect::<Vec<_>>());
}

#[test]
fn a_vault_of_a_newer_version_is_not_salvaged() {
    let written = Written::with(10);
    opened_by_hand(&written.fixture).execute_batch("PRAGMA user_version = 99").unwrap();
    let newer = written.fixture.folder.open_with_device().unwrap().failed.remove(0);
    assert_eq!(written.fixture.folder.salvage(&newer), Err(VaultError::DatabaseNewer));
    assert!(!written.fixture.file("aside").exists());
}

//! What is kept is kept whole, in order, and what is deleted is gone.

use std::fs;

use care_plan::{Answer, DocumentId, Generation, Subject, Tier, Timestamp};
use care_vault::{
    Departure, DocumentChanges, DocumentHeads, DocumentRow, Dropped, Projection, Save, SaveError, Vault, VaultError,
};

use crate::setup::{
    DOCUMENT, Fixture, answer, answer_id, change, changes_of, contains, everyday, unsealed_pages, whole_plan, words,
};

const NEW: DocumentId = DocumentId::from_bytes([0xd1; 16]);

/// The row of [`DOCUMENT`] as [`words`] begins it.
fn row() -> DocumentRow {
    DocumentRow {
        id: DOCUMENT,
        subject: Subject::Answer(answer_id("wish")),
        generation: Generation::default(),
        tier: Tier::Shared,
        created: Timestamp(5),
    }
}

fn dropped(departure: Departure) -> Save {
    let dropped = vec![Dropped { id: DOCUMENT, departure }];
    Save { at: Timestamp(6), dropped, answers: vec![(answer_id("wish"), None)], ..Save::default() }
}

fn raws(vault: &Vault, document: DocumentId) -> Vec<Vec<u8>> {
    vault.changes(document).unwrap().into_iter().map(|change| change.raw).collect()
}

#[test]
fn what_she_kept_is_there_after_the_program_was_closed() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "at home")).unwrap();
    vault.save(&words(2, "in the water")).unwrap();
    let kept = (vault.changes(DOCUMENT).unwrap(), vault.projection().unwrap(), vault.documents().unwrap());
    drop(open);

    let mut open = fixture.folder.open_with_device().unwrap();
    let vault = everyday(&mut open);
    assert_eq!(kept, (vault.changes(DOCUMENT).unwrap(), vault.projection().unwrap(), vault.documents().unwrap()));
    assert_eq!(kept.0, [change(1, b"at home"), change(2, b"in the water")], "changes keep every field and their order");
    assert_eq!(kept.1.answers[&answer_id("wish")].text(), "in the water");
    assert_eq!(kept.2, [row()]);
    assert!(open.private.unwrap().documents().unwrap().is_empty(), "the vaults are two");
}

#[test]
fn changes_come_back_in_the_order_they_came_in_and_once() {
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    for seq in [7, 3, u64::MAX, 3, 1, 7] {
        vault.save(&words(seq, &format!("change {seq}"))).unwrap();
    }
    let seqs: Vec<u64> = vault.changes(DOCUMENT).unwrap().iter().map(|change| change.seq).collect();
    assert_eq!(seqs, [7, 3, u64::MAX, 1]);
}

#[test]
fn a_save_that_fails_in_its_last_part_leaves_nothing_of_the_first() {
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "kept")).unwrap();
    vault.save(&dropped(Departure::Deleted)).unwrap();
    vault
        .save(&Save {
            documents: vec![changes_of(NEW, "wish", Tier::Shared, vec![change(1, b"anew")])],
            ..Save::default()
        })
        .unwrap();

    let mut late = words(9, "for a document that is gone");
    late.settings = vec![("language".to_owned(), Some(b"ur".to_vec()))];
    late.documents.insert(0, changes_of(NEW, "wish", Tier::JustMe, vec![change(8, b"to be undone")]));
    assert_eq!(vault.save(&late), Err(SaveError::Tombstoned));
    assert_eq!(raws(vault, NEW), [b"anew"]);
    assert_eq!(vault.document(NEW).unwrap().unwrap().tier, Tier::Shared);
    assert_eq!(vault.projection().unwrap(), Projection::default());
    assert_eq!(vault.setting("language"), Ok(None));
}

#[test]
fn a_document_moves_to_another_tier_and_nothing_else_of_it_changes() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "hers alone")).unwrap();
    vault.save(&words(2, "hers alone, now")).unwrap();
    let heads = vault.heads(DOCUMENT).unwrap();
    let moved = DocumentChanges { heads: None, ..changes_of(DOCUMENT, "wish", Tier::JustMe, Vec::new()) };
    let private = Answer { tier: Tier::JustMe, ..answer("hers alone, now") };
    vault
        .save(&Save {
            at: Timestamp(9),
            documents: vec![moved],
            answers: vec![(answer_id("wish"), Some(private))],
            ..Save::default()
        })
        .unwrap();
    drop(open);
    let mut open = fixture.folder.open_with_device().unwrap();
    let vault = everyday(&mut open);
    assert_eq!(vault.document(DOCUMENT).unwrap(), Some(DocumentRow { tier: Tier::JustMe, ..row() }));
    assert_eq!(vault.heads(DOCUMENT).unwrap(), heads, "what it comes to is the same");
    assert_eq!(heads, DocumentHeads { heads: vec![change(2, b"").hash], changes: 2 });
    assert_eq!(raws(vault, DOCUMENT).len(), 2);
    assert_eq!(vault.projection().unwrap().answers[&answer_id("wish")].tier, Tier::JustMe);
}

#[test]
fn a_document_that_moved_to_the_other_vault_may_come_back_and_one_that_was_deleted_may_not() {
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "here")).unwrap();
    vault.save(&dropped(Departure::Moved)).unwrap();
    assert_eq!((vault.documents(), vault.changes(DOCUMENT)), (Ok(vec![]), Ok(vec![])));
    assert!(!vault.is_tombstoned(DOCUMENT).unwrap());
    assert_eq!(vault.tombstones().unwrap().len(), 1, "that it went is marked");
    vault.save(&words(2, "here again")).unwrap();
    assert_eq!(raws(vault, DOCUMENT), [b"here again"]);

    vault.save(&dropped(Departure::Deleted)).unwrap();
    assert!(vault.tombstones().unwrap().contains(&DOCUMENT));
    assert_eq!(vault.save(&words(3, "from another phone")), Err(SaveError::Tombstoned));
    vault.save(&dropped(Departure::Deleted)).unwrap();
    assert_eq!(vault.documents(), Ok(vec![]), "and deleting twice is no error");
}

#[test]
fn each_document_has_its_own_changes_heads_and_piece() {
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "one")).unwrap();
    let other = |seq, raw: &[u8]| Save {
        documents: vec![changes_of(NEW, "other", Tier::JustMe, vec![change(seq, raw)])],
        ..Save::default()
    };
    vault.save(&other(1, b"the same hash in another document")).unwrap();
    vault.set_cache(DOCUMENT, b"in one piece").unwrap();
    vault.save(&other(2, b"later, but elsewhere")).unwrap();
    assert_eq!(vault.cache(DOCUMENT).unwrap().unwrap().later, []);
    vault.save(&words(3, "later")).unwrap();
    let cached = vault.cache(DOCUMENT).unwrap().unwrap();
    assert_eq!((cached.saved.as_slice(), cached.later), (&b"in one piece"[..], vec![change(3, b"later")]));
    assert_eq!(vault.cache(NEW).unwrap().map(|_| ()), None);
    assert_eq!(raws(vault, NEW), [&b"the same hash in another document"[..], b"later, but elsewhere"]);
    assert_eq!(vault.documents().unwrap().len(), 2);
    vault.save(&dropped(Departure::Deleted)).unwrap();
    assert_eq!((vault.cache(DOCUMENT).unwrap().map(|_| ()), raws(vault, NEW).len()), (None, 2));
}

/// How many pages each of some saves writes that keep one answer among `count`, in the middle of them.
fn pages_of_a_save(count: u64) -> u64 {
    const FRAME: u64 = 24 + 4096;
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    let id = |number: u64| {
        let subject = Subject::Answer(answer_id(&format!("wish-{number}")));
        DocumentId::of(&subject, Generation::default())
    };
    let kept = |number: u64, seq: u64| {
        let prompt = format!("wish-{number}");
        let changes = vec![change(seq, &[7; 150])];
        let documents = vec![changes_of(id(number), &prompt, Tier::Shared, changes)];
        Save { documents, answers: vec![(answer_id(&prompt), Some(answer("as she wrote it")))], ..Save::default() }
    };
    for first in (0..count).step_by(500) {
        let mut all = Save::default();
        for number in first..count.min(first + 500) {
            let one = kept(number, 1);
            all.documents.extend(one.documents);
            all.answers.extend(one.answers);
        }
        vault.save(&all).unwrap();
    }
    vault.sweep().unwrap();
    let log = fixture.file("everyday.db-wal");
    let mut pages = Vec::new();
    let mut before = 0;
    for round in 0..21 {
        vault.save(&kept(round * 7919 % count, 2 + round)).unwrap();
        let now = fs::metadata(&log).unwrap().len() / FRAME;
        pages.push(now - before);
        before = now;
    }
    pages.sort_unstable();
    pages[pages.len() / 2]
}

#[test]
fn keeping_one_answer_writes_as_many_pages_in_a_plan_of_thousands_as_in_a_small_one() {
    let (small, large) = (pages_of_a_save(50), pages_of_a_save(4_000));
    assert!(small == large && large <= 5, "{small} pages of 50 answers, {large} of 4000");
}

#[test]
fn answers_entries_and_settings_are_written_over_and_taken_out() {
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    let plan = whole_plan();
    let save = Save {
        answers: plan.answers.iter().map(|(id, answer)| (id.clone(), Some(answer.clone()))).collect(),
        entries: plan.entries.iter().map(|(id, entry)| (*id, Some(entry.clone()))).collect(),
        settings: vec![("language".to_owned(), Some(b"ar".to_vec())), ("empty".to_owned(), Some(vec![]))],
        ..Save::default()
    };
    vault.save(&save).unwrap();
    assert_eq!(vault.projection().unwrap(), plan);
    assert_eq!(vault.setting("empty"), Ok(Some(vec![])));

    let over = Save {
        answers: vec![(answer_id("wish"), None), ("a-newer-section/x".parse().unwrap(), Some(answer("now")))],
        entries: vec![(*plan.entries.keys().next().unwrap(), None)],
        settings: vec![("language".to_owned(), Some(b"pl".to_vec())), ("empty".to_owned(), None)],
        ..Save::default()
    };
    vault.save(&over).unwrap();
    let now = vault.projection().unwrap();
    assert_eq!((now.answers.len(), now.entries.len()), (3, 1));
    assert_eq!(now.answers[&"a-newer-section/x".parse().unwrap()].text(), "now");
    assert_eq!((vault.setting("language"), vault.setting("empty")), (Ok(Some(b"pl".to_vec())), Ok(None)));

    vault.set_setting("language", None).unwrap();
    assert_eq!(vault.setting("language"), Ok(None));
}

#[test]
fn the_projection_can_be_dropped_and_built_again() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "old projection")).unwrap();
    vault.replace_projection(&whole_plan()).unwrap();
    drop(open);
    let mut open = fixture.folder.open_with_device().unwrap();
    assert_eq!(everyday(&mut open).projection().unwrap(), whole_plan());
    assert_eq!(raws(everyday(&mut open), DOCUMENT), [b"old projection"], "and the truth is untouched");
}

#[test]
fn an_answer_as_long_as_five_books_is_kept() {
    let (_fixture, mut open) = Fixture::new();
    let long = "قابلة ".repeat(90_000);
    everyday(&mut open).save(&words(1, &long)).unwrap();
    assert_eq!(everyday(&mut open).projection().unwrap().answers[&answer_id("wish")].text(), long);
}

#[test]
fn what_was_deleted_for_good_stands_in_no_page_and_no_log() {
    const PLANTED: &str = "he came back on Tuesday";
    let key = [0x11; 32];
    for bytes in [PLANTED.len(), 3_000, 200_000] {
        let (fixture, mut open) = Fixture::new();
        let vault = everyday(&mut open);
        let long: String = PLANTED.chars().cycle().take(bytes).collect();
        vault.save(&words(1, &long)).unwrap();
        vault.save(&words(2, "stays")).unwrap();
        vault.sweep().unwrap();
        let database = fixture.file("everyday.db");
        assert!(
            contains(&unsealed_pages(&database, &key), PLANTED.as_bytes()),
            "it was there, and is found when it is"
        );

        let stays = change(1, b"stays");
        let mut save = dropped(Departure::Deleted);
        save.documents = vec![changes_of(NEW, "other", Tier::Shared, vec![stays.clone()])];
        save.answers.push((answer_id("other"), Some(answer("stays"))));
        vault.save(&save).unwrap();
        assert_eq!(fs::metadata(fixture.file("everyday.db-wal")).unwrap().len(), 0, "the log is cut to nothing");
        let pages = unsealed_pages(&database, &key);
        assert!(contains(&pages, b"stays") && !contains(&pages, &PLANTED.as_bytes()[..16]), "{bytes} bytes");

        assert_eq!(vault.changes(NEW).unwrap(), [stays]);
        assert!(vault.changes(DOCUMENT).unwrap().is_empty() && vault.is_tombstoned(DOCUMENT).unwrap());
        let documents: Vec<DocumentId> = vault.documents().unwrap().into_iter().map(|document| document.id).collect();
        assert_eq!(documents, [NEW]);
    }
}

#[test]
fn a_copy_is_sealed_with_the_same_key_and_holds_the_same() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&words(1, "into the copy")).unwrap();
    let copy = fixture.place.path().join("copy.db");
    vault.copy_to(&copy).unwrap();
    assert!(!contains(&fs::read(&copy).unwrap(), b"into the copy"));
    assert!(contains(&unsealed_pages(&copy, &[0x11; 32]), b"into the copy"));
    let before = fs::read(&copy).unwrap();
    assert_eq!(vault.copy_to(&copy), Err(VaultError::AlreadyThere));
    assert_eq!(fs::read(&copy).unwrap(), before);
}

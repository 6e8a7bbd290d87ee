//! What a stop has left of an operation: nothing of it comes back, and nothing outlives what she ended.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use care_plan::Timestamp;
use care_vault::{Departure, Dropped, FolderState, Save, Unlocked, write_backup};

use crate::setup::{
    DOCUMENT, Fixture, answer_id, claimed, contains, everyday, files_below, passphrase, unsealed_pages, words,
};

const SENTENCE: &str = "quombastrile";

/// What stops leave beside the vault: whole vaults under other names.
const BESIDE: [&str; 4] = ["vault.restored", "vault.unfinished-0", "vault.unfinished-3", "vault.aside-1"];

/// What stops leave in it, each with her words in it.
const WITHIN: [&str; 8] = [
    "sending/everyday.db",
    "copies/new/everyday.db",
    "aside/scratch/scratch.db",
    "aside/everyday-1.db",
    "aside/everyday-2.db.new",
    "everyday.db.upgrading",
    "everyday.db.mending",
    "everyday.db.before.new",
];

/// A locked plan that says the sentence, closed, with all that stops could leave beside it and in it.
fn littered() -> Fixture {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, SENTENCE)).unwrap();
    drop(fixture.folder.set_lock(open, &passphrase(), &crate::setup::new_keys(0x33)).unwrap());
    let files: Vec<PathBuf> = files_below(&fixture.file("")).into_iter().map(|(path, _)| path).collect();
    for name in BESIDE {
        let folder = beside(&fixture, name);
        fs::create_dir(&folder).unwrap();
        for path in &files {
            fs::copy(path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    for name in WITHIN {
        fs::create_dir_all(fixture.file(name).parent().unwrap()).unwrap();
        fs::copy(fixture.file("everyday.db"), fixture.file(name)).unwrap();
    }
    for name in ["everyday.pass.new", "kdf.new"] {
        fs::copy(fixture.file(name.strip_suffix(".new").unwrap()), fixture.file(name)).unwrap();
    }
    fixture
}

/// What stands beside the vault under that name.
fn beside(fixture: &Fixture, name: &str) -> PathBuf {
    fixture.place.path().join("holdfast").join(name)
}

/// The same folder, as the next start finds it and leaves it.
fn started_again(fixture: Fixture) -> Fixture {
    let Fixture { place, folder } = fixture;
    drop(folder);
    let folder = claimed(&place.path().join("holdfast"));
    Fixture { place, folder }
}

/// Every file below the folder that programs do not keep for themselves, by its name there.
fn left(fixture: &Fixture) -> BTreeSet<String> {
    let base = fixture.place.path().join("holdfast");
    let name = |path: &Path| path.strip_prefix(&base).unwrap().to_str().unwrap().to_owned();
    let mut left: BTreeSet<String> = files_below(&base).iter().map(|(path, _)| name(path)).collect();
    left.remove("lock");
    left
}

/// The files that hold the sentence, for whoever has the keys.
fn telling(fixture: &Fixture) -> Vec<PathBuf> {
    let base = fixture.place.path().join("holdfast");
    let files = files_below(&base).into_iter().map(|(path, _)| path);
    files.filter(|path| contains(&unsealed_pages(path, &[0x33; 32]), SENTENCE.as_bytes())).collect()
}

fn delete_for_good(fixture: &Fixture, open: &mut Unlocked) {
    drop_document(open);
    fixture.folder.renew_copies(open, Timestamp(9)).unwrap();
}

fn drop_document(open: &mut Unlocked) {
    let dropped = vec![Dropped { id: DOCUMENT, departure: Departure::Deleted }];
    let gone = Save { dropped, answers: vec![(answer_id("wish"), None)], ..Save::default() };
    everyday(open).save(&gone).unwrap();
}

#[test]
fn the_next_start_ends_what_a_stop_has_left_and_touches_nothing_that_she_keeps() {
    let fixture = started_again(littered());
    let mut kept = left(&fixture);
    for name in ["vault.aside-1", "vault"] {
        for file in ["everyday.db", "private.db", "everyday.pass", "private.code", "kdf", "kdf.copy"] {
            assert!(kept.contains(&format!("{name}/{file}")), "{name}/{file} is hers: {kept:?}");
        }
        kept.retain(|file| !file.starts_with(&format!("{name}/")) || file.matches('/').count() > 1);
    }
    assert_eq!(kept, ["vault/aside/everyday-1.db".to_owned()].into(), "nothing else stands there");
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    assert_eq!(everyday(&mut open).projection().unwrap().answers[&answer_id("wish")].text(), SENTENCE);
}

#[test]
fn what_is_left_is_kept_where_nothing_stands_that_it_was_made_of() {
    let fixture = littered();
    fs::remove_dir_all(fixture.file("")).unwrap();
    fs::remove_dir_all(beside(&fixture, "vault.restored")).unwrap();
    let before = left(&fixture);
    let fixture = started_again(fixture);
    assert_eq!(fixture.folder.state(), Ok(FolderState::Empty));
    assert_eq!(left(&fixture), before, "it may be all that there is of a plan");

    let fixture = littered();
    fs::remove_file(fixture.file("everyday.db")).unwrap();
    let fixture = started_again(fixture);
    let kept = left(&fixture);
    for name in ["vault/everyday.db.upgrading", "vault/everyday.db.mending", "vault/everyday.db.before.new"] {
        assert!(kept.contains(name), "{name}: its words may stand nowhere else");
    }
    assert!(kept.contains("vault.restored/everyday.db") && kept.contains("vault.unfinished-0/everyday.db"));
}

#[test]
fn what_a_stop_has_left_does_not_come_back_after_the_plan_was_wiped() {
    let fixture = littered();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    let opened = fixture.folder.aside_opened_by(&passphrase()).unwrap();
    fixture.folder.wipe(open, &opened).unwrap();
    assert_eq!(left(&fixture), BTreeSet::new(), "set aside or not");
    let fixture = started_again(fixture);
    assert_eq!(fixture.folder.state(), Ok(FolderState::Empty), "nothing takes its place");
}

#[test]
fn what_she_deletes_for_good_is_in_nothing_that_a_stop_has_left() {
    for starts_again in [true, false] {
        let mut fixture = littered();
        assert_eq!(telling(&fixture).len(), BESIDE.len() + WITHIN.len() + 1, "the search finds it");
        if starts_again {
            fixture = started_again(fixture);
        }
        let mut open = fixture.folder.unlock(&passphrase()).unwrap();
        delete_for_good(&fixture, &mut open);
        drop(open);
        let aside = vec![beside(&fixture, "vault.aside-1").join("everyday.db")];
        assert_eq!(telling(&fixture), aside, "but in what was put aside whole; started again: {starts_again}");
    }
}

#[test]
fn a_backup_that_was_to_be_restored_and_was_not_takes_no_place_later() {
    let fixture = Fixture::locked();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    let copy = write_backup(&fixture.folder.backup_files(&open).unwrap(), Timestamp(1)).unwrap();
    drop(open);
    crate::setup::restore(&fixture, &copy, &passphrase());
    // The stop came before the vault that stands was put aside: both stand.
    fs::rename(beside(&fixture, "vault.aside-1"), beside(&fixture, "vault.restored")).unwrap();
    let fixture = started_again(fixture);
    assert!(!beside(&fixture, "vault.restored").exists());
    assert!(fixture.folder.unlock(&passphrase()).is_ok());
}

/// As wiping was before.
#[test]
fn where_the_vault_alone_is_removed_what_a_stop_has_left_brings_it_back() {
    let fixture = littered();
    fs::remove_dir_all(fixture.file("")).unwrap();
    let fixture = started_again(fixture);
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    assert_eq!(everyday(&mut open).projection().unwrap().answers[&answer_id("wish")].text(), SENTENCE);
}

/// As deleting for good was before.
#[test]
fn where_the_document_alone_is_dropped_what_was_being_sent_still_says_it() {
    let fixture = littered();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    drop_document(&mut open);
    fixture.folder.close(open, Timestamp(10)).unwrap();
    let telling = telling(&fixture);
    assert!(telling.contains(&fixture.file("sending/everyday.db")), "{telling:?}");
}

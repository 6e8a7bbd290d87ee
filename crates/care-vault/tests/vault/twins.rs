//! Two folders, one with a full passphrase: after whatever stops, the everyday passphrase leaves both alike.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use care_plan::Timestamp;
use care_seal::{Identity, Passphrase};
use care_vault::{Reach, Unlocked};

use crate::setup::{Fixture, answer_id, claimed, everyday, files_below, new_keys, passphrase, words};

fn full() -> Passphrase {
    Passphrase::from_utf8(b"only the heron knows this one").unwrap()
}

/// Closed; the first has a full passphrase.
fn pair() -> [Fixture; 2] {
    [true, false].map(|has_full| {
        let fixture = Fixture::locked();
        let mut open = fixture.folder.unlock(&passphrase()).unwrap();
        if has_full {
            fixture.folder.set_full_passphrase(&mut open, &full(), &new_keys(0x77)).unwrap();
        }
        fixture.folder.make_copy(&mut open, Timestamp(1)).unwrap();
        fixture.folder.close(open, Timestamp(1)).unwrap();
        fixture
    })
}

/// Every file by its name in the folder, and its size.
fn listing(fixture: &Fixture) -> BTreeMap<PathBuf, usize> {
    let base = fixture.place.path().join("holdfast");
    let files = files_below(&base).into_iter();
    files.map(|(path, bytes)| (path.strip_prefix(&base).unwrap().to_owned(), bytes.len())).collect()
}

/// The folder as it lies while `open` is open and the battery dies.
fn died(fixture: &Fixture, open: Unlocked) -> Fixture {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    let place = tempfile::tempdir().unwrap();
    let base = place.path().join("holdfast");
    copy(&fixture.place.path().join("holdfast"), &base);
    drop(open);
    Fixture { folder: claimed(&base), place }
}

#[test]
fn after_a_dead_battery_the_everyday_passphrase_leaves_no_log_that_tells_of_the_full_one() {
    let [with, without] = pair();
    let mut open = with.folder.unlock(&full()).unwrap();
    let private = open.private.as_mut().unwrap();
    (2..40).for_each(|seq| private.save(&words(seq, &format!("in the private vault, {seq}"))).unwrap());
    everyday(&mut open).save(&words(2, "in the everyday vault, too")).unwrap();
    let with = died(&with, open);
    let mut open = without.folder.unlock(&passphrase()).unwrap();
    everyday(&mut open).save(&words(2, "in the everyday vault, too")).unwrap();
    let without = died(&without, open);
    assert!(fs::metadata(with.file("private.db-wal")).unwrap().len() > 4096, "the control: it holds something");
    assert_ne!(listing(&with), listing(&without), "the control: and that tells");

    for fixture in [&with, &without] {
        let mut open = fixture.folder.unlock(&passphrase()).unwrap();
        let files = fixture.folder.backup_files(&open).unwrap();
        assert!(files.each().all(|(_, bytes)| !bytes.is_empty()));
        fixture.folder.make_copy(&mut open, Timestamp(2)).unwrap();
        fixture.folder.close(open, Timestamp(2)).unwrap();
    }
    assert_eq!(listing(&with), listing(&without));
    let open = with.folder.unlock(&full()).unwrap();
    assert_eq!(open.reach(), Reach::Full);
    let kept = open.private.unwrap().projection().unwrap();
    assert_eq!(kept.answers[&answer_id("wish")].text(), "in the private vault, 39", "not a word is lost by it");
}

#[test]
fn after_a_dead_battery_what_has_grown_has_a_size_of_its_steps() {
    let long = "a great deal ".repeat(500);
    let grown = pair().into_iter().zip([full(), passphrase()]).map(|(fixture, secret)| {
        let mut open = fixture.folder.unlock(&secret).unwrap();
        let private = open.private.as_mut().unwrap();
        (2..45).for_each(|seq| private.save(&words(seq, &format!("{seq} {long}"))).unwrap());
        let fixture = died(&fixture, open);
        let mut open = fixture.folder.unlock(&passphrase()).unwrap();
        fixture.folder.make_copy(&mut open, Timestamp(2)).unwrap();
        fixture.folder.close(open, Timestamp(2)).unwrap();
        fixture
    });
    let [with, without]: [Fixture; 2] = grown.collect::<Vec<_>>().try_into().ok().unwrap();
    assert_ne!(fs::metadata(with.file("private.db")).unwrap().len(), 256 * 1024, "the control: it has grown");
    assert_eq!(listing(&with), listing(&without), "whoever did not open it cannot have filled it up");
}

#[test]
fn after_a_dead_battery_what_is_remembered_has_a_size_of_its_steps_too() {
    let grown = pair().into_iter().zip([full(), passphrase()]).map(|(fixture, secret)| {
        let mut open = fixture.folder.unlock(&secret).unwrap();
        open.private.as_mut().unwrap().set_setting("shown-copies", Some(&vec![b'a'; 300 * 1024])).unwrap();
        let fixture = died(&fixture, open);
        let open = fixture.folder.unlock(&passphrase()).unwrap();
        fixture.folder.close(open, Timestamp(2)).unwrap();
        fixture
    });
    let [with, without]: [Fixture; 2] = grown.collect::<Vec<_>>().try_into().ok().unwrap();
    assert_ne!(fs::metadata(without.file("private.db")).unwrap().len(), 256 * 1024, "the control: it has grown");
    assert_eq!(listing(&with), listing(&without));
}

#[test]
fn a_finger_folds_in_what_it_does_not_open_as_well() {
    for (fixture, secret) in pair().into_iter().zip([full(), passphrase()]) {
        let identity = Identity::generate();
        let mut open = fixture.folder.unlock(&secret).unwrap();
        fixture.folder.set_biometric(&open, &identity, b"sealed").unwrap();
        open.private.as_mut().unwrap().save(&words(2, "more")).unwrap();
        let fixture = died(&fixture, open);
        let open = fixture.folder.open_with_biometric(&identity).unwrap();
        assert!(!fixture.file("private.db-wal").exists() && !fixture.file("private.db-shm").exists());
        fixture.folder.close(open, Timestamp(2)).unwrap();
        let open = fixture.folder.unlock(&secret).unwrap();
        assert_eq!(open.private.unwrap().projection().unwrap().answers[&answer_id("wish")].text(), "more");
    }
}

#[test]
fn a_log_that_may_be_damaged_is_left_to_who_opens_the_vault() {
    let [with, _] = pair();
    let mut open = with.folder.unlock(&full()).unwrap();
    (2..9).for_each(|seq| open.private.as_mut().unwrap().save(&words(seq, "more")).unwrap());
    let with = died(&with, open);
    let mut log = fs::read(with.file("private.db-wal")).unwrap();
    let middle = log.len() / 2;
    log[middle] ^= 0x55;
    fs::write(with.file("private.db-wal"), &log).unwrap();
    let database = fs::read(with.file("private.db")).unwrap();
    let open = with.folder.unlock(&passphrase()).unwrap();
    with.folder.close(open, Timestamp(2)).unwrap();
    assert!(fs::read(with.file("private.db-wal")).unwrap() == log, "nothing of it is lost");
    assert!(fs::read(with.file("private.db")).unwrap() == database);
    let open = with.folder.unlock(&full()).unwrap();
    assert!(open.failed.iter().all(|failed| failed.can_be_repaired()) && !open.failed.is_empty());
}

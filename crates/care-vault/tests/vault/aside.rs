//! What a copy takes the place of: looked at before, put aside, brought back, and deleted by whoever opens it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use care_plan::Timestamp;
use care_seal::Passphrase;
use care_vault::{FolderState, VaultError, VaultFolder, read_backup, write_backup};

use crate::setup::{
    Fixture, answer_id, claimed, contains, everyday, files_below, new_keys, passphrase, restore, unsealed_pages, words,
};

const PUT_ASIDE: Timestamp = Timestamp(1_700_000_000_000);

fn theirs() -> Passphrase {
    Passphrase::from_utf8(b"nine loud geese on the roof").unwrap()
}

/// A copy of a plan of somebody else, which says something else.
fn copy_of_another() -> Vec<u8> {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "of somebody else")).unwrap();
    let open = fixture.folder.set_lock(open, &theirs(), &new_keys(0x44)).unwrap();
    write_backup(&fixture.folder.backup_files(&open).unwrap(), Timestamp(1)).unwrap()
}

fn said(folder: &VaultFolder, secret: &Passphrase) -> Result<String, VaultError> {
    let mut open = folder.unlock(secret)?;
    Ok(everyday(&mut open).projection().unwrap().answers[&answer_id("wish")].text().to_owned())
}

fn base(fixture: &Fixture) -> PathBuf {
    fixture.place.path().join("holdfast")
}

/// What stands in the vault, byte for byte.
fn bytes(fixture: &Fixture) -> BTreeMap<PathBuf, Vec<u8>> {
    files_below(&fixture.file("")).into_iter().collect()
}

#[test]
fn a_copy_is_looked_at_and_nothing_of_what_stands_is_touched() {
    let fixture = Fixture::locked();
    let before = bytes(&fixture);
    let copy = read_backup(&copy_of_another()).unwrap();
    let beside = fixture.folder.lay_out(&copy).unwrap();
    assert_eq!(beside.unlock(&passphrase()).map(drop), Err(VaultError::WrongPassphrase));
    beside.close(beside.unlock(&theirs()).unwrap(), Timestamp(3)).unwrap();
    fixture.folder.discard(&beside).unwrap();
    assert!(!beside.is_there() && fixture.folder.aside().unwrap().is_empty());
    assert_eq!(bytes(&fixture), before);
}

#[test]
fn what_a_copy_took_the_place_of_comes_back_with_its_own_passphrase() {
    let fixture = Fixture::locked();
    let aside = restore(&fixture, &copy_of_another(), &theirs()).unwrap();
    assert_eq!((aside.at, aside.number), (PUT_ASIDE, 1));
    assert!(aside.bytes > 500_000, "{} bytes", aside.bytes);
    assert_eq!(said(&fixture.folder, &theirs()).unwrap(), "of somebody else");

    let beside = fixture.folder.find_aside(1).unwrap();
    assert_eq!(beside.unlock(&theirs()).map(drop), Err(VaultError::WrongPassphrase), "it is not theirs to open");
    beside.close(beside.unlock(&passphrase()).unwrap(), Timestamp(9)).unwrap();
    assert_eq!(fixture.folder.aside().unwrap(), [aside], "looked at, it keeps its day");
    let other =
        fixture.folder.exchange(&beside, Some((&passphrase(), &new_keys(0x78))), Timestamp(PUT_ASIDE.0 + 5)).unwrap();
    assert_eq!(said(&fixture.folder, &passphrase()).unwrap(), "in the everyday vault");
    assert_eq!(fixture.folder.aside().unwrap(), [other.unwrap()], "the other is aside in its turn");
    assert_eq!(fixture.folder.find_aside(7).map(drop), Err(VaultError::NothingThere));
}

#[test]
fn a_plan_without_a_lock_lies_aside_with_the_lock_of_what_took_its_place() {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "without a lock")).unwrap();
    fixture.folder.make_copy(&mut open, Timestamp(5)).unwrap();
    drop(open);
    let in_the_open = fixture.file("copies/1/everyday.db");
    assert!(contains(&unsealed_pages(&in_the_open, &[0x11; 32]), b"without a lock"), "its key stands beside it");
    restore(&fixture, &copy_of_another(), &theirs());
    let aside = base(&fixture).join("vault.aside-1");
    let copy = aside.join("copies/1/everyday.db");
    assert!(!contains(&unsealed_pages(&copy, &[0x11; 32]), b"without a lock"), "nor does what it was open it");
    assert!(contains(&unsealed_pages(&copy, &[0x77; 32]), b"without a lock"), "and it is there");
    for name in ["device", "device.copy", "device.gone", "device.copy.gone"] {
        assert!(!aside.join(name).exists(), "{name} holds its keys in the clear");
    }
    let beside = fixture.folder.find_aside(1).unwrap();
    assert_eq!(beside.unlock(&passphrase()).map(drop), Err(VaultError::WrongPassphrase));
    beside.close(beside.unlock(&theirs()).unwrap(), Timestamp(9)).unwrap();
    fixture.folder.exchange(&beside, Some((&theirs(), &new_keys(0x78))), Timestamp(9)).unwrap();
    assert_eq!(said(&fixture.folder, &theirs()).unwrap(), "without a lock");
}

#[test]
fn a_plan_without_a_lock_that_takes_none_is_put_aside_as_it_is() {
    let (fixture, open) = Fixture::new();
    drop(open);
    let mut harmed = fs::read(fixture.file("private.db")).unwrap();
    harmed[5_000] ^= 0x55;
    fs::write(fixture.file("private.db"), harmed).unwrap();
    restore(&fixture, &copy_of_another(), &theirs());
    assert_eq!(said(&fixture.folder, &theirs()).unwrap(), "of somebody else", "damage keeps no copy out");
    assert_eq!(fixture.folder.aside().unwrap().len(), 1);
}

#[test]
fn a_wipe_leaves_what_another_passphrase_opens_and_takes_what_its_own_does() {
    // Somebody brings their own copy back in the place of hers, and wipes.
    let fixture = Fixture::locked();
    restore(&fixture, &copy_of_another(), &theirs());
    let open = fixture.folder.unlock(&theirs()).unwrap();
    fixture.folder.wipe(open, &fixture.folder.aside_opened_by(&theirs()).unwrap()).unwrap();
    assert_eq!(fixture.folder.state(), Ok(FolderState::Empty));
    let Fixture { place, folder } = fixture;
    drop(folder);
    let folder = claimed(&place.path().join("holdfast"));
    let fixture = Fixture { place, folder };
    let beside = fixture.folder.find_aside(1).unwrap();
    beside.close(beside.unlock(&passphrase()).unwrap(), Timestamp(9)).unwrap();
    assert_eq!(fixture.folder.exchange(&beside, Some((&passphrase(), &new_keys(0x78))), Timestamp(9)).unwrap(), None);
    assert_eq!(said(&fixture.folder, &passphrase()).unwrap(), "in the everyday vault", "hers is back");

    // Her own copy, of before she had another passphrase: what she types opens the one that lies aside.
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    let copy = write_backup(&fixture.folder.backup_files(&open).unwrap(), Timestamp(1)).unwrap();
    fixture.folder.change_passphrase(&mut open, &passphrase(), &theirs()).unwrap();
    drop(open);
    let replaced = fixture.folder.replace_passphrase(
        fixture.folder.unlock(&theirs()).unwrap(),
        &theirs(),
        &Passphrase::from_utf8(b"seven mugs on the shelf").unwrap(),
        &new_keys(0x55),
    );
    drop(replaced.map_err(|not| not.error).unwrap());
    restore(&fixture, &copy, &passphrase());
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    let hers = Passphrase::from_utf8(b"seven mugs on the shelf").unwrap();
    fixture.folder.wipe(open, &fixture.folder.aside_opened_by(&hers).unwrap()).unwrap();
    assert_eq!(fixture.folder.aside().unwrap(), [], "what she typed opens it");
}

#[test]
fn a_passphrase_that_was_changed_brings_an_old_copy_back_and_deletes_no_plan_that_the_new_one_opens() {
    let fixture = Fixture::locked();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    let copy = write_backup(&fixture.folder.backup_files(&open).unwrap(), Timestamp(1)).unwrap();
    fixture.folder.change_passphrase(&mut open, &passphrase(), &theirs()).unwrap();
    drop(open);
    // Their databases have one key; whoever knows the old passphrase has never had the new one.
    restore(&fixture, &copy, &passphrase());
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.wipe(open, &fixture.folder.aside_opened_by(&passphrase()).unwrap()).unwrap();
    let hers = fixture.folder.find_aside(1).unwrap();
    let open = hers.unlock(&theirs()).unwrap();
    assert!(open.everyday.is_some() && open.private.is_some());
}

#[test]
fn where_nobody_looks_what_opens_it_a_wipe_takes_what_lies_aside() {
    let fixture = Fixture::locked();
    let aside = restore(&fixture, &copy_of_another(), &theirs()).unwrap();
    fixture.folder.wipe(fixture.folder.unlock(&theirs()).unwrap(), &[aside.number].into()).unwrap();
    assert!(fixture.folder.aside().unwrap().is_empty(), "hers is gone, and its passphrase was never typed");
}

#[test]
fn where_no_lock_is_set_before_what_lies_aside_opens_without_a_secret() {
    let (fixture, open) = Fixture::new();
    drop(open);
    let beside = fixture.folder.lay_out(&read_backup(&copy_of_another()).unwrap()).unwrap();
    fixture.folder.exchange(&beside, None, Timestamp(9)).unwrap();
    let aside = fixture.folder.find_aside(1).unwrap();
    assert!(base(&fixture).join("vault.aside-1/device").exists() && aside.unlock(&passphrase()).is_ok());
}

#[test]
fn what_lies_aside_is_deleted_and_what_stands_stays() {
    let fixture = Fixture::locked();
    restore(&fixture, &copy_of_another(), &theirs());
    fixture.folder.delete_aside(&fixture.folder.find_aside(1).unwrap()).unwrap();
    assert!(fixture.folder.aside().unwrap().is_empty());
    assert_eq!(said(&fixture.folder, &theirs()).unwrap(), "of somebody else");
    let copy = read_backup(&copy_of_another()).unwrap();
    let laid = fixture.folder.lay_out(&copy).unwrap();
    assert_eq!(fixture.folder.delete_aside(&laid), Err(VaultError::NothingThere), "a copy is no plan of this phone");
}

#[test]
fn a_plan_on_its_way_back_is_never_the_one_that_a_stop_ends() {
    for stands in [true, false] {
        let fixture = Fixture::locked();
        restore(&fixture, &copy_of_another(), &theirs());
        fs::rename(base(&fixture).join("vault.aside-1"), base(&fixture).join("vault.returning")).unwrap();
        if !stands {
            fs::rename(fixture.file(""), base(&fixture).join("vault.aside-1")).unwrap();
        }
        let Fixture { place, folder } = fixture;
        drop(folder);
        let folder = claimed(&place.path().join("holdfast"));
        let (standing, lying) = if stands { (theirs(), passphrase()) } else { (passphrase(), theirs()) };
        assert!(said(&folder, &standing).is_ok(), "one of them stands: {stands}");
        assert!(folder.find_aside(1).unwrap().unlock(&lying).is_ok(), "the other lies aside: {stands}");
    }
}

#[test]
fn a_plan_without_a_lock_that_is_whole_is_never_put_aside_open() {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "without a lock")).unwrap();
    drop(open);
    // The disk says no once, while the lock is set; nothing is damaged.
    fs::create_dir(fixture.file("private.pass.new")).unwrap();
    let beside = fixture.folder.lay_out(&read_backup(&copy_of_another()).unwrap()).unwrap();
    beside.close(beside.unlock(&theirs()).unwrap(), Timestamp(6)).unwrap();
    let done = fixture.folder.exchange(&beside, Some((&theirs(), &new_keys(0x77))), PUT_ASIDE).map(drop);
    assert!(!base(&fixture).join("vault.aside-1/device").exists(), "its keys lie in the clear: {done:?}");
    assert!(done.is_err(), "and it says so");
    fs::remove_dir(fixture.file("private.pass.new")).unwrap();
    let stands = fixture.folder.open_with_device().unwrap().everyday.unwrap();
    assert_eq!(stands.projection().unwrap().answers[&answer_id("wish")].text(), "without a lock", "what stood stands");
}

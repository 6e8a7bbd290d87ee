//! Her finger: what it opens, what it never opens, and when it opens nothing any more.

use std::collections::BTreeSet;
use std::fs;

use care_plan::Timestamp;
use care_seal::{Identity, Passphrase, RecoveryCode};
use care_vault::{BackupName, CodeFor, OpenedBy, Reach, Unlocked, VaultError, write_backup};

use crate::setup::{Fixture, answer_id, new_keys, new_vault, passphrase, words};

const FILES: [&str; 2] = ["finger.slot", "finger.sealed"];
const SEALED: &[u8] = b"what the key of the phone has made of it";

fn pass(text: &str) -> Passphrase {
    Passphrase::from_utf8(text.as_bytes()).unwrap()
}

fn code() -> RecoveryCode {
    RecoveryCode::generate(&mut |bytes| {
        bytes.fill(7);
        Ok::<(), ()>(())
    })
    .unwrap()
}

/// A locked folder that a finger opens, and the finger's identity.
fn with_biometric() -> (Fixture, Identity) {
    let fixture = Fixture::locked();
    let identity = Identity::generate();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_biometric(&open, &identity, SEALED).unwrap();
    (fixture, identity)
}

fn everyday_words(open: &Unlocked) -> String {
    open.everyday.as_ref().unwrap().projection().unwrap().answers[&answer_id("wish")].text().to_owned()
}

fn assert_forgotten(fixture: &Fixture, identity: &Identity, when: &str) {
    assert!(!fixture.folder.has_biometric(), "{when}");
    assert!(FILES.iter().all(|name| !fixture.file(name).exists()), "{when}");
    assert_eq!(fixture.folder.open_with_biometric(identity).unwrap_err(), VaultError::SlotMissing, "{when}");
}

#[test]
fn her_finger_opens_the_everyday_vault_alone_and_her_passphrase_still_opens_both() {
    let (fixture, identity) = with_biometric();
    assert_eq!(fixture.folder.biometric_sealed().unwrap(), SEALED);
    let open = fixture.folder.open_with_biometric(&identity).unwrap();
    assert_eq!((open.by(), open.reach()), (OpenedBy::Biometric, Reach::Everyday));
    assert_eq!(everyday_words(&open), "in the everyday vault");
    assert!(open.private.is_none() && open.failed.is_empty(), "the private vault was not so much as tried");
    drop(open);
    let slot = fs::read(fixture.file("finger.slot")).unwrap();
    assert_eq!(slot.len(), 1024, "it has the size of the other slots");
    let lines = care_seal::open(
        care_seal::Purpose::new("holdfast-slot", 1),
        &[&identity],
        &slot,
        care_seal::Limits { plaintext_bytes: 1024 },
    );
    assert!(!String::from_utf8_lossy(&lines.unwrap()).contains("private"), "and holds no private key");
    let both = fixture.folder.unlock(&passphrase()).unwrap();
    assert_eq!((both.by(), both.reach()), (OpenedBy::Passphrase, Reach::Both));
}

#[test]
fn only_who_typed_a_secret_may_set_a_finger() {
    let (fixture, mut open) = Fixture::new();
    let identity = Identity::generate();
    let refused = Err(VaultError::NotTyped);
    assert_eq!(fixture.folder.set_biometric(&open, &identity, SEALED), refused, "without a lock");
    open = fixture.folder.set_lock(open, &passphrase(), &new_keys(0x33)).unwrap();
    fixture.folder.set_biometric(&open, &identity, SEALED).unwrap();
    drop(open);
    let by_biometric = fixture.folder.open_with_biometric(&identity).unwrap();
    assert_eq!(fixture.folder.set_biometric(&by_biometric, &Identity::generate(), SEALED), refused, "by a finger");
    drop(by_biometric);
    assert!(fixture.folder.open_with_biometric(&identity).is_ok(), "the one that was set is left");
}

#[test]
fn a_full_passphrase_changes_nothing_about_what_a_finger_opens() {
    let (fixture, identity) = with_biometric();
    let full = pass("only the heron knows this one");
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_full_passphrase(&mut open, &full, &new_keys(0x77)).unwrap();
    drop(open);
    assert_eq!(fixture.folder.open_with_biometric(&identity).unwrap().reach(), Reach::Everyday);
    let full_open = fixture.folder.unlock(&full).unwrap();
    let anew = Identity::generate();
    fixture.folder.set_biometric(&full_open, &anew, SEALED).unwrap();
    drop(full_open);
    let open = fixture.folder.open_with_biometric(&anew).unwrap();
    assert!(open.private.is_none(), "set in a full session it opens no more");
}

#[test]
fn a_changed_passphrase_leaves_it_and_one_that_someone_knows_takes_it_away() {
    let (fixture, identity) = with_biometric();
    let (second, third) = (pass("new words for her door"), pass("nine loud geese on the roof"));
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.change_passphrase(&mut open, &passphrase(), &second).unwrap();
    drop(open);
    drop(fixture.folder.open_with_biometric(&identity).unwrap());
    let open = fixture.folder.unlock(&second).unwrap();
    let not = fixture.folder.replace_passphrase(open, &third, &passphrase(), &new_keys(0x44)).unwrap_err();
    assert!(fixture.folder.has_biometric(), "nothing was replaced, and nothing forgotten");
    let open = *not.open.unwrap();
    drop(fixture.folder.replace_passphrase(open, &second, &third, &new_keys(0x44)).unwrap());
    assert_forgotten(&fixture, &identity, "someone knew it");
    assert_eq!(everyday_words(&fixture.folder.unlock(&third).unwrap()), "in the everyday vault");
}

#[test]
fn a_new_passphrase_without_the_present_one_takes_it_away() {
    let (fixture, identity) = with_biometric();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Everyday, &code()).unwrap();
    drop(open);
    let mut by_code = fixture.folder.unlock(&code().to_passphrase()).unwrap();
    let second = pass("new words for her door");
    fixture.folder.reset_passphrase(&mut by_code, &second).unwrap();
    assert_forgotten(&fixture, &identity, "reset by a code");
    fixture.folder.set_biometric(&by_code, &identity, SEALED).unwrap();
    drop(by_code);

    let full = pass("only the heron knows this one");
    let mut open = fixture.folder.unlock(&second).unwrap();
    fixture.folder.set_full_passphrase(&mut open, &full, &new_keys(0x77)).unwrap();
    fixture.folder.set_everyday_passphrase(&mut open, &pass("seven mugs on the shelf")).unwrap();
    assert_forgotten(&fixture, &identity, "a new everyday passphrase");
}

#[test]
fn it_is_in_no_copy_and_gone_from_what_a_copy_took_the_place_of() {
    let (fixture, identity) = with_biometric();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    let files = fixture.folder.backup_files(&open).unwrap();
    let copy = write_backup(&files, Timestamp(7)).unwrap();
    let names: Vec<&str> = BackupName::ALL.iter().map(|name| name.file_name()).collect();
    assert!(FILES.iter().all(|name| !names.contains(name)), "no copy has a place for it");
    assert!(!copy.windows(SEALED.len()).any(|part| part == SEALED));
    fixture.folder.make_copy(&mut open, Timestamp(8)).unwrap();
    drop(open);
    crate::setup::restore(&fixture, &copy, &passphrase());
    assert_forgotten(&fixture, &identity, "restored");
    assert_eq!(biometric_files_below(&fixture), 0, "nor in what was put aside, nor in the daily copies");
}

#[test]
fn it_goes_with_the_whole_plan() {
    let (fixture, _) = with_biometric();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.wipe(open, &BTreeSet::new()).unwrap();
    assert_eq!(biometric_files_below(&fixture), 0);
    fixture.folder.create(&new_vault()).unwrap();
    assert!(!fixture.folder.has_biometric(), "a new plan has none");
}

#[test]
fn damage_to_it_loses_nothing_and_leaves_the_passphrase() {
    for name in FILES {
        for harmed in [&b""[..], b"half of", &[0xff; 1024]] {
            let (fixture, identity) = with_biometric();
            fs::write(fixture.file(name), harmed).unwrap();
            if name == "finger.slot" {
                assert_eq!(
                    fixture.folder.open_with_biometric(&identity).unwrap_err(),
                    VaultError::SlotDamaged,
                    "{name}"
                );
            }
            assert_eq!(everyday_words(&fixture.folder.unlock(&passphrase()).unwrap()), "in the everyday vault");
            fs::remove_file(fixture.file(name)).unwrap();
            assert!(!fixture.folder.has_biometric(), "half of it is none");
        }
    }
    let (fixture, _) = with_biometric();
    let another = fixture.folder.open_with_biometric(&Identity::generate());
    assert_eq!(another.unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn an_old_slot_that_was_put_back_opens_nothing_and_harms_nothing() {
    let (fixture, identity) = with_biometric();
    let old: Vec<Vec<u8>> = FILES.iter().map(|name| fs::read(fixture.file(name)).unwrap()).collect();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    let new = pass("nine loud geese on the roof");
    let mut open = fixture.folder.replace_passphrase(open, &passphrase(), &new, &new_keys(0x44)).unwrap();
    open.everyday.as_mut().unwrap().save(&words(2, "written after")).unwrap();
    drop(open);
    for (name, bytes) in FILES.iter().zip(&old) {
        fs::write(fixture.file(name), bytes).unwrap();
    }
    let before = fs::read(fixture.file("everyday.db")).unwrap();
    assert_eq!(fixture.folder.open_with_biometric(&identity).unwrap_err(), VaultError::DatabaseDamaged);
    assert_eq!(fs::read(fixture.file("everyday.db")).unwrap(), before, "the database is as it was");
    assert_eq!(everyday_words(&fixture.folder.unlock(&new).unwrap()), "written after");
}

/// Files of a finger anywhere below the fixture's place.
fn biometric_files_below(fixture: &Fixture) -> usize {
    let mut folders = vec![fixture.place.path().to_owned()];
    let mut found = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().unwrap().to_string_lossy().starts_with("finger") {
                found += 1;
            }
        }
    }
    found
}

//! Who gets in, and what is said to who does not.

use std::fs;
use std::os::unix::fs::MetadataExt;

use care_seal::Passphrase;
use care_vault::{Unlocked, VaultError};

use crate::setup::{Fixture, answer_id, new_keys, passphrase};

const SLOTS: [&str; 4] = ["everyday.pass", "private.pass", "everyday.code", "private.code"];

/// Something that happens to a file.
type Spoil = fn(&std::path::Path);

fn refused(opened: Result<Unlocked, VaultError>) -> VaultError {
    opened.map(|_| ()).unwrap_err()
}

fn wrong() -> Passphrase {
    Passphrase::from_utf8(b"the kettle sings at five").unwrap()
}

fn assert_both_open(open: &Unlocked) {
    for (vault, text) in [(&open.everyday, "in the everyday vault"), (&open.private, "in the private vault")] {
        assert_eq!(vault.as_ref().unwrap().projection().unwrap().answers[&answer_id("wish")].text(), text);
    }
    assert!(open.failed.is_empty());
}

#[test]
fn her_passphrase_opens_both_and_no_other_does() {
    let fixture = Fixture::locked();
    assert_both_open(&fixture.folder.unlock(&passphrase()).unwrap());
    assert_eq!(refused(fixture.folder.unlock(&wrong())), VaultError::WrongPassphrase);
    assert_both_open(&fixture.folder.unlock(&passphrase()).unwrap());
}

#[test]
fn a_passphrase_of_seven_characters_is_not_taken_and_a_lock_is_set_once() {
    let (fixture, open) = Fixture::new();
    let short = Passphrase::from_utf8("éééééé7".as_bytes()).unwrap();
    assert_eq!(refused(fixture.folder.set_lock(open, &short, &new_keys(2))), VaultError::PassphraseTooShort);
    let open = fixture.folder.open_with_device().unwrap();
    let one = {
        let mut open = open;
        open.private = None;
        open
    };
    assert_eq!(refused(fixture.folder.set_lock(one, &passphrase(), &new_keys(2))), VaultError::NotBothOpen);

    let locked = Fixture::locked();
    let open = locked.folder.unlock(&passphrase()).unwrap();
    assert_eq!(refused(locked.folder.set_lock(open, &wrong(), &new_keys(2))), VaultError::AlreadyLocked);
    assert_both_open(&locked.folder.unlock(&passphrase()).unwrap());
}

#[test]
fn the_four_slots_have_one_size_and_one_look_before_and_after_a_lock() {
    let (before, _open) = Fixture::new();
    for fixture in [before, Fixture::locked()] {
        for slot in SLOTS {
            let bytes = fs::read(fixture.file(slot)).unwrap();
            assert_eq!(bytes.len(), 1024, "{slot}");
            assert!(bytes.starts_with(b"age-encryption.org/v1\n-> X25519 "), "{slot}");
        }
    }
}

#[test]
fn the_files_of_both_vaults_were_last_written_at_one_time() {
    let fixture = Fixture::locked();
    for (everyday, private) in
        [("everyday.pass", "private.pass"), ("everyday.code", "private.code"), ("everyday.db", "private.db")]
    {
        let seconds = |name| fs::metadata(fixture.file(name)).unwrap().mtime();
        assert!(seconds(everyday).abs_diff(seconds(private)) <= 2, "{everyday} and {private}");
        let size = |name| fs::metadata(fixture.file(name)).unwrap().size();
        assert_eq!(size(everyday), size(private));
    }
}

#[test]
fn a_slot_is_only_said_to_be_missing_when_it_could_not_be_tried() {
    let spoil: [(&str, Spoil); 3] = [
        ("missing", |path| fs::remove_file(path).unwrap()),
        ("cut", |path| fs::write(path, &fs::read(path).unwrap()[..1000]).unwrap()),
        ("no parcel", |path| fs::write(path, [b'x'; 1024]).unwrap()),
    ];
    for (what, spoil) in spoil {
        let said = if what == "missing" { VaultError::SlotMissing } else { VaultError::SlotDamaged };
        let fixture = Fixture::locked();
        for slot in ["everyday.code", "private.code"] {
            spoil(&fixture.file(slot));
        }
        assert_eq!(refused(fixture.folder.unlock(&wrong())), VaultError::WrongPassphrase, "{what}: hers was tried");
        spoil(&fixture.file("everyday.pass"));
        assert_eq!(refused(fixture.folder.unlock(&wrong())), said, "{what}");
        assert_both_open(&fixture.folder.unlock(&passphrase()).unwrap());
        for slot in ["everyday.pass", "private.pass"] {
            spoil(&fixture.file(slot));
        }
        assert_eq!(refused(fixture.folder.unlock(&passphrase())), said, "{what}");
    }
}

#[test]
fn a_slot_that_cannot_be_read_is_sealed_anew_where_another_opens_its_vault() {
    let fixture = Fixture::locked();
    fs::write(fixture.file("everyday.pass"), "half of it").unwrap();
    assert_both_open(&fixture.folder.unlock(&passphrase()).unwrap());
    fs::write(fixture.file("private.pass"), "half of it").unwrap();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    assert!(open.everyday.is_some(), "the next harm takes less away");
}

#[test]
fn with_the_slot_of_the_private_vault_gone_the_everyday_one_still_opens() {
    let fixture = Fixture::locked();
    fs::remove_file(fixture.file("private.pass")).unwrap();
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    assert!(open.everyday.is_some() && open.private.is_none() && open.failed.is_empty());
}

#[test]
fn one_good_copy_of_the_salt_is_enough_and_the_other_is_made_again() {
    let right = "holdfast-kdf 1 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a\n";
    for copy in ["kdf", "kdf.copy"] {
        // The last is a salt like any other: only the passphrase tells that it is not hers.
        for content in
            [None, Some(""), Some("holdfast-kdf 1 5a"), Some("holdfast-kdf 1 5b5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a\n")]
        {
            let fixture = Fixture::locked();
            assert_eq!(fs::read_to_string(fixture.file(copy)).unwrap(), right);
            match content {
                None => fs::remove_file(fixture.file(copy)).unwrap(),
                Some(content) => fs::write(fixture.file(copy), content).unwrap(),
            }
            assert_both_open(&fixture.folder.unlock(&passphrase()).unwrap());
            assert_eq!(fs::read_to_string(fixture.file(copy)).unwrap(), right, "{copy} was {content:?}");
        }
    }
}

#[test]
fn without_a_salt_nothing_is_called_a_wrong_passphrase() {
    let refusal = |content: Option<&str>| {
        let fixture = Fixture::locked();
        for copy in ["kdf", "kdf.copy"] {
            match content {
                None => fs::remove_file(fixture.file(copy)).unwrap(),
                Some(content) => fs::write(fixture.file(copy), content).unwrap(),
            }
        }
        refused(fixture.folder.unlock(&passphrase()))
    };
    assert_eq!(refusal(None), VaultError::SaltMissing);
    assert_eq!(refusal(Some("\u{fffd}")), VaultError::SaltDamaged);
    assert_eq!(refusal(Some("holdfast-kdf 9 from the future\n")), VaultError::DatabaseNewer);
}

#[test]
fn one_good_copy_of_the_device_slot_is_enough() {
    for copy in ["device", "device.copy"] {
        let (fixture, open) = Fixture::new();
        drop(open);
        let mut bytes = fs::read(fixture.file(copy)).unwrap();
        assert_eq!(bytes.len(), 1024);
        // One hex digit of a key becomes another: still a slot, and the wrong key.
        let digit = bytes.iter().position(|byte| *byte == b'1').unwrap() + 30;
        bytes[digit] = b'7';
        fs::write(fixture.file(copy), &bytes).unwrap();
        let open = fixture.folder.open_with_device().unwrap();
        assert!(open.everyday.is_some() && open.private.is_some() && open.failed.is_empty(), "{copy}");
        drop(open);
        fs::write(fixture.file(copy), b"holdfast").unwrap();
        assert!(fixture.folder.open_with_device().is_ok(), "{copy}");
    }
}

#[test]
fn who_was_written_into_the_open_plan_as_its_code_opens_no_slot_that_is_sealed_later() {
    let fixture = Fixture::locked();
    let planted = care_seal::Identity::generate();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    // By whoever has the key, with any SQLCipher: the tables are those of the schema.
    for vault in open.vaults_mut() {
        vault.set_setting("vault.code", Some(planted.recipient().to_string().as_bytes())).unwrap();
    }
    let new = Passphrase::from_utf8(b"nine loud geese on the roof").unwrap();
    let replaced = fixture.folder.replace_passphrase(open, &passphrase(), &new, &new_keys(0x55));
    drop(replaced.map_err(|not| not.error).unwrap());
    for slot in ["everyday.code", "private.code"] {
        let sealed = fs::read(fixture.file(slot)).unwrap();
        assert_eq!(care_vault::check_slot(&sealed, &planted), Err(VaultError::WrongPassphrase), "{slot}");
    }
}

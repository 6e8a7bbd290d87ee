//! The device slot holds keys in the clear: those of a lock are never among them.

use std::fs;
use std::path::Path;

use super::{assert_words, keep_words, new_keys, new_vault, passphrase};
use crate::access::rekey::old_and_new;
use crate::access::slot;
use crate::store::open;
use crate::{FolderState, NewKeys, VaultFolder, VaultName, file};

/// Whether a file of the vault says one of `keys` as the device slot would.
fn says_in_the_clear(folder: &Path, keys: &NewKeys) -> bool {
    let files = fs::read_dir(folder.join("vault")).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
    let said = [&keys.everyday, &keys.private].map(|key| key.to_hex());
    files.into_iter().any(|bytes| said.iter().any(|hex| String::from_utf8_lossy(&bytes).contains(hex.as_str())))
}

#[test]
fn the_keys_of_a_lock_never_stand_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let mut open = holder.create(&new_vault()).unwrap();
    keep_words(&mut open);
    let (mut steps, new) = (Vec::new(), new_keys(50));
    let mut step = |name| {
        assert!(!says_in_the_clear(folder.path(), &new), "after {name}");
        steps.push(name);
        Ok(())
    };
    drop(holder.set_lock_stepwise(open, &passphrase("sealed from the start"), &new, &mut step).unwrap());
    assert_eq!(steps.len(), 13, "each step was looked at");
    assert!(!says_in_the_clear(folder.path(), &new));
}

#[test]
fn where_the_device_slot_is_given_the_keys_of_a_lock_they_stand_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let open = holder.create(&new_vault()).unwrap();
    let new = new_keys(50);
    assert!(!says_in_the_clear(folder.path(), &new));
    slot::write_device(&folder.path().join("vault"), &old_and_new(&open, &new).unwrap()).unwrap();
    assert!(says_in_the_clear(folder.path(), &new), "as it was before: whoever reads the flash has them");
}

#[test]
fn a_lock_whose_databases_found_no_room_for_new_keys_is_set_and_the_next_opening_gives_them() {
    let typed = passphrase("there was no room for it");
    let mut without_new_keys = 0;
    for number in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let holder = VaultFolder::open(folder.path()).unwrap();
        let mut open = holder.create(&new_vault()).unwrap();
        keep_words(&mut open);
        let (set, _) =
            file::stop::during(number, || holder.set_lock_stepwise(open, &typed, &new_keys(50), &mut |_| Ok(())));
        let is_set = holder.state() == Ok(FolderState::Locked);
        let when = format!("after {number} writes");
        if is_set {
            without_new_keys += u32::from(set.is_err());
            assert_words(&holder.unlock(&typed).expect(&when), &when);
            let opened = open::open(&holder.database(VaultName::Everyday), &[new_keys(50).everyday]);
            assert_eq!(opened.map(|_| ()), Ok(()), "{when}");
        } else {
            assert_words(&holder.open_with_device().expect(&when), &when);
        }
        if set.is_ok() {
            break;
        }
    }
    assert!(without_new_keys > 0, "some stops fell between");
}

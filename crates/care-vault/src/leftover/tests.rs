//! Every operation, stopped at each of its writes.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use care_plan::Timestamp;
use care_seal::{Identity, KdfSalt, Passphrase, RecoveryCode};

use super::*;
use crate::access::slot::SlotKeys;
use crate::file::stop;
use crate::{
    CodeFor, FolderState, NewKeys, NewVaultKeys, OpenedBy, Repaired, Unlocked, VaultError, VaultFolder, VaultKey,
    read_backup, write_backup,
};

const OLD: &str = "the kettle sings at four";
const NEW: &str = "nine loud geese on the roof";
const SETTING: &str = "hers";

fn passphrase(text: &str) -> Passphrase {
    Passphrase::from_utf8(text.as_bytes()).unwrap()
}

fn keys(byte: u8) -> NewKeys {
    NewKeys { everyday: VaultKey::take(&mut [byte; 48]), private: VaultKey::take(&mut [byte + 100; 48]) }
}

/// A locked vault that says something, with a copy of the day, closed.
fn locked(base: &Path) -> VaultFolder {
    let folder = VaultFolder::open(base).unwrap();
    #[cfg(debug_assertions)]
    care_seal::remember_derivations();
    let new = NewVaultKeys { keys: keys(1), salt: KdfSalt::from_bytes([3; 16]) };
    let mut open = folder.set_lock(folder.create(&new).unwrap(), &passphrase(OLD), &keys(2)).unwrap();
    open.vaults_mut().for_each(|vault| vault.set_setting(SETTING, Some(b"hers")).unwrap());
    folder.make_copy(&mut open, Timestamp(1)).unwrap();
    folder.close(open, Timestamp(2)).unwrap();
    folder
}

/// Every path below `base`, by its name there.
fn names(base: &Path) -> BTreeSet<PathBuf> {
    fn walk(base: &Path, folder: &Path, found: &mut BTreeSet<PathBuf>) {
        for path in fs::read_dir(base.join(folder)).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(base).unwrap().to_owned();
            if path.is_dir() {
                walk(base, &name, found);
            }
            found.insert(name);
        }
    }
    let mut found = BTreeSet::new();
    walk(base, Path::new(""), &mut found);
    found
}

/// Both vaults, by the keys that they can have: without the time that a passphrase takes.
fn opened(folder: &VaultFolder) -> Unlocked {
    let mut known = SlotKeys::default();
    for keys in [keys(7), keys(2)] {
        VaultName::ALL.into_iter().for_each(|name| known.add(name, keys.of(name).clone()));
    }
    folder.open_databases(&known, OpenedBy::Passphrase).unwrap()
}

/// Repairs what did not open.
fn repair(folder: &VaultFolder, open: &mut Unlocked) -> Result<(), VaultError> {
    for failed in std::mem::take(&mut open.failed) {
        let found = folder.salvage_all(&failed)?;
        let settings = found[0].settings.clone();
        open.put(folder.put_in_place(&failed, &Repaired { settings, ..Repaired::default() })?);
    }
    Ok(())
}

type Operation = fn(&VaultFolder, Unlocked, &[u8]) -> Result<(), VaultError>;

/// What is done with an open vault, and a backup of it.
const OPERATIONS: [(&str, Operation); 19] = [
    ("gather a backup", |folder, open, _| folder.backup_files(&open).map(drop)),
    ("copy", |folder, mut open, _| folder.make_copy(&mut open, Timestamp(5))),
    ("renew the copies", |folder, mut open, _| folder.renew_copies(&mut open, Timestamp(5))),
    ("refresh the copies", |folder, open, _| folder.refresh_copies(&open)),
    ("restore", |folder, open, copy| {
        drop(open);
        restore(folder, copy)
    }),
    ("bring back", |folder, open, copy| {
        drop(open);
        stop::none_during(|| restore(folder, copy)).unwrap();
        let number = folder.aside().unwrap()[0].number;
        folder.exchange(&folder.find_aside(number)?, Some((&passphrase(OLD), &keys(7))), Timestamp(6)).map(drop)
    }),
    ("delete what is aside", |folder, open, copy| {
        drop(open);
        stop::none_during(|| restore(folder, copy)).unwrap();
        let number = folder.aside().unwrap()[0].number;
        folder.delete_aside(&folder.find_aside(number)?)
    }),
    ("replace", |folder, open, _| {
        let replaced = folder.replace_passphrase(open, &passphrase(OLD), &passphrase(NEW), &keys(7));
        replaced.map(drop).map_err(|not| not.error)
    }),
    ("change", |folder, mut open, _| folder.change_passphrase(&mut open, &passphrase(OLD), &passphrase(NEW))),
    ("reset", |folder, open, _| {
        drop(open);
        let mut open = stop::none_during(|| {
            let mut open = opened(folder);
            folder.set_code(&mut open, CodeFor::Everyday, &code()).unwrap();
            drop(open);
            folder.unlock(&code().to_passphrase()).unwrap()
        });
        folder.reset_passphrase(&mut open, &passphrase(NEW))
    }),
    ("make a code", |folder, mut open, _| folder.set_code(&mut open, CodeFor::Everyday, &code())),
    ("set full", |folder, mut open, _| folder.set_full_passphrase(&mut open, &passphrase(NEW), &keys(7))),
    ("leave full", |folder, open, _| {
        let mut open = stop::none_during(|| with_full(folder, open));
        folder.leave_full_passphrase(&mut open)
    }),
    ("set an everyday passphrase", |folder, open, _| {
        let mut open = stop::none_during(|| with_full(folder, open));
        folder.set_everyday_passphrase(&mut open, &passphrase("another one for every day"))
    }),
    ("forget a finger", |folder, open, _| {
        stop::none_during(|| folder.set_biometric(&open, &Identity::generate(), b"sealed")).unwrap();
        folder.forget_biometric()
    }),
    ("set a finger", |folder, open, _| folder.set_biometric(&open, &Identity::generate(), b"sealed")),
    ("put the card there", |folder, _, _| folder.card().replace(b"hers, for anyone")),
    ("repair", |folder, open, _| {
        drop(open);
        folder.mark_for_repair(VaultName::Everyday)?;
        repair(folder, &mut opened(folder))
    }),
    ("wipe", |folder, open, _| folder.wipe(open, &BTreeSet::new())),
];

fn code() -> RecoveryCode {
    RecoveryCode::generate(&mut |bytes: &mut [u8]| {
        bytes.fill(7);
        Ok::<(), std::convert::Infallible>(())
    })
    .unwrap()
}

/// The same with a full passphrase, [`NEW`].
fn with_full(folder: &VaultFolder, mut open: Unlocked) -> Unlocked {
    folder.set_full_passphrase(&mut open, &passphrase(NEW), &keys(7)).unwrap();
    open
}

/// Looks at a copy and lets it take the place of what stands.
fn restore(folder: &VaultFolder, copy: &[u8]) -> Result<(), VaultError> {
    let beside = folder.lay_out(&read_backup(copy).unwrap())?;
    beside.close(beside.unlock(&passphrase(OLD))?, Timestamp(5))?;
    folder.exchange(&beside, Some((&passphrase(OLD), &keys(7))), Timestamp(5)).map(drop)
}

fn copy_folder(from: &Path) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for name in names(from) {
        let (from, to) = (from.join(&name), place.path().join(&name));
        if from.is_dir() {
            fs::create_dir(to).unwrap();
        } else {
            fs::copy(from, to).unwrap();
        }
    }
    place
}

/// Stops `operation` at each of its writes and lets `then` look at each folder that comes of it.
fn stopped_at_each(before: &Path, what: &str, operation: Operation, mut then: impl FnMut(&str, &Path)) {
    let folder = VaultFolder::open(before).unwrap();
    let open = opened(&folder);
    let copy = write_backup(&folder.backup_files(&open).unwrap(), Timestamp(3)).unwrap();
    drop((open, folder));
    stop::at_each_write(what, 0, |number| {
        let place = copy_folder(before);
        let folder = VaultFolder::open(place.path()).unwrap();
        let open = opened(&folder);
        let (is_done, _) = stop::during(number, || operation(&folder, open, &copy).is_ok());
        drop(folder);
        then(&format!("{what}, stopped at {number}"), place.path());
        is_done
    });
}

#[test]
fn every_name_that_an_operation_makes_has_an_end_and_a_stop_leaves_none_of_them_for_long() {
    let place = tempfile::tempdir().unwrap();
    drop(locked(place.path()));
    let whole = names(place.path());
    for (what, operation) in OPERATIONS {
        stopped_at_each(place.path(), what, operation, |when, base| {
            for name in names(base) {
                assert!(layout::end_of(&name).is_some(), "{when}: nothing says what ends {}", name.display());
            }
            let folder = VaultFolder::open(base).unwrap();
            for name in names(base) {
                let is_left = matches!(layout::end_of(&name), Some(End::Start { .. } | End::Wiped));
                assert!(!is_left, "{when}: {} is left after the next start", name.display());
            }
            if folder.state() == Ok(FolderState::Empty) {
                assert_eq!((what, names(base)), ("wipe", ["lock".into()].into()), "{when}: nothing else ends a plan");
                return;
            }
            drop(folder);

            // Wiped, with all that stands there.
            let wiped = copy_folder(base);
            let folder = VaultFolder::open(wiped.path()).unwrap();
            let said = [OLD, NEW].map(|secret| folder.aside_opened_by(&passphrase(secret)).unwrap());
            folder.wipe(opened(&folder), &said.into_iter().flatten().collect()).unwrap();
            assert_eq!(names(wiped.path()), ["lock".into()].into(), "{when}, then wiped");
            drop(folder);
            assert_eq!(VaultFolder::open(wiped.path()).unwrap().state(), Ok(FolderState::Empty), "{when}: for good");

            // Deleted from, for good.
            let folder = VaultFolder::open(base).unwrap();
            let mut open = opened(&folder);
            repair(&folder, &mut open).unwrap();
            let kept: Vec<_> = open.vaults().map(|vault| vault.setting(SETTING).unwrap().unwrap()).collect();
            assert_eq!(kept, vec![b"hers".to_vec(); 2], "{when}: both are there");
            folder.renew_copies(&mut open, Timestamp(9)).unwrap();
            folder.close(open, Timestamp(10)).unwrap();
            let mut left = names(base);
            // What a copy took the place of goes when she says so, and by nothing else.
            left.retain(|name| !name.starts_with("vault.aside-1") && !name.starts_with("vault.aside-2"));
            // Those hold no words of hers, or what care-app takes away before.
            left.retain(|name| {
                !["vault/aside", "vault/finger.slot", "vault/finger.sealed", "vault/card"]
                    .map(PathBuf::from)
                    .contains(name)
            });
            // However many copies there are, and whichever of them a stop has taken.
            let of_copy = |name: &PathBuf| (1..4).find(|number| name.starts_with(format!("vault/copies/{number}")));
            let copies: BTreeSet<_> = left.iter().filter_map(of_copy).collect();
            for number in &copies {
                let has = |file: &str| left.contains(Path::new(&format!("vault/copies/{number}/{file}")));
                assert!(has("everyday.db") && has("private.db"), "{when}: copy {number} lacks one of both");
            }
            let left: BTreeSet<PathBuf> = left
                .iter()
                .map(|name| match of_copy(name) {
                    Some(number) => {
                        let below = name.strip_prefix(format!("vault/copies/{number}")).unwrap();
                        if below == Path::new("") {
                            "vault/copies/1".into()
                        } else {
                            Path::new("vault/copies/1").join(below)
                        }
                    }
                    None => name.clone(),
                })
                .collect();
            assert_eq!(left, whole, "{when}, then deleted from for good, copies {copies:?}");
        });
    }
}

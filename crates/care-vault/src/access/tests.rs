//! A stop at every step of making, locking and changing what opens it, and what stands afterwards.

use std::fs;

use care_plan::{Answer, AnswerId, DocumentId, Generation, Subject, Tier, Timestamp};
use care_seal::{KdfSalt, Passphrase, RecoveryCode};

use super::slot::Slot;
use crate::file::stop;
use crate::store::open;
use crate::{
    ChangeRow, CodeFor, DocumentChanges, FolderState, NewKeys, NewVaultKeys, Projection, Save, Unlocked, VaultError,
    VaultFolder, VaultKey, VaultName, file,
};

mod device;
mod follow;
mod forward;
mod half_done;
mod put_back;

const WORDS: &str = "please call my sister first";
const DOCUMENT: DocumentId = DocumentId::from_bytes([9; 16]);

fn new_keys(byte: u8) -> NewKeys {
    NewKeys { everyday: VaultKey::take(&mut [byte; 48]), private: VaultKey::take(&mut [byte + 100; 48]) }
}

fn new_vault() -> NewVaultKeys {
    #[cfg(debug_assertions)]
    care_seal::remember_derivations();
    NewVaultKeys { keys: new_keys(1), salt: KdfSalt::from_bytes([3; 16]) }
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::from_utf8(text.as_bytes()).unwrap()
}

fn her_plan(text: &str) -> Projection {
    let id: AnswerId = "birth-place/wish".parse().unwrap();
    let answer = Answer::of_text(text, Tier::Shared);
    Projection { answers: [(id, answer)].into(), ..Projection::default() }
}

fn words_in(vault: &str) -> String {
    format!("{WORDS} ({vault})")
}

fn keep_words(open: &mut Unlocked) {
    for (vault, name) in [(open.everyday.as_mut(), "everyday"), (open.private.as_mut(), "private")] {
        let raw = words_in(name).into_bytes();
        let change = ChangeRow { hash: [5; 32], actor: vec![1], seq: 1, raw, received: Timestamp(7) };
        let documents = vec![DocumentChanges {
            id: DOCUMENT,
            subject: Subject::Leftover(Tier::Shared),
            generation: Generation::default(),
            tier: Tier::Shared,
            changes: vec![change],
            heads: Some(Vec::new()),
        }];
        let answers = her_plan(&words_in(name)).answers.into_iter().map(|(id, answer)| (id, Some(answer))).collect();
        vault.unwrap().save(&Save { documents, answers, ..Save::default() }).unwrap();
    }
}

fn assert_words(open: &Unlocked, when: &str) {
    for (vault, name) in [(open.everyday.as_ref(), "everyday"), (open.private.as_ref(), "private")] {
        let vault = vault.unwrap_or_else(|| panic!("{name} is open {when}"));
        assert_eq!(vault.projection().unwrap(), her_plan(&words_in(name)), "{name} {when}");
        let raw: Vec<_> = vault.changes(DOCUMENT).unwrap().into_iter().map(|change| change.raw).collect();
        assert_eq!(raw, [words_in(name).into_bytes()], "{name} {when}");
    }
}

/// Answers that stop at the step of this number, from 0.
fn stop_at(
    number: usize,
) -> (impl FnMut(&'static str) -> Result<(), VaultError>, std::rc::Rc<std::cell::Cell<&'static str>>) {
    let stopped = std::rc::Rc::new(std::cell::Cell::new(""));
    let told = std::rc::Rc::clone(&stopped);
    let mut count = 0;
    let step = move |name| {
        count += 1;
        if count > number {
            told.set(name);
            return Err(VaultError::Unreachable);
        }
        Ok(())
    };
    (step, stopped)
}

#[test]
fn a_stop_while_the_vaults_are_made_leaves_none_or_both_whole() {
    for number in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let holder = VaultFolder::open(folder.path()).unwrap();
        let (mut step, stopped) = stop_at(number);
        if holder.create_stepwise(&new_vault(), &mut step).is_ok() {
            assert_eq!(number, 7, "every step was stopped at");
            return;
        }
        let when = stopped.get();
        match holder.state().unwrap() {
            FolderState::Empty => {
                assert_ne!(when, "vault named");
                keep_words(&mut holder.create(&new_vault()).unwrap());
            }
            FolderState::OpenByDevice => {
                assert_eq!(when, "vault named");
                assert_eq!(holder.create(&new_vault()).map(|_| ()), Err(VaultError::AlreadyThere));
                keep_words(&mut holder.open_with_device().unwrap());
            }
            other => panic!("{other:?} after {when}"),
        }
        assert_words(&holder.open_with_device().unwrap(), when);
    }
}

#[test]
fn a_stop_while_a_lock_is_set_loses_no_row_and_no_way_in() {
    let typed = passphrase("a stop at every step");
    let mut is_locked = false;
    for number in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let holder = VaultFolder::open(folder.path()).unwrap();
        let mut open = holder.create(&new_vault()).unwrap();
        keep_words(&mut open);
        let (mut step, stopped) = stop_at(number);
        let set = holder.set_lock_stepwise(open, &typed, &new_keys(50), &mut step);
        if let Ok(open) = set {
            assert_eq!(number, 13, "every step was stopped at");
            assert_words(&open, "after a lock was set");
            return;
        }
        let when = format!("after a stop at step {number}, {}", stopped.get());
        is_locked |= stopped.get() == "device slot removed";
        if is_locked {
            assert_eq!(holder.state(), Ok(FolderState::Locked), "{when}");
            assert_words(&holder.unlock(&typed).unwrap(), &when);
            for (name, before) in
                [(VaultName::Everyday, new_keys(1).everyday), (VaultName::Private, new_keys(1).private)]
            {
                let opened = open::open(&holder.database(name), &[before]);
                assert_eq!(opened.map(|_| ()), Err(VaultError::DatabaseDamaged), "{when}: it is brought to its end");
            }
            continue;
        }
        assert_eq!(holder.state(), Ok(FolderState::OpenByDevice), "{when}");
        let open = holder.open_with_device().unwrap();
        assert_words(&open, &when);

        // She tries again, with other keys and another passphrase.
        let second = passphrase("something else this time");
        assert_words(&holder.set_lock(open, &second, &new_keys(70)).unwrap(), &when);
        assert_eq!(holder.state(), Ok(FolderState::Locked), "{when}");
        assert_words(&holder.unlock(&second).unwrap(), &when);
        assert_eq!(holder.unlock(&typed).map(|_| ()), Err(VaultError::WrongPassphrase), "{when}");
    }
}

#[test]
fn a_device_slot_that_was_blanked_and_not_yet_removed_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let typed = passphrase("blanked on its way out");
    let open = holder.create(&new_vault()).unwrap();
    drop(holder.set_lock(open, &typed, &new_keys(50)).unwrap());
    let left = folder.path().join("vault/device.copy");
    fs::write(&left, [0; 1024]).unwrap();
    assert_eq!(holder.state(), Ok(FolderState::Locked));
    assert_eq!(holder.open_with_device().map(|_| ()), Err(VaultError::NoDeviceSlot));
    drop(holder.unlock(&typed).unwrap());
    assert!(!left.exists(), "an unlock finishes what was begun");
}

#[test]
fn a_stop_while_the_device_slot_is_blanked_locks_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let typed = passphrase("half of it is blanked");
    let open = holder.create(&new_vault()).unwrap();
    let at = |name: &str| folder.path().join("vault").join(name);
    let mut device = fs::read(at("device")).unwrap();
    drop(holder.set_lock(open, &typed, &new_keys(50)).unwrap());
    device[..512].fill(0);
    // As the removal leaves them: first both are out of use, then one after the other is blanked.
    for left in ["device.gone", "device.copy.gone"] {
        fs::write(at(left), &device).unwrap();
    }
    assert_eq!(holder.state(), Ok(FolderState::Locked), "what is on its way out counts no more");
    drop(holder.unlock(&typed).unwrap());
    assert!(!at("device.gone").exists() && !at("device.copy.gone").exists(), "an unlock finishes what was begun");
}

#[test]
fn the_keys_of_before_open_nothing_once_a_lock_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let open = holder.create(&new_vault()).unwrap();
    let before = fs::read(folder.path().join("vault/everyday.db")).unwrap();
    drop(holder.set_lock(open, &passphrase("the old key is worthless"), &new_keys(50)).unwrap());
    let path = holder.database(VaultName::Everyday);
    for (keys, opens) in [(new_keys(1), false), (new_keys(50), true)] {
        let opened = open::open(&path, &[keys.everyday]);
        assert_eq!(opened.map(|_| ()), if opens { Ok(()) } else { Err(VaultError::DatabaseDamaged) });
    }
    let after = fs::read(&path).unwrap();
    assert_ne!(before[..16], after[..16], "the salt in the file is the new key's");
    assert_eq!(after[..16], [50; 16]);
}

/// A change of what opens the vaults.
type Change = fn(&VaultFolder, Unlocked) -> Result<(), VaultError>;

const OLD: &str = "the old everyday words";
const NEW: &str = "the new everyday words";
const NEWEST: &str = "the newest of her words";
const FULL: &str = "words that only I know";

/// A secret that is typed: a passphrase, or the recovery code that is drawn from a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Secret {
    Said(&'static str),
    Code(u8),
}

impl Secret {
    fn typed(self) -> Passphrase {
        match self {
            Self::Said(text) => passphrase(text),
            Self::Code(number) => code(number).to_passphrase(),
        }
    }
}

/// A recovery code, another one for each number.
fn code(number: u8) -> RecoveryCode {
    let mut count = number;
    let counting = &mut |bytes: &mut [u8]| {
        bytes.fill_with(|| {
            count = count.wrapping_add(7);
            count
        });
        Ok::<(), std::convert::Infallible>(())
    };
    RecoveryCode::generate(counting).unwrap()
}

/// A change of what opens the vaults, each of which has a passphrase and a code before.
struct Changing {
    what: &'static str,
    has_full: bool,
    /// What opens the session that it is made in.
    by: Secret,
    /// Of these, one must open everything afterwards.
    secrets: &'static [Secret],
    change: Change,
}

const CHANGE: Changing = Changing {
    what: "change",
    has_full: false,
    by: Secret::Said(OLD),
    secrets: &[Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1)],
    change: |holder, mut open| holder.change_passphrase(&mut open, &passphrase(OLD), &passphrase(NEW)),
};
const REPLACE: Changing = Changing {
    what: "replace",
    change: |holder, open| {
        let replaced = holder.replace_passphrase(open, &passphrase(OLD), &passphrase(NEW), &new_keys(90));
        replaced.map(|_| ()).map_err(|not| not.error)
    },
    ..CHANGE
};
const RESET: Changing = Changing {
    what: "reset",
    by: Secret::Code(1),
    change: |holder, mut open| holder.reset_passphrase(&mut open, &passphrase(NEW)),
    ..CHANGE
};
const SET_CODE: Changing = Changing {
    what: "set a code",
    secrets: &[Secret::Code(1), Secret::Code(2), Secret::Said(OLD)],
    change: |holder, mut open| holder.set_code(&mut open, CodeFor::Everyday, &code(2)),
    ..CHANGE
};
const SET_FULL: Changing = Changing {
    what: "set full",
    secrets: &[Secret::Said(OLD), Secret::Said(FULL), Secret::Code(1)],
    change: |holder, mut open| holder.set_full_passphrase(&mut open, &passphrase(FULL), &new_keys(70)),
    ..CHANGE
};
const CHANGE_FULL: Changing = Changing {
    what: "change full",
    has_full: true,
    by: Secret::Said(FULL),
    secrets: &[Secret::Said(FULL), Secret::Said(NEW), Secret::Code(1)],
    change: |holder, mut open| holder.change_passphrase(&mut open, &passphrase(FULL), &passphrase(NEW)),
};
const LEAVE_FULL: Changing = Changing {
    what: "leave full",
    secrets: &[Secret::Said(FULL), Secret::Said(OLD), Secret::Code(1)],
    change: |holder, mut open| holder.leave_full_passphrase(&mut open),
    ..CHANGE_FULL
};
const CHANGES: [Changing; 7] = [CHANGE, REPLACE, RESET, SET_CODE, SET_FULL, CHANGE_FULL, LEAVE_FULL];

/// A locked vault with words in it, a code, and a full passphrase or none, closed.
fn locked(has_full: bool) -> (tempfile::TempDir, VaultFolder) {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let mut open = holder.create(&new_vault()).unwrap();
    keep_words(&mut open);
    let mut open = holder.set_lock(open, &passphrase(OLD), &new_keys(50)).unwrap();
    holder.set_code(&mut open, CodeFor::Everyday, &code(1)).unwrap();
    if has_full {
        holder.set_full_passphrase(&mut open, &passphrase(FULL), &new_keys(70)).unwrap();
    }
    drop(open);
    (folder, holder)
}

/// Another one, with the same files.
fn copied(of: &VaultFolder) -> (tempfile::TempDir, VaultFolder) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("vault")).unwrap();
    for path in file::listed(&of.vault()).unwrap() {
        fs::copy(&path, folder.path().join("vault").join(path.file_name().unwrap())).unwrap();
    }
    let holder = VaultFolder::open(folder.path()).unwrap();
    (folder, holder)
}

#[test]
fn what_a_full_disk_left_half_changed_is_changed_once_there_is_room() {
    stop::at_each_write("change", 4, |number| {
        let folder = tempfile::tempdir().unwrap();
        let holder = VaultFolder::open(folder.path()).unwrap();
        let mut open = holder.create(&new_vault()).unwrap();
        keep_words(&mut open);
        let mut open = holder.set_lock(open, &passphrase(OLD), &new_keys(50)).unwrap();
        let (first, _) =
            stop::during(number, || holder.change_passphrase(&mut open, &passphrase(OLD), &passphrase(NEW)));
        let when = format!("after {number} writes");
        if first.is_ok() {
            return true;
        }
        // The same words once more, in the same session.
        holder.change_passphrase(&mut open, &passphrase(OLD), &passphrase(NEW)).expect(&when);
        drop(open);
        assert_eq!(holder.unlock(&passphrase(OLD)).map(|_| ()), Err(VaultError::WrongPassphrase), "{when}");
        let mut open = holder.unlock(&passphrase(NEW)).unwrap();
        assert_words(&open, &when);
        let same = holder.change_passphrase(&mut open, &passphrase(NEW), &passphrase(NEW));
        assert_eq!(same, Err(VaultError::SecretInUse), "{when}");
        false
    });
}

#[test]
fn a_stop_while_what_opens_it_is_changed_keeps_a_way_to_every_word() {
    for Changing { what, has_full, by, secrets, change } in CHANGES {
        let (_before, before) = locked(has_full);
        let mut is_done = false;
        stop::at_each_write(what, 3, |number| {
            // The first who opens settles what was left half done; the others then find it settled.
            for first in 0..secrets.len() {
                let (_folder, holder) = copied(&before);
                let open = holder.unlock(&by.typed()).unwrap();
                let (changed, has_spare) = stop::during(number, || change(&holder, open));
                let done = changed.is_ok() && has_spare;

                let mut opens_all = 0;
                for secret in secrets.iter().cycle().skip(first).take(secrets.len()) {
                    let when = format!("{what}, stopped at {number}, the {first}. first: {secret:?}");
                    let Ok(open) = holder.unlock(&secret.typed()) else { continue };
                    assert!(open.failed.is_empty(), "{when}");
                    assert_eq!(open.private.is_none(), open.reach() == crate::Reach::Everyday, "{when}");
                    if open.private.is_some() {
                        assert_words(&open, &when);
                        opens_all += 1;
                    }
                    // What opens both has both slots, or it was given up by that and opens none.
                    if open.reach() == crate::Reach::Both && holder.present(&open, &secret.typed()).is_ok() {
                        assert_eq!(half_done::slots_of(&holder, *secret), Slot::OF_PASSPHRASE, "{when}");
                    }
                }
                assert!(opens_all > 0, "{what}, stopped at {number}, the {first}. first: something opens everything");
                is_done = done;
            }
            is_done
        });
    }
}

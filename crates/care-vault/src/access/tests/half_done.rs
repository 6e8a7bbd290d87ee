//! What a stop or a harmed file leaves half done of one change, and another one that comes before it is ended.

use super::*;
use crate::Reach;
use crate::access::slot;

/// The slots that a typed secret opens, whatever the vaults say of them.
pub(super) fn slots_of(holder: &VaultFolder, secret: Secret) -> Vec<Slot> {
    let identity = holder.derive(&secret.typed()).unwrap();
    Slot::ALL.into_iter().filter(|slot| slot::try_one(&holder.vault(), *slot, &identity).is_some()).collect()
}

#[test]
fn no_secret_is_turned_away_for_a_change_of_both_that_was_stopped() {
    for Changing { what, by, change, .. } in [CHANGE, REPLACE, RESET, SET_CODE] {
        let (_before, before) = locked(false);
        // From here on the private vault says that it follows.
        drop(before.unlock(&by.typed()).unwrap());
        stop::at_each_write(what, 3, |number| {
            let (_folder, holder) = copied(&before);
            let open = holder.unlock(&by.typed()).unwrap();
            let (changed, has_spare) = stop::during(number, || change(&holder, open));
            let is_done = changed.is_ok() && has_spare;
            for secret in [Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1), Secret::Code(2)] {
                let (_folder, holder) = copied(&holder);
                let opens = slots_of(&holder, secret);
                let opened = holder.unlock(&secret.typed());
                assert_eq!(opened.is_ok(), !opens.is_empty(), "{secret:?} of {opens:?}, {what}, stopped at {number}");
            }
            is_done
        });
    }
}

#[test]
fn a_full_passphrase_that_was_not_set_leaves_no_forgotten_one_in_its_place() {
    let (_before, before) = locked(false);
    drop(before.unlock(&passphrase(OLD)).unwrap());
    let mut was_alone = 0;
    stop::at_each_write("set full", 5, |number| {
        let (_folder, holder) = copied(&before);
        let open = holder.unlock(&passphrase(OLD)).unwrap();
        let (changed, has_spare) = stop::during(number, || (SET_FULL.change)(&holder, open));
        let is_done = changed.is_ok() && has_spare;
        // She has forgotten it, and the code lets her set another one.
        let mut open = holder.unlock(&Secret::Code(1).typed()).unwrap();
        let when = format!("stopped at {number}, a reset of {:?}", open.reach());
        holder.reset_passphrase(&mut open, &passphrase(NEW)).unwrap();
        drop(open);
        was_alone += usize::from(slots_of(&holder, Secret::Said(OLD)) == [Slot::PrivatePass]);
        // Nor where that is stopped in its turn.
        stop::at_each_write("an opening", 0, |again| {
            let (_folder, holder) = copied(&holder);
            let (first, is_healed) = stop::during(again, || holder.unlock(&passphrase(OLD)).map(|open| open.reach()));
            let second = holder.unlock(&passphrase(OLD)).map(|open| open.reach());
            let turned_away = Err(VaultError::WrongPassphrase);
            assert_eq!((first, second), (turned_away, turned_away), "{when}, and at {again}");
            is_healed
        });
        drop(holder.unlock(&passphrase(OLD)));
        assert_eq!(slots_of(&holder, Secret::Said(OLD)), [], "{when}");
        let opens_all = [FULL, NEW].into_iter().filter_map(|typed| holder.unlock(&passphrase(typed)).ok());
        let opens_all = opens_all.filter(|open| open.private.is_some()).inspect(|open| assert_words(open, &when));
        assert_eq!(opens_all.count(), 1, "{when}");
        is_done
    });
    assert!(was_alone > 0, "the control: without a look at what was being set it would be the full one");
}

#[test]
fn what_opens_both_is_changed_for_both_also_where_the_file_of_one_is_harmed() {
    for harmed in Slot::OF_PASSPHRASE {
        for Changing { what, change, .. } in [CHANGE, REPLACE] {
            let (_folder, holder) = locked(false);
            let open = holder.unlock(&passphrase(OLD)).unwrap();
            let path = holder.vault().join(harmed.file_name());
            let mut bytes = fs::read(&path).unwrap();
            bytes[200..].fill(0);
            fs::write(&path, bytes).unwrap();
            assert_eq!(slots_of(&holder, Secret::Said(OLD)).len(), 1, "{harmed:?}: the control");
            change(&holder, open).unwrap();
            let when = format!("after {what} with a harmed {harmed:?}");
            assert_eq!(slots_of(&holder, Secret::Said(NEW)), Slot::OF_PASSPHRASE, "{when}");
            assert_eq!(slots_of(&holder, Secret::Said(OLD)), [], "{when}");
            let open = holder.unlock(&passphrase(NEW)).unwrap();
            assert_eq!(open.reach(), Reach::Both, "{when}");
            assert_words(&open, &when);
        }
    }
}

#[test]
fn a_file_of_before_that_comes_back_while_it_is_open_makes_no_present_passphrase_of_a_void_one() {
    let (_folder, holder) = locked(false);
    let path = holder.vault().join(Slot::PrivatePass.file_name());
    let before = fs::read(&path).unwrap();
    (CHANGE.change)(&holder, holder.unlock(&passphrase(OLD)).unwrap()).unwrap();
    let mut open = holder.unlock(&passphrase(NEW)).unwrap();
    fs::write(&path, before).unwrap();
    assert_eq!(slots_of(&holder, Secret::Said(OLD)), [Slot::PrivatePass], "the control");

    let old = passphrase(OLD);
    assert_eq!(holder.rehearse(&open, &old), Err(VaultError::WrongPassphrase));
    let changed = holder.change_passphrase(&mut open, &old, &passphrase("one that a thief has chosen"));
    assert_eq!(changed, Err(VaultError::WrongPassphrase));
    holder.change_passphrase(&mut open, &passphrase(NEW), &passphrase(NEWEST)).unwrap();
    assert_eq!(slots_of(&holder, Secret::Said(OLD)), []);
}

#[test]
fn a_private_vault_that_cannot_be_read_is_reached_as_its_slot_says() {
    for (has_full, secret, says, reach) in [
        (false, OLD, Some(false), Reach::Both),
        (true, FULL, Some(true), Reach::Full),
        // As an earlier version wrote it.
        (false, OLD, None, Reach::Full),
        (true, FULL, None, Reach::Full),
    ] {
        let (_folder, holder) = locked(has_full);
        let identity = holder.derive(&passphrase(secret)).unwrap();
        let keys = slot::try_one(&holder.vault(), Slot::PrivatePass, &identity).unwrap();
        assert_eq!(keys.is_full, Some(has_full), "{secret}");
        let keys = slot::SlotKeys { is_full: says, ..keys };
        slot::write(&holder.vault(), Slot::PrivatePass, &[identity.recipient()], &keys, &[]).unwrap();
        fs::write(holder.vault().join(Slot::EverydayPass.file_name()), [0; slot::SLOT_BYTES]).unwrap();
        fs::write(holder.database(VaultName::Private), [7; 4096]).unwrap();
        let open = holder.unlock(&passphrase(secret)).unwrap();
        assert_eq!((open.reach(), open.failed.len()), (reach, 1), "{secret}, {says:?}");
    }
}

#[test]
fn a_private_vault_of_before_its_passphrase_comes_open_with_no_everyday_secret() {
    let (_folder, holder) = locked(false);
    let database = holder.database(VaultName::Private);
    drop(holder.unlock(&passphrase(OLD)).unwrap());
    let before = fs::read(&database).unwrap();
    let mut open = holder.unlock(&passphrase(OLD)).unwrap();
    let kept = open.private.as_ref().unwrap().key().clone();
    (SET_FULL.change)(&holder, open_again(&holder, &mut open)).unwrap();
    // The slot of a change of keys that was stopped: the new one, and that of before.
    let identity = holder.derive(&passphrase(FULL)).unwrap();
    let mut keys = slot::try_one(&holder.vault(), Slot::PrivatePass, &identity).unwrap();
    keys.add(VaultName::Private, kept);
    slot::write(&holder.vault(), Slot::PrivatePass, &[identity.recipient()], &keys, &[]).unwrap();
    fs::write(&database, before).unwrap();

    let open = holder.unlock(&passphrase(FULL)).unwrap();
    assert_eq!(open.reach(), Reach::Full);
    assert_words(&open, "an older file");
    drop(open);
    for secret in [Secret::Said(OLD), Secret::Code(1)] {
        assert_eq!(holder.unlock(&secret.typed()).unwrap().reach(), Reach::Everyday, "{secret:?}");
        assert!(slots_of(&holder, secret).iter().all(|slot| slot.owner() == VaultName::Everyday), "{secret:?}");
    }
}

/// Another session on the same files; the first is closed.
pub(super) fn open_again(holder: &VaultFolder, open: &mut Unlocked) -> Unlocked {
    *open = Unlocked::nothing(crate::OpenedBy::Passphrase);
    holder.unlock(&passphrase(OLD)).unwrap()
}

#[test]
fn a_stop_while_a_code_is_made_leaves_the_one_of_before_or_the_new_one_opening_everything() {
    let (_before, before) = locked(false);
    let mut opened = [0, 0];
    stop::at_each_write("set a code", 5, |number| {
        let (_folder, holder) = copied(&before);
        let open = holder.unlock(&passphrase(OLD)).unwrap();
        let (changed, has_spare) = stop::during(number, || (SET_CODE.change)(&holder, open));
        // Each in files of its own: whoever comes first brings it to an end.
        let opens_all = [1, 2].map(|number| {
            let open = copied(&holder).1.unlock(&Secret::Code(number).typed());
            open.is_ok_and(|open| open.reach() == Reach::Both)
        });
        assert!(opens_all.contains(&true), "stopped at {number}: neither code opens everything");
        // Told that it was not made she has the one of before.
        assert!(changed.is_ok() || opens_all[0], "stopped at {number}");
        opened.iter_mut().zip(opens_all).for_each(|(count, opens)| *count += usize::from(opens));
        changed.is_ok() && has_spare
    });
    assert!(opened[0] > 0 && opened[1] > 0, "the control: first the one of before opens it, at last the new one");
}

//! Slots of before that somebody kept and puts back, one or all of them: what was made void stays so, and takes
//! nothing from the secret that is hers.

use super::half_done::slots_of;
use super::*;
use crate::Reach;

/// What is changed; what opens as far as before after it; what is void.
type Changed = (&'static Changing, &'static [(Secret, Reach)], &'static [Secret]);
const CHANGED: [Changed; 5] = [
    (&CHANGE, &[(Secret::Said(NEW), Reach::Both), (Secret::Code(1), Reach::Both)], &[Secret::Said(OLD)]),
    (&REPLACE, &[(Secret::Said(NEW), Reach::Both)], &[Secret::Said(OLD), Secret::Code(1)]),
    (&RESET, &[(Secret::Said(NEW), Reach::Both), (Secret::Code(1), Reach::Both)], &[Secret::Said(OLD)]),
    (&SET_CODE, &[(Secret::Said(OLD), Reach::Both), (Secret::Code(2), Reach::Both)], &[Secret::Code(1)]),
    (&LEAVE_FULL, &[(Secret::Said(OLD), Reach::Both), (Secret::Code(1), Reach::Both)], &[Secret::Said(FULL)]),
];

#[test]
fn no_slot_of_before_that_is_put_back_revives_a_secret_or_takes_hers_away() {
    let mut was_held = 0;
    for (Changing { what, has_full, by, change, .. }, opens, void) in CHANGED {
        let (_folder, holder) = locked(*has_full);
        drop(holder.unlock(&by.typed()).unwrap());
        let path = |slot: Slot| holder.vault().join(slot.file_name());
        let kept = Slot::ALL.map(|slot| (slot, fs::read(path(slot)).unwrap()));
        change(&holder, holder.unlock(&by.typed()).unwrap()).unwrap();
        // Each alone, and every set of them.
        for set in 1_u8..16 {
            let of_set = || kept.iter().enumerate().filter(|(bit, _)| set & (1 << bit) != 0).map(|(_, kept)| kept);
            let put_back = |to: &VaultFolder| {
                of_set().for_each(|(slot, bytes)| fs::write(to.vault().join(slot.file_name()), bytes).unwrap());
            };
            let names: Vec<Slot> = of_set().map(|(slot, _)| *slot).collect();
            let when = format!("{what}, {names:?} put back");
            let (_folder, holder) = copied(&holder);
            put_back(&holder);
            for secret in void {
                was_held += slots_of(&holder, *secret).len();
                match holder.unlock(&secret.typed()) {
                    // A key of before new ones were made opens no database.
                    Ok(open) if *what == REPLACE.what => assert_eq!(open.vaults().count(), 0, "{secret:?}, {when}"),
                    opened => {
                        let opened = opened.map(|open| open.reach());
                        assert_eq!(opened, Err(VaultError::WrongPassphrase), "{secret:?}, {when}");
                    }
                }
            }
            put_back(&holder);
            void.iter().for_each(|secret| drop(holder.unlock(&secret.typed())));
            // Where the keys are new, a file of before is as good as gone.
            let is_gone = *what == REPLACE.what && names.contains(&Slot::PrivatePass);
            for (secret, reach) in opens.iter().filter(|_| !is_gone) {
                let open = holder.unlock(&secret.typed()).unwrap_or_else(|error| panic!("{secret:?}, {when}: {error}"));
                // A code's file of when it was nobody's is as good as gone, too, until another secret has reason to heal it.
                let is_nobodys =
                    *what == LEAVE_FULL.what && *secret == Secret::Code(1) && names.contains(&Slot::PrivateCode);
                assert!(open.reach() == *reach || is_nobodys, "{secret:?} reaches {:?}, {when}", open.reach());
                assert!(open.everyday.is_some() && open.failed.is_empty(), "{secret:?}, {when}");
                if open.reach() != Reach::Everyday {
                    assert_words(&open, &when);
                }
            }
        }
    }
    assert!(was_held > 20, "the control: what is void has slots that it opens, {was_held}");
}

#[test]
fn a_slot_of_after_new_keys_that_is_put_back_revives_no_passphrase_that_was_changed_since() {
    let (_folder, holder) = locked(false);
    (REPLACE.change)(&holder, holder.unlock(&passphrase(OLD)).unwrap()).unwrap();
    let path = |slot: Slot| holder.vault().join(slot.file_name());
    let kept = Slot::OF_PASSPHRASE.map(|slot| (slot, fs::read(path(slot)).unwrap()));
    let mut open = holder.unlock(&passphrase(NEW)).unwrap();
    holder.change_passphrase(&mut open, &passphrase(NEW), &passphrase(NEWEST)).unwrap();
    drop(open);
    for back in [&kept[..1], &kept[1..], &kept[..]] {
        let names: Vec<Slot> = back.iter().map(|(slot, _)| *slot).collect();
        back.iter().for_each(|(slot, bytes)| fs::write(path(*slot), bytes).unwrap());
        assert_eq!(slots_of(&holder, Secret::Said(NEW)).len(), names.len(), "{names:?}: the control");
        let opened = holder.unlock(&passphrase(NEW)).map(|open| open.reach());
        assert_eq!(opened, Err(VaultError::WrongPassphrase), "{names:?} put back");
        let open = holder.unlock(&passphrase(NEWEST)).unwrap_or_else(|error| panic!("{names:?} put back: {error}"));
        assert_eq!(open.reach(), Reach::Both, "{names:?} put back");
        assert_words(&open, "as hers");
    }
}

#[test]
fn a_code_that_was_replaced_while_a_full_passphrase_was_given_up_opens_nothing() {
    stop::at_each_write("leave full", 2, |number| {
        let (_folder, holder) = locked(true);
        let open = holder.unlock(&passphrase(FULL)).unwrap();
        let (changed, has_spare) = stop::during(number, || (LEAVE_FULL.change)(&holder, open));
        let is_done = changed.is_ok() && has_spare;
        let when = format!("stopped at {number}");
        let mut open = holder.unlock(&passphrase(OLD)).unwrap();
        holder.set_code(&mut open, CodeFor::Everyday, &code(2)).unwrap();
        drop(open);
        for _ in 0..2 {
            let opened = holder.unlock(&Secret::Code(1).typed()).map(|open| open.reach());
            assert_eq!(opened, Err(VaultError::WrongPassphrase), "{when}");
        }
        let opens_all = [Secret::Said(FULL), Secret::Said(OLD), Secret::Code(2)].into_iter();
        let opens_all = opens_all.filter_map(|secret| holder.unlock(&secret.typed()).ok());
        let opens_all = opens_all.filter(|open| open.private.is_some()).inspect(|open| assert_words(open, &when));
        assert!(opens_all.count() > 0, "{when}");
        is_done
    });
}

#[test]
fn what_a_full_disk_left_of_giving_up_a_full_passphrase_is_brought_to_its_end_after_another_change() {
    let mut was_left = false;
    stop::at_each_write("leave full", 2, |number| {
        let (_folder, holder) = locked(true);
        let mut open = holder.unlock(&passphrase(FULL)).unwrap();
        let (left, has_spare) = stop::during(number, || holder.leave_full_passphrase(&mut open));
        let is_done = left.is_ok() && has_spare;
        let when = format!("after {number} writes, {:?}", open.reach());
        let is_left = open.reach() == Reach::Both;
        if is_left {
            holder.set_code(&mut open, CodeFor::Everyday, &code(2)).unwrap();
        }
        drop(open);
        if is_left {
            // It may open it once more, and is given up then.
            drop(holder.unlock(&passphrase(FULL)));
            let opened = holder.unlock(&passphrase(FULL)).map(|open| open.reach());
            assert_eq!(opened, Err(VaultError::WrongPassphrase), "{when}");
            for secret in [Secret::Said(OLD), Secret::Code(2)] {
                let open = holder.unlock(&secret.typed()).unwrap();
                assert_eq!(open.reach(), Reach::Both, "{secret:?} {when}");
                assert_words(&open, &when);
            }
        }
        was_left |= is_left;
        is_done
    });
    assert!(was_left, "the control");
}

#[test]
fn a_vault_that_lost_its_newest_steps_turns_away_nobody() {
    for (Changing { what, has_full, by, change, .. }, opens, _) in CHANGED {
        let (_folder, holder) = locked(*has_full);
        drop(holder.unlock(&by.typed()).unwrap());
        let before = VaultName::ALL.map(|name| (name, fs::read(holder.database(name)).unwrap()));
        change(&holder, holder.unlock(&by.typed()).unwrap()).unwrap();
        for lost in [&[0][..], &[1], &[0, 1]] {
            let (_folder, holder) = copied(&holder);
            for (name, bytes) in lost.iter().filter_map(|at| before.get(*at)) {
                fs::write(holder.database(*name), bytes).unwrap();
            }
            // New keys open no file of before.
            for (secret, _) in opens.iter().filter(|_| *what != REPLACE.what) {
                let opened = holder.unlock(&secret.typed());
                assert!(opened.is_ok(), "{secret:?} after {what}, {lost:?} lost: {:?}", opened.err());
            }
        }
    }
}

#[test]
fn another_change_after_one_that_a_full_disk_stopped_takes_no_passphrase_away() {
    stop::at_each_write("change", 4, |number| {
        let (_folder, holder) = locked(false);
        let mut open = holder.unlock(&passphrase(OLD)).unwrap();
        let (changed, has_spare) =
            stop::during(number, || holder.change_passphrase(&mut open, &passphrase(OLD), &passphrase(NEW)));
        let is_done = changed.is_ok() && has_spare;
        holder.set_code(&mut open, CodeFor::Everyday, &code(2)).unwrap();
        drop(open);
        // She was told that it was not changed.
        let typed = if changed.is_ok() { NEW } else { OLD };
        let open = holder.unlock(&passphrase(typed)).unwrap_or_else(|error| panic!("{typed} after {number}: {error}"));
        assert_words(&open, "after a full disk");
        is_done
    });
}

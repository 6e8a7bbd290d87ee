//! The forward identity: what somebody kept of it, and a stop while it is renewed.

use care_seal::Identity;

use super::half_done::open_again;
use super::*;
use crate::access::slot;

/// What makes whatever was kept of before worthless.
const RENEWALS: [(&str, bool, Change); 6] = [
    ("replace", false, REPLACE.change),
    ("set full", false, SET_FULL.change),
    ("replace the full one", true, |holder, open| {
        let replaced = holder.replace_passphrase(open, &passphrase(FULL), &passphrase(NEW), &new_keys(90));
        replaced.map(|_| ()).map_err(|not| not.error)
    }),
    ("make a code", false, |holder, mut open| holder.set_code(&mut open, CodeFor::Everyday, &code(2))),
    ("make an everyday code with the full one", true, |holder, mut open| {
        holder.set_code(&mut open, CodeFor::Everyday, &code(2))
    }),
    ("make a code for the full one", true, |holder, mut open| holder.set_code(&mut open, CodeFor::Full, &code(2))),
];

fn forward_of(open: &Unlocked) -> Identity {
    open.private.as_ref().unwrap().forward_identity().unwrap().unwrap()
}

fn assert_opens_no_slot(holder: &VaultFolder, kept: &Identity, when: &str) {
    for slot in Slot::ALL {
        assert!(slot::try_one(&holder.vault(), slot, kept).is_none(), "{when}: {slot:?} opens with what was kept");
    }
}

#[test]
fn what_somebody_kept_of_a_private_vault_opens_nothing_that_is_sealed_later() {
    let folder = tempfile::tempdir().unwrap();
    let holder = VaultFolder::open(folder.path()).unwrap();
    let mut open = holder.create(&new_vault()).unwrap();
    keep_words(&mut open);
    let kept = forward_of(&open);
    let open = holder.set_lock(open, &passphrase(OLD), &new_keys(50)).unwrap();
    assert!(slot::try_one(&holder.vault(), Slot::EverydayPass, &forward_of(&open)).is_some(), "the control");
    assert_opens_no_slot(&holder, &kept, "set a lock");

    for (what, has_full, renew) in RENEWALS {
        let (_folder, holder) = locked(has_full);
        let open = holder.unlock(&passphrase(if has_full { FULL } else { OLD })).unwrap();
        let kept = forward_of(&open);
        assert!(slot::try_one(&holder.vault(), Slot::EverydayPass, &kept).is_some(), "{what}: the control");
        renew(&holder, open).unwrap();
        assert_opens_no_slot(&holder, &kept, what);
    }
}

#[test]
fn a_stop_while_it_is_renewed_loses_no_way_to_an_everyday_vault_with_a_newer_key() {
    // Where there is no full passphrase, nobody opens the everyday vault alone by typing.
    let apart = RENEWALS.into_iter().filter(|(what, has_full, _)| *has_full || *what == "set full");
    for (what, has_full, renew) in apart {
        let (_before, before) = locked(has_full);
        stop::at_each_write(what, 3, |number| {
            let (_folder, holder) = copied(&before);
            let open = holder.unlock(&passphrase(if has_full { FULL } else { OLD })).unwrap();
            let (renewed, has_spare) = stop::during(number, || renew(&holder, open));
            let is_done = renewed.is_ok() && has_spare;
            let when = format!("{what}, stopped at {number}");
            // Whoever opens the everyday vault alone gives it a new key that no private slot holds.
            if let Ok(open) = holder.unlock(&passphrase(OLD))
                && open.reach() == crate::Reach::Everyday
            {
                let day = passphrase("another one for every day");
                drop(holder.replace_passphrase(open, &passphrase(OLD), &day, &new_keys(120)).unwrap());
            }
            let secrets = [OLD, NEW, FULL];
            let opened = secrets.iter().filter_map(|secret| holder.unlock(&passphrase(secret)).ok());
            let whole = opened.filter(|open| open.private.is_some()).inspect(|open| {
                assert!(open.failed.is_empty(), "{when}: {:?}", open.failed);
                assert_words(open, &when);
                let before = open.private.as_ref().unwrap().forward_before().unwrap();
                assert!(before.is_none(), "{when}: whoever opens both brings it to its end");
            });
            assert!(whole.count() > 0, "{when}: something opens everything");
            is_done
        });
    }
}

#[test]
fn what_a_full_disk_left_half_renewed_is_renewed_once_there_is_room() {
    let (before, holder) = locked(false);
    let mut open = holder.unlock(&passphrase(OLD)).unwrap();
    stop::at_each_write("set a code", 6, |number| {
        let kept = forward_of(&open);
        let (first, _) = stop::during(number, || holder.set_code(&mut open, CodeFor::Everyday, &code(2)));
        if first.is_ok() {
            return true;
        }
        // The same once more, in the same session.
        holder.set_code(&mut open, CodeFor::Everyday, &code(2)).unwrap();
        assert_opens_no_slot(&holder, &kept, &format!("stopped at {number}"));
        let again = open_again(&holder, &mut open);
        open = again;
        let private = open.private.as_ref().unwrap();
        assert!(
            private.forward_before().unwrap().is_none(),
            "stopped at {number}: whoever opens next brings it to its end"
        );
        assert_opens_no_slot(&holder, &kept, &format!("stopped at {number}, and opened"));
        false
    });
    drop(open);
    assert_words(&holder.unlock(&passphrase(OLD)).unwrap(), "at last");
    drop(before);
}

#[test]
fn a_slot_that_somebody_kept_opens_nothing_behind_a_full_passphrase_that_was_set_since() {
    let (_folder, holder) = locked(false);
    let private_slot = holder.vault().join(Slot::PrivatePass.file_name());
    let kept = fs::read(&private_slot).unwrap();
    let old = holder.derive(&passphrase(OLD)).unwrap();
    let keys = slot::try_one(&holder.vault(), Slot::PrivatePass, &old).unwrap();
    let opens = |keys: &slot::SlotKeys| open::open(&holder.database(VaultName::Private), keys.of(VaultName::Private));
    assert!(opens(&keys).is_ok(), "the control");
    let mut open = holder.unlock(&passphrase(OLD)).unwrap();
    holder.set_full_passphrase(&mut open, &passphrase(FULL), &new_keys(70)).unwrap();
    assert_words(&open, "as soon as it is set");
    drop(open);
    assert_eq!(opens(&keys).map(|_| ()), Err(VaultError::DatabaseDamaged), "its key opens it no more");
    let full = holder.derive(&passphrase(FULL)).unwrap();
    for slot in [Slot::PrivatePass, Slot::PrivateCode] {
        let now = slot::try_one(&holder.vault(), slot, &full);
        assert!(now.is_none_or(|keys| keys.of(VaultName::Private).len() == 1), "{slot:?} holds the new key alone");
    }
    // Whoever can write to the folder puts it back.
    let now = fs::read(&private_slot).unwrap();
    fs::write(&private_slot, &kept).unwrap();
    let opened = holder.unlock(&passphrase(OLD)).unwrap();
    assert!(opened.private.is_none(), "nothing that stands behind the full one is open");
    drop(opened);
    assert_eq!(fs::read(&private_slot).unwrap(), kept, "and nothing was sealed anew by it");
    fs::write(&private_slot, now).unwrap();
    assert_words(&holder.unlock(&passphrase(FULL)).unwrap(), "once her own is there again");
}

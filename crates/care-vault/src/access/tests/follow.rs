//! What is changed of the everyday vault alone, where the file that leads to the private one is gone: the private
//! vault follows once both are open, and what was void for the one is void for the other.

use super::*;
use crate::Reach;
use crate::access::slot;

/// What is changed in an opening of the everyday vault alone, what opens both after that, and what was made void.
const ALONE: [(&Changing, &[Secret], &[Secret]); 4] = [
    (&CHANGE, &[Secret::Said(NEW), Secret::Code(1)], &[Secret::Said(OLD)]),
    (&REPLACE, &[Secret::Said(NEW)], &[Secret::Said(OLD), Secret::Code(1)]),
    (&RESET, &[Secret::Said(NEW), Secret::Code(1)], &[Secret::Said(OLD)]),
    (&SET_CODE, &[Secret::Said(OLD), Secret::Code(2)], &[Secret::Code(1)]),
];

/// The files that lead to the private vault, and what takes them away and puts them back.
struct Hidden {
    kept: Vec<(std::path::PathBuf, Vec<u8>)>,
}

impl Hidden {
    /// Without the file of the passphrase; without that of the code, too, where a code is to open the everyday
    /// vault alone.
    fn of(holder: &VaultFolder, by: Secret) -> Self {
        let slots = match by {
            Secret::Said(_) => &[Slot::PrivatePass][..],
            Secret::Code(_) => &[Slot::PrivatePass, Slot::PrivateCode][..],
        };
        let paths = slots.iter().map(|slot| holder.vault().join(slot.file_name()));
        let kept = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect::<Vec<_>>();
        kept.iter().for_each(|(path, _)| fs::remove_file(path).unwrap());
        Self { kept }
    }

    fn put_back(&self) {
        self.kept.iter().for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
    }
}

fn assert_opens_all(holder: &VaultFolder, secret: Secret, when: &str) {
    let open = holder.unlock(&secret.typed()).unwrap_or_else(|error| panic!("{secret:?} {when}: {error}"));
    assert_eq!((open.reach(), open.failed.len()), (Reach::Both, 0), "{secret:?} {when}");
    assert_words(&open, when);
}

fn assert_opens_nothing(holder: &VaultFolder, secret: Secret, when: &str) {
    let opened = holder.unlock(&secret.typed()).map(|open| open.reach());
    assert_eq!(opened, Err(VaultError::WrongPassphrase), "{secret:?} {when}");
    let identity = holder.derive(&secret.typed()).unwrap();
    for slot in Slot::ALL {
        assert!(slot::try_one(&holder.vault(), slot, &identity).is_none(), "{secret:?} opens {slot:?} {when}");
    }
}

#[test]
fn what_was_changed_of_the_everyday_vault_alone_holds_for_both_once_both_are_open() {
    for (Changing { what, by, change, .. }, opens, void) in ALONE {
        // Whoever comes first, with what is valid or with what is void.
        for first in opens.iter().chain(void) {
            let (_folder, holder) = locked(false);
            drop(holder.unlock(&by.typed()).unwrap());
            let hidden = Hidden::of(&holder, *by);
            let open = holder.unlock(&by.typed()).unwrap();
            assert_eq!(open.reach(), Reach::Everyday, "{what}: it looks as with a full passphrase");
            change(&holder, open).unwrap();
            hidden.put_back();

            let when = format!("after {what} of the everyday vault alone, {first:?} first");
            let opened = holder.unlock(&first.typed()).map(|open| open.reach());
            if void.contains(first) {
                assert_eq!(opened, Err(VaultError::WrongPassphrase), "{when}");
            }
            void.iter().for_each(|secret| assert_opens_nothing(&holder, *secret, &when));
            opens.iter().for_each(|secret| assert_opens_all(&holder, *secret, &when));
            // Whoever kept the files puts them back once more.
            hidden.put_back();
            let held = slot::try_one(&holder.vault(), Slot::PrivatePass, &holder.derive(&passphrase(OLD)).unwrap());
            assert!(held.is_some(), "{when}: the control");
            void.iter().for_each(|secret| {
                let opened = holder.unlock(&secret.typed()).map(|open| open.reach());
                assert_eq!(opened, Err(VaultError::WrongPassphrase), "{secret:?} put back, {when}");
                assert_opens_nothing(&holder, *secret, &when);
            });
            opens.iter().for_each(|secret| assert_opens_all(&holder, *secret, &when));
        }
    }
}

#[test]
fn where_the_private_vault_says_not_what_it_follows_the_passphrase_of_before_opens_it() {
    let (_folder, holder) = locked(false);
    let mut open = holder.unlock(&passphrase(OLD)).unwrap();
    open.private.as_mut().unwrap().set_setting(crate::access::registry::SEEN, None).unwrap();
    drop(open);
    let hidden = Hidden::of(&holder, Secret::Said(OLD));
    (CHANGE.change)(&holder, holder.unlock(&passphrase(OLD)).unwrap()).unwrap();
    hidden.put_back();
    assert_opens_all(&holder, Secret::Said(OLD), "unguarded");
}

#[test]
fn a_stop_on_the_way_there_revives_no_secret_that_was_void() {
    for (Changing { what, by, change, secrets, .. }, ..) in ALONE {
        let (_before, before) = locked(false);
        drop(before.unlock(&by.typed()).unwrap());
        stop::at_each_write(what, 2, |number| {
            let (_folder, holder) = copied(&before);
            let hidden = Hidden::of(&holder, *by);
            let open = holder.unlock(&by.typed()).unwrap();
            let (changed, has_spare) = stop::during(number, || change(&holder, open));
            let is_done = changed.is_ok() && has_spare;
            // Each in files of its own: the first would bring the change to its end, and open both by a code.
            let of_everyday: Vec<_> = [Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1), Secret::Code(2)]
                .into_iter()
                .filter(|secret| copied(&holder).1.unlock(&secret.typed()).is_ok())
                .collect();
            hidden.put_back();
            // Not even once, whoever comes first.
            for secret in [Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1), Secret::Code(2)] {
                let opened = copied(&holder).1.unlock(&secret.typed());
                let is_void = !of_everyday.contains(&secret);
                assert!(!is_void || opened.is_err(), "{secret:?} opens, {what}, stopped at {number}");
            }
            // Twice: the first time each may bring something to its end.
            for secret in secrets.iter().chain(*secrets) {
                drop(holder.unlock(&secret.typed()));
            }
            let when = format!("{what} of the everyday vault alone, stopped at {number}");
            let mut opens_all = 0;
            for secret in [Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1), Secret::Code(2)] {
                match holder.unlock(&secret.typed()) {
                    Ok(open) => {
                        assert_eq!(open.reach(), Reach::Both, "{secret:?}, {when}");
                        assert!(of_everyday.contains(&secret), "{secret:?} was void, {when}");
                        assert_words(&open, &when);
                        opens_all += 1;
                    }
                    Err(error) => assert_eq!(error, VaultError::WrongPassphrase, "{secret:?}, {when}"),
                }
            }
            assert!(opens_all > 0, "{when}: something opens everything");
            is_done
        });
    }
}

#[test]
fn a_stop_while_the_private_vault_follows_loses_no_word_and_revives_nothing() {
    for (Changing { what, by, change, .. }, opens, void) in ALONE {
        let (_before, before) = locked(false);
        drop(before.unlock(&by.typed()).unwrap());
        let hidden = Hidden::of(&before, *by);
        change(&before, before.unlock(&by.typed()).unwrap()).unwrap();
        hidden.put_back();
        for first in opens.iter().chain(void) {
            stop::at_each_write(what, 1, |number| {
                let (_folder, holder) = copied(&before);
                let (_, is_done) = stop::during(number, || holder.unlock(&first.typed()));
                let when = format!("{what}, {first:?} first, stopped at {number}");
                for secret in void {
                    let opened = holder.unlock(&secret.typed()).map(|open| open.reach());
                    assert_eq!(opened, Err(VaultError::WrongPassphrase), "{secret:?}, {when}");
                }
                opens.iter().for_each(|secret| assert_opens_all(&holder, *secret, &when));
                void.iter().for_each(|secret| assert_opens_nothing(&holder, *secret, &when));
                is_done
            });
        }
    }
}

#[test]
fn no_private_vault_with_a_passphrase_of_its_own_follows() {
    for Changing { what, by, change, .. } in [CHANGE, REPLACE, SET_CODE] {
        let (_folder, holder) = locked(true);
        drop(holder.unlock(&by.typed()).unwrap());
        change(&holder, holder.unlock(&by.typed()).unwrap()).unwrap();
        let opened = [Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1), Secret::Code(2)]
            .into_iter()
            .filter_map(|secret| holder.unlock(&secret.typed()).ok())
            .inspect(|open| assert_eq!(open.reach(), Reach::Everyday, "after {what}"));
        assert!(opened.count() > 0, "{what}: her everyday secrets open her everyday plan");
        let open = holder.unlock(&passphrase(FULL)).unwrap();
        assert_eq!(open.reach(), Reach::Full, "{what}");
        assert_words(&open, what);
        assert_eq!(open.private.as_ref().unwrap().seen(), Ok(None), "{what}");
    }
}

#[test]
fn a_private_vault_that_damage_took_its_mark_from_comes_open_with_no_everyday_secret() {
    for Changing { what, by, change, .. } in [CHANGE, REPLACE, SET_CODE] {
        let (_folder, holder) = locked(true);
        let mut open = holder.unlock(&passphrase(FULL)).unwrap();
        open.private.as_mut().unwrap().set_setting("vault.full", None).unwrap();
        drop(open);
        change(&holder, holder.unlock(&by.typed()).unwrap()).unwrap();
        let secrets = [Secret::Said(OLD), Secret::Said(NEW), Secret::Code(1), Secret::Code(2)];
        for full_first in [false, true] {
            if full_first {
                let open = holder.unlock(&passphrase(FULL)).unwrap();
                assert_eq!(open.reach(), Reach::Full, "{what}: its slot says so");
                assert_eq!(open.private.as_ref().unwrap().is_full(), Ok(true), "{what}: and it says so again");
                assert_words(&open, what);
            }
            for secret in secrets {
                let private = holder.unlock(&secret.typed()).map(|open| open.private.is_some());
                assert_ne!(private, Ok(true), "{secret:?} after {what}");
            }
        }
    }
}

#[test]
fn what_the_everyday_vault_says_of_changes_is_the_same_with_a_full_passphrase_and_without() {
    for Changing { what, by, change, .. } in [CHANGE, REPLACE, SET_CODE] {
        let said = [false, true].map(|has_full| {
            let (_folder, holder) = locked(has_full);
            change(&holder, holder.unlock(&by.typed()).unwrap()).unwrap();
            let opened = [OLD, NEW].into_iter().filter_map(|typed| holder.unlock(&passphrase(typed)).ok()).next();
            let everyday = opened.unwrap().everyday.unwrap();
            let names: Vec<_> = everyday.settings_from("vault.").unwrap().into_iter().map(|(name, _)| name).collect();
            (everyday.changes_begun().unwrap(), names)
        });
        let [without, with] = said;
        assert!(without.0 > 0, "{what}: the control");
        assert_eq!(without, with, "{what}");
    }
}

#[test]
fn a_change_that_was_stopped_is_counted_alike_with_a_full_passphrase_and_without() {
    for Changing { what, by, change, .. } in [CHANGE, REPLACE, SET_CODE] {
        let said = [false, true].map(|has_full| {
            let (_before, before) = locked(has_full);
            drop(before.unlock(&by.typed()).unwrap());
            let mut counts = std::collections::BTreeSet::new();
            stop::at_each_write(what, 2, |number| {
                let (_folder, holder) = copied(&before);
                let open = holder.unlock(&by.typed()).unwrap();
                let (changed, has_spare) = stop::during(number, || change(&holder, open));
                let opened = [OLD, NEW].into_iter().filter_map(|typed| holder.unlock(&passphrase(typed)).ok());
                counts.extend(opened.map(|open| open.everyday.unwrap().changes_begun().unwrap()));
                changed.is_ok() && has_spare
            });
            counts
        });
        let [without, with] = said;
        assert!(without.len() > 2, "{what}: the control: not changed, changed, and brought to its end");
        assert_eq!(without, with, "{what}");
    }
}

#[test]
fn what_is_repaired_in_a_full_opening_has_a_passphrase_of_its_own() {
    let settings = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), b"1".to_vec())).collect();
    let mut full = Unlocked::nothing(crate::OpenedBy::Passphrase);
    full.set_reach(Reach::Full);
    let mut one = Unlocked::nothing(crate::OpenedBy::Passphrase);
    one.set_reach(Reach::Both);
    for (open, name, salvaged, is_full) in [
        (&full, VaultName::Private, &["vault.pass"][..], true),
        (&full, VaultName::Private, &[], true),
        (&full, VaultName::Private, &["vault.pass", "vault.seen"], true),
        (&full, VaultName::Everyday, &["vault.pass"], false),
        (&one, VaultName::Private, &["vault.pass"], false),
    ] {
        let mut settings: std::collections::BTreeMap<String, Vec<u8>> = settings(salvaged);
        open.complete(name, &mut settings).unwrap();
        assert_eq!(settings.contains_key("vault.full"), is_full, "{:?} {name:?} {salvaged:?}", open.reach());
        let follows = (open.reach(), name) == (Reach::Both, VaultName::Private);
        assert_eq!(settings.contains_key("vault.seen"), follows, "one that has its own follows nothing");
    }
}

#[test]
fn a_change_of_both_that_was_stopped_and_ended_for_the_everyday_vault_alone_revives_nothing() {
    for Changing { what, by, change, .. } in [CHANGE, REPLACE] {
        let (_before, before) = locked(false);
        drop(before.unlock(&by.typed()).unwrap());
        let mut was_ended_alone = 0;
        stop::at_each_write(what, 3, |number| {
            let (_folder, holder) = copied(&before);
            let open = holder.unlock(&by.typed()).unwrap();
            let (changed, has_spare) = stop::during(number, || change(&holder, open));
            let is_done = changed.is_ok() && has_spare;
            let hidden = Hidden::of(&holder, Secret::Said(OLD));
            let when = format!("{what} of both, stopped at {number}");
            if holder.unlock(&passphrase(NEW)).is_ok_and(|open| open.reach() == Reach::Everyday) {
                was_ended_alone += 1;
                hidden.put_back();
                assert_opens_nothing_of(&holder, Secret::Said(OLD), &when);
                assert_opens_all(&holder, Secret::Said(NEW), &when);
            }
            is_done
        });
        assert!(was_ended_alone > 0, "{what}: the control: the new passphrase opened the everyday vault alone");
    }
}

/// It is turned away, and after that it opens no slot.
fn assert_opens_nothing_of(holder: &VaultFolder, secret: Secret, when: &str) {
    let opened = holder.unlock(&secret.typed()).map(|open| open.reach());
    assert_eq!(opened, Err(VaultError::WrongPassphrase), "{secret:?} {when}");
    assert_opens_nothing(holder, secret, when);
}

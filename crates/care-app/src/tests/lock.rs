//! Opening and closing: what opens the plan, what is offered, and what it remembers meanwhile.

use std::fs;
use std::time::Duration;

use care_bridge::{
    ChangePassphrase, CodeOf, LockView, MakeCode, OpenView, PutOffCode, PutOffLock, RepairSeen, ReplacePassphrase,
    SaveBackup, SetIdle,
};

use super::home::{FULL, Home, PASSPHRASE, Sure, opened};
use super::*;

pub(super) const OTHER: &[u8] = b"nine loud geese on the roof";

fn lock_at(app: &mut App, bookmark: Option<&str>) {
    app.lock(Lock { bookmark: bookmark.map(str::to_owned), is_hidden: false }).unwrap();
}

fn unlock(app: &mut App) -> OpenView {
    app.unlock(PASSPHRASE.to_vec()).unwrap()
}

/// The view of an open plan, as a page that is loaded anew is told it.
fn view(app: &mut App) -> OpenView {
    match app.start(Start {}).unwrap().stage {
        Stage::Open(view) => view,
        other => panic!("the plan is open, not {other:?}"),
    }
}

fn both(present: &[u8], new: &[u8]) -> care_bridge::Secret {
    [present, b"\0", new].concat().into()
}

#[test]
fn a_second_start_asks_the_first_one_to_come_forward_and_gets_nothing() {
    let mut home = Home::new();
    let first = home.app();
    assert!(!first.asked_to_front(), "nobody has asked");
    let second = App::claim(first.folder().to_owned(), Box::new(StandingClock(MORNING)), Box::new(Counting(2)));
    assert!(matches!(second, Claim::Taken));
    assert!(first.asked_to_front() && !first.asked_to_front(), "once");
}

/// A locked plan whose passphrase was changed to [`OTHER`] while the file was gone that leads to what is just for her;
/// it is back now.
pub(super) fn changed_while_a_file_was_gone() -> Home {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    write(&mut app, "birth-pain/wish", "Only I");
    app.ask(MoveAnswer { answer: id("birth-pain/wish"), tier: Tier::JustMe }).unwrap();
    app.close();
    let path = home.path("private.pass");
    let kept = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    unlock(&mut app);
    app.ask(ChangePassphrase(both(PASSPHRASE, OTHER))).unwrap();
    app.close();
    fs::write(path, kept).unwrap();
    home
}

#[test]
fn a_passphrase_of_before_is_a_miss_also_where_a_database_is_damaged() {
    let of_one_page = |name: &'static str| (0..12).map(move |page| (name, page..page + 1));
    let none = ("everyday.db", 0..0);
    let unreadable = ("private.db", 0..64);
    let mut opened = Vec::new();
    for (name, pages) in of_one_page("everyday.db").chain(of_one_page("private.db")).chain([none, unreadable.clone()]) {
        let mut home = changed_while_a_file_was_gone();
        home.harm(name, pages.clone());
        let mut app = home.app();
        let of_before = app.unlock(PASSPHRASE.to_vec()).map(|_| ());
        if of_before.is_ok() && name == "everyday.db" {
            // The page that says which secret is hers: until that is known again, the one of before opens it, too.
            opened.push((name, pages.clone()));
            app.close();
        } else {
            assert_eq!(of_before, Err(ApiError::WrongPassphrase), "{name} {pages:?}");
        }
        let view = app.unlock(OTHER.to_vec()).unwrap();
        assert_eq!(view.plan.text(&id("birth-place/wish")), "At home", "{name} {pages:?}");
        let is_told = !pages.is_empty() && !opened.contains(&(name, pages.clone()));
        assert_eq!(view.repaired.is_some(), is_told, "{name} {pages:?}: it is told to whoever comes in");
        // Where the damage took which secret is hers, the private vault follows once that is known again.
        app.close();
        let of_before = app.unlock(PASSPHRASE.to_vec()).map(|_| ());
        assert_eq!(of_before, Err(ApiError::WrongPassphrase), "{name} {pages:?}, once more");
        let view = app.unlock(OTHER.to_vec()).unwrap();
        let of_private = view.plan.text(&id("birth-pain/wish")) == "Only I";
        assert_eq!(of_private, (name, pages.clone()) != unreadable, "{name} {pages:?}");
    }
    assert!(opened.len() <= 1, "{opened:?}");
}

#[test]
fn what_a_secret_has_opened_and_was_repaired_takes_the_place_of_no_copy_in_the_same_opening() {
    for name in ["everyday.db", "private.db"] {
        let mut home = Home::locked();
        let mut app = home.app();
        unlock(&mut app);
        app.verify();
        app.close();
        let copies =
            || ["everyday.db", "private.db"].map(|name| fs::read(home.path(&format!("copies/1/{name}"))).unwrap());
        let before = copies();
        home.harm(name, [7]);
        assert!(unlock(&mut app).repaired.is_some(), "{name}");
        assert!(app.session().is_some_and(|open| open.vaults().is_made_anew()), "{name}: it is known");
        app.verify();
        assert_eq!(copies(), before, "{name}");
        app.close();
    }
}

#[test]
fn a_passphrase_of_before_is_a_miss_that_makes_the_next_one_wait() {
    let mut home = changed_while_a_file_was_gone();
    let mut app = home.app();
    (0..3).for_each(|_| assert_eq!(app.unlock(PASSPHRASE.to_vec()).map(|_| ()), Err(ApiError::WrongPassphrase)));
    assert!(app.wait_before_unlock() > Duration::ZERO, "as with any other that opens nothing");
}

#[test]
fn where_she_was_is_told_until_the_plan_is_locked_again() {
    let mut home = Home::locked();
    let mut app = home.app();
    assert_eq!(unlock(&mut app).bookmark, None);
    lock_at(&mut app, Some("birth-place"));
    // A page that is thrown away may ask twice.
    lock_at(&mut app, None);
    assert_eq!(unlock(&mut app).bookmark.as_deref(), Some("birth-place"));
    assert_eq!(view(&mut app).bookmark.as_deref(), Some("birth-place"), "the first page may be thrown away");
    app.lock_by_itself();
    assert_eq!(unlock(&mut app).bookmark, None, "it was told");
    let longest = "x".repeat(512);
    for (bookmark, is_kept) in [(longest.clone(), true), (longest + "x", false)] {
        lock_at(&mut app, Some(&bookmark));
        assert_eq!(unlock(&mut app).bookmark.is_some(), is_kept, "{} bytes", bookmark.len());
    }
}

#[test]
fn where_she_was_is_told_to_nobody_who_reaches_less() {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    app.sure(PASSPHRASE, care_bridge::SetFullPassphrase(FULL.into())).unwrap();
    lock_at(&mut app, None);
    app.unlock(FULL.to_vec()).unwrap();
    lock_at(&mut app, Some("birth-companions"));
    assert_eq!(unlock(&mut app).bookmark, None);
    lock_at(&mut app, Some("birth-place"));
    assert_eq!(app.unlock(FULL.to_vec()).unwrap().bookmark.as_deref(), Some("birth-companions"));
    lock_at(&mut app, Some("if-unwell"));
    assert_eq!(
        unlock(&mut app).bookmark.as_deref(),
        Some("birth-place"),
        "an everyday opening begins where the one before it ended, whatever was opened in between"
    );
}

#[test]
fn a_harmless_page_stands_before_the_plan_once_and_only_where_it_was_locked_so() {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    assert!(app.lock(Lock { bookmark: None, is_hidden: true }).unwrap().is_hidden);
    let hidden: Vec<bool> = (0..2).map(|_| app.start(Start {}).unwrap().is_hidden).collect();
    assert_eq!(hidden, [true, false]);
    unlock(&mut app);
    assert!(!app.lock(Lock { bookmark: None, is_hidden: false }).unwrap().is_hidden);
}

#[test]
fn what_was_repaired_is_told_until_she_has_read_it() {
    let mut home = Home::locked();
    home.harm("everyday.db", [50]);
    let mut app = home.app();
    assert!(unlock(&mut app).repaired.is_some());
    assert!(view(&mut app).repaired.is_some(), "the first page may be thrown away");
    let replaced = app.ask(ReplacePassphrase(both(PASSPHRASE, OTHER))).unwrap();
    assert!(replaced.repaired.is_some(), "also after the plan was taken apart");
    app.ask(RepairSeen {}).unwrap();
    assert_eq!(view(&mut app).repaired, None);
}

#[test]
fn a_plan_without_a_lock_is_closed_by_nothing_and_one_that_has_one_gives_no_word() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    let before = opened(&mut app).0;
    app.lock_by_itself();
    lock_at(&mut app, None);
    assert_eq!((app.is_open(), opened(&mut app).0), (true, before.clone()));
    assert_eq!(app.backup_file(SaveBackup {}), Err(ApiError::LockNeeded), "nothing would open the copy");

    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    assert_eq!(app.ask(SetLock(OTHER.into())), Err(ApiError::LockAlreadySet));
    app.lock_by_itself();
    assert_eq!(app.start(Start {}).unwrap().stage, Stage::Locked);
    assert_eq!(app.ask(words("birth-place/wish", "Elsewhere")), Err(ApiError::Closed));
    assert_eq!(app.ask(SetLock(OTHER.into())), Err(ApiError::LockAlreadySet), "nor can another be set from outside");
    assert_eq!(app.backup_file(SaveBackup {}), Err(ApiError::Closed));
    assert_eq!(unlock(&mut app).plan, before);

    let mut empty = Home::new().app();
    assert_eq!(empty.ask(SetLock(PASSPHRASE.into())), Err(ApiError::Closed), "where no plan is there is none to lock");
    assert_eq!(empty.backup_file(SaveBackup {}), Err(ApiError::LockNeeded));
}

#[test]
fn what_is_private_asks_for_a_lock_first() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    let before = opened(&mut app).0;
    let private = id("birth-companions/not-there");
    assert_eq!(app.ask(words("birth-companions/not-there", "Not him")), Err(ApiError::LockNeeded));
    assert_eq!(app.ask(MoveAnswer { answer: private, tier: Tier::Sensitive }), Err(ApiError::LockNeeded));
    let moved = app.ask(MoveAnswer { answer: id("birth-place/wish"), tier: Tier::JustMe });
    assert_eq!((moved, opened(&mut app).0), (Err(ApiError::LockNeeded), before));
}

#[test]
fn a_lock_is_offered_after_her_first_words_in_two_runs_and_then_no_more() {
    let mut home = Home::new();
    let mut app = home.app();
    let offer = |offer| LockView::NotSet { offer };
    let begun = app.ask(Begin {}).unwrap();
    assert_eq!((begun.lock, begun.offer_code), (offer(false), false), "nothing is there to lock, and no code opens it");
    let saved = app.ask(words("birth-place/wish", "At home")).unwrap();
    assert_eq!(saved.lock, offer(true));
    let mut offered = Vec::new();
    for _ in 0..4 {
        offered.push(view(&mut app).lock);
        app.ask(PutOffLock {}).unwrap();
        assert_eq!(view(&mut app).lock, offer(false), "not twice in one run");
        drop(app);
        app = home.app();
    }
    assert_eq!(offered, [offer(true), offer(true), offer(false), offer(false)]);
    assert_eq!(app.start(Start {}).unwrap().stage, Stage::Open(view(&mut app)));
    assert_eq!(app.ask(SetLock(PASSPHRASE.into())).unwrap().lock, LockView::Set, "hers to set all the same");
}

#[test]
fn a_code_is_offered_until_she_makes_one_or_says_not_now() {
    let mut home = Home::locked();
    let mut app = home.app();
    assert!(unlock(&mut app).offer_code);
    app.ask(PutOffCode {}).unwrap();
    assert!(!view(&mut app).offer_code);
    lock_at(&mut app, None);
    assert!(!unlock(&mut app).offer_code, "nor at the next opening");

    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    let code = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.join(" ");
    assert!(!view(&mut app).offer_code);
    lock_at(&mut app, None);
    assert!(!app.unlock(code.into_bytes()).unwrap().offer_code);
}

#[test]
fn only_a_wrong_secret_is_a_miss_and_one_that_opens_forgives_half_of_them() {
    let mut home = Home::locked();
    let mut app = home.app();
    let misses = home.path("../misses");
    assert!(!misses.exists());
    unlock(&mut app);
    assert!(!misses.exists(), "who never missed leaves no trace of it");
    lock_at(&mut app, None);
    for wait in [0, 0, 0, 1] {
        assert_eq!(app.wait_before_unlock(), Duration::from_secs(wait));
        assert_eq!(app.unlock(OTHER.to_vec()), Err(ApiError::WrongPassphrase));
    }
    assert_eq!(app.wait_before_unlock(), Duration::from_secs(2));
    // What is wrong with the folder is no guess of hers.
    let slots = ["everyday.pass", "private.pass"].map(|name| (home.path(name), fs::read(home.path(name)).unwrap()));
    slots.iter().for_each(|(path, _)| fs::remove_file(path).unwrap());
    assert_eq!(app.unlock(PASSPHRASE.to_vec()), Err(ApiError::SlotMissing));
    assert_eq!(app.wait_before_unlock(), Duration::from_secs(2));
    slots.iter().for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
    unlock(&mut app);
    assert_eq!(app.wait_before_unlock(), Duration::ZERO);
    assert!(fs::read_to_string(&misses).unwrap().starts_with("2 "), "half of them");
}

#[test]
fn a_guess_is_a_miss_also_where_one_of_two_slots_cannot_be_read() {
    for (slot, other) in [("everyday.pass", "private.pass"), ("private.pass", "everyday.pass")] {
        for harmed in [None, Some(&b"half of it"[..])] {
            let mut home = Home::locked();
            match harmed {
                None => fs::remove_file(home.path(slot)).unwrap(),
                Some(bytes) => fs::write(home.path(slot), bytes).unwrap(),
            }
            let mut app = home.app();
            (0..4).for_each(|_| assert!(app.unlock(OTHER.to_vec()).is_err()));
            let wait = app.wait_before_unlock();
            assert_eq!(wait, Duration::from_secs(2), "{slot} {harmed:?}: each was tried at {other}");
            assert_eq!(app.may_unlock(), Err(ApiError::TryLater { seconds: 2 }), "{slot}");
        }
    }
}

#[test]
fn a_guess_at_what_lies_aside_is_a_miss_also_where_one_of_its_slots_cannot_be_read() {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    app.take_backup(care_bridge::PickBackup {}, copy).unwrap();
    super::home::bring_back(&mut app, PASSPHRASE).unwrap();
    fs::write(home.path("../vault.aside-1/everyday.pass"), "half of it").unwrap();
    app.ask(care_bridge::ChooseAside { number: 1 }).unwrap();
    let guess = |app: &mut App| app.ask(care_bridge::OpenPicked(OTHER.into())).unwrap_err();
    (0..3).for_each(|_| assert_ne!(guess(&mut app), LATER));
    assert_eq!(guess(&mut app), LATER);
}

/// What she is told of a guess at a passphrase beside the lock screen, each time that it can be typed.
type Guess = fn(&mut App, &[u8]) -> Result<(), ApiError>;

/// What is told after three misses.
const LATER: ApiError = ApiError::TryLater { seconds: 1 };

const GUESSES: [(&str, Guess); 4] = [
    ("as a new passphrase", |app, guess| app.ask(ChangePassphrase(both(PASSPHRASE, guess))).map(drop)),
    ("as a new one because someone knows it", |app, guess| {
        app.ask(ReplacePassphrase(both(PASSPHRASE, guess))).map(drop)
    }),
    ("as a full passphrase", |app, guess| app.sure(PASSPHRASE, care_bridge::SetFullPassphrase(guess.into())).map(drop)),
    ("as the present one", |app, guess| app.ask(ChangePassphrase(both(guess, OTHER))).map(drop)),
];

#[test]
fn whoever_knows_the_everyday_passphrase_gets_no_free_guesses_at_another() {
    for (what, guess) in GUESSES {
        let mut home = Home::locked();
        let mut app = home.app();
        unlock(&mut app);
        app.sure(PASSPHRASE, care_bridge::SetFullPassphrase(FULL.into())).unwrap();
        lock_at(&mut app, None);
        unlock(&mut app);
        let told: Vec<_> = (0..4).map(|_| guess(&mut app, FULL).unwrap_err()).collect();
        let first =
            if what == "as the present one" { ApiError::PresentPassphraseWrong } else { ApiError::PassphraseInUse };
        assert_eq!(told, [first, first, first, LATER], "{what}: it waits, as on the lock screen");
        assert_eq!(guess(&mut app, b"only the crow knows this one"), Err(LATER), "{what}: whatever it is");
        assert_eq!(app.wait_before_unlock(), Duration::from_secs(1), "{what}: the lock screen waits for it, too");
        // Opening the plan by what is known buys no new three.
        let mut guesses = 0;
        for _ in 0..6 {
            lock_at(&mut app, None);
            unlock(&mut app);
            while !matches!(guess(&mut app, FULL), Err(ApiError::TryLater { .. })) {
                guesses += 1;
            }
        }
        assert!(guesses <= 6 * 2, "{what}: {guesses}");
        // With time, it can be tried again: at a new start as well.
        drop(app);
        home.set_day(1);
        let mut app = home.app();
        unlock(&mut app);
        assert_eq!(guess(&mut app, FULL), Err(first), "{what}");
    }
}

/// What she is told of a guess by who says the present passphrase, and types the guess as a new one.
type NewGuess = fn(&mut App, &[u8], &[u8]) -> Result<(), ApiError>;

#[test]
fn a_wrong_guess_is_a_miss_also_where_it_becomes_the_passphrase() {
    let ways: [(&str, NewGuess); 3] = [
        ("as a new passphrase", |app, present, guess| app.ask(ChangePassphrase(both(present, guess))).map(drop)),
        ("as a new one because someone knows it", |app, present, guess| {
            app.ask(ReplacePassphrase(both(present, guess))).map(drop)
        }),
        ("as a full passphrase", |app, present, guess| {
            app.sure(present, care_bridge::SetFullPassphrase(guess.into())).map(drop)
        }),
    ];
    for (what, guess) in ways {
        let mut home = Home::locked();
        let mut app = home.app();
        unlock(&mut app);
        app.sure(PASSPHRASE, care_bridge::SetFullPassphrase(FULL.into())).unwrap();
        assert_eq!(app.wait_before_unlock(), Duration::ZERO);
        lock_at(&mut app, None);
        unlock(&mut app);
        let mut present = PASSPHRASE.to_vec();
        let mut answered = 0;
        for number in 0..8 {
            let typed = format!("only the crow number {number} knows").into_bytes();
            match guess(&mut app, &present, &typed) {
                Ok(()) => present = typed,
                Err(ApiError::NotNow) => {}
                Err(told) => {
                    assert_eq!(told, LATER, "{what}");
                    continue;
                }
            }
            answered += 1;
        }
        assert_eq!(answered, 3, "{what}: that it opens nothing yet says what the full one is not");
        assert_eq!(guess(&mut app, &present, FULL), Err(LATER), "{what}: right or wrong");
    }
}

#[test]
fn a_stop_before_copies_are_made_anew_leaves_none_that_opens_with_the_keys_of_before() {
    for was_locked in [true, false] {
        let mut home = if was_locked { Home::locked() } else { Home::with_plan(&[("birth-place/wish", "At home")]) };
        let copies = |home: &Home| ["everyday.db", "private.db"].map(|name| fs::read(home.path("copies/1").join(name)));
        let mut app = home.app();
        if was_locked {
            unlock(&mut app);
        } else {
            app.start(Start {}).unwrap();
        }
        app.verify();
        let before = copies(&home).map(Result::unwrap);
        app.host.stops_before_copies = true;
        if was_locked {
            app.ask(ReplacePassphrase(both(PASSPHRASE, OTHER))).map(drop).unwrap();
        } else {
            app.ask(SetLock(OTHER.into())).map(drop).unwrap();
        }
        drop(app);
        assert!(copies(&home).map(Result::unwrap) == before, "the control: they are still there");
        let mut app = home.app();
        app.unlock(OTHER.to_vec()).unwrap();
        app.verify();
        for (now, before) in copies(&home).into_iter().zip(before) {
            // The salt of a file stays; each page is sealed anew.
            assert!(now.unwrap()[4_096..] != before[4_096..], "someone may have kept what opens it");
        }
    }
}

#[test]
fn what_a_full_opening_was_told_of_a_repair_is_told_to_no_everyday_one_where_a_change_found_no_room() {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    app.sure(PASSPHRASE, care_bridge::SetFullPassphrase(FULL.into())).unwrap();
    app.close();
    home.harm("private.db", [3]);
    assert!(app.unlock(FULL.to_vec()).unwrap().repaired.is_some(), "the control");
    fs::create_dir(home.path("private.pass.new")).unwrap();
    assert!(app.ask(ReplacePassphrase(both(FULL, OTHER))).is_err() && !app.is_open());
    fs::remove_dir(home.path("private.pass.new")).unwrap();
    assert_eq!(unlock(&mut app).repaired, None);
}

#[test]
fn a_file_of_before_the_lock_that_is_put_back_shuts_nobody_out_and_lets_nobody_in() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let before = fs::read(home.path("device")).unwrap();
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.close();
    fs::write(home.path("device"), &before).unwrap();
    assert_eq!(app.start(Start {}).unwrap().stage, Stage::Locked);
    assert_eq!(unlock(&mut app).plan.text(&id("birth-place/wish")), "At home");
    assert!(!home.path("device").exists(), "and it goes");
}

#[test]
fn guessing_with_a_copy_waits_as_the_lock_screen_does() {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    lock_at(&mut app, None);
    app.take_backup(care_bridge::PickBackup {}, copy.clone()).unwrap();
    let guess = |app: &mut App, secret: &[u8]| app.ask(care_bridge::OpenPicked(secret.into())).map(drop);
    for told in [ApiError::WrongPassphrase, ApiError::WrongPassphrase, ApiError::WrongPassphrase, LATER] {
        assert_eq!(guess(&mut app, OTHER), Err(told));
    }
    assert_eq!(guess(&mut app, PASSPHRASE), Err(LATER), "right or wrong");
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    app.take_backup(care_bridge::PickBackup {}, copy).unwrap();
    assert_eq!(guess(&mut app, PASSPHRASE), Err(LATER), "a new start is no way round");
    unlock(&mut app);
}

#[test]
fn the_time_until_it_locks_is_hers_to_choose_between_one_and_fifteen_minutes() {
    let mut home = Home::locked();
    let mut app = home.app();
    assert_eq!((unlock(&mut app).lock, app.idle_minutes()), (LockView::Set, 5));
    for (minutes, taken) in [(0, false), (1, true), (15, true), (16, false)] {
        let set = app.ask(SetIdle { minutes }).map(|view| view.idle_minutes);
        assert_eq!(set, if taken { Ok(minutes) } else { Err(ApiError::NotUnderstood) });
    }
    lock_at(&mut app, None);
    assert_eq!(app.idle_minutes(), 5, "while it is locked there is nothing to lock");
    unlock(&mut app);
    assert_eq!(app.idle_minutes(), 15);
}

#[test]
fn the_passphrase_is_changed_by_who_knows_the_present_one() {
    let mut home = Home::locked();
    let mut app = home.app();
    unlock(&mut app);
    let mut change = |secrets| app.ask(ChangePassphrase(secrets)).map(|_| ());
    assert_eq!(change(both(FULL, OTHER)), Err(ApiError::PresentPassphraseWrong));
    assert_eq!(change(both(PASSPHRASE, PASSPHRASE)), Err(ApiError::PassphraseInUse));
    assert_eq!(change(PASSPHRASE.into()), Err(ApiError::NotUnderstood), "one alone");
    assert_eq!(change(both(PASSPHRASE, OTHER)), Ok(()));
    lock_at(&mut app, None);
    assert_eq!(app.unlock(PASSPHRASE.to_vec()), Err(ApiError::WrongPassphrase));
    assert!(app.unlock(OTHER.to_vec()).is_ok());
}

#[cfg(unix)]
#[test]
fn what_stands_beside_the_vault_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut home = Home::locked();
    let misses = home.path("../misses");
    // As an earlier version wrote it.
    fs::write(&misses, "1").unwrap();
    fs::set_permissions(&misses, PermissionsExt::from_mode(0o644)).unwrap();
    let mut app = home.app();
    app.ask(care_bridge::SetTheme { theme: care_bridge::Theme::Dark }).unwrap();
    assert_eq!(app.unlock(OTHER.to_vec()), Err(ApiError::WrongPassphrase));
    for name in ["../misses", "../look"] {
        let mode = fs::metadata(home.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

//! Bringing back is a proposal, can be undone, and what it takes the place of stays hers.

use std::fs;

use care_bridge::{
    BeginPregnancy, ChooseAside, ConfirmSecret, CountView, DeleteForGood, DeletePicked, Deletion, KeepRestored,
    ListAside, OpenPicked, PickBackup, RestorePicked, SaveBackup, UndoRestore, Wipe,
};

use super::home::{Home, PASSPHRASE, bring_back};
use super::lock::{OTHER, changed_while_a_file_was_gone};
use super::*;

const WISH: &str = "birth-place/wish";
const THEIRS: &[u8] = b"nine loud geese on the roof";

fn copy_of(app: &mut App) -> Vec<u8> {
    app.backup_file(SaveBackup {}).unwrap().bytes
}

/// A copy of a plan of somebody else.
fn copy_of_another() -> Vec<u8> {
    // Drawn with other numbers than hers.
    let mut home = Home::at(tempfile::tempdir().unwrap(), MORNING);
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(THEIRS.into())).unwrap();
    write(&mut app, WISH, "Of somebody else");
    copy_of(&mut app)
}

/// Her plan, open, and a copy of it that is two answers and a day older.
fn with_older_copy() -> (Home, App, Vec<u8>) {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let copy = copy_of(&mut app);
    app.close();
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "birth-pain/wish", "Gas and air");
    app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "If I bleed".to_owned() }).unwrap();
    (home, app, copy)
}

fn wipe(app: &mut App, secret: &[u8]) {
    app.ask(ConfirmSecret(secret.into())).unwrap();
    app.wipe(Wipe {}).unwrap();
}

fn stage(app: &mut App) -> Stage {
    app.start(Start {}).unwrap().stage
}

#[test]
fn what_is_in_a_copy_and_what_is_here_are_told_before_anything_is_changed() {
    let (home, mut app, copy) = with_older_copy();
    let before = plan(&mut app);
    app.take_backup(PickBackup {}, copy.clone()).unwrap();
    let told = app.ask(OpenPicked(PASSPHRASE.into())).unwrap();
    let count = |answers, cards, day: &str| CountView { answers, cards, last_changed: Some(day.to_owned()) };
    assert_eq!(told.there, count(2, 0, "18 November 2026, 11:06"));
    assert_eq!(told.here, Some(count(4, 1, "19 November 2026, 11:06")), "the name of a card is an answer");
    assert!(told.puts_aside && !told.gives_lock && !told.by_code && told.repaired.is_none());
    assert_eq!(plan(&mut app), before, "and nothing is changed");
    assert_eq!(app.ask(RestorePicked {}), Err(ApiError::NotABackup), "what was told is forgotten with a new page");
    let names: Vec<_> = fs::read_dir(home.base()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with("vault.")), "nothing is left of it: {names:?}");

    // From the lock screen the copy is told of, and not the plan that is locked.
    app.close();
    let told = app.ask(OpenPicked(PASSPHRASE.into())).unwrap();
    assert_eq!((told.there, told.here), (count(2, 0, "18 November 2026, 11:06"), None));
    assert_eq!(stage(&mut app), Stage::Locked);
}

#[test]
fn a_copy_whose_plan_of_now_is_just_begun_counts_the_plan_of_before() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "birth-pain/wish", "Water first");
    app.ask(BeginPregnancy {}).unwrap();
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    app.take_backup(PickBackup {}, copy).unwrap();
    let told = app.ask(OpenPicked(PASSPHRASE.into())).unwrap();
    assert!(told.there.answers > 0 && told.here == Some(told.there.clone()), "{told:?}");
}

#[test]
fn a_void_passphrase_brings_back_nothing_that_lies_aside_also_where_it_is_damaged() {
    let mut home = changed_while_a_file_was_gone();
    home.harm("private.db", [5]);
    let mut app = home.app();
    app.take_backup(PickBackup {}, copy_of_another()).unwrap();
    bring_back(&mut app, THEIRS).unwrap();
    app.close();

    let number = app.ask(ListAside {}).unwrap()[0].number;
    app.ask(ChooseAside { number }).unwrap();
    let told = app.ask(OpenPicked(PASSPHRASE.into()));
    assert_eq!(told.map(drop), Err(ApiError::WrongPassphrase), "before it takes a place");
    app.ask(ChooseAside { number }).unwrap();
    assert_eq!(app.ask(OpenPicked(OTHER.into())).unwrap().there.answers, 3);
    app.ask(RestorePicked {}).unwrap();
    assert_eq!(plan(&mut app).text(&id("birth-pain/wish")), "Only I");
}

#[test]
fn what_was_brought_back_is_undone_until_she_says_that_she_keeps_it() {
    let (mut home, mut app, copy) = with_older_copy();
    let before = plan(&mut app);
    app.take_backup(PickBackup {}, copy).unwrap();
    let view = bring_back(&mut app, PASSPHRASE).unwrap();
    assert!(view.can_undo_restore && view.aside == 1 && view.plan.text(&id("birth-pain/wish")).is_empty());
    let old = view.plan;
    app.close();
    drop(app);
    let mut app = home.app();
    let view = app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert!(view.can_undo_restore, "a new start does not forget it");
    app.undo_restore(UndoRestore {}).unwrap();
    assert!(!app.is_open(), "it asks for what opens it");
    let view = app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!((view.plan, view.can_undo_restore, view.aside), (before, false, 1));
    assert_eq!(app.undo_restore(UndoRestore {}).map(drop), Err(ApiError::NotNow), "there is nothing more to undo");

    // The copy's plan lies aside now, and comes from there.
    let number = app.ask(ListAside {}).unwrap()[0].number;
    app.ask(ChooseAside { number }).unwrap();
    let view = bring_back(&mut app, PASSPHRASE).unwrap();
    assert!(view.plan == old && view.can_undo_restore);
    app.ask(KeepRestored {}).unwrap();
    assert_eq!(app.undo_restore(UndoRestore {}).map(drop), Err(ApiError::NotNow));
    assert_eq!(app.ask(ListAside {}).unwrap().len(), 1, "what it took the place of still lies aside");
}

#[test]
fn nobody_who_brings_back_their_own_copy_and_wipes_takes_her_plan_away() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.take_backup(PickBackup {}, copy_of_another()).unwrap();
    bring_back(&mut app, THEIRS).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
    wipe(&mut app, THEIRS);
    let view = app.start(Start {}).unwrap();
    assert_eq!((view.stage, view.aside), (Stage::Welcome, 1), "it is told that one lies here still");
    let number = app.ask(ListAside {}).unwrap()[0].number;
    app.ask(ChooseAside { number }).unwrap();
    assert_eq!(app.ask(OpenPicked(THEIRS.into())), Err(ApiError::WrongPassphrase));
    assert_eq!(app.ask(DeletePicked {}), Err(ApiError::NotABackup), "who does not open it does not delete it");
    assert_eq!(bring_back(&mut app, PASSPHRASE).unwrap().plan.text(&id(WISH)), "At home");
}

#[test]
fn what_she_deletes_for_good_after_an_old_copy_takes_no_plan_away_that_lies_aside() {
    let (_home, mut app, copy) = with_older_copy();
    app.take_backup(PickBackup {}, copy).unwrap();
    bring_back(&mut app, PASSPHRASE).unwrap();
    let view = app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
    assert!(view.aside == 1 && view.can_undo_restore, "and the page can say that one lies aside");
    app.undo_restore(UndoRestore {}).unwrap();
    assert_eq!(app.unlock(PASSPHRASE.to_vec()).unwrap().plan.text(&id("birth-pain/wish")), "Gas and air");
}

#[test]
fn her_own_copy_goes_with_a_wipe_and_so_does_what_it_took_the_place_of() {
    let (home, mut app, copy) = with_older_copy();
    app.take_backup(PickBackup {}, copy).unwrap();
    bring_back(&mut app, PASSPHRASE).unwrap();
    wipe(&mut app, PASSPHRASE);
    let view = app.start(Start {}).unwrap();
    assert_eq!((view.stage, view.aside), (Stage::Welcome, 0));
    let left: Vec<_> = fs::read_dir(home.base()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with("vault")), "{left:?}");
}

#[test]
fn a_plan_without_a_lock_is_told_of_and_lies_aside_with_the_lock_of_the_copy() {
    let mut home = Home::with_plan(&[(WISH, "Begun anew")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app.take_backup(PickBackup {}, copy_of_another()).unwrap();
    let told = app.ask(OpenPicked(THEIRS.into())).unwrap();
    assert!(told.gives_lock && told.here.is_some_and(|here| here.answers == 1));
    app.ask(RestorePicked {}).unwrap();
    assert!(!home.path("../vault.aside-1/device").exists(), "its keys lie nowhere in the clear");
    app.undo_restore(UndoRestore {}).unwrap();
    assert_eq!(app.unlock(THEIRS.to_vec()).unwrap().plan.text(&id(WISH)), "Begun anew");
}

#[test]
fn a_wipe_takes_what_the_secret_opens_that_she_has_said() {
    let mut home = Home::with_plan(&[(WISH, "Begun anew")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app.take_backup(PickBackup {}, copy_of_another()).unwrap();
    // It lies aside with other keys, and with the lock of the copy.
    bring_back(&mut app, THEIRS).unwrap();
    wipe(&mut app, THEIRS);
    assert_eq!(app.start(Start {}).unwrap().aside, 0);
}

#[test]
fn a_copy_of_ones_own_forgives_no_misses() {
    let mut home = Home::locked();
    let mut app = home.app();
    let miss = |app: &mut App| assert_eq!(app.unlock(b"not the right words".to_vec()), Err(ApiError::WrongPassphrase));
    (0..2).for_each(|_| miss(&mut app));
    app.take_backup(PickBackup {}, copy_of_another()).unwrap();
    app.ask(OpenPicked(THEIRS.into())).unwrap();
    (0..2).for_each(|_| miss(&mut app));
    assert_eq!(app.wait_before_unlock().as_secs(), 2, "four misses: the first two are not forgiven");
}

#[test]
fn a_harmed_copy_says_what_is_whole_of_it_before_it_takes_any_place() {
    let (_home, mut app, copy) = with_older_copy();
    let cut = copy[..copy.len() * 4 / 5].to_vec();
    assert!(!app.take_backup(PickBackup {}, cut).unwrap().is_whole);
    let told = app.ask(OpenPicked(PASSPHRASE.into())).unwrap();
    let repaired = told.repaired.expect("what is missing is told");
    assert!(!repaired.sections.is_empty() || repaired.lost_steps > 0, "{repaired:?}");
    let view = app.ask(RestorePicked {}).unwrap();
    let written = view.plan.answers.values().filter(|answer| answer.is_written()).count();
    assert_eq!(u32::try_from(written).unwrap(), told.there.answers, "as it was told");
    assert_eq!(view.repaired, Some(repaired), "and it is told again in the plan");
}

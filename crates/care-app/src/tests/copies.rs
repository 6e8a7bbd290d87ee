//! Copies: when one is made on this phone, what it holds, and the one that she takes elsewhere.

use std::fs;

use care_bridge::{
    BackupFileView, CodeOf, DeleteForGood, Deletion, MakeCode, OpenPicked, PickBackup, SaveBackup, Security,
    SetFullPassphrase,
};

use super::home::{FULL, Home, PASSPHRASE, Sure, bring_back, opened};
use super::*;
use crate::use_case::deletion::{DELETED, MOVED, STALE_COPIES};

const WISH: &str = "birth-place/wish";

fn days(app: &mut App) -> Vec<String> {
    app.security(Security {}).unwrap().copies
}

/// What `answer` ever said in the copy called `number`, as `secret` opens it.
fn of_copy(home: &Home, number: u8, secret: &[u8], answer: &str) -> Vec<String> {
    let mut copy = home.copied();
    home.copy_files(&format!("copies/{number}"), &copy);
    let mut app = copy.app();
    app.unlock(secret.to_vec()).unwrap();
    steps(&mut app, answer)
}

fn stale(app: &mut App) -> Vec<Option<Vec<u8>>> {
    app.open().unwrap().0.each_vault().map(|vault| vault.setting(STALE_COPIES).unwrap()).collect()
}

/// Opens the plan with `secret` on each of `days`, and lets it be copied.
fn copied_on(home: &mut Home, days: std::ops::Range<i64>, secret: &[u8]) {
    for day in days {
        home.set_day(day);
        let mut app = home.app();
        app.unlock(secret.to_vec()).unwrap();
        app.verify();
        app.close();
    }
}

/// A plan whose copies of three days hold what it says.
fn copied_for_three_days() -> (Home, App) {
    let mut home = Home::locked();
    copied_on(&mut home, 1..3, PASSPHRASE);
    home.set_day(3);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.verify();
    assert_eq!(days(&mut app).len(), 3);
    (home, app)
}

/// No copy can be made while a file stands where they are kept.
fn without_room_for_copies<T>(home: &Home, during: impl FnOnce() -> T) -> T {
    let (copies, away) = (home.path("copies"), home.path("../away"));
    fs::rename(&copies, &away).unwrap();
    fs::write(&copies, "").unwrap();
    let done = during();
    fs::remove_file(&copies).unwrap();
    fs::rename(&away, &copies).unwrap();
    done
}

#[test]
fn a_copy_is_made_once_a_day_as_her_clock_says_and_none_before_the_first_words() {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    app.verify();
    assert!(days(&mut app).is_empty(), "there is nothing to keep");
    write(&mut app, WISH, "At home");
    drop(app);
    // By UTC it is one day all along; where she is the day ends in between.
    let minute = 60_000;
    let at = |minutes: i64| LocalTime { at: Timestamp(MORNING.at.0 + minutes * minute), offset_minutes: 780 };
    let mut made = Vec::new();
    for minutes in [-10, 10, 190, -10] {
        home.now = at(minutes);
        let mut app = home.app();
        app.start(Start {}).unwrap();
        app.verify();
        made.push(days(&mut app));
        app.close();
    }
    let (before, after) = ("18 November 2026".to_owned(), "19 November 2026".to_owned());
    assert_eq!(made[0], [before.as_str()], "as it is written in her language");
    assert_eq!(made[1], [after.as_str(), &before]);
    assert_eq!(made[2], made[1], "one a day");
    assert_eq!(made[3].len(), 3, "a clock that was wrong makes one too many");
}

#[test]
fn three_copies_are_kept_and_each_opens_with_her_passphrase() {
    let (home, mut app) = copied_for_three_days();
    write(&mut app, WISH, "Elsewhere");
    app.close();
    for number in 1..=3 {
        assert_eq!(of_copy(&home, number, PASSPHRASE, WISH), ["At home"], "{number}");
    }
    assert!(!home.path("copies/4").exists());
}

#[test]
fn what_she_deletes_for_good_is_in_no_copy() {
    let (home, mut app) = copied_for_three_days();
    app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
    assert_eq!(stale(&mut app), [None, None]);
    app.close();
    for number in (1..=3).filter(|number| home.path(&format!("copies/{number}")).exists()) {
        assert!(of_copy(&home, number, PASSPHRASE, WISH).is_empty(), "{number}");
    }
}

#[test]
fn what_is_deleted_in_an_everyday_opening_leaves_the_copies_that_mend_what_is_behind_a_full_passphrase() {
    let (mut home, mut app) = copied_for_three_days();
    app.ask(MoveAnswer { answer: id("birth-companions/not-there"), tier: Tier::JustMe }).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.verify();
    app.close();
    drop(app);
    copied_on(&mut home, 4..7, FULL);
    home.harm("private.db", 1..20);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
    app.close();
    for number in (1..=3).filter(|number| home.path(&format!("copies/{number}")).exists()) {
        assert!(of_copy(&home, number, PASSPHRASE, WISH).is_empty(), "{number}: it has left every one of them");
    }
    let plan = app.unlock(FULL.to_vec()).unwrap().plan;
    assert_eq!(plan.text(&id("birth-companions/not-there")), "Not him", "and they mend what was damaged");
}

/// A plan with a full passphrase, whose copies of three days hold `WISH` behind it.
fn copied_behind_a_full_passphrase() -> (Home, App) {
    let (mut home, mut app) = copied_for_three_days();
    app.ask(MoveAnswer { answer: id(WISH), tier: Tier::JustMe }).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.verify();
    app.close();
    drop(app);
    copied_on(&mut home, 4..7, FULL);
    for number in 1..=3 {
        assert_eq!(of_copy(&home, number, FULL, WISH), ["At home"], "{number}: the control");
    }
    let app = home.app();
    (home, app)
}

#[test]
fn what_she_showed_again_and_then_deleted_in_an_everyday_opening_is_in_no_copy() {
    let (home, mut app) = copied_behind_a_full_passphrase();
    app.unlock(FULL.to_vec()).unwrap();
    app.ask(MoveAnswer { answer: id(WISH), tier: Tier::Shared }).unwrap();
    app.verify();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
    app.close();
    for number in 1..=3 {
        assert!(of_copy(&home, number, FULL, WISH).is_empty(), "{number}");
    }
}

#[test]
fn a_stop_that_took_a_file_from_the_copies_leaves_no_gap_after_an_everyday_deletion() {
    let (home, mut app) = copied_behind_a_full_passphrase();
    for number in 1..=3 {
        fs::remove_file(home.path(&format!("copies/{number}/private.db"))).unwrap();
    }
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-companions/not-there")) }).unwrap();
    app.close();
    for number in 1..=3 {
        assert_eq!(of_copy(&home, number, FULL, WISH), ["At home"], "{number}: it is there again");
    }
}

#[test]
fn what_cannot_leave_the_copies_now_leaves_them_later_and_that_is_told() {
    let (mut home, mut app) = copied_for_three_days();
    let what = Deletion::Answer(id(WISH));
    let deleted = without_room_for_copies(&home, || app.ask(DeleteForGood { what }));
    assert_eq!(deleted, Err(ApiError::DeletedNotEverywhere));
    assert_eq!(stale(&mut app), vec![Some(DELETED.to_vec()); 2]);
    // What moves meanwhile is no reason to forget it.
    app.ask(MoveAnswer { answer: id("birth-companions/not-there"), tier: Tier::JustMe }).unwrap();
    assert_eq!(stale(&mut app), vec![Some(DELETED.to_vec()); 2]);
    app.close();
    drop(app);
    assert_eq!(of_copy(&home, 1, PASSPHRASE, WISH), ["At home"], "they hold it still");
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.verify();
    assert_eq!((stale(&mut app), days(&mut app).len()), (vec![None, None], 3), "each holds what stands now");
    app.close();
    for number in (1..=3).filter(|number| home.path(&format!("copies/{number}")).exists()) {
        assert!(of_copy(&home, number, PASSPHRASE, WISH).is_empty(), "{number}");
    }
}

#[test]
fn what_moves_to_where_fewer_see_it_is_in_no_copy_as_it_was() {
    let (mut home, mut app) = copied_for_three_days();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.close();
    drop(app);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(stale(&mut app), [None, None]);
    app.ask(MoveAnswer { answer: id(WISH), tier: Tier::JustMe }).unwrap();
    assert_eq!(stale(&mut app), [Some(MOVED.to_vec()), None], "of the vault that it left");
    let before = days(&mut app);
    app.verify();
    assert_eq!(stale(&mut app), [None, None]);
    assert!(before.len() == 3 && days(&mut app) == before, "each stays, but for what moved: {before:?}");
    app.ask(MoveAnswer { answer: id(WISH), tier: Tier::Shared }).unwrap();
    assert_eq!(
        stale(&mut app),
        [None, Some(MOVED.to_vec())],
        "what shows it is another vault, and may delete it alone"
    );
    app.ask(MoveAnswer { answer: id(WISH), tier: Tier::JustMe }).unwrap();
    app.verify();
    app.close();
    for number in (1..=3).filter(|number| home.path(&format!("copies/{number}")).exists()) {
        assert!(of_copy(&home, number, PASSPHRASE, WISH).is_empty(), "{number}: the everyday passphrase opens it");
        assert_eq!(of_copy(&home, number, FULL, WISH), ["At home"], "{number}: and the full one does");
    }
}

#[test]
fn in_an_everyday_session_what_becomes_more_private_leaves_the_copies_too() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    for (tier, is_stale) in [
        (Tier::Sensitive, true),
        (Tier::Sensitive, false),
        (Tier::JustMe, true),
        (Tier::Sensitive, false),
        (Tier::Shared, false),
    ] {
        app.ask(MoveAnswer { answer: id(WISH), tier }).unwrap();
        assert_eq!(stale(&mut app), [is_stale.then(|| MOVED.to_vec())], "{tier:?}");
        app.verify();
    }
    // What a finger or an everyday passphrase began goes home without a change of its tier.
    write(&mut app, "birth-companions/not-there", "Nor his brother");
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    write(&mut app, "birth-companions/not-there", "Not him. Nor his brother");
    assert_eq!(stale(&mut app), [Some(MOVED.to_vec()), None]);
}

#[test]
fn a_lost_phone_is_restored_from_her_file_and_what_opens_it() {
    let mut lost = Home::locked();
    let mut app = lost.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let code = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.join(" ");
    let file = app.backup_file(SaveBackup {}).unwrap();
    assert_eq!(file.name, "holdfast-2026-11-18.holdfast");
    let before = plan(&mut app);

    for (mut home, replaces_plan) in [(Home::new(), false), (Home::with_plan(&[(WISH, "Begun anew")]), true)] {
        let mut app = home.app();
        let view = app.take_backup(PickBackup {}, file.bytes.clone()).unwrap();
        assert_eq!(view, BackupFileView { made: Some("18 November 2026".to_owned()), is_whole: true, replaces_plan });
        assert_eq!(app.ask(OpenPicked(b"not the right words".into())), Err(ApiError::WrongPassphrase));
        let view = bring_back(&mut app, code.as_bytes()).unwrap();
        assert_eq!((view.plan, view.repaired), (before.clone(), None));
        let history = app.ask(care_bridge::History { answer: id(WISH) }).unwrap();
        assert_eq!(history[0].by, care_bridge::WriterView::FromCopy, "and what came with the copy says so");
        assert_eq!(home.path("../vault.aside-1/everyday.db").is_file(), replaces_plan, "the other is kept");
        app.close();
        assert_eq!(app.unlock(PASSPHRASE.to_vec()).unwrap().plan, before);
    }
}

#[test]
fn a_file_that_is_no_copy_of_ours_is_told_by_what_she_can_do() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let file = app.backup_file(SaveBackup {}).unwrap().bytes;
    let text = b"holdfast-copy 1";
    let found = file.windows(text.len()).position(|part| part == text).unwrap();
    let mut newer = file.clone();
    newer[found + text.len() - 1] = b'2';
    let cut = file[..file.len() * 4 / 5].to_vec();
    assert!(!app.take_backup(PickBackup {}, cut).unwrap().is_whole);
    for (bytes, told) in [
        (newer, ApiError::BackupNewer),
        (b"not a copy".to_vec(), ApiError::NotABackup),
        (vec![0; crate::MOST_BACKUP_BYTES as usize + 1], ApiError::BackupTooLarge),
    ] {
        assert_eq!(app.take_backup(PickBackup {}, bytes), Err(told));
    }
}

#[test]
fn copies_of_before_a_lock_open_with_it_alone() {
    let mut home = Home::with_plan(&[(WISH, "At home")]);
    let mut app = home.app();
    opened(&mut app);
    app.verify();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    write(&mut app, WISH, "Elsewhere");
    app.close();
    assert_eq!(of_copy(&home, 1, PASSPHRASE, WISH), ["At home"]);
}

#[test]
fn what_the_battery_left_of_words_that_went_is_in_no_copy_once_it_is_written_over() {
    const PRIVATE: &str = "birth-companions/not-there";
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id(PRIVATE)) }).unwrap();
    // The battery dies before a row is written anew.
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.verify();
    app.close();
    drop(app);
    let left = fs::read(home.path("private.db")).unwrap();
    assert!(fs::read(home.path("copies/1/private.db")).unwrap() == left, "the control: it is taken as it lies");
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(app.open().unwrap().0.each_vault().map(|vault| vault.has_remnants().unwrap()).last(), Some(true));
    app.verify();
    app.close();
    assert!(fs::read(home.path("private.db")).unwrap() != left, "it was written anew");
    for number in (1..=3).filter(|number| home.path(&format!("copies/{number}")).exists()) {
        let copy = fs::read(home.path(&format!("copies/{number}/private.db"))).unwrap();
        assert!(copy != left, "copy {number} has every unused part of a page that was written over there");
    }
}

//! She writes, looks away, holds the phone up, hides it, comes back.

use super::*;

const MINUTE: f64 = 60_000.0;

fn watch() -> Watch {
    let mut watch = Watch::default();
    watch.began(0.0);
    watch
}

#[test]
fn five_minutes_without_a_touch_lock_the_plan() {
    let mut watch = watch();
    assert_eq!(watch.looked(0.0, false), Next { locks: false, tells: false, wait_ms: 5.0 * MINUTE });
    assert!(!watch.looked(5.0 * MINUTE - 1.0, false).locks, "not before");
    assert!(watch.looked(5.0 * MINUTE, false).locks);
}

#[test]
fn every_touch_begins_the_time_anew() {
    let mut watch = watch();
    watch.touched(4.0 * MINUTE);
    let next = watch.looked(5.0 * MINUTE, false);
    assert_eq!((next.locks, next.wait_ms), (false, 4.0 * MINUTE), "four minutes are left");
}

#[test]
fn the_minutes_are_hers_to_choose() {
    let mut watch = watch();
    watch.keeps_to(1);
    assert!(watch.looked(MINUTE, false).locks);
    watch.keeps_to(15);
    assert!(!watch.looked(14.0 * MINUTE, false).locks);
    watch.keeps_to(0);
    assert!(!watch.looked(0.5 * MINUTE, false).locks, "never at once");
}

#[test]
fn opening_again_keeps_the_minutes_that_she_chose() {
    let mut watch = watch();
    watch.keeps_to(15);
    watch.began(100.0 * MINUTE);
    assert!(!watch.looked(110.0 * MINUTE, false).locks);
    assert!(watch.looked(115.0 * MINUTE, false).locks);
}

#[test]
fn the_shell_is_told_at_most_every_half_minute() {
    let mut watch = watch();
    let told = (1..=600).filter(|second| watch.touched(f64::from(*second) * 1000.0)).count();
    assert_eq!(told, 20, "ten minutes of typing");
}

#[test]
fn a_page_that_she_holds_up_never_locks_while_it_is_looked_at() {
    let mut watch = watch();
    let mut told = 0;
    for half_minute in 1..=120 {
        let next = watch.looked(f64::from(half_minute) * TELL_MS, true);
        assert!(!next.locks, "after {half_minute} half minutes");
        assert!((next.wait_ms - TELL_MS).abs() < f64::EPSILON);
        told += usize::from(next.tells);
    }
    assert_eq!(told, 120, "the shell knows that it is looked at");
}

#[test]
fn leaving_the_app_locks_at_once() {
    let mut watch = watch();
    watch.left();
    assert!(watch.looked(1.0, false).locks);
    assert!(watch.looked(AGAIN_MS, false).locks, "and again while her words could not be kept");
    assert!(!watch.came_back(false));
    assert!(!watch.looked(AGAIN_MS, false).locks, "words beat the lock, and she is here again");
}

#[test]
fn a_held_up_page_that_was_left_locks_when_somebody_comes_back() {
    let mut watch = watch();
    watch.left();
    assert!(!watch.looked(1.0, true).locks, "the midwife may still be reading");
    assert!(watch.came_back(true));
    assert!(!watch.came_back(true), "once");
}

#[test]
fn choosing_a_file_is_not_leaving() {
    let mut watch = watch();
    watch.choosing_began();
    watch.left();
    let next = watch.looked(9.0 * MINUTE, false);
    let waits = Next { locks: false, tells: true, wait_ms: TELL_MS };
    assert_eq!(next, waits, "the phone's own list of files lies over the page");
    assert!(!watch.came_back(true));
    watch.choosing_ended(9.5 * MINUTE);
    assert!(!watch.looked(10.0 * MINUTE, false).locks);
    assert!(watch.looked(14.5 * MINUTE, false).locks, "afterwards the time runs again");
}

#[test]
fn a_list_of_files_that_is_left_standing_locks_in_the_end() {
    let mut watch = watch();
    watch.choosing_began();
    watch.left();
    assert!(!watch.looked(9.9 * MINUTE, false).locks);
    assert!(watch.looked(10.0 * MINUTE, false).locks);
}

#[test]
fn copying_eight_groups_by_hand_has_ten_minutes() {
    let mut watch = watch();
    watch.keeps_to(1);
    watch.copying_began();
    let next = watch.looked(9.0 * MINUTE, false);
    assert_eq!(next, Next { locks: false, tells: true, wait_ms: TELL_MS }, "the shell waits as well");
    assert!(watch.looked(10.0 * MINUTE, false).locks, "a sheet that lies about locks in the end");
    watch.copying_ended();
    assert!(watch.looked(1.0 * MINUTE, false).locks, "afterwards her own minutes hold");
    watch.touched(20.0 * MINUTE);
    watch.copying_began();
    watch.left();
    assert!(watch.looked(20.0 * MINUTE, false).locks, "leaving the app locks all the same");
}

//! A vault with damaged pages, opened: what stands then, and what she is told.

use std::fs;

use care_bridge::{CodeOf, MakeCode, RepairView, Security, SetFullPassphrase, SetIdle};

use super::home::{FULL, Home, PAGE_BYTES, PASSPHRASE, Sure, opened};
use super::*;

/// Behind these pages of a small database there is room alone.
const USED: usize = 20;

fn nothing_lost() -> RepairView {
    RepairView { sections: Vec::new(), lost_steps: 0, from_copy: false, last_was_cut: false, code_may_be_void: false }
}

/// She is told to look everywhere.
fn anything_lost() -> RepairView {
    let sections = care_plan::sections::SECTIONS.iter().map(|section| section.section_id());
    let sections: std::collections::BTreeSet<_> = sections.collect();
    RepairView { sections: sections.into_iter().collect(), lost_steps: 1, ..nothing_lost() }
}

#[test]
fn whichever_page_is_damaged_every_word_stands_and_it_is_told_and_mended_once() {
    let mut home = Home::with_plan(&[("about-me/name", "Amina"), ("birth-place/wish", "At home")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app.ask(SetIdle { minutes: 3 }).unwrap();
    app.verify();
    write(&mut app, "about-me/name", "Amina, after the copy");
    let (before, _) = opened(&mut app);
    app.close();
    drop(app);
    let database = home.path("everyday.db");
    let whole = fs::read(&database).unwrap();
    for page in 0..USED {
        fs::write(&database, &whole).unwrap();
        home.harm("everyday.db", [page]);
        let mut app = home.app();
        let (plan, repaired) = opened(&mut app);
        assert_eq!(plan, before, "page {page}: as she wrote it last");
        assert!(repaired.is_some_and(|told| told.sections.is_empty() && !told.last_was_cut), "page {page}");
        assert_eq!(app.idle_minutes(), 3, "page {page}: what this phone remembers");
        assert!(app.agrees_with_history().unwrap(), "page {page}");
        app.close();
        assert_eq!(opened(&mut app), (before.clone(), None), "page {page}: once");
        app.close();
        drop(app);
        fs::remove_dir_all(home.path("aside")).unwrap();
    }
}

#[test]
fn pages_on_which_nothing_is_missed_are_told_of_where_they_are_so_many_that_an_answer_may_be_gone() {
    for (pages, told) in [(50..52, nothing_lost()), (50..53, anything_lost())] {
        let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
        home.harm("everyday.db", pages);
        let (plan, repaired) = opened(&mut home.app());
        assert_eq!(plan.text(&id("birth-place/wish")), "At home");
        assert_eq!(repaired, Some(told));
    }
}

#[test]
fn a_plan_of_which_nothing_can_be_read_is_no_empty_plan() {
    for harm in [
        |home: &Home| fs::write(home.path("everyday.db"), [0; 64 * PAGE_BYTES]).unwrap(),
        |home: &Home| {
            home.harm("everyday.db", 0..64);
        },
    ] {
        let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
        harm(&home);
        let harmed = fs::read(home.path("everyday.db")).unwrap();
        assert_eq!(home.app().start(Start {}).unwrap().stage, Stage::Problem(ApiError::VaultDamaged));
        assert_eq!(fs::read(home.path("everyday.db")).unwrap(), harmed, "and stays for whoever can read more of it");
    }
}

#[test]
fn a_private_vault_of_which_nothing_can_be_read_keeps_nothing_else_from_her() {
    for is_everyday_damaged in [false, true] {
        let mut home = Home::locked();
        fs::remove_file(home.path("private.db")).unwrap();
        fs::remove_dir_all(home.path("copies")).unwrap();
        if is_everyday_damaged {
            home.harm("everyday.db", [50]);
        }
        let view = home.app().unlock(PASSPHRASE.to_vec()).unwrap();
        assert_eq!(view.plan.text(&id("birth-place/wish")), "At home");
        assert_eq!(view.repaired, Some(anything_lost()), "{is_everyday_damaged}");
    }
}

#[test]
fn an_everyday_vault_of_which_nothing_can_be_read_is_told_and_the_private_one_is_no_plan() {
    for is_private_damaged in [false, true] {
        let mut home = Home::locked();
        fs::remove_file(home.path("everyday.db")).unwrap();
        fs::remove_dir_all(home.path("copies")).unwrap();
        if is_private_damaged {
            fs::remove_file(home.path("private.db")).unwrap();
        }
        let mut app = home.app();
        assert_eq!(app.unlock(PASSPHRASE.to_vec()), Err(ApiError::VaultDamaged));
        assert!(!app.is_open() && !home.path("everyday.db").exists());
    }
}

#[test]
fn where_a_copy_stands_in_for_a_whole_vault_she_is_told_to_look_everywhere() {
    // Of the copy she wrote less than of the plan; and only the plan says which code opens it. Without a full passphrase
    // the private vault would say so: nothing tells whether there is one.
    for has_full in [false, true] {
        let mut home = Home::locked();
        home.set_day(1);
        let mut app = home.app();
        app.unlock(PASSPHRASE.to_vec()).unwrap();
        app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap();
        if has_full {
            app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
        }
        app.verify();
        assert_eq!(app.security(Security {}).unwrap().copies.len(), 2, "one more than of the day of the lock");
        write(&mut app, "birth-pain/wish", "Gas and air");
        app.close();
        drop(app);
        fs::remove_file(home.path("everyday.db")).unwrap();
        let view = home.app().unlock(PASSPHRASE.to_vec()).unwrap();
        let texts = ["birth-place/wish", "birth-pain/wish"].map(|answer| view.plan.text(&id(answer)).to_owned());
        assert_eq!(texts, ["At home", ""]);
        let told = RepairView { from_copy: true, code_may_be_void: true, ..anything_lost() };
        assert_eq!(view.repaired, Some(told), "with a full passphrase: {has_full}");
    }
}

#[test]
fn power_that_went_in_a_save_takes_that_save_alone_and_it_is_told() {
    // In the first save of all, and in a later one.
    for words in [&[][..], &["Amina", "Amina Begum"]] {
        let mut home = Home::new();
        let mut app = home.app();
        app.ask(Begin {}).unwrap();
        words.iter().for_each(|words| write(&mut app, "about-me/name", words));
        let mut after = home.copied();
        let log = after.path("everyday.db-wal");
        let mut bytes = fs::read(&log).unwrap();
        let at_the_end = bytes.len() - 2_000;
        bytes[at_the_end] ^= 1;
        fs::write(&log, bytes).unwrap();
        let mut app = after.app();
        let (plan, repaired) = opened(&mut app);
        assert_eq!(plan.text(&id("about-me/name")), words.first().copied().unwrap_or_default());
        assert_eq!(repaired, Some(RepairView { last_was_cut: true, ..nothing_lost() }), "{words:?}");
        assert!(app.agrees_with_history().unwrap());
    }
}

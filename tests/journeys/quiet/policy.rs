//! What the use cases let happen, and when: what asks for a lock, what a miss costs, what closes
//! itself, and what the copies of before still open with.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use care_bridge::{
    ApiError, CodeOf, LockView, MakeCode, MoveAnswer, PickBackup, ReplacePassphrase, SaveBackup, Security, SetLock,
    Stage, Start,
};
use care_plan::{AnswerState, Tier};
use harness::house::{self, House, Sure, at, bring_back};

const DAY: &[u8] = b"nine loud geese on the roof";
const OTHER: &[u8] = b"seven quiet herons at dusk";

fn locked() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina")?;
    house.app().ask(SetLock(DAY.into()))?;
    house.lock()?;
    Ok(house)
}

fn misses(house: &mut House, times: usize) -> Result<()> {
    for _ in 0..times {
        let refused = house.app().unlock(b"only the crow knows this one".to_vec());
        ensure!(refused == Err(ApiError::WrongPassphrase), "{refused:?}");
    }
    Ok(())
}

#[test]
fn misses_are_remembered_and_whatever_opens_the_plan_forgives_them() -> Result<()> {
    let mut house = locked()?;
    house.app().unlock(DAY.to_vec())?;
    let code = house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?.groups.join(" ");
    house.lock()?;
    let mut day = 0;
    let mut next_day = |house: &mut House| {
        day += 1;
        house.set_day(day);
    };
    for right in [DAY, code.as_bytes()] {
        next_day(&mut house);
        misses(&mut house, 5)?;
        ensure!(house.app().wait_before_unlock() == Duration::from_secs(4), "three are free, then 1, 2 and 4 seconds");
        house.claim_again()?;
        ensure!(house.app().wait_before_unlock() == Duration::from_secs(4), "a new start forgets none");
        house.app().unlock(right.to_vec())?;
        house.lock()?;
        ensure!(house.app().wait_before_unlock() == Duration::ZERO, "a right secret forgives them");
        house.claim_again()?;
        ensure!(house.app().wait_before_unlock() == Duration::ZERO, "and a new start does not bring them back");
        // Half of them each time, once in an hour: so nobody guesses for nothing between two openings.
        for _ in 0..2 {
            next_day(&mut house);
            house.app().unlock(right.to_vec())?;
            house.lock()?;
        }
    }
    next_day(&mut house);
    misses(&mut house, 8)?;
    house.app().unlock(DAY.to_vec())?;
    house.lock()?;
    ensure!(house.app().wait_before_unlock() == Duration::from_secs(2), "of eight, four are left, and not none");
    Ok(())
}

#[test]
fn a_copy_that_is_brought_back_forgives_no_misses_of_before() -> Result<()> {
    let mut house = locked()?;
    house.app().unlock(DAY.to_vec())?;
    let file = house.app().backup_file(SaveBackup {})?.bytes;
    house.lock()?;
    misses(&mut house, 5)?;
    house.set_day(1);
    house.app().take_backup(PickBackup {}, file)?;
    bring_back(house.app(), DAY)?;
    house.lock()?;
    ensure!(house.app().wait_before_unlock() == Duration::from_secs(4), "anybody may have a copy of their own");
    Ok(())
}

#[test]
fn nothing_becomes_private_before_there_is_a_lock() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    let name = at("about-me/name");
    house.write(&name, "Amina")?;
    for tier in [Tier::Sensitive, Tier::JustMe] {
        let moved = house.app().ask(MoveAnswer { answer: name.clone(), tier }).map(drop);
        ensure!(moved == Err(ApiError::LockNeeded), "to {tier:?}: {moved:?}");
        let stands = house.plan()?.answer(&name).map(|answer| answer.tier);
        ensure!(stands == Some(Tier::Shared), "it stays where it was: {stands:?}");
    }
    let private = at("birth-companions/not-there");
    let said = house.say_state(&private, Some(AnswerState::NotSureYet)).unwrap_err();
    ensure!(said.downcast_ref() == Some(&ApiError::LockNeeded), "how she feels about it: {said}");

    house.app().ask(SetLock(DAY.into()))?;
    house.say_state(&private, Some(AnswerState::NotSureYet))?;
    for tier in [Tier::Sensitive, Tier::JustMe, Tier::Shared] {
        house.app().ask(MoveAnswer { answer: name.clone(), tier })?;
        let stands = house.plan()?.answer(&name).map(|answer| answer.tier);
        ensure!(stands == Some(tier), "with a lock she decides: {stands:?}");
    }
    Ok(())
}

#[test]
fn what_closes_itself_is_a_plan_that_she_can_open_again() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina")?;
    house.app().lock_by_itself();
    ensure!(house.app().is_open(), "without a lock there is nothing to close it with");
    house.app().ask(SetLock(DAY.into()))?;
    ensure!(house.app().is_open(), "the lock falls later");
    house.app().lock_by_itself();
    ensure!(!house.app().is_open(), "nobody was there");
    ensure!(house.app().start(Start {})?.stage == Stage::Locked, "her passphrase opens it");
    let written = house.write(&at("about-me/name"), "Someone else").unwrap_err();
    ensure!(written.downcast_ref() == Some(&ApiError::Closed), "nothing is written meanwhile: {written}");
    ensure!(house.app().unlock(DAY.to_vec())?.plan.text(&at("about-me/name")) == "Amina", "and nothing is lost");
    Ok(())
}

/// What somebody has who took the small files of `before` once, and the databases of a copy in
/// `now`: whether that opens to her words, with `secret` where there was one.
fn opens_copy(before: &Path, now: &Path, secret: Option<&[u8]>) -> Result<bool> {
    let theirs = tempfile::tempdir()?;
    let vault = theirs.path().join("vault");
    fs::create_dir(&vault)?;
    for entry in fs::read_dir(before.join("vault"))? {
        let path = entry?.path();
        let name = path.file_name().context("a name")?.to_string_lossy().into_owned();
        if path.is_file() && !name.contains(".db") {
            fs::copy(&path, vault.join(name))?;
        }
    }
    for name in ["everyday.db", "private.db"] {
        fs::copy(now.join("vault/copies/1").join(name), vault.join(name))?;
    }
    let mut app = house::start(theirs.path())?;
    let plan = match (app.start(Start {})?.stage, secret) {
        (Stage::Open(view), _) => view.plan,
        (Stage::Locked, Some(secret)) => match app.unlock(secret.to_vec()) {
            Ok(view) => view.plan,
            Err(_) => return Ok(false),
        },
        _ => return Ok(false),
    };
    Ok(plan.text(&at("about-me/name")) == "Amina")
}

/// The files of `house` as they lie, elsewhere.
fn taken(house: &House) -> Result<tempfile::TempDir> {
    fn copy(from: &Path, to: &Path) -> Result<()> {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let path = entry?.path();
            let target = to.join(path.file_name().context("a name")?);
            if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(drop)? }
        }
        Ok(())
    }
    let elsewhere = tempfile::tempdir()?;
    copy(house.folder(), elsewhere.path())?;
    Ok(elsewhere)
}

#[test]
fn a_copy_of_before_the_lock_does_not_outlive_it() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina")?;
    house.app().verify();
    ensure!(house.app().security(Security {})?.copies.len() == 1, "a copy was made before there was a lock");
    let before = taken(&house)?;
    ensure!(opens_copy(before.path(), before.path(), None)?, "its key stood in the open, so that anyone opens it");

    ensure!(house.app().ask(SetLock(DAY.into()))?.lock == LockView::Set, "the lock is set");
    ensure!(!house.app().security(Security {})?.copies.is_empty(), "there is a copy still");
    ensure!(!opens_copy(before.path(), house.folder(), None)?, "and it opens no more with what stood in the open");
    Ok(())
}

#[test]
fn a_copy_of_before_someone_knew_it_does_not_outlive_the_passphrase() -> Result<()> {
    let mut house = locked()?;
    house.app().unlock(DAY.to_vec())?;
    house.app().verify();
    house.lock()?;
    let before = taken(&house)?;
    ensure!(opens_copy(before.path(), before.path(), Some(DAY))?, "who knows the passphrase opens the copies");

    house.app().unlock(DAY.to_vec())?;
    house.app().ask(ReplacePassphrase([DAY, b"\0", OTHER].concat().into()))?;
    ensure!(!house.app().security(Security {})?.copies.is_empty(), "there is a copy still");
    ensure!(!opens_copy(before.path(), house.folder(), Some(DAY))?, "and it opens no more with what somebody knows");
    Ok(())
}

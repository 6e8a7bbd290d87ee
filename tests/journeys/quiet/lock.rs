//! The lock, and who has the folder.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use care_bridge::{ApiError, Lock, LockView, PutOffLock, SetLock, Stage};
use harness::house::{self, House, at};
use harness::leak;

const PASSPHRASE: &[u8] = "sieben leise Reiher – ß 👩🏽‍🍼".as_bytes();

fn files(house: &House) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    leak::files_below(house.folder())
        .into_iter()
        .filter(|path| !path.to_string_lossy().ends_with("-shm") && !path.ends_with("misses"))
        .map(|path| Ok((path.clone(), std::fs::read(path)?)))
        .collect()
}

#[test]
fn no_number_of_wrong_attempts_changes_anything() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina")?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.restart()?;
    let before = files(&house)?;
    for attempt in 0..12 {
        let refused = house.app().unlock(format!("wrong words {attempt}").into_bytes());
        ensure!(refused == Err(ApiError::WrongPassphrase), "{refused:?}");
    }
    for nonsense in [&b""[..], b"\xff\xfe", b"\0\0\0\0\0\0\0\0\0"] {
        ensure!(house.app().unlock(nonsense.to_vec()).is_err(), "bytes that are no passphrase open nothing");
    }
    ensure!(files(&house)? == before, "no file was changed, made or deleted");
    let plan = house.app().unlock(PASSPHRASE.to_vec())?.plan;
    ensure!(plan.text(&at("about-me/name")) == "Amina", "and the right one opens it");
    Ok(())
}

#[test]
fn a_locked_plan_gives_no_word_and_takes_none() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina")?;
    let view = house.app().ask(SetLock(PASSPHRASE.into()))?;
    ensure!(view.lock == LockView::Set, "the lock is set");
    ensure!(house.app().ask(SetLock(b"another one entirely".into())) == Err(ApiError::LockAlreadySet), "once");
    let locked = house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    ensure!(locked.stage == Stage::Locked, "{:?}", locked.stage);
    let refused = house::save_text(house.app(), &at("about-me/name"), "Someone");
    ensure!(refused == Err(ApiError::Closed), "{refused:?}");
    ensure!(house.restart()?.stage == Stage::Locked, "it is locked after a restart");
    house.app().unlock(PASSPHRASE.to_vec())?;
    ensure!(house.plan()?.text(&at("about-me/name")) == "Amina", "nothing was changed");
    Ok(())
}

#[test]
fn a_short_passphrase_is_refused_and_the_plan_stays_open() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina")?;
    ensure!(house.app().ask(SetLock(b"short".into())) == Err(ApiError::PassphraseTooShort), "eight characters");
    ensure!(house.plan()?.text(&at("about-me/name")) == "Amina", "it is still open");
    Ok(())
}

#[test]
fn a_lock_is_offered_after_the_first_words_twice_and_then_never() -> Result<()> {
    let mut house = House::new()?;
    ensure!(house.begin()?.lock == LockView::NotSet { offer: false }, "not before the first words");
    house.write(&at("about-me/name"), "Amina")?;
    let mut offers = 0;
    for _ in 0..5 {
        let Stage::Open(view) = house.restart()?.stage else { anyhow::bail!("open without a lock") };
        if view.lock == (LockView::NotSet { offer: true }) {
            offers += 1;
            house.app().ask(PutOffLock {})?;
        }
    }
    ensure!(offers == 2, "offered {offers} times");
    Ok(())
}

#[test]
fn private_places_ask_for_a_lock_first() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    let private = at("birth-companions/not-there");
    let refused = house::save_text(house.app(), &private, "X");
    ensure!(refused == Err(ApiError::LockNeeded), "{refused:?}");
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.write(&private, "X")?;
    ensure!(house.plan()?.text(&private) == "X", "with a lock it is kept");
    Ok(())
}

#[test]
fn a_second_start_is_told_that_the_folder_is_taken() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    ensure!(!house.app().asked_to_front(), "nobody has asked yet");
    ensure!(house::start(house.folder()).is_err(), "the second one does not get it");
    ensure!(house.app().asked_to_front(), "the first is asked to come forward");
    ensure!(!house.app().asked_to_front(), "once");
    house.write(&at("about-me/name"), "Amina")?;
    Ok(())
}

//! Copies, and damage.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use care_bridge::{
    ApiError, CodeOf, Lock, MakeCode, OpenPicked, PickBackup, SaveBackup, Security, SetFullPassphrase, SetLock, Stage,
    Start,
};
use harness::house::{House, Sure, at, bring_back};
use harness::leak;

const DAY: &[u8] = "sieben leise Reiher – ß 👩🏽‍🍼".as_bytes();
const FULL: &[u8] = b"only the heron knows this one";

fn written() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.write(&at("about-me/name"), "Amina")?;
    for count in 0..30 {
        house.write(&at("birth-place/wish"), &format!("At home, with music, said for the {count}th time."))?;
    }
    house.write(&at("birth-companions/not-there"), "Not him")?;
    Ok(house)
}

fn lock(house: &mut House) -> Result<()> {
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    Ok(())
}

/// The places of a database page by page, the file put back afterwards.
fn spoil(path: &Path, page: usize) -> Result<()> {
    let mut bytes = std::fs::read(path)?;
    let byte = bytes.get_mut(page * 4096 + 1_000).context("the file has that page")?;
    *byte ^= 0x55;
    std::fs::write(path, bytes)?;
    Ok(())
}

#[test]
fn a_lost_phone_is_restored_from_her_file_and_her_code() -> Result<()> {
    let mut lost = written()?;
    let code = lost.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?.groups.join(" ");
    let file = lost.app().backup_file(SaveBackup {})?;
    ensure!(file.name == "holdfast-2026-09-21.holdfast", "{}", file.name);
    let written = lost.folder().join("copy");
    std::fs::write(&written, &file.bytes)?;
    ensure!(leak::search(&[written], &["Amina", "At home", "Not him"]).is_empty(), "nothing of it can be read");
    let plan = lost.plan()?;

    let mut new = House::new()?;
    let view = new.app().take_backup(PickBackup {}, file.bytes.clone())?;
    ensure!(view.is_whole && !view.replaces_plan && view.made.is_some(), "{view:?}");
    ensure!(
        new.app().ask(OpenPicked(b"not the right words".into())) == Err(ApiError::WrongPassphrase),
        "a slip is told"
    );
    ensure!(new.app().start(Start {})?.stage == Stage::Welcome, "and nothing has changed");
    let view = bring_back(new.app(), code.as_bytes())?;
    ensure!(view.plan == plan && view.repaired.is_none(), "every word is there");
    new.write(&at("about-me/name"), "Amina, on a new phone")?;
    lock(&mut new)?;
    ensure!(new.app().unlock(DAY.to_vec())?.plan.text(&at("about-me/name")) == "Amina, on a new phone", "and goes on");
    Ok(())
}

#[test]
fn a_copy_without_a_lock_would_open_for_nobody_and_is_not_made() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    ensure!(house.app().backup_file(SaveBackup {}).unwrap_err() == ApiError::LockNeeded, "a lock comes first");
    Ok(())
}

#[test]
fn a_copy_that_was_cut_gives_back_what_is_whole_and_says_what_to_look_at() -> Result<()> {
    let mut lost = written()?;
    let file = lost.app().backup_file(SaveBackup {})?.bytes;
    let plan = lost.plan()?;
    let mut came_back = 0;
    for part in [0, 1, 3, 30, 55, 80, 95] {
        let mut new = House::new()?;
        let cut = file[..file.len() * part / 100].to_vec();
        let view = match new.app().take_backup(PickBackup {}, cut) {
            Ok(view) => view,
            Err(error) => {
                ensure!(part < 3 && error == ApiError::NotABackup, "{part}: {error}");
                continue;
            }
        };
        ensure!(!view.is_whole, "{part}: it is told before");
        match bring_back(new.app(), DAY) {
            Ok(view) => {
                let repaired = view.repaired.with_context(|| format!("{part}: what is missing is told"))?;
                let is_told = !repaired.sections.is_empty() || repaired.lost_steps > 0;
                ensure!(is_told || view.plan == plan, "{part}: what is not told is there: {repaired:?}");
                for (id, answer) in &view.plan.answers {
                    ensure!(plan.answers.contains_key(id), "{part}: {id} is hers");
                    ensure!(plan.text(id) == answer.text() || repaired.sections.contains(&id.section), "{part}: {id}");
                }
                came_back += 1;
                ensure!(
                    part < 55 || view.plan.text(&at("about-me/name")) == "Amina",
                    "{part}: the everyday plan is whole"
                );
            }
            Err(error) => {
                ensure!(matches!(error, ApiError::BackupDamaged | ApiError::VaultDamaged), "{part}: {error}");
                ensure!(part < 55, "{part}: {error}");
            }
        }
    }
    ensure!(came_back >= 3, "{came_back} cut copies gave something back");
    for nonsense in [&b""[..], b"not a copy", &[0; 4096]] {
        let mut new = House::new()?;
        ensure!(new.app().take_backup(PickBackup {}, nonsense.to_vec()).unwrap_err() == ApiError::NotABackup, "named");
    }
    Ok(())
}

#[test]
fn a_plan_that_is_on_the_phone_is_put_aside_and_not_deleted() -> Result<()> {
    let mut lost = written()?;
    let file = lost.app().backup_file(SaveBackup {})?.bytes;
    let mut new = House::new()?;
    new.begin()?;
    new.write(&at("about-me/name"), "Begun before she found the copy")?;
    ensure!(new.app().take_backup(PickBackup {}, file)?.replaces_plan, "it is told before");
    ensure!(bring_back(new.app(), DAY)?.plan.text(&at("about-me/name")) == "Amina", "the copy is open");
    ensure!(new.folder().join("vault.aside-1/everyday.db").is_file(), "the other is kept");
    Ok(())
}

#[test]
fn a_damaged_page_is_mended_from_its_rows_and_from_the_copy_of_the_day() -> Result<()> {
    let mut house = written()?;
    house.app().verify();
    ensure!(house.app().security(Security {})?.copies.len() == 1, "a copy was made");
    house.write(&at("about-me/name"), "Amina, after the copy")?;
    let plan = house.plan()?;
    lock(&mut house)?;
    let database = house.folder().join("vault/everyday.db");
    let whole = std::fs::read(&database)?;
    let mut told = 0;
    for page in 0..whole.len() / 4096 {
        std::fs::write(&database, &whole)?;
        spoil(&database, page)?;
        let view = house.app().unlock(DAY.to_vec()).with_context(|| format!("page {page}"))?;
        ensure!(view.plan == plan, "page {page}: every word as she wrote it last");
        let repaired = view.repaired.with_context(|| format!("page {page}: it is told"))?;
        told += usize::from(repaired.lost_steps > 0);
        ensure!(house.app().agrees_with_history()?, "page {page}: rows and history agree");
        ensure!(house.folder().join("vault/aside/everyday-1.db").is_file(), "page {page}: the damaged one is kept");
        lock(&mut house)?;
        ensure!(house.app().unlock(DAY.to_vec())?.repaired.is_none(), "page {page}: it is mended once");
        lock(&mut house)?;
        std::fs::remove_dir_all(house.folder().join("vault/aside"))?;
    }
    ensure!(told < 12, "{told} pages held history that no copy had");
    Ok(())
}

#[test]
fn an_old_page_that_was_put_back_is_found() -> Result<()> {
    let mut house = written()?;
    lock(&mut house)?;
    let database = house.folder().join("vault/everyday.db");
    let before = std::fs::read(&database)?;
    house.app().unlock(DAY.to_vec())?;
    house.write(&at("about-me/name"), "Amina Begum")?;
    house.write(&at("birth-place/wish"), "In the birth centre")?;
    let plan = house.plan()?;
    lock(&mut house)?;
    let after = std::fs::read(&database)?;
    let mut replayed = 0;
    for page in 1..after.len().min(before.len()) / 4096 {
        let (old, new) = (&before[page * 4096..(page + 1) * 4096], &after[page * 4096..(page + 1) * 4096]);
        if old == new {
            continue;
        }
        let mut mixed = after.clone();
        mixed[page * 4096..(page + 1) * 4096].copy_from_slice(old);
        std::fs::write(&database, &mixed)?;
        house.app().unlock(DAY.to_vec()).with_context(|| format!("page {page}"))?;
        // Found in the background, mended when it is opened next.
        house.app().verify();
        house.app().close();
        let view = house.app().unlock(DAY.to_vec()).with_context(|| format!("page {page}, again"))?;
        ensure!(view.plan == plan || view.repaired.is_some(), "page {page}: it is right, or told");
        ensure!(house.app().agrees_with_history()?, "page {page}: what is shown is what the history says");
        house.app().close();
        let _ = std::fs::remove_dir_all(house.folder().join("vault/aside"));
        replayed += 1;
    }
    ensure!(replayed > 2, "{replayed} pages were put back");
    Ok(())
}

#[test]
fn three_copies_are_kept_and_a_clock_years_wrong_loses_none_of_hers() -> Result<()> {
    let mut house = written()?;
    for days in [0, 1, 2, 3, 4_000, -4_000, 1] {
        house.set_day(days);
        house.app().verify();
        ensure!(house.plan()?.text(&at("about-me/name")) == "Amina", "{days}");
    }
    ensure!(house.app().security(Security {})?.copies.len() == 3, "three");
    lock(&mut house)?;
    for number in 1..=3 {
        let folder = house.folder().join(format!("vault/copies/{number}"));
        ensure!(folder.join("everyday.db").is_file() && folder.join("private.db").is_file(), "{number}");
    }
    ensure!(!house.folder().join("vault/copies/4").exists(), "no fourth");
    ensure!(house.app().unlock(DAY.to_vec()).is_ok(), "it opens at any time");
    Ok(())
}

#[test]
fn an_everyday_session_copies_the_private_vault_as_it_lies() -> Result<()> {
    let mut house = written()?;
    house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    lock(&mut house)?;
    house.app().unlock(DAY.to_vec())?;
    let file = house.app().backup_file(SaveBackup {})?.bytes;
    let mut new = House::new()?;
    new.app().take_backup(PickBackup {}, file)?;
    ensure!(bring_back(new.app(), FULL)?.plan.text(&at("birth-companions/not-there")) == "Not him", "all of it");
    Ok(())
}

#[test]
fn power_that_went_in_a_save_leaves_a_plan_that_opens_and_says_so() -> Result<()> {
    // In the first save of all, and in a later one.
    for words in [None, Some("Amina")] {
        let mut house = House::new()?;
        house.begin()?;
        if let Some(words) = words {
            house.write(&at("about-me/name"), words)?;
            house.write(&at("about-me/name"), "Amina Begum")?;
        }
        let after = tempfile::tempdir()?;
        std::fs::create_dir(after.path().join("vault"))?;
        for file in std::fs::read_dir(house.folder().join("vault"))? {
            let path = file?.path();
            if path.is_file() {
                std::fs::copy(&path, after.path().join("vault").join(path.file_name().context("a name")?))?;
            }
        }
        let log = after.path().join("vault/everyday.db-wal");
        let mut bytes = std::fs::read(&log)?;
        ensure!(bytes.len() > 4_000, "there is a log");
        let at_the_end = bytes.len() - 2_000;
        bytes[at_the_end] ^= 1;
        std::fs::write(&log, bytes)?;
        let mut app = harness::house::start(after.path())?;
        let Stage::Open(view) = app.start(Start {})?.stage else { anyhow::bail!("{words:?}: it opens") };
        let name = view.plan.text(&at("about-me/name"));
        ensure!(name == words.unwrap_or_default(), "{words:?}: as it was before that save: {name}");
        let repaired = view.repaired.context("she is told")?;
        ensure!(repaired.last_was_cut && repaired.sections.is_empty(), "{words:?}: {repaired:?}");
        ensure!(app.agrees_with_history()?, "{words:?}");
    }
    Ok(())
}

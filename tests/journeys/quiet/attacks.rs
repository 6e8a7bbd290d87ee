//! Attacks through the app's own commands, and controls: what each would reach where its guard is taken away.

use std::convert::Infallible;
use std::fs;

use anyhow::{Context, Result, ensure};
use care_bridge::{MoveAnswer, ReplacePassphrase, SetFullPassphrase, SetLock};
use care_plan::Tier;
use care_seal::{Identity, Limits, Passphrase, Purpose, RecoveryCode};
use care_vault::{CodeFor, FolderState, VaultError, VaultFolder};
use harness::house::{House, Sure, at};
use harness::outside;

use crate::deleting::holding_of;

const DAY: &str = "seven quiet herons at dusk";
const NEW: &str = "nine loud geese on the roof";
const FULL: &str = "only the heron knows this one";

const SLOTS: [&str; 4] = ["everyday.pass", "private.pass", "everyday.code", "private.code"];
/// As every slot is sealed.
const SLOT: Purpose = Purpose::new("holdfast-slot", 1);

fn locked() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.write(&at("birth-pain/wish"), "It was quombastrile.")?;
    Ok(house)
}

/// The identity that whoever has her private vault open can take out of it, with other tools, and keep.
fn kept_of(house: &House) -> Result<Identity> {
    let opened = outside::open(house.folder(), DAY)?;
    let mut settings = outside::rows(&opened["private"], "setting").iter();
    let row = settings.find(|row| row["name"] == "vault.forward").context("it is kept there")?;
    let text = String::from_utf8(outside::bytes_of(&row["value"]))?;
    text.parse().map_err(|_| anyhow::anyhow!("an identity"))
}

/// The slots that it opens, past every rule of the app.
fn opened_by(house: &House, identity: &Identity) -> Result<Vec<&'static str>> {
    let mut opened = Vec::new();
    for slot in SLOTS {
        let sealed = fs::read(house.folder().join("vault").join(slot))?;
        if care_seal::open(SLOT, &[identity], &sealed, Limits { plaintext_bytes: 1024 }).is_ok() {
            opened.push(slot);
        }
    }
    Ok(opened)
}

#[test]
fn what_somebody_kept_of_her_open_plan_opens_no_slot_once_she_says_that_someone_knows_it() -> Result<()> {
    let mut house = locked()?;
    let kept = kept_of(&house)?;
    house.app().ask(ReplacePassphrase([DAY.as_bytes(), b"\0", NEW.as_bytes()].concat().into()))?;
    let opened = opened_by(&house, &kept)?;
    ensure!(opened.is_empty(), "{opened:?}");
    Ok(())
}

#[test]
fn where_nothing_was_renewed_what_somebody_kept_of_her_open_plan_opens_the_everyday_slot() -> Result<()> {
    let house = locked()?;
    let opened = opened_by(&house, &kept_of(&house)?)?;
    ensure!(opened.contains(&"everyday.pass"), "{opened:?}");
    Ok(())
}

/// A copy of before the move stands among the copies, as if they had not been renewed.
#[test]
fn where_the_copies_are_not_renewed_the_everyday_passphrase_opens_what_was_moved() -> Result<()> {
    let mut house = locked()?;
    house.app().sure(DAY.as_bytes(), SetFullPassphrase(FULL.into()))?;
    house.set_day(1);
    house.app().verify();
    let copy = house.folder().join("vault/copies/1/everyday.db");
    let before = fs::read(&copy)?;
    house.app().ask(MoveAnswer { answer: at("birth-pain/wish"), tier: Tier::JustMe })?;
    house.app().verify();
    house.lock()?;
    ensure!(holding_of(&house, DAY, "quombastrile")?.is_empty(), "renewed, they do not hold it");
    fs::write(&copy, before)?;
    ensure!(holding_of(&house, DAY, "quombastrile")?.len() == 1, "and as they were, they do");
    Ok(())
}

/// The vault itself counts nothing.
#[test]
fn where_no_attempt_is_counted_a_guess_follows_a_guess() -> Result<()> {
    let mut house = locked()?;
    house.lock()?;
    house.end();
    let folder = VaultFolder::open(house.folder())?;
    for number in 0..6 {
        let guess = Passphrase::from_utf8(format!("{number} loud geese on the roof").as_bytes())?;
        ensure!(folder.unlock(&guess).map(drop) == Err(VaultError::WrongPassphrase), "guess {number} is answered");
    }
    ensure!(folder.unlock(&Passphrase::from_utf8(DAY.as_bytes())?).is_ok(), "and the seventh is right");
    Ok(())
}

/// The vault itself asks for nothing, once it is open.
#[test]
fn where_no_secret_is_asked_for_a_minute_with_her_open_plan_makes_a_code_that_ends_it() -> Result<()> {
    let mut house = locked()?;
    house.lock()?;
    house.end();
    let folder = VaultFolder::open(house.folder())?;
    let mut open = folder.unlock(&Passphrase::from_utf8(DAY.as_bytes())?)?;
    let drawn = &mut |bytes: &mut [u8]| {
        bytes.iter_mut().zip(0_u8..).for_each(|(byte, number)| *byte = number.wrapping_mul(91));
        Ok::<(), Infallible>(())
    };
    let code = RecoveryCode::generate(drawn)?;
    folder.set_code(&mut open, CodeFor::Everyday, &code)?;
    drop(open);
    folder.wipe(folder.unlock(&code.to_passphrase())?, &std::collections::BTreeSet::new())?;
    ensure!(folder.state() == Ok(FolderState::Empty), "it is gone");
    Ok(())
}

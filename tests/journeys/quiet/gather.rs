//! An answer that stands in two vaults comes home to the private one, and nothing of it stays where
//! fewer secrets lead.

use anyhow::{Context, Result, ensure};
use care_bridge::{ConfirmSecret, MoveAnswer, OpenByBiometric, SetBiometric, SetFullPassphrase, SetLock};
use care_plan::{AnswerState, Audience, Disclosure, Tier};
use harness::house::{House, Sure, at};

use crate::deleting::holding_of;

const DAY: &str = "seven quiet herons at dusk";
const FULL: &str = "only the heron knows this one";
const WHERE: &str = "birth-companions/not-there";

fn with_full() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.app().sure(DAY.as_bytes(), SetFullPassphrase(FULL.into()))?;
    Ok(house)
}

fn unlock(house: &mut House, secret: &str) -> Result<String> {
    if house.app().is_open() {
        house.lock()?;
    }
    Ok(house.app().unlock(secret.into())?.plan.text(&at(WHERE)).to_owned())
}

/// Bringing an answer together moves nothing out of the private vault.
#[test]
fn what_stands_in_the_private_vault_is_never_gathered_into_the_everyday_one() -> Result<()> {
    let mut house = with_full()?;
    house.write(&at(WHERE), "It was quombastrile.")?;
    ensure!(unlock(&mut house, DAY)?.is_empty(), "it stands behind the full passphrase");
    house.write(&at(WHERE), "Not him.")?;
    house.app().ask(MoveAnswer { answer: at(WHERE), tier: Tier::JustMe })?;
    unlock(&mut house, FULL)?;
    house.say_state(&at(WHERE), Some(AnswerState::TalkAboutThis))?;
    let everyday = unlock(&mut house, DAY)?;
    ensure!(!everyday.contains("quombastrile"), "the everyday passphrase opens: {everyday:?}");
    let all = unlock(&mut house, FULL)?;
    ensure!(all.contains("quombastrile") && all.contains("Not him."), "no word of either is lost: {all:?}");
    Ok(())
}

/// What is private and written while the private vault is open goes there (decision 2).
#[test]
fn what_she_writes_privately_in_a_full_session_opens_with_no_everyday_passphrase() -> Result<()> {
    let mut house = with_full()?;
    unlock(&mut house, DAY)?;
    house.write(&at(WHERE), "Not him.")?;
    unlock(&mut house, FULL)?;
    house.write(&at(WHERE), "Not him. It was quombastrile.")?;
    let everyday = unlock(&mut house, DAY)?;
    ensure!(!everyday.contains("quombastrile"), "the everyday passphrase opens: {everyday:?}");
    let all = unlock(&mut house, FULL)?;
    ensure!(all.contains("quombastrile"), "and the full one opens it: {all:?}");
    Ok(())
}

/// What she typed her passphrase to write needs what she types (promise 9), whatever a finger had begun.
#[test]
fn what_she_writes_privately_after_typing_opens_to_no_finger() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.app().ask(ConfirmSecret(DAY.into()))?;
    let secret = house.app().biometric_secret_to_seal(SetBiometric {})?;
    house.app().set_biometric(SetBiometric {}, Ok(secret.to_vec()))?;
    house.lock()?;
    house.app().unlock_by_biometric(OpenByBiometric {}, Ok(secret.clone()))?;
    house.write(&at(WHERE), "Not him.")?;
    unlock(&mut house, DAY)?;
    house.write(&at(WHERE), "Not him. It was quombastrile.")?;
    house.write(&at("birth-pain/wish"), "Nothing.")?;
    house.lock()?;
    let view = house.app().unlock_by_biometric(OpenByBiometric {}, Ok(secret))?;
    let by_finger = view.context("her finger opens the plan")?.plan.text(&at(WHERE)).to_owned();
    ensure!(!by_finger.contains("quombastrile"), "her finger opens: {by_finger:?}");
    let typed = unlock(&mut house, DAY)?;
    ensure!(typed.contains("quombastrile"), "and what she types opens it: {typed:?}");
    Ok(())
}
/// Leave this out, said in an everyday session, and how she felt before, said in a full one.
#[test]
fn what_she_said_to_leave_out_anywhere_is_shown_to_nobody() -> Result<()> {
    let mut house = with_full()?;
    house.write(&at(WHERE), "It was quombastrile.")?;
    house.say_state(&at(WHERE), Some(AnswerState::TalkAboutThis))?;
    unlock(&mut house, DAY)?;
    house.write(&at(WHERE), "Not him.")?;
    house.say_state(&at(WHERE), Some(AnswerState::LeaveOut))?;
    house.lock()?;
    let plan = house.app().unlock(FULL.into())?.plan;
    let mut disclosure = Disclosure::usual(Audience::Midwife);
    disclosure.sensitive_sections.insert("birth-companions".to_owned());
    ensure!(plan.excerpt(&disclosure).is_empty(), "{:?}", plan.answer(&at(WHERE)).map(|answer| answer.state()));
    Ok(())
}

/// What leaves the everyday vault is in no copy on the phone that its key opens.
#[test]
fn what_she_moved_to_herself_alone_is_in_no_file_that_the_everyday_passphrase_opens() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.write(&at("about-me/name"), "Amina")?;
    house.write(&at("birth-pain/wish"), "It was quombastrile.")?;
    house.app().sure(DAY.as_bytes(), SetFullPassphrase(FULL.into()))?;
    for day in [1, 2] {
        house.set_day(day);
        house.app().verify();
        house.lock()?;
        house.app().unlock(FULL.into())?;
    }
    ensure!(!holding_of(&house, DAY, "quombastrile")?.is_empty(), "the copies of two days hold it");
    house.app().ask(MoveAnswer { answer: at("birth-pain/wish"), tier: Tier::JustMe })?;
    house.app().verify();
    house.lock()?;
    let found = holding_of(&house, DAY, "quombastrile")?;
    ensure!(found.is_empty(), "{found:?}");
    ensure!(!holding_of(&house, FULL, "quombastrile")?.is_empty(), "and the full one opens it still");
    Ok(())
}

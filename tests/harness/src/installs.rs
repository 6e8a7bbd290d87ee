//! Two installs with the same everyday plan, one of them with fifty private answers behind a full
//! passphrase.

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, CodeOf, Lock, MakeCode, MoveAnswer, SetFullPassphrase, SetLock, Stage};
use care_plan::template::Part;
use care_plan::{AnswerId, AnswerState, Scope, SectionId, Tier, sections};

use crate::house::{House, Sure, at};

/// The passphrase of both.
pub const DAY: &[u8] = "sieben leise Reiher – ß 👩🏽‍🍼".as_bytes();
/// The full passphrase of the first.
pub const FULL: &[u8] = b"only the heron knows this one";
/// How many private answers the first has.
pub const PRIVATE_ANSWERS: usize = 50;

/// With the full passphrase and fifty private answers, and without; both locked. Both have made one code
/// for the everyday plan: what was made for what opens it is told at the next opening.
///
/// # Errors
///
/// Fails when the app does.
pub fn pair() -> Result<[House; 2]> {
    let mut houses = [House::new()?, House::new()?];
    for house in &mut houses {
        house.begin()?;
        house.app().ask(SetLock(DAY.into()))?;
        house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?;
        write_everyday(house, 0)?;
        house.app().verify();
    }
    let [with, _] = &mut houses;
    with.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    write_private(with, 0)?;
    with.app().sure(FULL, MakeCode { of: CodeOf::Full })?;
    let written = with.plan()?.answers.values().filter(|answer| answer.tier == Tier::JustMe).count();
    ensure!(written == PRIVATE_ANSWERS, "{written} private answers are there");
    for house in &mut houses {
        lock(house)?;
    }
    Ok(houses)
}

/// Where an answer can stand: what both write in the everyday plan, and what one of them writes
/// behind the full passphrase.
#[must_use]
pub fn places() -> (Vec<AnswerId>, Vec<AnswerId>) {
    let once = sections::SECTIONS.iter().filter(|section| section.stands_in(Scope::Once) && section.part != Part::Now);
    // What begins more private stands behind the full passphrase, once there is one.
    let all = once.flat_map(|section| {
        let shared = section.prompts.iter().filter(|prompt| section.tier_of(prompt) == Tier::Shared);
        shared.map(|prompt| AnswerId::once(section.section_id(), prompt.prompt_id()))
    });
    let both_write = at("birth-induction/wish");
    let mut all: Vec<_> = all.filter(|place| *place != both_write).collect();
    let private = all.split_off(all.len() - PRIVATE_ANSWERS);
    (all, private)
}

/// What both women write in an everyday session: as much as fills the middle of a step of the file's size, so
/// that a few bytes more or less, which differ each time, are no other step.
///
/// # Errors
///
/// Fails when the app does.
pub fn write_everyday(house: &mut House, round: usize) -> Result<()> {
    for (count, place) in places().0.iter().enumerate() {
        let more = "words ".repeat(27);
        house.write(place, &format!("Everyday words, the {count}th, in round {round}. {more}"))?;
    }
    house.say_state(&at("birth-induction/wish"), Some(AnswerState::AskOnTheDay))?;
    if round == 0 {
        let request = AddEntry { section: SectionId::new("contingency")?, name: "Labour changes".to_owned() };
        let card = house.app().ask(request)?.id;
        house.write(&at(&format!("contingency/{card}/early-signs")), "I go quiet.")?;
    }
    Ok(())
}

/// What one of them writes behind the full passphrase: half of it moved there from the shared plan.
///
/// # Errors
///
/// Fails when the app does.
pub fn write_private(house: &mut House, round: usize) -> Result<()> {
    for (count, place) in places().1.iter().enumerate() {
        let answer = place.clone();
        if count % 2 == 0 {
            house.app().ask(MoveAnswer { answer, tier: Tier::JustMe })?;
            house.write(place, &format!("What nobody may read, the {count}th, in round {round}, and more of it."))?;
        } else {
            house.write(place, &format!("What nobody may read, the {count}th, in round {round}, and more of it."))?;
            house.app().ask(MoveAnswer { answer, tier: Tier::JustMe })?;
        }
        house.write(place, &format!("She wrote it once more, the {count}th time in round {round}."))?;
    }
    Ok(())
}

/// Locks it.
///
/// # Errors
///
/// Fails when the app does.
pub fn lock(house: &mut House) -> Result<()> {
    let view = house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    ensure!(view.stage == Stage::Locked, "{:?}", view.stage);
    Ok(())
}

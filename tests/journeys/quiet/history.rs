//! What an answer said before: there after a restart, wherever the answer moves, and gone when it is
//! deleted for good.

use anyhow::{Result, ensure};
use care_bridge::{DeleteForGood, Deletion, History, MoveAnswer, SetLock};
use care_plan::{AnswerState, ChoiceId, Tier};
use harness::house::{House, at};

/// What was said at each time of writing, the newest first, and when.
fn told(house: &mut House, answer: &str) -> Result<Vec<(String, String)>> {
    let moments = house.app().ask(History { answer: at(answer) })?;
    Ok(moments.into_iter().map(|moment| (moment.when.unwrap_or_default(), moment.values.text().to_owned())).collect())
}

fn written() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(b"seven quiet herons".into()))?;
    for (day, words) in [(0, "At"), (0, "At home"), (3, "In the birth centre"), (40, "")] {
        house.set_day(day);
        house.write(&at("birth-place/wish"), words)?;
    }
    Ok(house)
}

const EXPECTED: [(&str, &str); 3] = [
    ("31 October 2026, 16:13", ""),
    ("24 September 2026, 15:13", "In the birth centre"),
    ("21 September 2026, 15:13", "At home"),
];

fn expect(house: &mut House, moment: &str) -> Result<()> {
    let told = told(house, "birth-place/wish")?;
    let days = |when: &str| when.split(',').next().unwrap_or_default().to_owned();
    let said: Vec<_> = told.iter().map(|(when, words)| (days(when), words.as_str())).collect();
    let expected = EXPECTED.map(|(when, words)| (days(when), words));
    ensure!(said == expected, "{moment}: {told:?}");
    Ok(())
}

#[test]
fn what_stood_there_before_is_told_wherever_the_answer_goes() -> Result<()> {
    let mut house = written()?;
    expect(&mut house, "at once")?;
    for tier in [Tier::Sensitive, Tier::JustMe] {
        house.app().ask(MoveAnswer { answer: at("birth-place/wish"), tier })?;
        expect(&mut house, tier.name())?;
    }
    house.claim_again()?;
    house.app().unlock(b"seven quiet herons".to_vec())?;
    expect(&mut house, "after a restart")
}

#[test]
fn what_was_said_for_herself_alone_is_not_told_where_others_may_read() -> Result<()> {
    let mut house = written()?;
    for tier in [Tier::JustMe, Tier::Shared] {
        house.app().ask(MoveAnswer { answer: at("birth-place/wish"), tier })?;
    }
    let told = told(&mut house, "birth-place/wish")?;
    ensure!(told.iter().all(|(_, words)| words.is_empty()), "it begins anew with how it stood: {told:?}");
    Ok(())
}

#[test]
fn options_and_how_she_felt_stand_in_it_too() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.choose(&at("birth-pain/offer"), Some(ChoiceId::new("wait")?))?;
    house.set_day(1);
    house.choose(&at("birth-pain/offer"), None)?;
    house.say_state(&at("birth-pain/offer"), Some(AnswerState::AskOnTheDay))?;
    let moments = house.app().ask(History { answer: at("birth-pain/offer") })?;
    let said: Vec<_> =
        moments.iter().map(|moment| (moment.values.state(), moment.values.choice().map(ChoiceId::as_str))).collect();
    ensure!(said == [(Some(AnswerState::AskOnTheDay), None), (None, Some("wait"))], "{moments:?}");
    Ok(())
}

#[test]
fn of_an_answer_that_was_never_begun_or_is_deleted_for_good_nothing_is_told() -> Result<()> {
    let mut house = written()?;
    ensure!(told(&mut house, "birth-pain/wish")?.is_empty(), "nobody wrote there");
    house.app().ask(DeleteForGood { what: Deletion::Answer(at("birth-place/wish")) })?;
    ensure!(told(&mut house, "birth-place/wish")?.is_empty(), "it is gone with all that it said");
    house.write(&at("birth-place/wish"), "On the labour ward")?;
    let told = told(&mut house, "birth-place/wish")?;
    ensure!(told.len() == 1, "what is written after that begins anew: {told:?}");
    Ok(())
}

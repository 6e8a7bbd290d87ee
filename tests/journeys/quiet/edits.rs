//! What is acknowledged is there after every restart.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, ApiError, Lock, RemoveEntry, Search, SetLock};
use care_plan::template::{Role, Section, Shape};
use care_plan::{AnswerId, AnswerState, BabyNumber, ChoiceId, Scope, SectionId, sections};
use harness::house::{House, at};

/// Words of many scripts, with what is hard about each.
const WORDS: [&str; 6] = [
    "My sister stays.",
    "میری بہن میرے ساتھ ہو۔",
    "أريد الماء أولاً",
    "e\u{301}o\u{323} 👩🏽‍🍼",
    "line\nand line\n\n\tand more",
    "\"quotes\" <b> {$x} \\ %s ' ; --",
];

#[test]
fn every_prompt_of_the_template_takes_words_and_gives_them_back_after_a_restart() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(b"seven quiet herons".into()))?;
    let mut written = BTreeMap::new();
    // What staff write is begun by them: `care-app tests::turn`.
    let is_hers = |section: &&Section| section.prompt_with_role(Role::Recorded).is_none();
    for (index, section) in sections::SECTIONS.iter().copied().filter(is_hers).enumerate() {
        let scope = match section.shape {
            Shape::Cards { .. } => {
                let request = AddEntry { section: section.section_id(), name: String::new() };
                Scope::Entry(house.app().ask(request)?.id)
            }
            Shape::Babies => Scope::Baby(BabyNumber::new(2)?),
            Shape::Once => Scope::Once,
        };
        for (number, prompt) in section.prompts.iter().enumerate() {
            let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
            let words = format!("{} {index}.{number}", WORDS[(index + number) % WORDS.len()]);
            house.write(&id, &words)?;
            if let Some(choice) = prompt.choices.last() {
                let choice = Some(ChoiceId::new(choice)?);
                house.choose(&id, choice)?;
            }
            written.insert(id, words);
        }
    }
    ensure!(written.len() > 60, "the template has prompts");
    house.restart()?;
    let plan = house.app().unlock(b"seven quiet herons".to_vec())?.plan;
    for (id, words) in &written {
        ensure!(plan.text(id) == words, "{id} gives back what it took");
    }
    ensure!(plan.answers.len() == written.len(), "and nothing else is there");
    Ok(())
}

#[test]
fn her_words_are_found_however_they_are_typed_and_only_while_the_plan_is_open() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(b"seven quiet herons".into()))?;
    house.write(&at("birth-pain/wish"), "Une péridurale,\nif it’s open")?;
    house.write(&at("birth-place/wish"), "میری دائی")?;
    let card = house.app().ask(AddEntry { section: SectionId::new("contingency")?, name: "Péridurale".to_owned() })?.id;
    let found = |house: &mut House, words: &str| -> Result<Vec<String>> {
        let found = house.app().ask(Search { words: words.to_owned() })?;
        Ok(found.into_iter().map(|found| found.answer.to_string()).collect())
    };
    let wish = "birth-pain/wish".to_owned();
    ensure!(found(&mut house, "PERIDURALE, if it's")? == [wish.as_str()], "accents, quotes and line ends are one");
    ensure!(found(&mut house, "peridurale")?.len() == 2, "on cards as well");
    ensure!(found(&mut house, "ميري دائي")? == ["birth-place/wish"], "from an Arabic keyboard");
    house.app().ask(RemoveEntry { entry: card, removed: true })?;
    ensure!(found(&mut house, "peridurale")? == [wish.as_str()], "what she took away is not there");
    ensure!(found(&mut house, &"x".repeat(100_000))?.is_empty() && found(&mut house, " \n")?.is_empty(), "nothing");
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    ensure!(house.app().ask(Search { words: wish }) == Err(ApiError::Closed), "a locked plan is not looked through");
    Ok(())
}

#[test]
fn many_small_edits_with_restarts_between_them_lose_nothing() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    let places = ["birth-place/wish", "birth-pain/wish", "vitamin-k/wish", "about-me/name"].map(at);
    let mut expected: BTreeMap<AnswerId, String> = BTreeMap::new();
    for step in 0..200 {
        let place = &places[step * 7 % places.len()];
        let words = expected.entry(place.clone()).or_default();
        match step % 5 {
            4 if words.chars().count() > 6 => *words = words.chars().skip(3).collect(),
            3 => words.insert_str(0, "Also this. "),
            _ => words.push_str(&format!("word{step} ")),
        }
        let kept = house.write(place, words)?;
        ensure!(kept.is_some_and(|answer| answer.text() == *words), "the acknowledgement says what stands there");
        if step % 23 == 22 {
            house.restart()?;
        }
    }
    house.restart()?;
    let plan = house.plan()?;
    for (id, words) in &expected {
        ensure!(plan.text(id) == words, "{id}");
    }
    Ok(())
}

#[test]
fn cards_stand_in_the_order_they_were_begun_and_come_back_when_taken_away() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    // Their ids are drawn at random: by them, or by her words, these stand in no such order.
    let all = ["Six", "Five", "Four", "Three", "Two", "One"];
    let mut begun = Vec::new();
    for (day, name) in (0..).zip(all) {
        house.set_day(day);
        let request = AddEntry { section: SectionId::new("contingency")?, name: name.to_owned() };
        begun.push(house.app().ask(request)?.id);
    }
    house.app().ask(RemoveEntry { entry: begun[1], removed: true })?;
    house.restart()?;
    let names = |plan: &care_plan::Plan| -> Vec<String> {
        let name = |entry| at(&format!("contingency/{entry}/name"));
        plan.entries_of("contingency").into_iter().map(|entry| plan.text(&name(entry)).to_owned()).collect()
    };
    ensure!(names(&house.plan()?) == ["Six", "Four", "Three", "Two", "One"], "the one taken away is away");
    house.app().ask(RemoveEntry { entry: begun[1], removed: false })?;
    house.restart()?;
    ensure!(names(&house.plan()?) == all, "and comes back with its words, where it was");
    Ok(())
}

#[test]
fn a_state_and_words_live_beside_each_other() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    let place = at("birth-induction/wish");
    house.say_state(&place, Some(AnswerState::TalkAboutThis))?;
    house.write(&place, "Not before I have asked my questions.")?;
    house.restart()?;
    let plan = house.plan()?;
    let answer = plan.answer(&place);
    ensure!(answer.is_some_and(|answer| answer.state() == Some(AnswerState::TalkAboutThis)), "the state is there");
    ensure!(plan.text(&place) == "Not before I have asked my questions.", "and the words");
    house.write(&place, "   \n ")?;
    house.say_state(&place, None)?;
    house.restart()?;
    let plan = house.plan()?;
    let left = plan.answer(&place);
    ensure!(left.is_none_or(care_plan::Answer::is_empty), "and both can go again: {left:?}");
    Ok(())
}

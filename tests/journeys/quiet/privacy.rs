//! Who sees what, over the use cases.

use anyhow::{Result, ensure};
use care_bridge::{ApiError, MoveAnswer, Record, SetLock, Show, Summary, SummaryForm};
use care_plan::{AnswerState, Audience, Disclosure, Tier};
use harness::house::{House, at};
use harness::outside;

const PASSPHRASE: &str = "seven quiet herons";

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn all_shown(house: &mut House, disclosure: &Disclosure) -> Result<String> {
    let mut shown = format!("{:?}", house.app().ask(Show { disclosure: disclosure.clone(), is_held_up: false })?);
    for form in SummaryForm::ALL {
        shown += &format!("{:?}", house.app().ask(Summary { disclosure: disclosure.clone(), form })?);
    }
    Ok(shown + &house.app().ask(Record { disclosure: disclosure.clone() })?.text)
}

#[test]
fn an_answer_moved_back_and_forth_stands_in_one_document_alone() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    let place = at("birth-place/wish");
    house.write(&at("about-me/name"), "Amina")?;
    house.write(&place, "quombastrile first")?;
    house.write(&place, "quombastrile second")?;
    let mut last = Tier::Shared;
    for tier in [Tier::Sensitive, Tier::JustMe, Tier::Shared, Tier::JustMe] {
        house.app().ask(MoveAnswer { answer: place.clone(), tier })?;
        let opened = outside::open(house.folder(), PASSPHRASE)?;
        let of_tier = |tier: Tier| {
            let name = tier.name();
            [outside::bytes_of_tier(&opened["everyday"], name), outside::bytes_of_tier(&opened["private"], name)]
                .concat()
        };
        for other in Tier::ALL {
            ensure!(holds(&of_tier(other), "quombastrile") == (other == tier), "moved to {tier:?}: {other:?}");
        }
        ensure!(holds(&of_tier(Tier::Shared), "Amina"), "what else was shared still is");
        last = tier;
    }
    house.restart()?;
    let plan = house.app().unlock(PASSPHRASE.into())?.plan;
    ensure!(
        plan.answer(&place).is_some_and(|a| a.tier == last && a.text() == "quombastrile second"),
        "the words are whole"
    );
    Ok(())
}

#[test]
fn what_is_not_for_a_reader_changes_not_one_byte_of_what_he_gets() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.write(&at("about-me/name"), "Amina")?;
    house.write(&at("birth-place/wish"), "At home.")?;
    let partner = Disclosure::usual(Audience::Partner);
    let before = all_shown(&mut house, &partner)?;
    house.write(&at("birth-companions/not-there"), "His mother.")?;
    house.write(&at("vitamin-k/wish"), "Never mind.")?;
    house.say_state(&at("vitamin-k/wish"), Some(AnswerState::LeaveOut))?;
    house.write(&at("if-unwell/family"), "Nobody.")?;
    house.app().ask(MoveAnswer { answer: at("if-unwell/family"), tier: Tier::JustMe })?;
    house.say_state(&at("birth-pain/wish"), Some(AnswerState::LeaveOut))?;
    ensure!(all_shown(&mut house, &partner)? == before, "text, codes, version and gaps are the same");
    Ok(())
}

#[test]
fn an_empty_plan_says_that_there_is_nothing_to_show() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    let disclosure = Disclosure::usual(Audience::Midwife);
    let shown = house.app().ask(Show { disclosure: disclosure.clone(), is_held_up: false });
    ensure!(shown == Err(ApiError::NothingToShow), "{shown:?}");
    let summary = house.app().ask(Summary { disclosure, form: SummaryForm::Text });
    ensure!(summary == Err(ApiError::NothingToShow), "{summary:?}");
    Ok(())
}

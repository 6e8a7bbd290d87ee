//! Changing who can see an answer: it goes from one document into another, and the one that it
//! leaves is built anew without it.

use anyhow::Result;
use care_bridge::MoveAnswer as Request;
use care_plan::Tier;

use super::{PASSPHRASE, Pace, SHARED, Scenario, words};
use crate::house::at;
use crate::torture::person::Person;
use crate::torture::sight::{tier_of, tier_value};

pub(super) struct MoveAnswer;

impl Scenario for MoveAnswer {
    fn name(&self) -> &'static str {
        "move"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.begins()?;
        person.locks(PASSPHRASE)?;
        SHARED.iter().try_for_each(|place| person.writes(&at(place), "Before all."))
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let answers = SHARED.map(at);
        let answer = &answers[usize::try_from(turn % 2)?];
        if turn % 5 == 4 {
            return person.writes(answer, &words(turn));
        }
        let tier = [Tier::Sensitive, Tier::JustMe, Tier::Shared][usize::try_from(turn / 2 % 3)?];
        person.does([(tier_of(answer), tier_value(tier))], |app| {
            app.move_answer(Request { answer: answer.clone(), tier }).map(drop)
        })
    }
}

//! Changing who can see an answer: its document goes along whole to where fewer people see it, and
//! begins anew where more do.

use anyhow::Result;
use care_plan::Tier;

use super::{Pace, SHARED, Scenario, in_background, prepare_locked, words};
use crate::person::Person;
use harness::house::at;

pub(super) struct MoveAnswer;

impl Scenario for MoveAnswer {
    fn name(&self) -> &'static str {
        "move"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let answers = SHARED.map(at);
        let answer = &answers[usize::try_from(turn % 2)?];
        if turn % 5 == 4 {
            return person.writes(answer, &words(turn));
        }
        person.moves(answer, [Tier::Sensitive, Tier::JustMe, Tier::Shared][usize::try_from(turn / 2 % 3)?])?;
        if turn % 5 == 2 { in_background(person) } else { Ok(()) }
    }
}

//! Keeping her words, again and again.

use anyhow::Result;

use super::{Pace, SHARED, Scenario, plant, words};
use crate::person::Person;
use harness::house::at;

pub(super) struct Save;

impl Scenario for Save {
    fn name(&self) -> &'static str {
        "save"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn is_quick(&self) -> bool {
        true
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.begins()?;
        SHARED.iter().try_for_each(|place| person.writes(&at(place), "Before all."))?;
        plant(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let place = SHARED.iter().cycle().nth(usize::try_from(turn % 97)?).unwrap_or(&SHARED[0]);
        person.writes(&at(place), &words(turn))
    }
}

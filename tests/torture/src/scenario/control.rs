//! A false one, to see that losses are found: it tells that something was kept before it was.

use std::thread::sleep;
use std::time::Duration;

use anyhow::Result;

use super::{Pace, SHARED, Scenario, words};
use crate::journal::{Facts, Line};
use crate::person::Person;
use crate::verify::words_at;
use harness::house::{self, at};

struct Control;

/// The false one.
pub const CONTROL: &dyn Scenario = &Control;

impl Scenario for Control {
    fn name(&self) -> &'static str {
        "control"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.begins()
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let (answer, text) = (at(SHARED[0]), words(turn));
        person.journal().say(&Line::Will(Facts::from([(words_at(&answer), text.clone())])))?;
        person.journal().say(&Line::Kept(8_000, Facts::new()))?;
        sleep(Duration::from_millis(8));
        house::save_text(person.app()?, &answer, &text)?;
        Ok(())
    }
}

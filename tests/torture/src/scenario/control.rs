//! False ones, to see that losses are found: they tell that something was kept, and it was not.

use std::thread::sleep;
use std::time::Duration;

use anyhow::Result;

use super::{Pace, SHARED, Scenario, words};
use crate::journal::{Facts, Line};
use crate::person::Person;
use crate::verify::words_at;
use harness::house::{self, at};

/// Tells it before the save, which it never comes to: whoever kills it meets a loss each time.
pub const TOO_EARLY: &dyn Scenario = &TooEarly;

/// Tells it also where the app has said that it could not: whatever makes a save fail makes a loss.
pub const DEAF: &dyn Scenario = &Deaf { name: "control-deaf", times: 1 };

/// The same of words that take some eighty pages.
pub const DEAF_AND_LONG: &dyn Scenario = &Deaf { name: "control-deaf-long", times: 10_000 };

struct TooEarly;

struct Deaf {
    name: &'static str,
    /// How often the words of a turn stand there.
    times: usize,
}

impl Scenario for TooEarly {
    fn name(&self) -> &'static str {
        "control-too-early"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.begins()
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        claims(person, turn)?;
        loop {
            sleep(Duration::from_secs(1)); // until it is killed
        }
    }
}

impl Scenario for Deaf {
    fn name(&self) -> &'static str {
        self.name
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn is_quick(&self) -> bool {
        true
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.begins()?;
        person.writes(&at(SHARED[0]), "Before all.")
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let answer = at(SHARED[0]);
        let text = format!("Turn {turn}, whatever she is told. ").repeat(self.times);
        person.journal().say(&Line::Will(Facts::from([(words_at(&answer), text.clone())])))?;
        let _ = house::save_text(person.app()?, &answer, &text);
        person.journal().say(&Line::Kept(0, Facts::new()))
    }
}

fn claims(person: &mut Person, turn: u64) -> Result<()> {
    person.journal().say(&Line::Will(Facts::from([(words_at(&at(SHARED[0])), words(turn))])))?;
    person.journal().say(&Line::Kept(0, Facts::new()))
}

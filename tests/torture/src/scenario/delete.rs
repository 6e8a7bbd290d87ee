//! Deleting for good: the document goes and leaves a tombstone, and the daily copies are made anew.

use anyhow::Result;
use care_bridge::{DeleteForGood, Deletion};

use super::{PASSPHRASE, Pace, SHARED, Scenario, in_background, prepare_locked, words};
use crate::person::Person;
use crate::verify::{tier_of, words_at};
use harness::house::{Sure, at};

pub(super) struct Delete;

impl Scenario for Delete {
    fn name(&self) -> &'static str {
        "delete"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let answers = SHARED.map(at);
        let answer = &answers[usize::try_from(turn / 2 % 3)?];
        if turn % 2 == 1 {
            return person.writes(answer, &words(turn));
        }
        let facts = [(words_at(answer), String::new()), (tier_of(answer), String::new())];
        let what = if turn.is_multiple_of(4) {
            Deletion::Answer(answer.clone())
        } else {
            Deletion::Section(answer.section.clone())
        };
        person.does(facts, |app| app.sure(PASSPHRASE.as_bytes(), DeleteForGood { what: what.clone() }).map(drop))?;
        if turn.is_multiple_of(4) { in_background(person) } else { Ok(()) }
    }
}

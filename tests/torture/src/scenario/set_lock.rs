//! Setting the lock: both databases get new keys, and every slot is written anew.

use anyhow::Result;

use super::{PASSPHRASE, Pace, SHARED, Scenario, plant, words};
use crate::person::Person;
use harness::house::at;

pub(super) struct SetLock;

impl Scenario for SetLock {
    fn name(&self) -> &'static str {
        "set-lock"
    }

    fn pace(&self) -> Pace {
        Pace::Once
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.begins()?;
        (0..24).try_for_each(|turn| person.writes(&at(SHARED[turn % SHARED.len()]), &words(turn as u64)))?;
        plant(person)
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        person.locks(PASSPHRASE)
    }
}

//! Locking, which folds the logs in and lets every file look as it always does, and unlocking.

use anyhow::{Context, Result};
use care_bridge::Lock;

use super::{Pace, SHARED, Scenario, prepare_locked, words};
use crate::person::Person;
use crate::verify::LOCK;
use harness::house::at;

pub(super) struct Close;

impl Scenario for Close {
    fn name(&self) -> &'static str {
        "close"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        if turn.is_multiple_of(2) {
            return person.writes(&at(SHARED[1]), &words(turn));
        }
        let passphrase = person.account().known.get(LOCK).context("a lock")?.clone();
        person.does([], |app| {
            app.lock(Lock { bookmark: None, is_hidden: false })?;
            app.unlock(passphrase.clone().into_bytes()).map(drop)
        })
    }
}

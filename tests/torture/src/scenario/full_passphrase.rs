//! A passphrase of its own for the private vault, set and given up again.

use anyhow::Result;
use care_bridge::{LeaveFull, SetFullPassphrase};

use super::{PASSPHRASE, Pace, Scenario, passphrase, prepare_locked};
use crate::person::Person;
use crate::verify::LOCK;
use harness::house::Sure;

pub(super) struct FullPassphrase;

impl Scenario for FullPassphrase {
    fn name(&self) -> &'static str {
        "full-passphrase"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        if person.account().known.get(LOCK).is_some_and(|lock| lock == PASSPHRASE) {
            let full = passphrase(turn);
            person.changes_lock(&full, |app, present| {
                app.sure(present.as_bytes(), SetFullPassphrase(full.clone().into_bytes().into())).map(drop)
            })
        } else {
            person.changes_lock(PASSPHRASE, |app, present| app.sure(present.as_bytes(), LeaveFull {}).map(drop))
        }
    }
}

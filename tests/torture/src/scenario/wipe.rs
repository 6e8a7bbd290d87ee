//! The plan is taken off the phone: once it is gone it never comes back, and until then it is
//! whole.

use anyhow::Result;
use care_bridge::{ConfirmSecret, Wipe as Request};

use super::{PASSPHRASE, Pace, Scenario, prepare_locked};
use crate::person::Person;

pub(super) struct Wipe;

impl Scenario for Wipe {
    fn name(&self) -> &'static str {
        "wipe"
    }

    fn pace(&self) -> Pace {
        Pace::Once
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        let nothing: Vec<_> = person.account().known.keys().map(|name| (name.clone(), String::new())).collect();
        person.does(nothing, |app| {
            app.ask(ConfirmSecret(PASSPHRASE.into()))?;
            app.wipe(Request {}).map(drop)
        })
    }
}

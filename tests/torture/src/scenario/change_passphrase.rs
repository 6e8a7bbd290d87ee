//! Changing the passphrase: the slots are written anew, one after the other.

use anyhow::Result;

use super::{Pace, Scenario, both, passphrase, prepare_locked};
use crate::journal::Account;
use crate::person::Person;
use crate::sandbox::Sandbox;
use crate::verify;

pub(super) struct ChangePassphrase;

impl Scenario for ChangePassphrase {
    fn name(&self) -> &'static str {
        "change-passphrase"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        let new = passphrase(turn);
        person.changes_lock(&new, |app, present| {
            app.ask(care_bridge::ChangePassphrase(both(present, &new).into())).map(drop)
        })
    }

    fn holds(&self, sandbox: &Sandbox, account: &Account) -> Result<()> {
        verify::is_given_up(sandbox, account)
    }
}

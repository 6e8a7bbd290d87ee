//! A new passphrase because someone knows the present one: the databases get new keys, too.

use anyhow::Result;

use super::{Pace, Scenario, both, passphrase, prepare_locked};
use crate::journal::Account;
use crate::person::Person;
use crate::sandbox::Sandbox;
use crate::verify;

pub(super) struct ReplacePassphrase;

impl Scenario for ReplacePassphrase {
    fn name(&self) -> &'static str {
        "replace-passphrase"
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
            app.ask(care_bridge::ReplacePassphrase(both(present, &new).into())).map(drop)
        })
    }

    fn holds(&self, sandbox: &Sandbox, account: &Account) -> Result<()> {
        verify::is_given_up(sandbox, account)
    }
}

//! A new recovery code: it opens from the moment that it is shown.

use std::fs;

use anyhow::{Context, Result};
use care_bridge::{CodeOf, MakeCode as Request};

use super::{PASSPHRASE, Pace, Scenario, prepare_locked};
use crate::journal::{Account, Facts};
use crate::person::Person;
use crate::sandbox::Sandbox;
use crate::verify::{self, LOCK};
use harness::house::Sure;

pub(super) struct MakeCode;

const CODE: &str = "code";

impl Scenario for MakeCode {
    fn name(&self) -> &'static str {
        "make-code"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)?;
        self.act(person, 0)
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        person.learns([], |app| {
            let sheet = app.sure(PASSPHRASE.as_bytes(), Request { of: CodeOf::Everyday })?;
            Ok(Facts::from([(CODE.to_owned(), sheet.groups.join(" "))]))
        })
    }

    fn holds(&self, sandbox: &Sandbox, account: &Account) -> Result<()> {
        // While one is made, the one of before may be gone, and nobody has seen the new one.
        let code = account.learnt.get(CODE).filter(|_| account.in_flight.is_none());
        let Some(code) = code else { return Ok(()) };
        let tried = Sandbox::at(&sandbox.root().join("code-tried"))?;
        sandbox.copy_to(&tried)?;
        let mut by_code = account.clone();
        by_code.known.insert(LOCK.to_owned(), code.clone());
        let opened = verify::opens(&tried.folder(), &by_code).context("the code");
        fs::remove_dir_all(tried.root())?;
        opened
    }
}

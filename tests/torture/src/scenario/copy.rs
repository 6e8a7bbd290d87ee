//! The copy of the day: three are kept on the phone, and whatever happens one of them is whole.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::{Pace, SHARED, Scenario, in_background, prepare_locked, words};
use crate::journal::Account;
use crate::person::Person;
use crate::sandbox::Sandbox;
use crate::verify;
use harness::house::at;

pub(super) struct Copy;

const DATABASES: [&str; 2] = ["everyday.db", "private.db"];

impl Scenario for Copy {
    fn name(&self) -> &'static str {
        "copy"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)?;
        person.lives_on();
        in_background(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        person.lives_on();
        if turn.is_multiple_of(2) { in_background(person) } else { person.writes(&at(SHARED[0]), &words(turn)) }
    }

    fn holds(&self, sandbox: &Sandbox, account: &Account) -> Result<()> {
        let tried = Sandbox::at(&sandbox.root().join("copy-tried"))?;
        let mut whole = 0;
        for number in 1..=3 {
            let copy = sandbox.folder().join("vault/copies").join(number.to_string());
            if DATABASES.iter().all(|name| copy.join(name).is_file()) {
                fs::remove_dir_all(tried.root())?;
                sandbox.copy_to(&Sandbox::at(tried.root())?)?;
                for name in DATABASES {
                    let database = tried.folder().join("vault").join(name);
                    fs::copy(copy.join(name), &database)?;
                    let _ = fs::remove_file(tried.folder().join("vault").join(format!("{name}-wal")));
                }
                verify::opens(&tried.folder(), account).with_context(|| format!("copy {number}"))?;
                whole += 1;
            }
        }
        fs::remove_dir_all(tried.root())?;
        ensure!(whole > 0, "no copy is left");
        Ok(())
    }
}

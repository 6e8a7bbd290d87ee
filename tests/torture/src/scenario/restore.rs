//! A copy that she has kept elsewhere takes the place of the plan, which is put aside.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use care_bridge::{PickBackup, SaveBackup};

use super::{PASSPHRASE, PICKED, Pace, SHARED, Scenario, prepare_locked, words};
use crate::journal::Facts;
use crate::person::Person;
use harness::house::{at, bring_back};

pub(super) struct Restore;

impl Scenario for Restore {
    fn name(&self) -> &'static str {
        "restore"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)?;
        let file = person.app()?.backup_file(SaveBackup {})?;
        fs::write(copy(person), file.bytes)?;
        fs::write(facts(person), serde_json::to_vec(&person.account().known)?)?;
        person.writes(&at(SHARED[1]), "Written after the copy.")
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        if turn % 3 == 2 {
            return person.writes(&at(SHARED[1]), &words(turn));
        }
        let bytes = fs::read(copy(person)).context("the copy")?;
        let copied: Facts = serde_json::from_slice(&fs::read(facts(person))?)?;
        // What is not in the copy lies aside with the plan that it takes the place of.
        let mut facts: Facts = person.account().known.keys().map(|name| (name.clone(), String::new())).collect();
        facts.extend(copied);
        person.does(facts, |app| {
            app.take_backup(PickBackup {}, bytes.clone())?;
            bring_back(app, PASSPHRASE.as_bytes()).map(drop)
        })
    }
}

fn copy(person: &Person) -> PathBuf {
    person.folder().join(PICKED)
}

/// What is so in the copy.
fn facts(person: &Person) -> PathBuf {
    person.folder().join(format!("{PICKED}.facts"))
}

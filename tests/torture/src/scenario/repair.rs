//! A page of a database is damaged: what can be read is put together when it is opened.

use std::fs;

use anyhow::{Context, Result};
use care_bridge::Start;

use super::{PASSPHRASE, Pace, SHARED, Scenario, prepare_locked, words};
use crate::person::Person;
use harness::house::at;

const PAGE_BYTES: usize = 4096;

pub(super) struct Repair;

impl Scenario for Repair {
    fn name(&self) -> &'static str {
        "repair"
    }

    fn pace(&self) -> Pace {
        Pace::Once
    }

    fn is_done_to_an_open_plan(&self) -> bool {
        false
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)?;
        (0..12).try_for_each(|turn| person.writes(&at(SHARED[1]), &words(turn)))?;
        person.app()?.verify();
        person.writes(&at(SHARED[2]), "Written after the copy of the day.")?;
        person.app()?.close();
        person.ends();
        let database = person.folder().join("vault/everyday.db");
        let mut bytes = fs::read(&database)?;
        *bytes.get_mut(5 * PAGE_BYTES + 1000).context("a page")? ^= 0x55;
        Ok(fs::write(database, bytes)?)
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        person.does([], |app| {
            app.start(Start {})?;
            app.unlock(PASSPHRASE.as_bytes().to_vec()).map(drop)
        })
    }
}

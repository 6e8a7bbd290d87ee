//! A vault of the first schema is opened by this version: it is brought up to date on a copy.

use std::path::Path;

use anyhow::{Context, Result};
use care_bridge::Start;

use super::{Pace, Scenario};
use crate::journal::{Facts, Line};
use crate::person::Person;
use crate::sandbox::copy_tree;
use crate::verify;

/// A vault that version 0.1.0 with schema 1 wrote, as it was.
const OLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/vault-1");
const PASSPHRASE: &str = "the kettle sings at four";

pub(super) struct Upgrade;

impl Scenario for Upgrade {
    fn name(&self) -> &'static str {
        "upgrade"
    }

    fn pace(&self) -> Pace {
        Pace::Once
    }

    fn is_done_to_an_open_plan(&self) -> bool {
        false
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        let elsewhere = tempfile::tempdir()?;
        copy_tree(Path::new(OLD), &elsewhere.path().join("vault")).context("the old vault")?;
        let facts = verify::facts(elsewhere.path(), PASSPHRASE)?;
        copy_tree(Path::new(OLD), &person.folder().join("vault"))?;
        person.journal().say(&Line::Will(facts))?;
        person.journal().say(&Line::Kept(0, Facts::new()))
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        person.does([], |app| {
            app.start(Start {})?;
            app.unlock(PASSPHRASE.as_bytes().to_vec()).map(drop)
        })
    }
}

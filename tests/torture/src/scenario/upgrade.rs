//! A vault of an earlier schema is opened by this version: what it becomes is written into a fresh
//! file, checked, and then takes its place.

use std::path::Path;

use anyhow::{Context, Result};
use care_bridge::Start;
use care_plan::AnswerId;

use super::{Pace, Scenario};
use crate::journal::{Facts, Line};
use crate::person::Person;
use crate::sandbox::copy_tree;
use crate::verify;

/// Vaults as earlier schemas left them, by their number.
const OLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/vault-");
const PASSPHRASE: &str = "the kettle sings at four";

/// From one earlier schema.
pub(super) struct Upgrade {
    /// Its number.
    pub(super) schema: usize,
    pub(super) name: &'static str,
}

impl Upgrade {
    fn old(&self) -> String {
        format!("{OLD}{}", self.schema)
    }
}

impl Scenario for Upgrade {
    fn name(&self) -> &'static str {
        self.name
    }

    fn pace(&self) -> Pace {
        Pace::Once
    }

    fn is_done_to_an_open_plan(&self) -> bool {
        false
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        let elsewhere = tempfile::tempdir()?;
        copy_tree(Path::new(&self.old()), &elsewhere.path().join("vault")).context("the old vault")?;
        let facts = verify::facts(elsewhere.path(), PASSPHRASE)?;
        copy_tree(Path::new(&self.old()), &person.folder().join("vault"))?;
        person.journal().say(&Line::Will(facts))?;
        person.journal().say(&Line::Kept(0, Facts::new()))
    }

    /// How each text began that it had before, where that is found as it was typed.
    fn planted(&self, facts: &Facts) -> Vec<(AnswerId, String)> {
        let begun = |text: &str| {
            let line = text.lines().find(|line| line.is_ascii() && line.len() > 10)?;
            Some(line.chars().take(20).collect())
        };
        let texts = facts.iter().filter_map(|(name, text)| Some((name.strip_prefix("text ")?.parse().ok()?, text)));
        texts.filter_map(|(answer, text)| Some((answer, begun(text)?))).collect()
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        person.does([], |app| {
            app.start(Start {})?;
            app.unlock(PASSPHRASE.as_bytes().to_vec()).map(drop)
        })
    }
}

#[cfg(test)]
mod tests {
    use care_vault::SCHEMA_VERSION;

    use crate::scenario::{ALL, UPGRADES};

    #[test]
    fn an_upgrade_from_each_earlier_schema_is_tortured() {
        let from: Vec<usize> = UPGRADES.iter().map(|upgrade| upgrade.schema).collect();
        assert_eq!(from, (1..SCHEMA_VERSION).collect::<Vec<_>>(), "and from no other");
        for upgrade in &UPGRADES {
            let times = ALL.iter().filter(|scenario| scenario.name() == upgrade.name).count();
            assert_eq!(times, 1, "{} is among all scenarios once", upgrade.name);
        }
    }
}

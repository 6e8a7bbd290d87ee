//! The first start: both vaults are made.

use anyhow::Result;

use super::{Pace, Scenario};
use crate::person::Person;

pub(super) struct Begin;

impl Scenario for Begin {
    fn name(&self) -> &'static str {
        "begin"
    }

    fn pace(&self) -> Pace {
        Pace::Once
    }

    fn is_quick(&self) -> bool {
        true
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        person.app().map(drop)
    }

    fn act(&self, person: &mut Person, _: u64) -> Result<()> {
        person.begins()
    }
}

//! The encrypted copy that she takes elsewhere. What it is made of on the way stands in her folder.

use anyhow::Result;
use care_bridge::{PickBackup, SaveBackup};

use super::{Pace, SHARED, Scenario, prepare_locked, words};
use crate::person::Person;
use harness::house::at;

pub(super) struct Backup;

impl Scenario for Backup {
    fn name(&self) -> &'static str {
        "backup"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        if turn.is_multiple_of(2) {
            return person.writes(&at(SHARED[1]), &words(turn));
        }
        person.does([], |app| {
            let file = app.backup_file(SaveBackup {})?;
            app.take_backup(PickBackup {}, file.bytes).map(drop)
        })
    }
}

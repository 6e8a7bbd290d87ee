//! What the table comes to, held against a run.

use std::fmt;
use std::path::Path;

use super::contract::{self, Contract};
use super::opened::Opened;
use super::table::{Row, Standing, Table};

/// How many rows are carried, and everything that is not right.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Rows that the app carries, with a test that was opened.
    pub(super) carried: usize,
    /// Rows that something later carries.
    pub(super) later: usize,
    /// Rows that the app should carry, and no test says that it does.
    pub(super) untested: usize,
    /// What is wrong: a line each.
    pub(super) faults: Vec<String>,
}

impl Verdict {
    /// Holds `table` against what was `opened`, the names that there are, and the pictures in `pictures`.
    pub(super) fn over(table: &Table, opened: &Opened, contract: &Contract, pictures: &Path) -> Self {
        let mut verdict = Self { faults: table.faults(), ..Self::default() };
        for row in table.rows() {
            let lacking: Vec<&String> = row.test.iter().filter(|id| opened.by(id, &table.journeys).is_none()).collect();
            match row.standing() {
                Standing::Carried if lacking.is_empty() => verdict.carried += 1,
                Standing::Later => verdict.later += 1,
                Standing::Carried | Standing::Open | Standing::Untested => verdict.untested += 1,
            }
            let mut say = |what: String| verdict.faults.push(format!("row {}: {what}", row.id));
            lacking.into_iter().for_each(|id| say(format!("no journey of this run opened `{id}`")));
            names(row, contract).into_iter().for_each(&mut say);
            if let Some(picture) = &row.picture
                && !pictures.join(format!("{picture}.png")).is_file()
            {
                say(format!("there is no picture docs/screens/{picture}.png"));
            }
        }
        verdict
    }

    /// Whether every row has what it needs.
    pub(super) fn is_good(&self) -> bool {
        self.untested == 0 && self.faults.is_empty()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "coverage: {} rows carried, {} without a test", self.carried, self.untested)
    }
}

/// What a row names that is not there, and what it should name and does not.
fn names(row: &Row, contract: &Contract) -> Vec<String> {
    let sections = row.sections.iter().filter_map(|name| contract::fault_of_section(name));
    let screens = row.screens.iter().filter_map(|name| contract.fault(&format!("screen-{name}")));
    let tests = row.test.iter().filter_map(|id| contract.fault(id));
    let mut faults: Vec<String> = sections.chain(screens).chain(tests).collect();
    let has_place = !(row.sections.is_empty() && row.screens.is_empty());
    let tested: Vec<&str> = row.test.iter().filter_map(|id| contract::section_of(id)).collect();
    let untested = row.sections.iter().filter(|name| !tested.contains(&name.as_str()));
    faults.extend(untested.map(|name| format!("no test of it is in `{name}`")));
    let unnamed = tested.iter().filter(|name| !row.sections.iter().any(|section| section == *name));
    faults.extend(unnamed.map(|name| format!("a test of it is in `{name}`, which it does not name")));
    if row.standing() == Standing::Untested {
        faults.push("no test, nothing later, and not said to be open".to_owned());
    }
    if row.test.is_empty() == has_place {
        faults.push("a place and a test belong together".to_owned());
    }
    if row.picture.is_some() != has_place {
        faults.push("a place and a picture belong together".to_owned());
    }
    for words in [Some(&row.asks), row.later.as_ref(), row.open.as_ref()].into_iter().flatten() {
        if words.trim().is_empty() || words.contains('|') || words.contains('\n') {
            faults.push(format!("{words:?} are no words for a table"));
        }
    }
    faults
}

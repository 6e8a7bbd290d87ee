//! The table `tests/coverage.toml`: what each row asks for, and what of the app carries it.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// The feature rows, as whoever asked for them numbered them: all of them, also those that nothing carries yet, so
/// that none is forgotten.
const FEATURES: RangeInclusive<u16> = 1..=147;

/// The rows of NHS England's audit tool (PAR423, appendix 1) that speak of the paperwork or app itself.
const AUDIT: &[&str] = &["AT-A1", "AT-B1", "AT-B2", "AT-C1", "AT-C2", "AT-D1", "AT-D2", "AT-D3", "AT-E1"];

/// The whole table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// The window's journeys that open what the rows name, by how their names begin.
    pub(super) journeys: Vec<String>,
    /// The feature rows, as they belong together.
    #[serde(default, rename = "group")]
    pub(super) groups: Vec<Group>,
    /// The audit rows.
    #[serde(default)]
    pub(super) audit: Vec<Row>,
}

/// Feature rows that belong together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) title: String,
    #[serde(rename = "row")]
    pub(super) rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// `12`, or `AT-A1`.
    pub(super) id: String,
    /// What it asks for, in few words of our own.
    pub(super) asks: String,
    /// The audit rows that a feature row serves.
    #[serde(default)]
    pub(super) audit: Vec<String>,
    /// The sections of the template that carry it.
    #[serde(default)]
    pub(super) sections: Vec<String>,
    /// The screens that carry it.
    #[serde(default)]
    pub(super) screens: Vec<String>,
    /// Test ids, each of which a journey opens.
    #[serde(default)]
    pub(super) test: Vec<String>,
    /// Where to see it: a picture of `docs/screens`, without its ending.
    pub(super) picture: Option<String>,
    /// What of it, or that all of it, is carried later, and by what.
    pub(super) later: Option<String>,
    /// What the app does not have yet.
    pub(super) open: Option<String>,
}

/// How a row stands, before anything was run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The app has it, and tests say so.
    Carried,
    /// The app has it not, or not all of it.
    Open,
    /// Something later carries it.
    Later,
    /// Nothing is said of it.
    Untested,
}

impl Row {
    /// How it stands.
    pub(super) fn standing(&self) -> Standing {
        match (&self.open, self.test.is_empty(), &self.later) {
            (Some(_), _, _) => Standing::Open,
            (None, false, _) => Standing::Carried,
            (None, true, Some(_)) => Standing::Later,
            (None, true, None) => Standing::Untested,
        }
    }
}

impl Table {
    /// Reads it.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }

    /// Every row, the audit rows last.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows).chain(&self.audit)
    }

    /// Rows that are lacking, stand twice, or are nobody's.
    pub(super) fn faults(&self) -> Vec<String> {
        let features: BTreeSet<String> = FEATURES.map(|number| number.to_string()).collect();
        let audit: BTreeSet<String> = AUDIT.iter().map(|id| (*id).to_owned()).collect();
        let of_features = self.groups.iter().flat_map(|group| &group.rows);
        let mut faults = faults_of(of_features.clone(), &features);
        faults.extend(faults_of(self.audit.iter(), &audit));
        for row in of_features {
            let unknown = row.audit.iter().filter(|id| !audit.contains(*id));
            faults.extend(unknown.map(|id| format!("row {}: there is no audit row {id}", row.id)));
        }
        faults
    }
}

fn faults_of<'a>(rows: impl Iterator<Item = &'a Row>, wanted: &BTreeSet<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for row in rows {
        if !wanted.contains(&row.id) {
            faults.push(format!("row {}: no such row is asked for", row.id));
        }
        if !seen.insert(row.id.clone()) {
            faults.push(format!("row {} stands twice", row.id));
        }
    }
    faults.extend(wanted.difference(&seen).map(|id| format!("row {id} is lacking")));
    faults
}

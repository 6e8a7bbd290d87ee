//! What the journeys of a run have opened, as `tests/harness/src/opened.rs` writes it down.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::page::files_below;

/// Which journeys opened each test id.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Opened(BTreeMap<String, BTreeSet<String>>);

impl Opened {
    /// Reads every file of `folder`.
    ///
    /// # Errors
    ///
    /// Fails where nothing was written at all: then no journey was run with that folder.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut opened = Self::default();
        for path in files_below(folder)? {
            let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            opened.learn(&text);
        }
        ensure!(!opened.0.is_empty(), "no journey has written into {}", folder.display());
        Ok(opened)
    }

    fn learn(&mut self, text: &str) {
        for (journey, id) in text.lines().filter_map(|line| line.split_once('\t')) {
            // In which engine it was says nothing of the plan.
            let name = journey.trim_end_matches("::webkit").trim_end_matches("::chromium");
            self.0.entry(id.to_owned()).or_default().insert(name.to_owned());
        }
    }

    /// The journey that opened `id`: of several, the one whose name begins as the first of `journeys`
    /// does, so that the same run always says the same.
    pub(super) fn by(&self, id: &str, journeys: &[String]) -> Option<&str> {
        let all = self.0.get(id)?;
        let is_of = |begins: &String| all.iter().find(|name| name.starts_with(begins.as_str()));
        journeys.iter().find_map(is_of).or_else(|| all.first()).map(String::as_str)
    }

    #[cfg(test)]
    pub(super) fn of(text: &str) -> Self {
        let mut opened = Self::default();
        opened.learn(text);
        opened
    }
}

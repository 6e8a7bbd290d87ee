//! What became of each mutant, over as many runs as it took, and while the code around it changed.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

use super::Mutant;

/// What became of a mutant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// A test failed, or never ended.
    Killed,
    /// It does not compile.
    Unviable,
    /// Nothing noticed.
    Survived,
}

/// Where cargo-mutants writes the names of each kind.
const LISTS: &[(&str, Fate)] = &[
    ("caught.txt", Fate::Killed),
    ("timeout.txt", Fate::Killed),
    ("unviable.txt", Fate::Unviable),
    ("missed.txt", Fate::Survived),
];

/// What became of each, by its key.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Ledger(BTreeMap<String, Fate>);

impl Ledger {
    pub(super) fn fate(&self, mutant: &Mutant) -> Option<Fate> {
        self.0.get(&mutant.key).copied()
    }

    /// Whether a test has still to be tried on it.
    pub(super) fn is_left(&self, mutant: &Mutant) -> bool {
        matches!(self.fate(mutant), None | Some(Fate::Survived))
    }

    /// Forgets these.
    pub(super) fn forget(&mut self, mutants: &[Mutant]) {
        self.0.retain(|key, _| !mutants.iter().any(|mutant| mutant.key == *key));
    }

    /// Forgets all but these: the code of the others is gone.
    pub(super) fn keep_only(&mut self, mutants: &[Mutant]) {
        self.0.retain(|key, _| mutants.iter().any(|mutant| mutant.key == *key));
    }

    /// Takes in what a run of cargo-mutants found, which knows them by the `names` that they had
    /// when it began. What was killed once stays killed.
    pub(super) fn learn(&mut self, folder: &Path, names: &Path) -> Result<()> {
        let names = read(names)?;
        let keys: BTreeMap<&str, &str> = names.lines().filter_map(|line| line.split_once('\t')).collect();
        for (list, fate) in LISTS {
            for key in read(&folder.join(list))?.lines().filter_map(|name| keys.get(name)) {
                let known = self.0.entry((*key).to_owned()).or_insert(*fate);
                if *known == Fate::Survived {
                    *known = *fate;
                }
            }
        }
        Ok(())
    }

    /// Reads one that was written; an empty one where there is none.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let fate = |mark: &str| match mark {
            "killed" => Some(Fate::Killed),
            "unviable" => Some(Fate::Unviable),
            "survived" => Some(Fate::Survived),
            _ => None,
        };
        let written = read(path)?;
        let lines = written.lines().filter_map(|line| line.split_once('\t'));
        Ok(Self(lines.filter_map(|(mark, mutant)| Some((mutant.to_owned(), fate(mark)?))).collect()))
    }

    pub(super) fn write(&self, path: &Path) -> Result<()> {
        let mark = |fate: &Fate| match fate {
            Fate::Killed => "killed",
            Fate::Unviable => "unviable",
            Fate::Survived => "survived",
        };
        let lines: String = self.0.iter().map(|(mutant, fate)| format!("{}\t{mutant}\n", mark(fate))).collect();
        fs::write(path, lines).with_context(|| format!("writing {}", path.display()))
    }

    #[cfg(test)]
    pub(super) fn of(fates: &[(Mutant, Fate)]) -> Self {
        Self(fates.iter().map(|(mutant, fate)| (mutant.key.clone(), *fate)).collect())
    }
}

/// A file's text; nothing where there is none.
fn read(path: &Path) -> Result<String> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        text => text.with_context(|| format!("reading {}", path.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mutant(name: &str) -> Mutant {
        Mutant { name: name.to_owned(), key: format!("key of {name}") }
    }

    #[test]
    fn what_one_run_killed_stays_killed_and_the_rest_is_tried_again() {
        let folder = std::env::temp_dir().join(format!("xtask-ledger-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let found = |name: &str, mutants: &str| fs::write(folder.join(name), mutants).unwrap();
        let (kept, names) = (folder.join("ledger.tsv"), folder.join("names.tsv"));
        fs::write(&names, ["a", "b", "c", "d", "e"].map(|name| format!("{name}\tkey of {name}\n")).concat()).unwrap();
        let mut ledger = Ledger::default();
        found("caught.txt", "a\n");
        found("timeout.txt", "b\n");
        found("unviable.txt", "c\n");
        found("missed.txt", "d\ne\nof a run before\n");
        ledger.learn(&folder, &names).unwrap();
        let left: Vec<&str> =
            ["a", "b", "c", "d", "e"].into_iter().filter(|name| ledger.is_left(&mutant(name))).collect();
        assert_eq!(left, ["d", "e"], "what runs for ever is noticed as well");
        assert_eq!(ledger.0.len(), 5, "a name that nothing was called is of nothing");
        found("caught.txt", "d\n");
        found("missed.txt", "a\ne\n");
        ledger.learn(&folder, &names).unwrap();
        assert_eq!(["a", "d"].map(|name| ledger.fate(&mutant(name))), [Some(Fate::Killed); 2]);
        assert!(ledger.is_left(&mutant("e")) && ledger.is_left(&mutant("never tried")));
        ledger.write(&kept).unwrap();
        assert_eq!(Ledger::read(&kept).unwrap(), ledger);
        ledger.keep_only(&["a", "e"].map(mutant));
        ledger.forget(&[mutant("e")]);
        assert_eq!(ledger, Ledger::of(&[(mutant("a"), Fate::Killed)]));
        fs::remove_dir_all(folder).unwrap();
    }
}

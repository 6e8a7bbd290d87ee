//! What the mutants of a crate come to: killed, argued, open.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::{Fate, Ledger, Mutant};

/// Why no test need notice a mutation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Argument {
    /// The file, from the crate: `src/symbol.rs`.
    file: String,
    /// The mutation with its function, in the words of cargo-mutants: `replace > with >= in qr`.
    mutation: String,
    /// What makes it right that nothing notices.
    reason: String,
    /// How many places of the function it holds for.
    #[serde(default = "once")]
    times: usize,
}

fn once() -> usize {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Arguments {
    #[serde(default)]
    argued: Vec<Argument>,
}

impl Argument {
    /// Every argument of a `mutants.toml`; none where there is no such file.
    pub(super) fn read_all(path: &Path) -> Result<Vec<Self>> {
        if !path.exists() {
            return Ok(Vec::new());
        }
        let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        let Arguments { argued } = toml::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        for argument in &argued {
            ensure!(!argument.reason.trim().is_empty(), "{}: `{}` has no reason", path.display(), argument.mutation);
        }
        Ok(argued)
    }

    /// Whether this is about a mutant such as `crates/a/src/b.rs:4:7: replace > with >= in qr`.
    fn is_about(&self, mutant: &str) -> bool {
        let Some((place, mutation)) = mutant.split_once(": ") else { return false };
        let file = place.split(':').next().unwrap_or_default();
        mutation == self.mutation && file.ends_with(&format!("/{}", self.file))
    }
}

/// What the mutants of a crate, or of several, come to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    made: usize,
    killed: usize,
    argued: usize,
    /// Those that nothing noticed and nothing argues for.
    open: Vec<String>,
    /// Arguments for what a test kills, or what is not there any more.
    stale: Vec<String>,
    unviable: usize,
    untried: usize,
}

impl Verdict {
    /// Judges the `listed` mutants of a crate by what became of them.
    pub(super) fn over(listed: &[Mutant], ledger: &Ledger, arguments: &[Argument]) -> Self {
        let mut verdict = Self::default();
        let mut held = vec![0; arguments.len()];
        for mutant in listed {
            match ledger.fate(mutant) {
                None => verdict.untried += 1,
                Some(Fate::Unviable) => verdict.unviable += 1,
                Some(Fate::Killed) => verdict.killed += 1,
                Some(Fate::Survived) => {
                    let mut fitting = arguments.iter().zip(&mut held);
                    match fitting.find(|(argument, held)| argument.is_about(&mutant.name) && **held < argument.times) {
                        Some((_, held)) => {
                            *held += 1;
                            verdict.argued += 1;
                        }
                        None => verdict.open.push(mutant.name.clone()),
                    }
                }
            }
        }
        verdict.made = verdict.killed + verdict.argued + verdict.open.len();
        for (argument, held) in arguments.iter().zip(held) {
            let is_tried = listed
                .iter()
                .filter(|mutant| argument.is_about(&mutant.name))
                .all(|mutant| ledger.fate(mutant).is_some());
            if is_tried && held < argument.times {
                let Argument { file, mutation, times, .. } = argument;
                verdict.stale.push(format!("{file}: {mutation}: argued for {times}, and {held} survived"));
            }
        }
        verdict
    }

    pub(super) fn add(&mut self, other: Self) {
        self.made += other.made;
        self.killed += other.killed;
        self.argued += other.argued;
        self.open.extend(other.open);
        self.stale.extend(other.stale);
        self.unviable += other.unviable;
        self.untried += other.untried;
    }

    pub(super) fn is_good(&self) -> bool {
        self.open.is_empty() && self.stale.is_empty() && self.made > 0
    }

    /// The line that everything ends with. Made are those that compile and were tried.
    pub(super) fn count(&self) -> String {
        format!("{} made, {} killed, {} argued, {} open", self.made, self.killed, self.argued, self.open.len())
    }
}

/// What there is to do, a line each.
impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for mutant in &self.open {
            writeln!(f, "open: {mutant}")?;
        }
        for argument in &self.stale {
            writeln!(f, "an argument that fits nothing: {argument}")?;
        }
        if self.unviable > 0 {
            writeln!(f, "{} more do not compile", self.unviable)?;
        }
        if self.untried > 0 {
            writeln!(f, "{} were not tried", self.untried)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_LEAST: &str = "crates/a/src/b.rs:4:7: replace > with >= in qr";
    const AND_AGAIN: &str = "crates/a/src/b.rs:9:7: replace > with >= in qr";
    const ELSE: &str = "crates/a/src/c.rs:1:1: replace ready -> bool with true";

    fn argument(times: usize) -> Argument {
        Argument {
            file: "src/b.rs".to_owned(),
            mutation: "replace > with >= in qr".to_owned(),
            reason: "both give the same code".to_owned(),
            times,
        }
    }

    fn mutant(name: &str) -> Mutant {
        Mutant { name: name.to_owned(), key: name.to_owned() }
    }

    fn over(fates: &[(&str, Fate)], arguments: &[Argument]) -> Verdict {
        let fates: Vec<(Mutant, Fate)> = fates.iter().map(|(name, fate)| (mutant(name), *fate)).collect();
        Verdict::over(&[AT_LEAST, AND_AGAIN, ELSE].map(mutant), &Ledger::of(&fates), arguments)
    }

    #[test]
    fn one_argument_holds_for_one_place_and_no_more() {
        let both = [(AT_LEAST, Fate::Survived), (AND_AGAIN, Fate::Survived), (ELSE, Fate::Killed)];
        let verdict = over(&both, &[argument(1)]);
        assert_eq!(verdict.count(), "3 made, 1 killed, 1 argued, 1 open");
        assert_eq!(verdict.open, [AND_AGAIN]);
        assert!(!verdict.is_good());
        assert!(over(&both, &[argument(2)]).is_good());
    }

    #[test]
    fn an_argument_for_what_a_test_kills_fails_the_run() {
        let killed = [(AT_LEAST, Fate::Killed), (AND_AGAIN, Fate::Killed), (ELSE, Fate::Killed)];
        assert!(over(&killed, &[]).is_good());
        let verdict = over(&killed, &[argument(1)]);
        assert_eq!((verdict.open.len(), verdict.stale.len()), (0, 1));
        assert!(!verdict.is_good());
    }

    #[test]
    fn what_was_not_tried_or_does_not_compile_is_neither_killed_nor_open() {
        let verdict = over(&[(AT_LEAST, Fate::Unviable), (ELSE, Fate::Killed)], &[argument(1)]);
        assert_eq!(verdict.count(), "1 made, 1 killed, 0 argued, 0 open");
        assert_eq!((verdict.unviable, verdict.untried), (1, 1));
        assert!(verdict.is_good(), "an argument whose mutant has yet to be tried may still be right");
        assert!(!over(&[], &[]).is_good(), "a run that tried nothing proves nothing");
    }

    #[test]
    fn an_argument_without_a_reason_is_none() {
        let path = std::env::temp_dir().join(format!("xtask-mutants-{}.toml", std::process::id()));
        let write = |reason: &str| {
            let text = format!("[[argued]]\nfile = \"src/b.rs\"\nmutation = \"m\"\nreason = \"{reason}\"\n");
            fs::write(&path, text).unwrap();
        };
        write("both give the same code");
        assert_eq!(Argument::read_all(&path).unwrap()[0].times, 1);
        write(" ");
        assert!(Argument::read_all(&path).is_err());
        fs::remove_file(&path).unwrap();
        assert_eq!(Argument::read_all(&path).unwrap(), []);
    }
}

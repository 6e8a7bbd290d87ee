//! `cargo xtask attacks`: what was tried against it once, tried again, each beside what it does where its guard
//! is taken away.
//!
//! An attack is one or more tests of the house, by name, and so is its control: a control that fails says that
//! the attack would not work anyway, and then its test means nothing.

mod list;

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};

use crate::command::{cargo, say};
use crate::suite::{self, Count, WHOLE_WORKSPACE};
use crate::workspace::{Profile, Workspace};

use list::ATTACKS;

/// One of them.
#[derive(Debug, Clone, Copy)]
struct Attack {
    /// Its number, for good.
    number: u32,
    /// What somebody does.
    what: &'static str,
    /// The tests that do it, and pass where it reaches nothing.
    held_by: &'static [&'static str],
    /// The tests that do it past its guard, and pass where it reaches what it is after.
    controls: &'static [&'static str],
    /// What of it is not tried, and why.
    open: Option<&'static str>,
}

/// What came of one.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It reached nothing, and would have without its guard.
    Held,
    /// It reached what it was after: these tests say so.
    Worked(Vec<&'static str>),
    /// These controls did not pass or did not run, so whatever its tests say means nothing.
    NoControl(Vec<&'static str>),
    /// It was not tried.
    Open,
}

impl Attack {
    fn outcome(&self, passed: &BTreeSet<String>) -> Outcome {
        let missing = |names: &[&'static str]| -> Vec<&'static str> {
            names.iter().copied().filter(|name| !passed.contains(*name)).collect()
        };
        let (worked, uncontrolled) = (missing(self.held_by), missing(self.controls));
        if self.held_by.is_empty() {
            Outcome::Open
        } else if !worked.is_empty() {
            Outcome::Worked(worked)
        } else if !uncontrolled.is_empty() || self.controls.is_empty() {
            Outcome::NoControl(uncontrolled)
        } else {
            Outcome::Held
        }
    }
}

/// The names of all their tests and controls.
pub fn names() -> impl Iterator<Item = &'static str> {
    ATTACKS.iter().flat_map(|attack| attack.held_by.iter().chain(attack.controls)).copied()
}

/// Builds everything and tries those of `numbers`, or all.
///
/// Writes a line of each and ends with `attacks: N tried, N worked`. What is not tried at all is told, and is
/// no success either.
pub fn run(workspace: &Workspace, numbers: &[&str]) -> Result<ExitCode> {
    let wanted: Vec<u32> = numbers
        .iter()
        .map(|word| word.parse().with_context(|| format!("{word} is no number")))
        .collect::<Result<_>>()?;
    let chosen: Vec<Attack> =
        ATTACKS.iter().copied().filter(|attack| wanted.is_empty() || wanted.contains(&attack.number)).collect();
    ensure!(
        wanted.iter().all(|number| chosen.iter().any(|attack| attack.number == *number)),
        "there is no such attack"
    );
    suite::build(workspace)?;
    say("trying every attack, and what it does unguarded");
    let names: Vec<&str> =
        chosen.iter().flat_map(|attack| attack.held_by.iter().chain(attack.controls)).copied().collect();
    let passed = passed(workspace, &names)?;
    let (lines, is_good) = told(&chosen, &passed);
    println!("\n{lines}");
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Those of `names` that ran and passed.
fn passed(workspace: &Workspace, names: &[&str]) -> Result<BTreeSet<String>> {
    let test = ["test", "--no-fail-fast", "--lib", "--bins", "--tests"];
    let whole = [&test, WHOLE_WORKSPACE, &["--", "--exact"], names].concat();
    let own = [&["test", "--no-fail-fast", "--package", "xtask", "--", "--exact"], names].concat();
    let mut output = Vec::new();
    for words in [whole, own] {
        let mut command = cargo(workspace, &words);
        suite::with_tools(workspace, Profile::Development, &mut command);
        suite::run_counting(&mut command, &mut Count::default(), &mut output)?;
    }
    let output = String::from_utf8_lossy(&output);
    let failed = output.lines().filter(|line| !line.starts_with("test ") && !line.starts_with("running "));
    // What a test says of its failure; of the many programs that had nothing to do, nothing.
    failed.filter(|line| !line.is_empty() && !line.starts_with("test result: ok")).for_each(|line| println!("{line}"));
    Ok(passed_of(&output))
}

/// The names in lines such as `test leftover::nothing_comes_back ... ok`.
fn passed_of(output: &str) -> BTreeSet<String> {
    let lines = output.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... ok"));
    lines.map(str::to_owned).collect()
}

/// A line of each attack, then how many were tried and how many worked; and whether that is well.
fn told(attacks: &[Attack], passed: &BTreeSet<String>) -> (String, bool) {
    let (mut tried, mut worked, mut is_good) = (0, 0, true);
    let mut lines = Vec::new();
    for attack in attacks {
        let outcome = attack.outcome(passed);
        let of = |names: &[&str]| names.join(", ");
        let said = match &outcome {
            Outcome::Held => {
                format!("held (tests: {}; controls: {})", attack.held_by.len(), attack.controls.len())
            }
            Outcome::Worked(by) => format!("WORKED: {}", of(by)),
            Outcome::NoControl(by) => format!("means nothing, its control did not work: {}", of(by)),
            Outcome::Open => "not tried".to_owned(),
        };
        lines.push(format!("{:>2}  {}: {said}", attack.number, attack.what));
        lines.extend(attack.open.map(|open| format!("    open: {open}")));
        tried += usize::from(matches!(outcome, Outcome::Held | Outcome::Worked(_)));
        worked += usize::from(matches!(outcome, Outcome::Worked(_)));
        is_good &= outcome == Outcome::Held && attack.open.is_none();
    }
    lines.push(format!("attacks: {tried} tried, {worked} worked"));
    (lines.join("\n"), is_good)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Attack = Attack {
        number: 4,
        what: "a look at the folder",
        held_by: &["a::held"],
        controls: &["b::control"],
        open: None,
    };

    fn told_of(attack: Attack, output: &str) -> (String, bool) {
        let (lines, is_good) = told(&[attack], &passed_of(output));
        (lines.lines().map(str::trim).collect::<Vec<_>>().join("|"), is_good)
    }

    #[test]
    fn an_attack_is_held_only_beside_a_control_that_works() {
        let both = "test a::held ... ok\ntest b::control ... ok\n";
        let held = "4  a look at the folder: held (tests: 1; controls: 1)|attacks: 1 tried, 0 worked";
        assert_eq!(told_of(ONE, both), (held.to_owned(), true));
        for (output, said) in [
            ("test a::held ... FAILED\ntest b::control ... ok", "WORKED: a::held|attacks: 1 tried, 1 worked"),
            ("test b::control ... ok", "WORKED: a::held|attacks: 1 tried, 1 worked"),
            (
                "test a::held ... ok\ntest b::control ... FAILED",
                "means nothing, its control did not work: b::control|attacks: 0 tried, 0 worked",
            ),
        ] {
            assert_eq!(told_of(ONE, output), (format!("4  a look at the folder: {said}"), false), "{output}");
        }
        assert!(!told_of(Attack { controls: &[], ..ONE }, both).1, "without a control it means nothing");
    }

    #[test]
    fn what_is_not_tried_is_told_and_is_no_success() {
        let none = Attack { held_by: &[], controls: &[], open: Some("nothing restores yet"), ..ONE };
        let said = "4  a look at the folder: not tried|open: nothing restores yet|attacks: 0 tried, 0 worked";
        assert_eq!(told_of(none, ""), (said.to_owned(), false));
    }

    #[test]
    fn each_has_its_number_and_says_what_holds_it_or_what_is_open() {
        let numbers: Vec<u32> = ATTACKS.iter().map(|attack| attack.number).collect();
        assert_eq!(numbers, (1..=18).collect::<Vec<_>>());
        for attack in ATTACKS {
            let is_tried = !attack.held_by.is_empty() && !attack.controls.is_empty();
            assert!(is_tried || attack.open.is_some(), "{}", attack.number);
        }
    }
}

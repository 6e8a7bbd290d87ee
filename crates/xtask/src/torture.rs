//! The proof that nothing is lost. It needs no window: only the use cases are built, as they are
//! for tests.

use std::process::ExitCode;

use anyhow::Result;

use crate::command::{cargo, run as run_to_its_end, say};
use crate::house::{House, Profile};
use crate::{setup, suite};

/// Builds the program `torture` of `tests/torture` and hands it `words`.
pub fn run(house: &House, words: &[&str]) -> Result<ExitCode> {
    setup::for_the_use_cases()?;
    say("building the use cases and what tortures them (some minutes the first time)");
    run_to_its_end(&mut cargo(house, &["build", "--package", "torture", "--bin", "torture"]))?;
    suite::start(house, Profile::Development, "torture", words)
}

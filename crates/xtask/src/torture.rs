//! The proof that nothing is lost. It needs no window: only the use cases are built, as they are
//! for tests.

use std::process::ExitCode;

use anyhow::Result;

use crate::command::{cargo, run as run_to_its_end, say};
use crate::workspace::{Profile, Workspace};
use crate::{setup, suite};

/// Builds the program `torture` of `tests/torture` and hands it `words`.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    setup::for_the_use_cases()?;
    say("building the use cases and what tortures them (some minutes the first time)");
    run_to_its_end(&mut cargo(workspace, &["build", "--package", "torture", "--bin", "torture"]))?;
    suite::start(workspace, Profile::Development, "torture", words)
}

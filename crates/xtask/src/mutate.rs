//! Harmed bytes for everything that reads foreign ones. What is tried is what ships, so it is
//! built for release; it needs no window.

use std::process::ExitCode;

use anyhow::Result;

use crate::command::{cargo, run as run_to_its_end, say};
use crate::workspace::{Profile, Workspace};
use crate::{setup, suite};

/// Builds the program `mutate` of `tests/torture` and hands it `words`.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    setup::for_the_use_cases()?;
    say("building the use cases as they ship, and what harms their bytes (some minutes the first time)");
    run_to_its_end(&mut cargo(workspace, &["build", "--release", "--package", "torture", "--bin", "mutate"]))?;
    suite::start(workspace, Profile::Release, "mutate", words)
}

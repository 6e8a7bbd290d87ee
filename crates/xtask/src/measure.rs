//! The figures of `docs/measurements.md`. What is measured is what ships: the small page, in a shell built for release.

use std::process::ExitCode;

use anyhow::Result;

use crate::command::say;
use crate::house::{House, Profile};
use crate::page::{self, Finish};
use crate::{setup, suite};

/// The size of the page (P10), then what the program `measure` of `tests/measure` takes of the rest, but for
/// [`memory`], which only root may look at.
pub fn run(house: &House) -> Result<ExitCode> {
    setup::everything(house)?;
    page::build(house, Finish::Small)?;
    say("P10: the first load of the page, after brotli at quality 11 (this takes a little)");
    let sizes = page::first_load_bytes(house)?;
    for (kind, bytes) in &sizes {
        println!("P10 {kind:<14}{bytes:>9} bytes");
    }
    println!("P10 {:<14}{:>9} bytes", "in all", sizes.values().sum::<usize>());
    suite::build_to_measure(house)?;
    suite::start(house, Profile::Release, "measure", &[])
}

/// What stays in the memory of the shell, as it is built for tests, after the plan is locked (C6).
pub fn memory(house: &House) -> Result<ExitCode> {
    suite::build(house)?;
    suite::start(house, Profile::Development, "measure", &["memory"])
}

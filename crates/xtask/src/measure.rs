//! The figures of `docs/measurements.md`. What is measured is what ships: the small page, in a shell built for release.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::command::{cargo, run as run_command, say};
use crate::page::{self, Finish};
use crate::workspace::{Profile, Workspace};
use crate::{setup, suite};

/// How large the first load of the page is at most: the goal of P10.
const FIRST_LOAD_BYTES: usize = 300_000;

/// How many crates are named of those that the page is made of.
const LARGEST: usize = 16;

/// The size of the page (P10), then what the program `measure` of `tests/measure` takes of the rest, but for
/// [`memory`], which only root may look at.
pub fn run(workspace: &Workspace) -> Result<ExitCode> {
    setup::everything(workspace)?;
    page(workspace)?;
    suite::build_to_measure(workspace)?;
    suite::start(workspace, Profile::Release, "measure", &[])
}

/// The figures of `word` through the window as it ships: `p12` (start, unlock and memory, beside the
/// smallest window of its kind), `hands` (P17 and P18: how soon the page follows a key and a tap, in both engines)
/// or `taps` (P18 in plans with a long history).
pub fn window(workspace: &Workspace, word: &str) -> Result<ExitCode> {
    setup::for_the_tests(workspace)?;
    page::build(workspace, Finish::Small)?;
    suite::build_to_measure(workspace)?;
    suite::start(workspace, Profile::Release, "measure", &[word])
}

/// The size of the page (P10), and what takes the room.
pub fn page(workspace: &Workspace) -> Result<ExitCode> {
    page::build(workspace, Finish::Small)?;
    say("P10: the first load of the page, after brotli at quality 11 (this takes a little)");
    let sizes = page::first_load_bytes(workspace)?;
    for (kind, bytes) in &sizes {
        println!("P10 {kind:<14}{bytes:>9} bytes");
    }
    let all: usize = sizes.values().sum();
    let of_goal = 100.0 * all as f64 / FIRST_LOAD_BYTES as f64;
    println!("P10 {:<14}{all:>9} bytes, {of_goal:.0} % of the goal of {FIRST_LOAD_BYTES}", "in all");
    let room = page::room_by_crate(workspace)?;
    let all: usize = room.iter().map(|(_, bytes)| bytes).sum();
    println!("what takes the room, as compiled: {all} bytes of code before it is bundled, made small and packed");
    for (name, bytes) in room.iter().take(LARGEST) {
        println!("    {name:<20}{bytes:>9} bytes {:>5.1} %", 100.0 * *bytes as f64 / all as f64);
    }
    Ok(ExitCode::SUCCESS)
}

/// The figures of `words`, of those that need no window.
pub fn use_cases(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    const WITHOUT_A_WINDOW: &[&str] = &["p1", "p3", "p4", "p5", "p7", "growth", "unlock"];
    if let Some(word) = words.iter().find(|word| !WITHOUT_A_WINDOW.contains(word)) {
        bail!("`measure` alone takes one of {}, not {word}", WITHOUT_A_WINDOW.join(", "));
    }
    setup::for_the_use_cases()?;
    say("building the use cases as they ship (some minutes the first time)");
    run_command(&mut cargo(workspace, &["build", "--release", "--package", "measure"]))?;
    suite::start(workspace, Profile::Release, "measure", words)
}

/// What stays in the memory of the shell, as it is built for tests, after the plan is locked (C6).
pub fn memory(workspace: &Workspace) -> Result<ExitCode> {
    suite::build(workspace)?;
    suite::start(workspace, Profile::Development, "measure", &["memory"])
}

//! The real window: for a person (`run`) and for the demonstration (`demo`).

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::command::{cargo, run as run_command, say};
use crate::page::{self, Finish};
use crate::workspace::{Profile, Workspace};
use crate::{setup, suite};

/// Builds the page and the shell, and opens the window. Ends when the window is closed.
pub fn run(workspace: &Workspace) -> Result<ExitCode> {
    setup::for_the_window()?;
    page::build(workspace, Finish::Quick)?;
    run_command(&mut cargo(workspace, &["build", "--package", "holdfast", "--features", "custom-protocol"]))?;
    if cfg!(target_os = "linux") && !has_screen() {
        bail!("Holdfast is built, but there is no screen to open its window on. `cargo xtask demo` needs none.");
    }
    let status =
        Command::new(workspace.program(Profile::Development, "holdfast")).status().context("starting Holdfast")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds everything and does the whole job in the real window; pictures in `target/demo`, and with
/// `--screens` those of `docs/screens`.
pub fn demo(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    suite::build(workspace)?;
    say("the demonstration: the whole job in the real window");
    suite::start(workspace, Profile::Development, "demo", words)
}

/// Builds everything and writes `docs/speech.txt`: what a screen reader is told on the main journey.
pub fn speech(workspace: &Workspace) -> Result<ExitCode> {
    suite::build(workspace)?;
    say("what a screen reader is told, into docs/speech.txt");
    let mut command = cargo(workspace, &["test", "--package", "journeys", "--test", "window", "speech::"]);
    run_command(suite::with_tools(workspace, Profile::Development, &mut command).env("FREEZE", "1"))?;
    Ok(ExitCode::SUCCESS)
}

fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

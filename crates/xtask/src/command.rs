//! Running other programs: their output goes straight through, so that long work shows itself.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// Says what is about to be done, and how many minutes and seconds after the first thing.
pub fn say(step: &str) {
    static FIRST: OnceLock<Instant> = OnceLock::new();
    let seconds = FIRST.get_or_init(Instant::now).elapsed().as_secs();
    eprintln!("== {step} ({}:{:02})", seconds / 60, seconds % 60);
}

/// The cargo that started this program, at the root.
pub fn cargo(workspace: &Workspace, words: &[&str]) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")));
    cargo.current_dir(&workspace.root).args(words);
    let is_building = matches!(words.first(), Some(&"build" | &"test"));
    if let Some(linter) = workspace.linter.as_ref().filter(|_| is_building) {
        // As `cargo clippy -- --deny warnings` hands it on.
        cargo.env("RUSTC_WORKSPACE_WRAPPER", linter);
        cargo.env("CLIPPY_ARGS", ["--deny", "warnings", ""].join("__CLIPPY_HACKERY__"));
    }
    cargo
}

/// Runs it to its end.
///
/// # Errors
///
/// Fails when it cannot be started or says that it failed; the error names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = written(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Whether it runs and succeeds; its output is dropped.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// What it writes to its standard output, whether it succeeds or not; empty when it cannot start.
pub fn output(command: &mut Command) -> String {
    command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .map_or_else(|_| String::new(), |done| String::from_utf8_lossy(&done.stdout).into_owned())
}

/// Whether a program of that name is on the path.
pub fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| is_program(&dir.join(program))))
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// The command as a person would type it.
pub fn written(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

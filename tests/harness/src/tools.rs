//! Where the program under test and the tools that check it stand.

use std::io::{Seek, Write};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The program under test: the shell with its page built in.
///
/// # Errors
///
/// Fails when `HOLDFAST_BINARY` names no file.
pub fn binary() -> Result<PathBuf> {
    let path = std::env::var_os("HOLDFAST_BINARY")
        .map(PathBuf::from)
        .context("HOLDFAST_BINARY is not set: run this with `cargo xtask test` or `cargo xtask demo`")?;
    let path = path.canonicalize().with_context(|| format!("no program at {}", path.display()))?;
    Ok(path)
}

fn tool(inside: &str) -> Result<PathBuf> {
    let folder = std::env::var_os("HOLDFAST_TOOLS")
        .map(PathBuf::from)
        .context("HOLDFAST_TOOLS is not set: run this with `cargo xtask test` or `cargo xtask demo`")?;
    let path = folder.join(inside);
    if !path.exists() {
        bail!("the test tool {} is not there: `cargo xtask test` installs it", path.display());
    }
    Ok(path)
}

/// The Python that has zxing-cpp and sqlcipher3.
///
/// # Errors
///
/// Fails when it is not installed.
pub fn python() -> Result<PathBuf> {
    tool("venv/bin/python")
}

/// The source text of axe-core.
///
/// # Errors
///
/// Fails when it is not installed.
pub fn axe_source() -> Result<String> {
    source("node/node_modules/axe-core/axe.min.js")
}

/// The source text of `HTML_CodeSniffer`.
///
/// # Errors
///
/// Fails when it is not installed.
pub fn sniffer_source() -> Result<String> {
    source("sniffer/node_modules/html_codesniffer/build/HTMLCS.js")
}

fn source(inside: &str) -> Result<String> {
    let path = tool(inside)?;
    std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
}

/// The test vectors of the age format, a module of JavaScript.
///
/// # Errors
///
/// Fails when they are not installed.
pub fn age_vectors() -> Result<PathBuf> {
    tool("vectors/node_modules/cctv-age/index.js")
}

/// The folder in which node finds Automerge.
///
/// # Errors
///
/// Fails when it is not installed.
pub fn automerge() -> Result<PathBuf> {
    tool("automerge/node_modules/@automerge/automerge/package.json")?;
    tool("automerge/node_modules")
}

/// Runs a program and gives what it printed.
///
/// # Errors
///
/// Fails when the program is not there or ends with an error, with what it said.
pub fn run(command: &mut Command) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("`{name}` is not installed, or cannot be started"))?;
    if !output.status.success() {
        bail!("`{name}` ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

/// Runs a Python script with `given` on its standard input and gives what it printed as text.
///
/// # Errors
///
/// As [`run`], and when it printed no UTF-8.
pub fn run_script(source: &str, arguments: &[&str], given: &str) -> Result<String> {
    let mut input = tempfile::tempfile()?;
    input.write_all(given.as_bytes())?;
    input.rewind()?;
    let mut command = Command::new(python()?);
    command.arg("-c").arg(source).args(arguments).env("PYTHONDONTWRITEBYTECODE", "1").stdin(input);
    Ok(String::from_utf8(run(&mut command)?)?)
}

//! Where things are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::output;

/// The checkout and its target folder.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// What lints our own crates while they are built, where that is asked for ([`Self::linting`]).
    pub linter: Option<PathBuf>,
}

impl Workspace {
    /// Finds both from what cargo tells a program that it runs.
    pub fn find() -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").context("start this with `cargo xtask`")?;
        let root = Path::new(&manifest).ancestors().nth(2).context("xtask stands in crates/xtask")?;
        // The program itself stands in <target>/debug, wherever the target folder was put.
        let program = std::env::current_exe().context("the path of this program")?;
        let target = program.ancestors().nth(2).context("cargo builds into <target>/<profile>")?;
        Ok(Self { root: root.to_owned(), target: target.to_owned(), linter: None })
    }

    /// The same, where whatever is built or tested is linted by the same run of the compiler: a run of lints alone
    /// would look at every dependency once more.
    pub fn linting(&self) -> Result<Self> {
        let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]));
        let linter = Path::new(sysroot.trim()).join("bin").join("clippy-driver");
        let linter = linter.with_extension(std::env::consts::EXE_EXTENSION);
        if !linter.is_file() {
            bail!("clippy is not installed: `rustup component add clippy`");
        }
        Ok(Self { linter: Some(linter), ..self.clone() })
    }

    /// Where tools for the tests are kept: `venv`, `node`, `binaryen`.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// Where the journeys of the last run of the tests wrote what they opened.
    pub fn opened(&self) -> PathBuf {
        self.target.join("opened")
    }

    /// The page, as the shell compiles it in.
    pub fn page(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A program of the workspace, as a build of `profile` leaves it.
    pub fn program(&self, profile: Profile, name: &str) -> PathBuf {
        let folder = match profile {
            Profile::Development => "debug",
            Profile::Release => "release",
        };
        self.target.join(folder).join(name).with_extension(std::env::consts::EXE_EXTENSION)
    }
}

/// How a program was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// For running and testing.
    Development,
    /// As it ships, for measuring.
    Release,
}

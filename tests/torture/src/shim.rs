//! The library that stands between a child and its disk: `fail.c`, compiled when it is needed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::sandbox::Sandbox;

const SOURCE: &str = include_str!("fail.c");

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// `EIO`: the disk could not, once.
    Eio,
    /// `ENOSPC`: there is no room, now and later.
    Enospc,
}

impl Fault {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Eio, Self::Enospc];

    /// The name that the library knows.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eio => "eio",
            Self::Enospc => "enospc",
        }
    }
}

/// The compiled library.
#[derive(Debug, Clone)]
pub struct Shim(PathBuf);

impl Shim {
    /// Compiles it into `folder`.
    ///
    /// # Errors
    ///
    /// Fails where there is no C compiler; the house needs one anyway.
    pub fn compiled(folder: &Path) -> Result<Self> {
        let (source, library) = (folder.join("fail.c"), folder.join("fail.so"));
        fs::write(&source, SOURCE)?;
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(&source).args(["-ldl", "-lpthread"]);
        let output = cc.output().context("cc is not there; `cargo xtask setup` installs it")?;
        ensure!(output.status.success(), "fail.c: {}", String::from_utf8_lossy(&output.stderr));
        Ok(Self(library))
    }

    /// What a child at `sandbox` is told, so that everything that it asks of the disk is written
    /// down, and its `n`-th call fails.
    #[must_use]
    pub fn variables(&self, sandbox: &Sandbox, fault: Option<(Fault, u64)>) -> Vec<(&'static str, String)> {
        let text = |path: PathBuf| path.to_string_lossy().into_owned();
        let mut variables = vec![
            ("LD_PRELOAD", text(self.0.clone())),
            ("HOLDFAST_TORTURE_FOLDER", text(sandbox.folder())),
            ("HOLDFAST_TORTURE_JOURNAL", text(sandbox.journal())),
            ("HOLDFAST_TORTURE_LOG", text(sandbox.log())),
        ];
        if let Some((fault, n)) = fault {
            variables.push(("HOLDFAST_TORTURE_FAIL", format!("{} {n}", fault.name())));
        }
        variables
    }
}

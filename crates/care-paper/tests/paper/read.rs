//! Other programs over a file of ours.

use std::path::PathBuf;
use std::process::Command;

use care_paper::Paper;

/// The file with that name, where it can be looked at afterwards.
pub(crate) fn kept(paper: &Paper, name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, &paper.bytes).unwrap();
    path
}

/// What a program says of a file.
pub(crate) fn ask(program: &str, words: &[&str], path: &PathBuf) -> String {
    let mut command = Command::new(program);
    command.args(words).arg(path);
    if program == "pdftotext" {
        command.arg("-");
    }
    let said = command.output().unwrap_or_else(|_| panic!("{program} is missing: cargo xtask setup installs it"));
    assert!(said.status.success(), "{program}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap()
}

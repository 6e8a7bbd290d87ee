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

/// What is read out of it: the words with one space between them, without the marks that `pdftotext` sets round
/// what runs from right to left.
pub(crate) fn text(path: &PathBuf) -> String {
    let said = ask("pdftotext", &["-enc", "UTF-8"], path);
    let said: String = said.chars().filter(|sign| !matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')).collect();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

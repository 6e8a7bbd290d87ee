//! Other programs over a file of ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use care_paper::Paper;

/// The file with that name, where it can be looked at afterwards.
pub(crate) fn kept(paper: &Paper, name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, &paper.bytes).unwrap();
    path
}

/// What a program says of a file.
pub(crate) fn ask(program: &str, words: &[&str], path: &Path) -> String {
    let mut command = Command::new(program);
    match program {
        "pdftotext" => command.args(words).arg(path).arg("-"),
        "pdfdetach" => command.args(words).args(["-o", "/dev/stdout"]).arg(path),
        _ => command.args(words).arg(path),
    };
    let said = command.output().unwrap_or_else(|_| panic!("{program} is missing: cargo xtask setup installs it"));
    assert!(said.status.success(), "{program}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap()
}

/// What is read out of it: the words with one space between them, without the marks that `pdftotext` sets round
/// what runs from right to left.
pub(crate) fn text(path: &Path) -> String {
    in_one_line(&ask("pdftotext", &["-enc", "UTF-8"], path))
}

/// The same in the order that it is written in the file, column by column.
pub(crate) fn in_order(path: &Path) -> String {
    in_one_line(&ask("pdftotext", &["-enc", "UTF-8", "-raw"], path))
}

/// The plain text that goes along with it.
pub(crate) fn plain(path: &Path) -> String {
    ask("pdfdetach", &["-save", "1"], path)
}

/// The words of a text with one space between them.
pub(crate) fn in_one_line(text: &str) -> String {
    let is_mark = |sign: char| matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|sign| !is_mark(*sign)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word with where it stands on its page, in points from the left.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) word: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// Every word of it.
pub(crate) fn placed(path: &Path) -> Vec<Placed> {
    let said = ask("pdftotext", &["-enc", "UTF-8", "-bbox"], path);
    let number = |line: &str, name: &str| -> f64 {
        line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let word = |line: &str| line.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
    let lines = said.lines().filter(|line| line.trim_start().starts_with("<word"));
    lines
        .map(|line| Placed {
            word: word(line),
            left: number(line, "xMin"),
            right: number(line, "xMax"),
            bottom: number(line, "yMax"),
        })
        .collect()
}

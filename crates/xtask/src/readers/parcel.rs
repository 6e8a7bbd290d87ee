//! What is handed on sealed, and as a moving code: opened by programs that are not ours, and theirs by us.
//!
//! `tests/readers/run.sh` does it, a line for each check; here they are counted by who read.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::table::Row;
use crate::workspace::Workspace;

/// What asks for these alone.
pub(super) const WORD: &str = "parcel";

/// A row for each reader, and one for each check that went wrong.
pub(super) fn rows(workspace: &Workspace) -> Vec<Row> {
    let read = checks(workspace).map(|checks| counted(&checks));
    read.unwrap_or_else(|error| vec![row("parcel", "nothing", Err(format!("{error:#}")))])
}

fn checks(workspace: &Workspace) -> Result<String> {
    let scripts = workspace.root.join("tests/readers");
    let tools = workspace.tools().join("reader-parcel");
    let laid = Command::new("bash").arg(scripts.join("set_up.sh")).arg(&tools).output().context("starting bash")?;
    if !laid.status.success() {
        bail!("{}", String::from_utf8_lossy(&laid.stderr).trim());
    }
    let done = run(&scripts, &tools)?;
    // One that stops without a word has not passed either.
    if !done.status.success() && !done.stdout.windows(6).any(|word| word == b"FAILED") {
        bail!("{}", String::from_utf8_lossy(&done.stderr).trim());
    }
    String::from_utf8(done.stdout).context("what was printed is UTF-8")
}

fn run(scripts: &Path, tools: &Path) -> Result<std::process::Output> {
    Command::new("bash").arg(scripts.join("run.sh")).arg(tools).output().context("starting bash")
}

fn counted(checks: &str) -> Vec<Row> {
    let mut passed: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for line in checks.lines() {
        let Some((said, rest)) = line.split_once(' ') else { continue };
        let (reader, what) = rest.split_once(' ').unwrap_or((rest, ""));
        match said {
            "passed" => *passed.entry(reader).or_default() += 1,
            "FAILED" => rows.push(row(reader, what, Err("not as it should be".to_owned()))),
            _ => {}
        }
    }
    let good = passed
        .into_iter()
        .map(|(reader, count)| row(reader, &format!("parcels: {count} checks"), Ok("passed".to_owned())));
    good.chain(rows).collect()
}

fn row(reader: &str, read: &str, result: Result<String, String>) -> Row {
    // Its version is pinned in set_up.sh.
    Row { reader: reader.to_owned(), version: "set_up.sh".to_owned(), read: read.to_owned(), result }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readers::table;

    #[test]
    fn each_reader_is_counted_and_what_went_wrong_is_a_row_of_its_own() {
        let rows = counted("passed age a\nnoise\npassed age b\nFAILED CCTV armor\npassed Holdfast c\n");
        let read: Vec<_> =
            rows.iter().map(|row| (row.reader.as_str(), row.read.as_str(), row.result.is_ok())).collect();
        assert_eq!(
            read,
            [("Holdfast", "parcels: 1 checks", true), ("age", "parcels: 2 checks", true), ("CCTV", "armor", false)]
        );
        assert!(!table::is_good(&rows) && !table::is_good(&counted("")), "and nothing at all is not good");
    }
}

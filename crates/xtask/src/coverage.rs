//! Whether the app carries what a plan has to hold: each row of `tests/coverage.toml` with a test id that
//! a journey opened, and a picture. Writes `docs/coverage.md`.

mod contract;
mod opened;
mod page;
mod table;
#[cfg(test)]
mod tests;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use care_locale::Words;

use self::contract::Contract;
use self::opened::Opened;
use self::table::Table;
use self::verdict::Verdict;
use crate::command::{cargo, say};
use crate::page::files_below;
use crate::suite::{self, Count, WHOLE_WORKSPACE};
use crate::workspace::{Profile, Workspace};

const TABLE: &str = "tests/coverage.toml";
const PAGE: &str = "docs/coverage.md";

/// Runs the journeys that the table names, or takes what an earlier run has left in a folder (`--from`),
/// writes the page, and ends with `coverage: N rows carried, N without a test`.
///
/// Ends with failure when a row has no test that was opened, is open or lacking, or names what is not
/// there.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    let table = Table::read(&workspace.root.join(TABLE))?;
    let opened = match words {
        [] => {
            suite::build(workspace)?;
            journeys(workspace, &table)?;
            Opened::read(&workspace.opened())?
        }
        ["--from", folder] => Opened::read(&PathBuf::from(folder))?,
        _ => bail!("`coverage` knows --from FOLDER, where an earlier run wrote what it opened"),
    };
    let readme = workspace.root.join("tests/README.md");
    let contract =
        Contract::read(&fs::read_to_string(&readme).with_context(|| format!("reading {}", readme.display()))?)?;
    let verdict = Verdict::over(&table, &opened, &contract, &workspace.root.join("docs/screens"));
    let written = page::write(&table, &opened, &verdict, &english(&workspace.root)?);
    fs::write(workspace.root.join(PAGE), written).context(PAGE)?;
    for fault in &verdict.faults {
        println!("{fault}");
    }
    for row in table.rows() {
        row.open.iter().for_each(|words| println!("row {} is open: {words}", row.id));
    }
    println!("\n{verdict}");
    Ok(if verdict.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the journeys that the table names, in the real window: what one opens that does not pass counts
/// for nothing.
fn journeys(workspace: &Workspace, table: &Table) -> Result<()> {
    say("the journeys that open what the table names");
    suite::empty_opened(workspace)?;
    let names: Vec<&str> = table.journeys.iter().map(String::as_str).collect();
    let words =
        [&["test", "--no-fail-fast", "--test", "window"], WHOLE_WORKSPACE, &["--", "--skip", "::chromium"], &names];
    let mut count = Count::default();
    let mut command = cargo(workspace, &words.concat());
    suite::run_counting(
        suite::with_tools(workspace, Profile::Development, &mut command).env("HOLDFAST_OPENED", workspace.opened()),
        &mut count,
        &mut std::io::stdout(),
    )?;
    ensure!(count.is_good(), "the journeys: {count}");
    Ok(())
}

/// What the app says in English.
fn english(root: &Path) -> Result<Words> {
    const TAG: &str = "en-GB";
    let language = care_locale::language(TAG).context(TAG)?;
    let files = files_below(&root.join("locales").join(TAG))?;
    let sources: Vec<(String, String)> = files
        .iter()
        .map(|path| {
            Ok((TAG.to_owned(), fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?))
        })
        .collect::<Result<_>>()?;
    Words::new(language, &sources).context(TAG)
}

//! Readers that are not ours, on fresh output of the app: what leaves is read by others, and not by us alone.
//!
//! The program `leaves` of `tests/measure` writes plans as FHIR documents and the codes of summaries. Each
//! validator must accept each document, and turn it away with one thing broken in it; each reader of QR codes
//! must read each code as the text beside it. What is handed on sealed is opened by others, and theirs by us
//! (`parcel`). A reader that cannot be installed has not passed.

mod broken;
mod document;
mod parcel;
mod reader;
mod symbol;
mod table;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use self::reader::{Kind, READERS, Reader};
use self::table::Row;
use crate::command::{cargo, run as run_to_its_end, say};
use crate::workspace::{Profile, Workspace};
use crate::{setup, suite};

/// Builds what writes the output, and has the readers of `words` read it: `fhir`, `qr`, `parcel`, or a part of a
/// reader's name. All of them where there is no word.
///
/// Ends with `readers: N passed, N failed` on a line of its own.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    setup::for_the_use_cases()?;
    say("building the use cases, and what has them write what leaves (some minutes the first time)");
    run_to_its_end(&mut cargo(workspace, &["build", "--package", "measure", "--bin", "leaves"]))?;
    read(workspace, words)
}

/// The same, where it is built.
pub fn read(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    let asked: Vec<&Reader> = READERS.iter().filter(|reader| reader.is_asked(words)).collect();
    let has_parcels = words.is_empty() || words.contains(&parcel::WORD);
    if asked.is_empty() && !has_parcels {
        bail!("there is no such reader: `fhir`, `qr`, `parcel`, or one of {}", names());
    }
    let folder = workspace.target.join("readers");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    write(workspace, &folder)?;
    let mut rows: Vec<Row> = asked.iter().flat_map(|reader| rows(workspace, reader, &folder)).collect();
    if has_parcels {
        rows.extend(parcel::rows(workspace));
    }
    println!("\n{}", table::of(&rows));
    println!("{}", table::closing(&rows));
    Ok(if table::is_good(&rows) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    say("what leaves the app, written anew");
    let mut leaves = Command::new(workspace.program(Profile::Development, "leaves"));
    run_to_its_end(suite::with_tools(workspace, Profile::Development, &mut leaves).arg(folder))
}

fn names() -> String {
    READERS.iter().map(|reader| reader.name).collect::<Vec<_>>().join(", ")
}

/// What the reader made of all that it is for. What stops it is a row, too.
fn rows(workspace: &Workspace, reader: &Reader, folder: &Path) -> Vec<Row> {
    let read = setup::for_a_reader(workspace, &reader.install).and_then(|()| match reader.kind {
        Kind::Fhir => document::rows(workspace, reader, &folder.join("documents")),
        Kind::Qr => symbol::rows(workspace, reader, &folder.join("codes")),
    });
    read.unwrap_or_else(|error| vec![reader.row("nothing", Err(format!("{error:#}")))])
}

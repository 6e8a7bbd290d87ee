//! What a journey has opened, by test id. Where `HOLDFAST_OPENED` names a folder, each process writes a
//! file there, with a line for whatever it waited for and found, or tapped: the journey, a tab, the id.
//! `cargo xtask coverage` reads them.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Writes down that `id` was opened, where that is asked for.
///
/// # Errors
///
/// Fails when it cannot be written.
pub(crate) fn note(id: &str) -> Result<()> {
    let Some(folder) = std::env::var_os("HOLDFAST_OPENED") else { return Ok(()) };
    note_in(Path::new(&folder), &journey(), id)
}

/// The journey that runs here: the test's name, or the program's where it is no test.
fn journey() -> String {
    let thread = std::thread::current();
    match thread.name() {
        Some(name) if name != "main" => name.to_owned(),
        _ => {
            let program = std::env::current_exe().unwrap_or_default();
            program.file_stem().and_then(OsStr::to_str).unwrap_or("a program").to_owned()
        }
    }
}

fn note_in(folder: &Path, journey: &str, id: &str) -> Result<()> {
    let path = folder.join(format!("{}.tsv", std::process::id()));
    let file = OpenOptions::new().create(true).append(true).open(&path);
    let mut file = file.with_context(|| format!("opening {}", path.display()))?;
    // In one piece, so that two journeys of one process never write into each other's line.
    file.write_all(format!("{journey}\t{id}\n").as_bytes()).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_says_which_journey_opened_what() -> Result<()> {
        let folder = tempfile::tempdir()?;
        note_in(folder.path(), &journey(), "screen-home")?;
        note_in(folder.path(), "demo", "answer-birth-place.wish")?;
        let written = std::fs::read_to_string(folder.path().join(format!("{}.tsv", std::process::id())))?;
        let here = "opened::tests::each_line_says_which_journey_opened_what";
        assert_eq!(written, format!("{here}\tscreen-home\ndemo\tanswer-birth-place.wish\n"));
        Ok(())
    }

    #[test]
    fn a_folder_that_is_not_there_is_told_and_not_passed_by() -> Result<()> {
        let folder = tempfile::tempdir()?;
        assert!(note_in(&folder.path().join("gone"), "demo", "screen-home").is_err());
        Ok(())
    }
}

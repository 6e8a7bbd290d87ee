//! Plans as FHIR documents: accepted as they are, turned away when they are broken.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::broken::BREAKAGES;
use super::reader::Reader;
use super::table::Row;
use crate::workspace::Workspace;

/// A row for each document, and for each way of breaking the first of them that the reader can see.
pub(super) fn rows(workspace: &Workspace, reader: &Reader, folder: &Path) -> Result<Vec<Row>> {
    let documents = sorted(folder, "json")?;
    let broken = broken(reader, documents.first().context("a document")?, &folder.join("broken"))?;
    let files: Vec<PathBuf> = documents.iter().chain(&broken).cloned().collect();
    let said = reader.ask(workspace, &files)?;
    let rows = files.iter().zip(said).enumerate().map(|(index, (file, said))| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let is_broken = index >= documents.len();
        let read = if is_broken { format!("broken: {name}") } else { name.into_owned() };
        reader.row(&read, judged(is_broken, &said))
    });
    Ok(rows.collect())
}

fn judged(is_broken: bool, said: &Value) -> Result<String, String> {
    let wrong = said["wrong"].as_str().unwrap_or_default();
    match (is_broken, said["valid"].as_bool()) {
        (false, Some(true)) => Ok("accepted".to_owned()),
        (true, Some(false)) => Ok("turned away".to_owned()),
        (false, _) => Err(format!("turned away: {wrong}")),
        (true, _) => Err("accepted".to_owned()),
    }
}

fn broken(reader: &Reader, document: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let text = fs::read(document).with_context(|| format!("reading {}", document.display()))?;
    let document: Value = serde_json::from_slice(&text).context("the document is JSON")?;
    let seen = BREAKAGES.iter().filter(|breakage| reader.knows_codes || !breakage.is_of_codes);
    seen.map(|breakage| {
        let path = folder.join(format!("{}.json", breakage.name));
        fs::write(&path, serde_json::to_vec(&breakage.of(&document))?)?;
        Ok(path)
    })
    .collect()
}

/// The files of a folder with that ending, in the order of their names; at least one.
pub(super) fn sorted(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .collect();
    files.sort();
    ensure!(!files.is_empty(), "nothing was written to {}", folder.display());
    Ok(files)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn who_accepts_what_is_broken_has_not_passed_and_who_says_nothing_neither() {
        let (valid, invalid) = (json!({"valid": true}), json!({"valid": false, "wrong": "a status"}));
        assert_eq!(judged(false, &valid), Ok("accepted".to_owned()));
        assert_eq!(judged(true, &invalid), Ok("turned away".to_owned()));
        assert_eq!(judged(false, &invalid), Err("turned away: a status".to_owned()));
        for is_broken in [false, true] {
            assert!(judged(is_broken, &json!({})).is_err());
        }
        assert!(judged(true, &valid).is_err());
    }
}

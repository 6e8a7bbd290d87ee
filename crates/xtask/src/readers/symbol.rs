//! QR codes of summaries: each read as the text that stands beside it, letter by letter.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::document::sorted;
use super::reader::Reader;
use super::table::Row;
use crate::workspace::Workspace;

/// A row for all the codes of each plan.
pub(super) fn rows(workspace: &Workspace, reader: &Reader, folder: &Path) -> Result<Vec<Row>> {
    let pictures = sorted(folder, "png")?;
    let said = reader.ask(workspace, &pictures)?;
    let mut plans: BTreeMap<String, Vec<Result<(), String>>> = BTreeMap::new();
    for (picture, said) in pictures.iter().zip(said) {
        let text = picture.with_extension("txt");
        let text = fs::read_to_string(&text).with_context(|| format!("reading {}", text.display()))?;
        plans.entry(plan(picture)).or_default().push(judged(&text, &said));
    }
    let row = |(plan, codes): (String, Vec<Result<(), String>>)| {
        let count = codes.len();
        let result: Result<Vec<()>, String> = codes.into_iter().collect();
        reader.row(&format!("codes: {plan} ({count})"), result.map(|_| "the same text".to_owned()))
    };
    Ok(plans.into_iter().map(row).collect())
}

/// The name without its number: `urdu` of `urdu-2.png`.
fn plan(picture: &Path) -> String {
    let stem = PathBuf::from(picture.file_stem().unwrap_or_default()).to_string_lossy().into_owned();
    stem.rsplit_once('-').map_or(stem.clone(), |(plan, _)| plan.to_owned())
}

fn judged(text: &str, said: &Value) -> Result<(), String> {
    match said.as_str() {
        Some(read) if read == text => Ok(()),
        Some(read) => {
            let same = text.chars().zip(read.chars()).take_while(|(one, other)| one == other).count();
            Err(format!("another text, from letter {same} on"))
        }
        None => Err("no code was found".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_that_differs_is_another_text() {
        assert_eq!(judged("عائشہ", &"عائشہ".into()), Ok(()));
        assert_eq!(judged("عائشہ", &"عائشه".into()), Err("another text, from letter 4 on".to_owned()));
        assert!(judged("text", &"text\n".into()).is_err(), "one line end more");
        assert!(judged("text", &Value::Null).is_err());
        assert_eq!(plan(Path::new("codes/forty-weeks-12.png")), "forty-weeks");
    }
}

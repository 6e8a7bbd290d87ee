//! Opens a vault, and a sealed page, with tools that are not ours: Debian's `argon2` and `age`, and `sqlcipher3`
//! from PyPI. `open_vault.py` looks at every row for the tests; `docs/escape-hatch/read_vault.py` is
//! what somebody without Holdfast uses, and reads the changes with Automerge from npm as well.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use serde_json::Value;

use crate::tools;

const OPEN_VAULT: &str = include_str!("open_vault.py");
const OPEN_PAGE: &str = include_str!("open_page.py");

/// The document in the sealed page `page`, as Debian's `age` and Python's zlib open it with `code`.
///
/// # Errors
///
/// Fails when a tool is missing or one of them cannot open what it should.
pub fn open_sealed_page(page: &Path, code: &str) -> Result<String> {
    let dictionaries = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/care-share/assets");
    tools::run_script(OPEN_PAGE, &[&page.to_string_lossy(), &dictionaries.to_string_lossy()], code)
}

/// What the outside tools find in the vault of the app's `folder` with `passphrase`: for each database its
/// `user_version` and its `tables`, each a list of rows; bytes stand as `{"hex": …}`.
///
/// # Errors
///
/// Fails when a tool is missing or one of them cannot open what it should.
pub fn open(folder: &Path, passphrase: &str) -> Result<Value> {
    let printed = tools::run_script(OPEN_VAULT, &[&folder.join("vault").to_string_lossy()], passphrase)?;
    Ok(serde_json::from_str(&printed)?)
}

/// The key of each database that `passphrase` opens, by its name: 48 bytes, a SQLCipher key and the
/// salt of the file.
///
/// # Errors
///
/// As [`open`].
pub fn keys(folder: &Path, passphrase: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let printed = tools::run_script(OPEN_VAULT, &[&folder.join("vault").to_string_lossy(), "--keys"], passphrase)?;
    let keys: BTreeMap<String, String> = serde_json::from_str(&printed)?;
    Ok(keys.into_iter().map(|(name, hex)| (name, of_hex(&hex))).collect())
}

/// Sets the schema version of both databases, as a newer app would.
///
/// # Errors
///
/// As [`open`].
pub fn set_schema_version(folder: &Path, passphrase: &str, version: u32) -> Result<()> {
    let vault = folder.join("vault");
    let arguments = [&*vault.to_string_lossy(), "--user-version", &version.to_string()];
    tools::run_script(OPEN_VAULT, &arguments, passphrase)?;
    Ok(())
}

/// The script of the escape hatch.
#[must_use]
pub fn escape_hatch() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/escape-hatch/read_vault.py")
}

/// What the escape hatch prints of the vault or unpacked copy in `folder`, which it gets a copy
/// of, with `secret` alone: one value for each answer of each document.
///
/// # Errors
///
/// Fails when a tool is missing, nothing opens, or it complains.
pub fn answers_through_the_escape_hatch(folder: &Path, secret: &str) -> Result<Vec<Value>> {
    let copy = tempfile::tempdir()?;
    // By another process: one that closes a file lets go of every lock that it has on it.
    let mut files = Command::new("cp");
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            files.arg(path);
        }
    }
    tools::run(files.arg("--target-directory").arg(copy.path()))?;
    let mut input = tempfile::tempfile()?;
    input.write_all(secret.as_bytes())?;
    input.rewind()?;
    let mut command = Command::new(tools::python()?);
    command.arg(escape_hatch()).arg(copy.path()).env("NODE_PATH", tools::automerge()?).stdin(input);
    let printed = String::from_utf8(tools::run(&mut command)?)?;
    printed.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// Every byte of a value of [`open`]: hex becomes the bytes that it stands for.
#[must_use]
pub fn bytes_of(value: &Value) -> Vec<u8> {
    match value {
        Value::String(text) => text.as_bytes().to_vec(),
        Value::Array(values) => values.iter().flat_map(|value| [bytes_of(value), vec![0]].concat()).collect(),
        Value::Object(map) => match map.get("hex").and_then(Value::as_str) {
            Some(hex) => of_hex(hex),
            None => map.values().flat_map(|value| [bytes_of(value), vec![0]].concat()).collect(),
        },
        other => other.to_string().into_bytes(),
    }
}

/// The bytes of hex digits.
#[must_use]
pub fn of_hex(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).filter_map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).ok()).collect()
}

/// The rows of a table of [`open`].
#[must_use]
pub fn rows<'a>(database: &'a Value, table: &str) -> &'a [Value] {
    database["tables"][table].as_array().map_or(&[], Vec::as_slice)
}

/// Every byte that a database holds of the documents of `tier`: their changes, and what the
/// first screen is painted from.
#[must_use]
pub fn bytes_of_tier(database: &Value, tier: &str) -> Vec<u8> {
    let documents: Vec<&Value> =
        rows(database, "document").iter().filter(|row| row["tier"] == tier).map(|row| &row["id"]).collect();
    let changes = rows(database, "change").iter().filter(|row| documents.contains(&&row["document"]));
    let answers = rows(database, "answer").iter().filter(|row| row["tier"] == tier);
    changes.chain(answers).flat_map(bytes_of).collect()
}

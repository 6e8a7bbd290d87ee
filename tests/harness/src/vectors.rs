//! The test vectors of the age format, C2SP/CCTV, as the npm package cctv-age has them.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::tools;

const READ_VECTORS: &str = include_str!("read_vectors.mjs");

/// One vector: a file, and what an implementation must make of it.
#[derive(Debug)]
pub struct Vector {
    /// What it is called.
    pub name: String,
    /// `success`, or what must be found wrong: `no match`, `HMAC failure`, `header failure`,
    /// `payload failure` or `armor failure`.
    pub expect: String,
    /// The identities that it is to be opened with, as text.
    pub identities: Vec<String>,
    /// Whether it is to be opened with a passphrase.
    pub has_passphrase: bool,
    /// Whether it is text in armor.
    pub is_armored: bool,
    /// The file.
    pub sealed: Vec<u8>,
}

/// Every vector, by name.
///
/// # Errors
///
/// Fails when node or the package is missing, or the package is not of the form that it had.
pub fn all() -> Result<Vec<Vector>> {
    let folder = tempfile::tempdir()?;
    let mut command = Command::new("node");
    command.args(["--input-type=module", "--eval", READ_VECTORS]).arg(tools::age_vectors()?).arg(folder.path());
    let heads: Vec<Value> = serde_json::from_slice(&tools::run(&mut command)?)?;
    let vector = |head: &Value| {
        let texts = |key: &str| -> Option<Vec<String>> {
            head[key].as_array()?.iter().map(|text| Some(text.as_str()?.to_owned())).collect()
        };
        let name = head["name"].as_str()?.to_owned();
        let keys = texts("keys")?;
        Some(Vector {
            expect: head["expect"].as_str()?.to_owned(),
            identities: texts("identities")?,
            has_passphrase: keys.iter().any(|key| key == "passphrase"),
            is_armored: keys.iter().any(|key| key == "armored"),
            sealed: fs::read(folder.path().join(&name)).ok()?,
            name,
        })
    };
    heads.iter().map(|head| vector(head).with_context(|| format!("not a vector: {head}"))).collect()
}

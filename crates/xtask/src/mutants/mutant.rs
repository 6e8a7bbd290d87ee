//! One place that is broken, in one way.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// A mutant, as cargo-mutants names it and as the ledger knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mutant {
    /// The file, line and column of today, and the mutation: `crates/a/src/b.rs:4:7: replace …`.
    pub(super) name: String,
    /// The same without what changes when something else in the file does: the place is counted
    /// from where the function begins, and the function's text stands for it.
    pub(super) key: String,
}

/// What `cargo mutants --list --json` says of one.
#[derive(Deserialize)]
struct Listed {
    name: String,
    file: String,
    function: Option<Function>,
    span: Span,
}

#[derive(Deserialize)]
struct Function {
    span: Span,
}

#[derive(Deserialize)]
struct Span {
    start: Place,
    end: Place,
}

#[derive(Deserialize)]
struct Place {
    line: usize,
    column: usize,
}

impl Mutant {
    /// Every mutant of a list, whose files stand under `root`.
    pub(super) fn read_all(list: &str, root: &Path) -> Result<Vec<Self>> {
        let listed: Vec<Listed> = serde_json::from_str(list).context("reading the list of cargo-mutants")?;
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let mut mutants = Vec::new();
        for mutant in listed {
            if !files.contains_key(&mutant.file) {
                let path = root.join(&mutant.file);
                let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
                files.insert(mutant.file.clone(), text);
            }
            let text = files.get(&mutant.file).map_or("", String::as_str);
            mutants.push(Self { key: mutant.key(text), name: mutant.name });
        }
        Ok(mutants)
    }
}

impl Listed {
    fn key(&self, text: &str) -> String {
        let around = self.function.as_ref().map_or(&self.span, |function| &function.span);
        let Span { start, end } = around;
        let lines = text.lines().skip(start.line.saturating_sub(1)).take(end.line + 1 - start.line.min(end.line));
        let at = &self.span.start;
        let mutation = self.name.split_once(": ").map_or(self.name.as_str(), |(_, mutation)| mutation);
        let (file, code, line) = (&self.file, fingerprint(lines), at.line - start.line.min(at.line));
        format!("{file} {code:016x} +{line}:{}: {mutation}", at.column)
    }
}

/// FNV-1a, which no version of Rust changes.
fn fingerprint<'a>(lines: impl Iterator<Item = &'a str>) -> u64 {
    lines
        .flat_map(|line| line.bytes().chain([b'\n']))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is listed of `a < b` in a function that begins in `line`.
    fn listed(line: usize) -> Listed {
        let text = format!(
            r#"{{"name": "src/b.rs:{at}:7: replace < with <= in f", "file": "src/b.rs",
                "function": {{"span": {{"start": {{"line": {line}, "column": 1}}, "end": {{"line": {end}, "column": 2}}}}}},
                "span": {{"start": {{"line": {at}, "column": 7}}, "end": {{"line": {at}, "column": 8}}}}}}"#,
            at = line + 1,
            end = line + 2
        );
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn a_mutant_stays_known_until_its_own_function_changes() {
        let function = "fn f(a: u8, b: u8) -> bool {\n    a < b\n}\n";
        let first = listed(1).key(function);
        assert_eq!(listed(3).key(&format!("use c::d;\n\n{function}fn g() {{}}\n")), first, "it only stands lower");
        assert_ne!(listed(1).key(&function.replace("a <", "b <")), first, "the function says something else");
        assert!(first.ends_with(" +1:7: replace < with <= in f"), "{first}");
    }
}

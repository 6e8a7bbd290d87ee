//! The Kotlin: lines that must stand, lines that must not, and the names that both sides share.
//! Comments never count, and neither do line breaks.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::super::Text;

/// Our plugin, from the folder of the project.
pub(super) const PLUGIN: &str = "app/src/main/java/app/holdfast/notebook/PhonePlugin.kt";

/// `src-tauri/android-rules.toml`: lines, and what each is for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    /// What must stand, by the name of a file.
    pub(super) must: BTreeMap<String, BTreeMap<String, String>>,
    /// What stands in no file of ours.
    #[serde(rename = "must-not")]
    pub(super) must_not: BTreeMap<String, String>,
}

impl Rules {
    pub(super) fn read(text: &Text) -> Result<Self> {
        toml::from_str(&text.words).with_context(|| format!("reading {}", text.path))
    }
}

/// Files of ours that are missing or lack a line.
pub(super) fn must_stand(texts: &[&Text], folder: &str, rules: &Rules) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, lines) in &rules.must {
        let ending = format!("/{name}.kt");
        let Some(text) = texts.iter().find(|text| text.ends_with(&ending)) else {
            findings.push(format!("{folder}: there is no {name}.kt"));
            continue;
        };
        let code = one_line(&text.words);
        let lacking = lines.iter().filter(|(line, _)| !code.contains(*line));
        findings.extend(lacking.map(|(line, why)| format!("{}: must say `{line}`: {why}", text.path)));
    }
    findings
}

/// Lines of a file that must not be there.
pub(super) fn must_not_stand(text: &Text, rules: &Rules) -> Vec<String> {
    let code = without_comments(&text.words);
    let mut findings = Vec::new();
    for (number, line) in code.lines().enumerate() {
        for (word, why) in rules.must_not.iter().filter(|(word, _)| line.contains(*word)) {
            findings.push(text.finding(number, &format!("{word}: {why}")));
        }
        if line.contains("clearFlags(") && !text.ends_with("/Curtain.kt") {
            findings.push(text.finding(number, "only Curtain.kt opens the curtain"));
        }
    }
    findings
}

/// What the shell calls and the plugin does not answer, or the other way round.
pub(super) fn both_sides(shell: &Text, plugin: &Text, identifier: &str) -> Vec<String> {
    let kotlin = one_line(&plugin.words);
    let rust = one_line(&shell.words);
    let mut findings = Vec::new();
    if !kotlin.starts_with(&format!("package {identifier} ")) {
        findings.push(format!("{}: its package must be {identifier}, as in tauri.conf.json", plugin.path));
    }
    if !rust.contains(&format!("(\"{identifier}\", \"PhonePlugin\")")) {
        findings.push(format!("{}: must name {identifier} and PhonePlugin", shell.path));
    }
    let asked: BTreeSet<&str> = ["ask(\"", "run_mobile_plugin::<()>(\""].iter().flat_map(|m| after(&rust, m)).collect();
    let answered: BTreeSet<&str> = after(&kotlin, "@Command fun ").collect();
    let refusals: BTreeSet<&str> = after(&rust, "Some(\"").collect();
    // What has no code of its own has failed.
    let codes: BTreeSet<&str> = after(&kotlin, "const val ").filter(|code| *code != "FAILED").collect();
    let codes: BTreeSet<String> = codes.iter().map(|code| code.to_lowercase()).collect();
    for name in asked.symmetric_difference(&answered) {
        findings.push(format!("{}: {name} is asked or answered on one side only", plugin.path));
    }
    for name in codes.symmetric_difference(&refusals.iter().map(|code| (*code).to_owned()).collect()) {
        findings.push(format!("{}: the refusal {name} stands on one side only", plugin.path));
    }
    findings
}

/// The names that follow `mark`.
fn after<'a>(code: &'a str, mark: &str) -> impl Iterator<Item = &'a str> {
    code.match_indices(mark).map(move |(at, mark)| {
        let rest = &code[at + mark.len()..];
        &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
    })
}

/// The code without comments, with one space for each break.
pub(super) fn one_line(source: &str) -> String {
    without_comments(source).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The code without comments, each line where it was. No string of ours holds a quotation mark.
fn without_comments(source: &str) -> String {
    let mut kept = String::new();
    let mut rest = source;
    while let Some(at) = ["//", "/*", "\""].iter().filter_map(|mark| rest.find(mark)).min() {
        let (before, from_here) = rest.split_at(at);
        let end = match from_here.get(..2) {
            Some("//") => from_here.find('\n'),
            Some("/*") => from_here.find("*/").map(|end| end + 2),
            _ => from_here[1..].find('"').map(|end| end + 2),
        };
        let (piece, after) = from_here.split_at(end.unwrap_or(from_here.len()));
        kept.push_str(before);
        kept.extend(piece.chars().filter(|c| piece.starts_with('"') || *c == '\n'));
        rest = after;
    }
    kept + rest
}

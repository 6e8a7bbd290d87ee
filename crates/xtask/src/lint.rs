//! Rules that neither the compiler nor clippy nor another kept tool knows. Each has a test that
//! plants its fault.

mod address;
mod android;
mod arrows;
mod disposed;
mod locales;
mod manifest;
mod promise;
mod shell;
mod source;
mod view;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::page::files_below;
use crate::{attacks, setup};

/// A text of the repository.
#[derive(Debug, Clone)]
struct Text {
    /// Its path from the root, with `/`.
    path: String,
    /// What stands in it.
    words: String,
}

impl Text {
    /// A finding at a line that counts from 0.
    fn finding(&self, line: usize, what: &str) -> String {
        format!("{}:{}: {what}", self.path, line + 1)
    }

    fn is_below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    fn ends_with(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }
}

/// Everything that is wrong with the sources, a line each.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let texts = texts(root)?;
    let one = |path: &str| texts.iter().find(|text| text.path == path).with_context(|| format!("{path} is missing"));
    let mut findings = arrows::check(root)?;
    for text in &texts {
        findings.extend(address::of_machines(text));
        if text.ends_with(".rs") {
            findings.extend(source::check(text));
        }
        if text.is_below("ui") {
            findings.extend(address::absolute(text));
            findings.extend(view::check(text));
            findings.extend(disposed::check(text));
        }
    }
    findings.extend(manifest::unexplained(one("Cargo.toml")?)?);
    findings.extend(manifest::aborting_profiles(one("Cargo.toml")?)?);
    findings.extend(manifest::command_line(one("Cargo.lock")?, setup::TAURI_CLI.1)?);
    findings.extend(shell::window_rules(one("tauri.conf.json")?)?);
    findings.extend(android::sources(&texts)?);
    findings.extend(locales::check(&texts)?);
    findings.extend(shell::driven(&texts));
    let holders = promise::Holders::of(&texts, crate::COMMANDS);
    findings.extend(promise::unheld(&texts, &holders));
    let unheard_of = attacks::names().filter(|name| !holders.has_test(name));
    findings.extend(unheard_of.map(|name| format!("crates/xtask/src/attacks/list.rs: there is no `{name}`")));
    Ok(findings)
}

/// Every rule over the Android project as it was made into `gen/android`.
pub fn android_project(root: &Path) -> Result<Vec<String>> {
    let words = fs::read_to_string(root.join(android::RULES)).context(android::RULES)?;
    let rules = Text { path: android::RULES.to_owned(), words };
    android::project(&texts_below(root, &root.join(android::PROJECT), &[".git", ".gradle"])?, &rules)
}

/// Every rule over the page as it was built into `dist/`.
pub fn built_page(root: &Path) -> Result<Vec<String>> {
    let folder = root.join("dist");
    let names: Vec<String> =
        files_below(&folder)?.iter().filter_map(|path| Some(slashed(path.strip_prefix(&folder).ok()?))).collect();
    let mut findings = Vec::new();
    for name in &names {
        let Ok(words) = fs::read_to_string(folder.join(name)) else { continue };
        let text = Text { path: format!("dist/{name}"), words };
        findings.extend(address::absolute(&text));
        findings.extend(address::missing_files(&text, &names));
    }
    Ok(findings)
}

/// Every text of the repository, apart from what is made.
fn texts(root: &Path) -> Result<Vec<Text>> {
    texts_below(root, root, &[".git", "target", "dist", "gen", "node_modules"])
}

/// Every text in `folder` but in folders of those names.
fn texts_below(root: &Path, folder: &Path, passed_by: &[&str]) -> Result<Vec<Text>> {
    let mut texts = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if passed_by.contains(&name.as_str()) {
                continue; // in a second work tree .git is a file
            }
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(words) = fs::read_to_string(&path) {
                // What is not UTF-8 is a picture, a font or a frozen vector.
                texts.push(Text { path: slashed(path.strip_prefix(root)?), words });
            }
        }
    }
    texts.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(texts)
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
fn text(path: &str, words: &str) -> Text {
    Text { path: path.to_owned(), words: words.to_owned() }
}

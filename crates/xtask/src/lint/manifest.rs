//! What the root manifest must say, and Tauri's command line with it.

use anyhow::{Context, Result};
use toml::{Table, Value};

use super::Text;

/// Dependencies without a comment that says what they are for, in the line or the one above it. Our
/// own crates explain themselves.
pub(super) fn unexplained(manifest: &Text) -> Result<Vec<String>> {
    let lines: Vec<&str> = manifest.words.lines().map(str::trim).collect();
    // A heading such as `# -- storage --` groups; it does not explain.
    let is_reason = |line: &str| line.starts_with("# ") && !line.starts_with("# --");
    let explains = |name: &str| {
        lines.iter().enumerate().any(|(at, line)| {
            let is_its_line = line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
            is_its_line && (line.contains(" # ") || at > 0 && is_reason(lines[at - 1]))
        })
    };
    let mut findings = Vec::new();
    tables(&read(manifest)?, &mut |name, table| {
        if name.ends_with("dependencies") {
            let ours = |value: &Value| value.get("path").is_some() || value.get("workspace").is_some();
            let silent = table.iter().filter(|(name, value)| !ours(value) && !explains(name));
            findings.extend(
                silent.map(|(name, _)| format!("{}: {name} has no comment that says what it is for", manifest.path)),
            );
        }
    });
    Ok(findings)
}

/// Native profiles that abort on a panic: a parser of foreign bytes may panic and must be caught.
/// Only the page's profile may abort, as wasm does anyway.
pub(super) fn aborting_profiles(manifest: &Text) -> Result<Vec<String>> {
    let manifest_table = read(manifest)?;
    let profiles = manifest_table.get("profile").and_then(Value::as_table).into_iter().flatten();
    let aborts = |value: &Value| value.get("panic").and_then(Value::as_str) == Some("abort");
    let aborting = profiles.filter(|(name, value)| *name != "page" && aborts(value));
    Ok(aborting.map(|(name, _)| format!("{}: the profile {name} must not abort on a panic", manifest.path)).collect())
}

/// Tauri's command line makes the Android project for the Tauri that is compiled in.
pub(super) fn command_line(lock: &Text, pinned: &str) -> Result<Vec<String>> {
    let minor = |version: &str| version.split('.').take(2).map(str::to_owned).collect::<Vec<_>>();
    let lock_table = read(lock)?;
    let mut packages = lock_table.get("package").and_then(Value::as_array).into_iter().flatten();
    let tauri = packages.find(|package| package.get("name").and_then(Value::as_str) == Some("tauri"));
    let locked = tauri.and_then(|tauri| tauri.get("version")).and_then(Value::as_str).unwrap_or("missing");
    let finding = || format!("xtask's setup.rs pins Tauri's command line {pinned}, and tauri is {locked}");
    Ok(Vec::from_iter((minor(locked) != minor(pinned)).then(finding)))
}

fn read(text: &Text) -> Result<Table> {
    text.words.parse().with_context(|| format!("reading {}", text.path))
}

/// Every table, with its name, however deep.
fn tables(table: &Table, seen: &mut impl FnMut(&str, &Table)) {
    for (name, value) in table {
        if let Value::Table(inside) = value {
            seen(name, inside);
            tables(inside, seen);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let manifest = "[workspace.dependencies]\ncare-plan = { path = \"x\" }\n# -- words --\nserde = \"1\"\nage = \"1\" # sealing\n# how it is drawn\nqr = \"1\"\n[features]\na = []\n[target.'cfg(unix)'.dependencies]\nloose = { version = \"1\" }";
        let found = unexplained(&text("Cargo.toml", manifest)).unwrap();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.iter().any(|f| f.contains(": serde")) && found.iter().any(|f| f.contains(": loose")));
    }

    #[test]
    fn a_native_profile_that_aborts_is_found() {
        let manifest = "[profile.page]\npanic = \"abort\"\n[profile.release]\npanic='abort'\n";
        assert_eq!(aborting_profiles(&text("Cargo.toml", manifest)).unwrap().len(), 1);
    }

    #[test]
    fn a_command_line_of_another_tauri_is_found() {
        let lock = "[[package]]\nname = \"tauri-build\"\nversion = \"2.7.4\"\n[[package]]\nname = \"tauri\"\nversion = \"2.12.5\"\n";
        let found = |lock: &str, pinned| command_line(&text("Cargo.lock", lock), pinned).unwrap().len();
        assert_eq!(found(lock, "2.12.0"), 0);
        assert_eq!(found(lock, "2.11.5"), 1);
        assert_eq!(found("", "2.12.5"), 1);
    }
}

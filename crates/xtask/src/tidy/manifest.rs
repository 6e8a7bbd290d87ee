//! What the root manifest must say.

use super::Text;

/// Dependencies without a comment that says what they are for. Our own crates explain themselves.
pub(super) fn uncommented_dependencies(manifest: &Text) -> Vec<String> {
    let mut findings = Vec::new();
    let mut table = "";
    let mut before = "";
    for (number, line) in manifest.words.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            table = line;
        }
        let is_dependency = table.trim_end_matches(']').ends_with("dependencies")
            && line.contains('=')
            && !line.starts_with(['#', '[']);
        let explains_itself = line.contains("path = ") || line.contains("workspace = true");
        if is_dependency && !explains_itself && !line.contains(" #") && !before.starts_with("# ") {
            let name = line.split(['=', ' ', '.']).next().unwrap_or_default();
            findings.push(manifest.finding(number, &format!("{name} has no comment that says what it is for")));
        }
        // A heading such as `# -- storage --` groups; it does not explain.
        before = if line.starts_with("# --") { "" } else { line };
    }
    findings
}

/// Native profiles that abort on a panic: a parser of foreign bytes may panic and must be caught.
/// Only the page's profile may abort, as wasm does anyway.
pub(super) fn aborting_profiles(manifest: &Text) -> Vec<String> {
    let mut findings = Vec::new();
    let mut table = "";
    for (number, line) in manifest.words.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            table = line;
        }
        let aborts = line.replace(' ', "").starts_with("panic=\"abort\"");
        if aborts && table != "[profile.page]" {
            findings.push(manifest.finding(number, &format!("{table} must not abort on a panic")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let manifest = "[workspace.dependencies]\ncare-plan = { path = \"x\" }\n# -- words --\nserde = \"1\"\nage = \"1\" # sealing\n# how it is drawn\nqr = \"1\"\n[features]\na = []\n[dependencies]\nloose = \"1\"";
        let found = uncommented_dependencies(&text("Cargo.toml", manifest));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("Cargo.toml:4: serde") && found[1].starts_with("Cargo.toml:11: loose"));
    }

    #[test]
    fn a_native_profile_that_aborts_is_found() {
        let manifest = "[profile.page]\npanic = \"abort\"\n[profile.release]\npanic=\"abort\"\n";
        assert_eq!(aborting_profiles(&text("Cargo.toml", manifest)).len(), 1);
    }
}

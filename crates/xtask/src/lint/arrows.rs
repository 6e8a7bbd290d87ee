//! The diagram of ARCHITECTURE.md as data, held against what the manifests say.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, MetadataCommand};

/// The arrows: what each crate of ours may use. A crate that is not here has no place yet.
const ARROWS: &str = "
care-ui -> care-bridge care-locale care-plan care-voice
holdfast -> care-app care-bridge
care-app -> care-viewer care-import care-vault care-share care-photo care-voice care-paper care-export care-document care-seal care-locale care-bridge care-plan
care-vault -> care-seal care-plan
care-viewer -> care-import care-share care-seal care-locale
care-share ->
care-photo ->
care-voice ->
care-export -> care-locale care-plan
care-import -> care-plan
care-paper -> care-export care-locale care-plan care-share
care-document -> care-plan
care-bridge -> care-plan
care-seal ->
care-locale ->
care-plan ->
camera -> care-share
harness -> care-app care-bridge care-plan care-seal
journeys -> harness
measure -> harness care-app care-bridge care-document care-plan care-seal
torture -> harness care-app care-bridge care-document care-import care-photo care-plan care-seal care-vault
xtask -> care-bridge care-locale care-plan
";

/// What only these crates of ours may name, and crates that are not ours name too. What no other crate
/// names either is held by `deny.toml`. (xtask packs the program of the sealed page.)
const ONLY: &[(&str, &[&str])] = &[
    ("typst-layout", &["care-paper"]),
    ("unic-langid", &["care-locale"]),
    ("flate2", &["care-share", "xtask"]),
    ("wasm-bindgen", PAGES),
    ("wasm-bindgen-futures", &["care-ui"]),
    ("js-sys", PAGES),
    ("web-sys", PAGES),
];

/// The two that a browser runs: the page, and the sealed page.
const PAGES: &[&str] = &["care-ui", "care-viewer"];

/// Every arrow that the diagram does not have.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let metadata =
        MetadataCommand::new().manifest_path(root.join("Cargo.toml")).no_deps().exec().context("cargo metadata")?;
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let mut findings = Vec::new();
    for package in &metadata.packages {
        // A test may look down on a crate from above; what ships may not.
        let ships = package.dependencies.iter().filter(|used| used.kind != DependencyKind::Development);
        let ships: BTreeSet<&str> = ships.map(|used| used.name.as_str()).filter(|used| ours.contains(used)).collect();
        findings.extend(wrong_arrows(&package.name, &ships));
        let named = package.dependencies.iter().map(|used| used.name.as_str()).collect();
        findings.extend(trespasses(&package.name, &named));
    }
    Ok(findings)
}

fn wrong_arrows(name: &str, uses: &BTreeSet<&str>) -> Vec<String> {
    let mut arrows = ARROWS.lines().filter_map(|line| line.split_once(" ->"));
    let Some((_, allowed)) = arrows.find(|(crate_name, _)| *crate_name == name) else {
        return vec![format!(
            "{name} has no place in the diagram: give it one in ARCHITECTURE.md and xtask's lint/arrows.rs"
        )];
    };
    let drawn: BTreeSet<&str> = allowed.split_whitespace().collect();
    let wrong = uses.difference(&drawn).map(|used| format!("{name} -> {used} is no arrow of ARCHITECTURE.md"));
    let idle = drawn.difference(uses).map(|used| format!("{name} -> {used} is drawn, and {name} does not use it"));
    wrong.chain(idle).collect()
}

fn trespasses(name: &str, uses: &BTreeSet<&str>) -> Vec<String> {
    let foreign = ONLY.iter().filter(|(used, owners)| !owners.contains(&name) && uses.contains(used));
    foreign
        .map(|(used, owners)| format!("{name} names {used}, and of ours only {} may", owners.join(" and ")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_that_goes_up_is_found() {
        assert_eq!(wrong_arrows("care-vault", &["care-seal", "care-plan"].into()), [] as [&str; 0]);
        assert_eq!(wrong_arrows("care-plan", &["care-vault"].into()).len(), 1, "meaning uses nothing of ours");
        let idle = wrong_arrows("care-vault", &["care-plan"].into());
        assert_eq!(idle, ["care-vault -> care-seal is drawn, and care-vault does not use it"]);
        assert_eq!(wrong_arrows("care-new", &[].into()).len(), 1, "a new crate takes a place first");
    }

    #[test]
    fn only_the_page_of_ours_speaks_to_a_browser() {
        assert_eq!(trespasses("care-app", &["web-sys", "serde"].into()).len(), 1);
        assert_eq!(trespasses("care-ui", &["web-sys", "js-sys"].into()), [] as [&str; 0]);
        assert_eq!(trespasses("care-viewer", &["web-sys", "js-sys"].into()), [] as [&str; 0], "nor the sealed page");
    }
}

//! The diagram of ARCHITECTURE.md as data, held against what the crates really depend on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};

/// The arrows: what each crate of ours may use. A crate that is not here has no place yet.
const ARROWS: &[(&str, &[&str])] = &[
    // faces
    ("care-ui", &["care-bridge", "care-locale", "care-plan"]),
    ("holdfast", &["care-app", "care-bridge"]),
    // use cases
    (
        "care-app",
        &[
            "care-vault",
            "care-share",
            "care-export",
            "care-document",
            "care-seal",
            "care-locale",
            "care-bridge",
            "care-plan",
        ],
    ),
    // edges
    ("care-vault", &["care-seal", "care-plan"]),
    ("care-share", &["care-seal", "care-plan"]),
    ("care-export", &["care-locale", "care-plan"]),
    // shapes
    ("care-document", &["care-plan"]),
    ("care-seal", &[]),
    ("care-bridge", &["care-plan"]),
    ("care-locale", &[]),
    // meaning
    ("care-plan", &[]),
    // beside the house: journeys over it, its figures, what is harmed on purpose, and these commands
    ("harness", &["care-app", "care-bridge", "care-plan"]),
    ("journeys", &[]), // only its tests use anything
    ("measure", &["harness", "care-app", "care-bridge", "care-document", "care-plan", "care-seal"]),
    ("torture", &["harness", "care-app", "care-bridge", "care-document", "care-plan", "care-seal", "care-vault"]),
    ("xtask", &["care-bridge", "care-plan"]), // the lints of locales/ ask for every message of the template
];

/// What only one crate may name; a name that ends in `*` stands for all that begin so.
const ONLY: &[(&str, &[&str])] = &[
    ("rusqlite*", &["care-vault"]),
    ("libsqlite3-sys", &["care-vault"]),
    ("tar", &["care-vault"]),
    ("automerge*", &["care-document"]),
    ("autosurgeon*", &["care-document"]),
    ("age*", &["care-seal"]),
    ("argon2", &["care-seal"]),
    ("bech32", &["care-seal"]),
    ("diceware_wordlists", &["care-seal"]),
    ("zxcvbn", &["care-seal"]),
    ("ed25519*", &["care-seal"]),
    ("x25519*", &["care-seal"]),
    ("fast_qr", &["care-share"]),
    ("qrcode*", &["care-share"]),
    ("fluent-syntax", &["care-locale", "xtask"]), // the lints read locales/ as a parser does
    ("fluent*", &["care-locale"]),
    ("unic-langid", &["care-locale"]),
    ("tauri*", &["holdfast"]),
    ("leptos*", &["care-ui"]),
    ("web-sys", &["care-ui"]),
    ("js-sys", &["care-ui"]),
    ("wasm-bindgen-cli-support", &["xtask"]),
    ("wasm-bindgen*", &["care-ui"]),
];

/// What the page must not reach, however many crates lie between.
const NEVER_IN_THE_PAGE: &[&str] =
    &["automerge", "rusqlite", "libsqlite3-sys", "age", "age-core", "argon2", "tauri", "care-app", "care-seal"];

/// What the shell must not reach: whatever speaks to a network.
const NEVER_IN_THE_SHELL: &[&str] =
    &["reqwest", "hyper", "ureq", "curl", "isahc", "attohttpc", "rustls", "native-tls", "tungstenite", "quinn"];

/// Features that open a door in what ships: the inspector, files over a protocol, rights at run time.
const NEVER_ON: &[(&str, &[&str])] = &[
    ("tauri", &["devtools", "protocol-asset", "dynamic-acl", "unstable"]),
    ("tauri-runtime-wry", &["devtools"]),
    ("wry", &["devtools"]),
];

/// Every arrow that the diagram does not have.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let metadata = MetadataCommand::new().manifest_path(root.join("Cargo.toml")).exec().context("cargo metadata")?;
    let mut findings = Vec::new();
    for package in metadata.workspace_packages() {
        // A test may look down on a crate from above; what ships may not.
        let uses = |for_tests: bool| {
            package
                .dependencies
                .iter()
                .filter(|d| for_tests || d.kind != DependencyKind::Development)
                .map(|d| d.name.to_string())
                .collect::<BTreeSet<_>>()
        };
        let ours: BTreeSet<String> = metadata.workspace_packages().iter().map(|p| p.name.to_string()).collect();
        findings.extend(wrong_arrows(&package.name, &uses(false).intersection(&ours).cloned().collect()));
        findings.extend(trespasses(&package.name, &uses(true)));
    }
    findings.extend(reaches(&graph(&only_for(root, "wasm32-unknown-unknown")?), "care-ui", NEVER_IN_THE_PAGE));
    // On a phone Tauri itself brings an HTTP client, for its development server.
    findings.extend(reaches(&graph(&only_for(root, "x86_64-unknown-linux-gnu")?), "holdfast", NEVER_IN_THE_SHELL));
    findings.extend(doors(&features(&metadata)));
    Ok(findings)
}

fn only_for(root: &Path, target: &str) -> Result<Metadata> {
    MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .other_options(["--filter-platform".to_owned(), target.to_owned()])
        .exec()
        .with_context(|| format!("cargo metadata for {target}"))
}

fn wrong_arrows(name: &str, uses: &BTreeSet<String>) -> Vec<String> {
    let Some((_, allowed)) = ARROWS.iter().find(|(crate_name, _)| *crate_name == name) else {
        return vec![format!(
            "{name} has no place in the diagram: give it one in ARCHITECTURE.md and xtask's edges.rs"
        )];
    };
    uses.iter()
        .filter(|used| !allowed.contains(&used.as_str()))
        .map(|used| format!("{name} -> {used} is no arrow of ARCHITECTURE.md"))
        .collect()
}

fn trespasses(name: &str, uses: &BTreeSet<String>) -> Vec<String> {
    let owners = |used: &str| {
        ONLY.iter()
            .find(|(pattern, _)| match pattern.strip_suffix('*') {
                Some(start) => {
                    used == start || used.starts_with(&format!("{start}-")) || used.starts_with(&format!("{start}_"))
                }
                None => used == *pattern,
            })
            .map(|(_, owners)| *owners)
    };
    uses.iter()
        .filter_map(|used| Some((used, owners(used)?)))
        .filter(|(_, owners)| !owners.contains(&name))
        .map(|(used, owners)| format!("{name} names {used}, and only {} may", owners.join(" and ")))
        .collect()
}

/// Who uses whom, in what is compiled (not in tests, not in build scripts).
fn graph(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let name_of = |id: &PackageId| metadata[id].name.to_string();
    let Some(resolve) = &metadata.resolve else { return BTreeMap::new() };
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for node in &resolve.nodes {
        let uses = node
            .deps
            .iter()
            .filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal))
            .map(|dep| name_of(&dep.pkg));
        graph.entry(name_of(&node.id)).or_default().extend(uses);
    }
    graph
}

/// The features that each crate is compiled with.
fn features(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    nodes
        .map(|node| (metadata[&node.id].name.to_string(), node.features.iter().map(ToString::to_string).collect()))
        .collect()
}

fn doors(features: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, never) in NEVER_ON {
        let on = features.get(*name).into_iter().flatten().filter(|feature| never.contains(&feature.as_str()));
        findings.extend(on.map(|feature| format!("{name} is compiled with {feature}, which stays off")));
    }
    findings
}

fn reaches(graph: &BTreeMap<String, BTreeSet<String>>, from: &str, never: &[&str]) -> Vec<String> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::from([from.to_owned()]);
    let mut findings = Vec::new();
    while let Some(way) = ways.pop() {
        let Some(uses) = way.last().and_then(|last| graph.get(last)) else { continue };
        for used in uses {
            if !seen.insert(used.clone()) {
                continue;
            }
            let longer = [way.as_slice(), std::slice::from_ref(used)].concat();
            if never.contains(&used.as_str()) {
                findings.push(format!("{from} must not reach {used}: {}", longer.join(" -> ")));
            }
            ways.push(longer);
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn an_arrow_that_goes_up_is_found() {
        assert_eq!(wrong_arrows("care-vault", &set(&["care-seal", "care-plan"])), [] as [&str; 0]);
        assert_eq!(wrong_arrows("care-plan", &set(&["care-vault"])).len(), 1, "meaning uses nothing of ours");
        assert_eq!(wrong_arrows("care-new", &set(&[])).len(), 1, "a new crate takes a place first");
    }

    #[test]
    fn the_diagram_itself_has_no_circle() {
        fn below(name: &str, way: &[&str]) {
            assert!(!way.contains(&name), "{way:?} leads back to {name}");
            let (_, uses) = ARROWS.iter().find(|(crate_name, _)| *crate_name == name).expect("a crate of the diagram");
            for used in *uses {
                below(used, &[way, &[name]].concat());
            }
        }
        for (name, _) in ARROWS {
            below(name, &[]);
        }
    }

    #[test]
    fn only_its_owner_names_a_dangerous_crate() {
        assert_eq!(trespasses("care-vault", &set(&["rusqlite", "rusqlite_migration"])), [] as [&str; 0]);
        assert_eq!(trespasses("care-app", &set(&["rusqlite_migration"])).len(), 1);
        assert_eq!(trespasses("care-app", &set(&["tauri-build", "fluent-syntax", "wasm-bindgen"])).len(), 3);
        assert_eq!(trespasses("care-app", &set(&["agenda", "automergeable"])), [] as [&str; 0], "whole names only");
        assert_eq!(trespasses("xtask", &set(&["wasm-bindgen-cli-support", "fluent-syntax"])), [] as [&str; 0]);
    }

    #[test]
    fn a_long_way_from_the_page_to_automerge_is_found() {
        let arrows = |names: &[(&str, &[&str])]| names.iter().map(|(n, uses)| ((*n).to_owned(), set(uses))).collect();
        let graph: BTreeMap<_, _> = arrows(&[("care-ui", &["a", "b"]), ("a", &["b"]), ("b", &["automerge", "a"])]);
        let found = reaches(&graph, "care-ui", NEVER_IN_THE_PAGE);
        assert_eq!(found.len(), 1);
        assert!(found[0].ends_with("b -> automerge"), "the way is told: {}", found[0]);
        assert_eq!(reaches(&graph, "automerge", NEVER_IN_THE_PAGE), [] as [&str; 0]);
    }

    #[test]
    fn the_inspector_in_what_ships_is_found() {
        let features = BTreeMap::from([("tauri".to_owned(), set(&["wry", "devtools"]))]);
        assert_eq!(doors(&features), ["tauri is compiled with devtools, which stays off"]);
    }
}

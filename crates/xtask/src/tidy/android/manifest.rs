//! The manifests and the XML that they name.

use anyhow::{Context, Result};
use roxmltree::{Document, Node};

use super::super::Text;

/// A rule over one file.
pub(super) type Rule = fn(&Text) -> Result<Vec<String>>;

/// Every XML file that has a rule, from the folder of the project.
pub(super) const RULES: &[(&str, Rule)] = &[
    ("app/src/main/AndroidManifest.xml", main),
    ("app/src/debug/AndroidManifest.xml", debug),
    ("app/src/release/AndroidManifest.xml", release),
    ("app/src/main/res/xml/backup_nothing.xml", backup),
    ("app/src/main/res/xml/extract_nothing.xml", extraction),
    ("app/src/main/res/xml/file_paths.xml", paths),
];

const ANDROID: &str = "http://schemas.android.com/apk/res/android";
const TOOLS: &str = "http://schemas.android.com/tools";

/// Everything that what ships may ask the system for.
const PERMISSIONS: &[&str] = &["android.permission.USE_BIOMETRIC"];

/// What libraries bring besides: the same on older phones, and the app's permission to itself.
const FROM_LIBRARIES: &[&str] =
    &["android.permission.USE_FINGERPRINT", "app.holdfast.notebook.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION"];

/// What no library may bring into what ships.
const REMOVED: &[&str] = &[
    "android.permission.INTERNET",
    "android.permission.ACCESS_NETWORK_STATE",
    "android.permission.READ_EXTERNAL_STORAGE",
    "android.permission.WRITE_EXTERNAL_STORAGE",
    "android.permission.MANAGE_EXTERNAL_STORAGE",
    "android.permission.READ_MEDIA_IMAGES",
    "android.permission.READ_MEDIA_VIDEO",
    "android.permission.READ_MEDIA_AUDIO",
];

/// Every place that a backup could take files from.
const PLACES: &[&str] = &["root", "file", "database", "sharedpref", "external"];
const PLACES_BEFORE_UNLOCK: &[&str] = &["device_root", "device_file", "device_database", "device_sharedpref"];

const APPLICATION: &[(&str, &str)] = &[
    ("allowBackup", "false"),
    ("fullBackupContent", "@xml/backup_nothing"),
    ("dataExtractionRules", "@xml/extract_nothing"),
    ("usesCleartextTraffic", "false"),
];

/// What loosens an application by standing there at all.
const NEVER_SAID: &[&str] = &["debuggable", "networkSecurityConfig", "requestLegacyExternalStorage", "testOnly"];

/// The window: one, that no other app can put itself in front of.
const WINDOW: &[(&str, &str)] =
    &[("launchMode", "singleTask"), ("taskAffinity", ""), ("allowTaskReparenting", "false")];

const WEB_VIEW: &[(&str, &str)] =
    &[("android.webkit.WebView.MetricsOptOut", "true"), ("android.webkit.WebView.EnableSafeBrowsing", "false")];

fn main(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    let mut findings = merged_or_main(text, &document, PERMISSIONS);
    for node in document.descendants() {
        let kind = node.tag_name().name();
        if kind == "activity" && name(node) != ".MainActivity" {
            findings.push(finding(text, node, &format!("{} is a second window", name(node))));
        }
        if kind == "provider" && said(node, "exported") != Some("false") {
            findings.push(finding(text, node, "a provider that any app can ask"));
        }
        if ["receiver", "service"].contains(&kind) {
            findings.push(finding(text, node, &format!("a {kind}, and the app has none")));
        }
        if kind == "action" && name(node) != "android.intent.action.MAIN" || kind == "data" {
            findings.push(finding(text, node, "the window is opened by its icon alone"));
        }
    }
    for (wanted, value) in WEB_VIEW {
        let mut there = document.descendants().filter(|node| name(*node) == *wanted);
        if !there.any(|node| said(node, "value") == Some(value)) {
            findings.push(format!("{}: {wanted} must be {value}", text.path));
        }
    }
    Ok(findings)
}

/// A manifest that Gradle merged for what ships, with what the libraries brought.
pub(super) fn merged(text: &Text) -> Result<Vec<String>> {
    Ok(merged_or_main(text, &read(text)?, &[PERMISSIONS, FROM_LIBRARIES].concat()))
}

fn merged_or_main(text: &Text, document: &Document<'_>, permissions: &[&str]) -> Vec<String> {
    let mut findings = Vec::new();
    for node in asked(document) {
        if !permissions.contains(&name(node)) {
            findings.push(finding(text, node, &format!("{} is nothing that the app needs", name(node))));
        }
    }
    findings.extend(must_say(text, document, "application", |_| true, APPLICATION));
    for node in document.descendants() {
        for word in NEVER_SAID.iter().filter(|word| said(node, word).is_some()) {
            findings.push(finding(text, node, &format!("{word} must not stand here")));
        }
    }
    findings.extend(must_say(text, document, "activity", |node| name(node).ends_with(".MainActivity"), WINDOW));
    findings
}

/// A developer's build may ask for the network, for the development server, and for no more.
fn debug(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    let more = asked(&document).filter(|node| name(*node) != "android.permission.INTERNET");
    Ok(more.map(|node| finding(text, node, &format!("{} is nothing that a developer needs", name(node)))).collect())
}

/// What ships takes away what a library might have brought, and asks for nothing.
fn release(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    let mut removed = Vec::new();
    let mut findings = Vec::new();
    for node in document.root_element().children().filter(Node::is_element) {
        if node.tag_name().name() == "uses-permission" && node.attribute((TOOLS, "node")) == Some("remove") {
            removed.push(name(node));
        } else {
            findings.push(finding(text, node, "only takes permissions away"));
        }
    }
    for permission in REMOVED.iter().filter(|permission| !removed.contains(permission)) {
        findings.push(format!("{}: must take {permission} away", text.path));
    }
    Ok(findings)
}

fn backup(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    Ok(excludes(text, document.root_element(), PLACES))
}

fn extraction(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    let places = [PLACES, PLACES_BEFORE_UNLOCK].concat();
    let mut findings = Vec::new();
    for way in ["cloud-backup", "device-transfer"] {
        match document.root_element().children().find(|node| node.has_tag_name(way)) {
            Some(node) => findings.extend(excludes(text, node, &places)),
            None => findings.push(format!("{}: has no {way}, so it takes everything", text.path)),
        }
    }
    Ok(findings)
}

/// What in `node` does not leave out all of `places`. These attributes have no namespace.
fn excludes(text: &Text, node: Node<'_, '_>, places: &[&str]) -> Vec<String> {
    let rules: Vec<Node<'_, '_>> = node.children().filter(Node::is_element).collect();
    let left_out = |place: &str| {
        rules.iter().any(|rule| {
            rule.has_tag_name("exclude")
                && rule.attribute("domain") == Some(place)
                && rule.attribute("path") == Some(".")
        })
    };
    let mut findings = Vec::new();
    for rule in rules.iter().filter(|rule| !rule.has_tag_name("exclude")) {
        findings.push(finding(text, *rule, "a backup takes nothing"));
    }
    for place in places.iter().filter(|place| !left_out(place)) {
        findings.push(finding(text, node, &format!("must leave out {place}")));
    }
    findings
}

/// The one folder that another app can be given a file from.
fn paths(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    let given: Vec<Node<'_, '_>> = document.root_element().children().filter(Node::is_element).collect();
    let is_export = |node: &Node<'_, '_>| node.has_tag_name("cache-path") && node.attribute("path") == Some("export/");
    let others = given.iter().filter(|node| !is_export(node));
    let mut findings: Vec<String> =
        others.map(|node| finding(text, *node, "only export/ in the cache is ever shared")).collect();
    if given.is_empty() {
        findings.push(format!("{}: names no folder", text.path));
    }
    Ok(findings)
}

fn must_say<'a>(
    text: &Text,
    document: &'a Document<'a>,
    kind: &str,
    is_meant: impl Fn(Node<'a, 'a>) -> bool,
    wanted: &[(&str, &str)],
) -> Vec<String> {
    let Some(node) = document.descendants().find(|node| node.has_tag_name(kind) && is_meant(*node)) else {
        return vec![format!("{}: has no {kind}", text.path)];
    };
    let wrong = wanted.iter().filter(|(word, value)| said(node, word) != Some(value));
    wrong.map(|(word, value)| finding(text, node, &format!("{word} must be \"{value}\""))).collect()
}

/// Every permission that is asked for, in each of its forms.
fn asked<'a>(document: &'a Document<'a>) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(|node| node.tag_name().name().starts_with("uses-permission"))
}

fn said<'a>(node: Node<'a, '_>, word: &str) -> Option<&'a str> {
    node.attribute((ANDROID, word))
}

fn name<'a>(node: Node<'a, '_>) -> &'a str {
    said(node, "name").unwrap_or_default()
}

fn read(text: &Text) -> Result<Document<'_>> {
    Document::parse(&text.words).with_context(|| format!("reading {}", text.path))
}

fn finding(text: &Text, node: Node<'_, '_>, what: &str) -> String {
    let line = node.document().text_pos_at(node.range().start).row as usize - 1;
    text.finding(line, what)
}

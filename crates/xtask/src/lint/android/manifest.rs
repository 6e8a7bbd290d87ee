//! The manifests and the XML that they name. What is small is held whole: every element with every
//! attribute that is not about looks, and nothing else.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use roxmltree::{Document, Node};

use super::super::Text;

/// The elements that a file must hold.
pub(super) type Wanted = fn() -> Vec<String>;

/// What each file of the project must hold, an element a line: `tag name=value …`, attributes in order
/// of name, prefixes left out.
pub(super) const FILES: &[(&str, Wanted)] = &[
    ("app/src/main/AndroidManifest.xml", || lines(MAIN)),
    // A developer's build may ask for the network, for the development server, and for no more.
    ("app/src/debug/AndroidManifest.xml", || lines(DEBUG)),
    // What ships takes away what a library might have brought, and asks for nothing.
    ("app/src/release/AndroidManifest.xml", || {
        let removed = REMOVED.iter().map(|what| format!("uses-permission name=android.permission.{what} node=remove"));
        removed.chain(lines("manifest")).collect()
    }),
    ("app/src/main/res/xml/backup_nothing.xml", || left_out("full-backup-content", PLACES)),
    ("app/src/main/res/xml/extract_nothing.xml", || {
        let places = [PLACES, PLACES_BEFORE_UNLOCK].concat();
        [left_out("cloud-backup", &places), left_out("device-transfer", &places), lines("data-extraction-rules")]
            .concat()
    }),
    // The one folder that another app can be given a file from.
    ("app/src/main/res/xml/file_paths.xml", || lines("paths\ncache-path name=export path=export/")),
];

/// One window that no other app can put itself in front of and only its icon opens; no backup, no
/// clear text, no permission but her finger and, when she presses Record, the microphone; a web view that tells
/// nobody anything.
const MAIN: &str = "manifest
uses-permission name=android.permission.USE_BIOMETRIC
uses-permission name=android.permission.RECORD_AUDIO
uses-permission name=android.permission.MODIFY_AUDIO_SETTINGS
uses-feature name=android.hardware.microphone required=false
uses-feature name=android.hardware.fingerprint required=false
application allowBackup=false dataExtractionRules=@xml/extract_nothing fullBackupContent=@xml/backup_nothing usesCleartextTraffic=false
meta-data name=android.webkit.WebView.MetricsOptOut value=true
meta-data name=android.webkit.WebView.EnableSafeBrowsing value=false
activity allowTaskReparenting=false exported=true launchMode=singleTask name=.MainActivity taskAffinity=
intent-filter
action name=android.intent.action.MAIN
category name=android.intent.category.LAUNCHER
provider authorities=${applicationId}.fileprovider exported=false grantUriPermissions=true name=androidx.core.content.FileProvider
meta-data name=android.support.FILE_PROVIDER_PATHS resource=@xml/file_paths";

const DEBUG: &str = "manifest
uses-permission name=android.permission.INTERNET
application replace=android:usesCleartextTraffic usesCleartextTraffic=true";

/// What is about looks alone.
const LOOKS: &[&str] = &["icon", "label", "theme", "windowSoftInputMode", "configChanges"];

/// What libraries bring into what ships: her finger on older phones, and the app's permission to
/// itself.
const FROM_LIBRARIES: &[&str] = &[
    "uses-permission name=android.permission.USE_FINGERPRINT",
    "uses-permission name=app.holdfast.notebook.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
];

/// What loosens an application by standing there at all.
const NEVER_SAID: &[&str] = &["debuggable", "networkSecurityConfig", "requestLegacyExternalStorage", "testOnly"];

/// What no library may bring into what ships.
const REMOVED: &[&str] = &[
    "INTERNET",
    "ACCESS_NETWORK_STATE",
    "ACCESS_WIFI_STATE",
    "READ_EXTERNAL_STORAGE",
    "WRITE_EXTERNAL_STORAGE",
    "MANAGE_EXTERNAL_STORAGE",
    "READ_MEDIA_IMAGES",
    "READ_MEDIA_VIDEO",
    "READ_MEDIA_AUDIO",
];

/// Every place that a backup could take files from.
const PLACES: &[&str] = &["root", "file", "database", "sharedpref", "external"];
const PLACES_BEFORE_UNLOCK: &[&str] = &["device_root", "device_file", "device_database", "device_sharedpref"];

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// An element that leaves out all of `places`; those attributes have no namespace.
fn left_out(element: &str, places: &[&str]) -> Vec<String> {
    let excludes = places.iter().map(|place| format!("{element}/exclude domain={place} path=."));
    std::iter::once(element.to_owned()).chain(excludes).collect()
}

/// What a file holds and should not, or the other way round.
pub(super) fn differences(text: &Text, wanted: &[String]) -> Result<Vec<String>> {
    let document = read(text)?;
    let mut there: Vec<String> = elements(&document).map(written).collect();
    let mut findings = Vec::new();
    for line in wanted {
        match there.iter().position(|found| found == line) {
            Some(at) => drop(there.swap_remove(at)),
            None => findings.push(format!("{}: must hold `{line}`", text.path)),
        }
    }
    findings.extend(there.iter().map(|line| format!("{}: must not hold `{line}`", text.path)));
    Ok(findings)
}

/// What a manifest that Gradle merged for what ships holds too much or too little of. Libraries
/// bring elements of their own, but no permission, and ours stay what they are.
pub(super) fn merged(text: &Text) -> Result<Vec<String>> {
    let document = read(text)?;
    let mut findings = Vec::new();
    let there: BTreeSet<String> = elements(&document).map(written).collect();
    let is_known = |line: &&String| MAIN.lines().chain(FROM_LIBRARIES.iter().copied()).any(|known| known == *line);
    let asked = there.iter().filter(|line| line.starts_with("uses-permission")).filter(|line| !is_known(line));
    findings.extend(asked.map(|line| format!("{}: `{line}` is nothing that the app needs", text.path)));
    for node in elements(&document) {
        for word in node.attributes().filter(|attribute| NEVER_SAID.contains(&attribute.name())) {
            findings.push(format!("{}: {} must not stand here", text.path, word.name()));
        }
    }
    for (kind, is_ours) in [("application", None), ("activity", Some(".MainActivity"))] {
        let wanted = MAIN.lines().find(|line| line.starts_with(kind)).unwrap_or_default().split(' ');
        let said = elements(&document).filter(|node| node.has_tag_name(kind)).map(written);
        let said = said.map(|line| line.replace("app.holdfast.notebook.MainActivity", ".MainActivity"));
        let Some(said) = said.into_iter().find(|line| is_ours.is_none_or(|name| line.contains(name))) else {
            findings.push(format!("{}: has no {kind}", text.path));
            continue;
        };
        let lacking = wanted.filter(|word| !said.split(' ').any(|said| said == *word));
        findings.extend(lacking.map(|word| format!("{}: {kind} must say {word}", text.path)));
    }
    Ok(findings)
}

/// Everything that stands in a file, from its root on.
fn elements<'a>(document: &'a Document<'a>) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(Node::is_element)
}

/// An element as a line, with what holds it where that matters.
fn written(node: Node<'_, '_>) -> String {
    let name = node.tag_name().name();
    let holder =
        node.parent_element().filter(|_| name == "exclude").map(|holder| format!("{}/", holder.tag_name().name()));
    let attributes = node.attributes().filter(|attribute| !LOOKS.contains(&attribute.name()));
    let mut attributes: Vec<String> = attributes.map(|said| format!(" {}={}", said.name(), said.value())).collect();
    attributes.sort();
    format!("{}{name}{}", holder.unwrap_or_default(), attributes.concat())
}

fn read(text: &Text) -> Result<Document<'_>> {
    Document::parse(&text.words).with_context(|| format!("reading {}", text.path))
}

//! What the app may do and show on a phone, read from the files that are laid over the Android
//! project, and from the project itself where it was made. Nothing here has seen a device.

mod kotlin;
mod manifest;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Text;

/// Where our own files stand, and where the made project has them.
pub(super) const OVERLAY: &str = "src-tauri/android";
pub(super) const PROJECT: &str = "gen/android";

/// What its Kotlin must say and must not.
pub(super) const RULES: &str = "src-tauri/android-rules.toml";

/// What cargo tells wry to write into its web view's class.
const WEB_VIEW: (&str, &str) = (".cargo/config.toml", "WRY_RUSTWEBVIEW_CLASS_EXTENSION");

/// Every rule over the overlay and over what stands outside it for its sake.
pub(super) fn sources(texts: &[Text]) -> Result<Vec<String>> {
    let one = |path: &str| texts.iter().find(|text| text.path == path).with_context(|| format!("{path} is missing"));
    let mut findings = app(texts, &kotlin::Rules::read(one(RULES)?)?, OVERLAY)?;
    findings.extend(keyboard(one(WEB_VIEW.0)?)?);
    findings.extend(kotlin::both_sides(
        one("src-tauri/src/hardware.rs")?,
        one(&format!("{OVERLAY}/{}", kotlin::PLUGIN))?,
        &identifier(one("tauri.conf.json")?)?,
    ));
    Ok(findings)
}

/// Every rule over the project that `tauri android init` made, with the overlay laid over it.
pub(super) fn project(texts: &[Text], rules: &Text) -> Result<Vec<String>> {
    let mut findings = app(texts, &kotlin::Rules::read(rules)?, PROJECT)?;
    for text in texts {
        let is_merged = text.path.contains("/merged_manifest") && text.path.contains("Release/");
        if text.is_below("gen/android/app/build") && is_merged && text.ends_with("/AndroidManifest.xml") {
            findings.extend(manifest::merged(text)?);
        } else if text.path == "gen/android/app/build.gradle.kts" {
            findings.extend(gradle(text));
        }
    }
    Ok(findings)
}

/// The rules over the app's own sources in `folder`.
fn app(texts: &[Text], rules: &kotlin::Rules, folder: &str) -> Result<Vec<String>> {
    let source = format!("{folder}/app/src");
    let mut findings = Vec::new();
    let mut rest: Vec<&Text> = texts.iter().filter(|text| text.is_below(&source)).collect();
    for (name, wanted) in manifest::FILES {
        let path = format!("{folder}/{name}");
        match rest.iter().position(|text| text.path == path) {
            Some(at) => findings.extend(manifest::differences(rest.swap_remove(at), &wanted())?),
            None => findings.push(format!("{path} is missing")),
        }
    }
    findings.extend(kotlin::must_stand(&rest, folder, rules));
    for text in rest {
        if text.ends_with(".kt") {
            findings.extend(kotlin::must_not_stand(text, rules));
        } else if text.ends_with("AndroidManifest.xml") {
            findings.push(format!("{}: there are three manifests: main, debug and release", text.path));
        }
    }
    Ok(findings)
}

/// The keyboard must be told not to learn from what she types.
fn keyboard(config: &Text) -> Result<Vec<String>> {
    let flag = "or android.view.inputmethod.EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING";
    let settings: toml::Table = config.words.parse().with_context(|| format!("reading {}", config.path))?;
    let code = settings.get("env").and_then(|env| env.get(WEB_VIEW.1)).and_then(toml::Value::as_str);
    let is_told = kotlin::one_line(code.unwrap_or_default()).contains(flag);
    Ok(Vec::from_iter((!is_told).then(|| format!("{}: {} must say `{flag}`", config.path, WEB_VIEW.1))))
}

fn identifier(settings: &Text) -> Result<String> {
    let json: Value = serde_json::from_str(&settings.words).with_context(|| format!("reading {}", settings.path))?;
    Ok(json["identifier"].as_str().context("tauri.conf.json has an identifier")?.to_owned())
}

/// The build: ours is applied, and only a developer's build can be debugged.
fn gradle(build: &Text) -> Vec<String> {
    let code = kotlin::one_line(&build.words);
    let mut findings = Vec::new();
    if !code.contains("apply(from = file(\"holdfast.build.gradle.kts\"))") {
        findings.push(format!("{}: does not apply holdfast.build.gradle.kts", build.path));
    }
    let (_, release) = code.split_once("getByName(\"release\")").unwrap_or_default();
    if release.is_empty() || release.contains("ebuggable = true") {
        findings.push(format!("{}: what ships must not be one that can be debugged", build.path));
    }
    findings
}

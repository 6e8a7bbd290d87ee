//! What the window may do: the content security policy, and whom it obeys. What the page may call is tested in
//! the shell.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Text;

/// Nothing from anywhere but the app itself, no inline script or style, and the way to the shell.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self' ipc: http://ipc.localhost; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Settings of `tauri.conf.json` that are not as they must be.
pub(super) fn window_rules(settings: &Text) -> Result<Vec<String>> {
    let json: Value = serde_json::from_str(&settings.words).with_context(|| format!("reading {}", settings.path))?;
    let must_be: [(&str, Value); 9] = [
        ("/app/security/csp", json!(POLICY)),
        ("/app/security/devCsp", Value::Null),
        ("/app/security/freezePrototype", json!(true)),
        ("/app/security/dangerousDisableAssetCspModification", Value::Null),
        ("/app/security/assetProtocol", Value::Null),
        ("/app/security/headers", Value::Null),
        ("/app/security/capabilities", json!(["main"])),
        ("/app/withGlobalTauri", json!(false)),
        ("/build/devUrl", Value::Null),
    ];
    let mut findings = Vec::new();
    for (place, wanted) in must_be {
        let is = json.pointer(place).unwrap_or(&Value::Null);
        if *is != wanted {
            findings.push(format!("{}: {place} is {is}, and must be {wanted}", settings.path));
        }
    }
    Ok(findings)
}

/// Where the shell says whether it is driven, and how.
const DRIVEN: (&str, &str) = (
    "src-tauri/src/lib.rs",
    "fn is_driven() -> bool {\n    cfg!(any(debug_assertions, feature = \"driven\")) && std::env::var_os(AUTOMATION_VARIABLE)",
);
/// The one command that may build a release which is driven: to measure it.
const MEASURES: &str = "crates/xtask/src/suite.rs";

/// Places in which a build that ships could obey whoever sets a variable of its environment.
pub(super) fn driven(texts: &[Text]) -> Vec<String> {
    let mut findings = Vec::new();
    let (place, words) = DRIVEN;
    if !texts.iter().any(|text| text.path == place && text.words.contains(words)) {
        findings.push(format!("{place}: a release build must not be driven"));
    }
    for text in texts {
        for (number, line) in text.words.lines().enumerate() {
            let asks = text.is_below("src-tauri/src")
                && line.contains("var_os(")
                && ["AUTOMATION_VARIABLE", "PICKS_VARIABLE"].iter().any(|name| line.contains(name));
            if asks && !line.contains("is_driven()") && !words.ends_with(line.trim()) && text.path != place {
                findings.push(text.finding(number, "asks for what only a driven window is told"));
            }
            let builds = line.contains(concat!("holdfast", "/driven")) || line.contains("\"driven\"]");
            if builds && text.path != MEASURES && !text.path.starts_with("crates/xtask/src/lint/") {
                findings.push(text.finding(number, "nothing that ships is built to be driven"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    fn settings(csp: &str, global: bool) -> Text {
        let json = json!({
            "app": {
                "withGlobalTauri": global,
                "security": { "csp": csp, "freezePrototype": true, "capabilities": ["main"] }
            }
        });
        text("tauri.conf.json", &json.to_string())
    }

    #[test]
    fn a_looser_policy_or_a_global_is_found() {
        assert_eq!(window_rules(&settings(POLICY, false)).unwrap(), [] as [&str; 0]);
        assert_eq!(window_rules(&settings(&POLICY.replace("'none'", "*"), false)).unwrap().len(), 1);
        assert_eq!(window_rules(&settings(POLICY, true)).unwrap().len(), 1);
    }

    /// The shell as it stands, and what was made of it.
    fn driven_by(change: impl Fn(&str) -> String) -> Vec<String> {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");
        let paths = [
            DRIVEN.0,
            "src-tauri/src/file_picker.rs",
            "src-tauri/src/page.rs",
            "src-tauri/src/device.rs",
            "Cargo.toml",
        ];
        driven(&paths.map(|path| text(path, &change(&std::fs::read_to_string(format!("{root}{path}")).unwrap()))))
    }

    #[test]
    fn no_build_that_ships_obeys_a_variable_of_its_environment() {
        assert_eq!(driven_by(str::to_owned), [] as [&str; 0]);
    }

    #[test]
    fn a_shell_that_obeys_a_variable_is_found() {
        // As it was before.
        assert_eq!(
            driven_by(|words| words.replace("cfg!(any(debug_assertions, feature = \"driven\")) && ", "")).len(),
            1
        );
        assert_eq!(driven_by(|words| words.replace(".filter(|_| crate::is_driven())", "")).len(), 1);
        let asks = "std::env::var_os(crate::AUTOMATION_VARIABLE).is_none()";
        assert_eq!(driven_by(|words| words.replace("!crate::is_driven()", asks)).len(), 1);
        assert_eq!(driven_by(|words| words.replace("driven = []", "default = [\"driven\"]\ndriven = []")).len(), 1);
    }
}

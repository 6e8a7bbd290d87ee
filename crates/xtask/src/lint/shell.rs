//! What the window may do: the content security policy, the capability and the command list.

use std::collections::BTreeSet;

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

/// Differences between the capabilities and the one small one that the page has.
pub(super) fn capabilities(files: &[&Text]) -> Result<Vec<String>> {
    let [file] = files else {
        return Ok(vec![format!("src-tauri/capabilities holds {} files, and must hold one", files.len())]);
    };
    let mut json: Value = serde_json::from_str(&file.words).with_context(|| format!("reading {}", file.path))?;
    if let Some(fields) = json.as_object_mut() {
        fields.remove("description");
    }
    let wanted = json!({
        "identifier": "main",
        "local": true,
        "windows": ["main"],
        "permissions": ["begin-and-lock", "keep-safe", "carry", "delete", "look", "write", "show"],
    });
    if json == wanted { Ok(Vec::new()) } else { Ok(vec![format!("{}: is {json}, and must be {wanted}", file.path)]) }
}

/// Commands that the permissions or the bridge name and the other does not.
pub(super) fn commands(permissions: &Text, bridge: &Text) -> Vec<String> {
    let permitted: BTreeSet<&str> = permissions
        .words
        .lines()
        .filter(|line| line.trim().starts_with("commands.allow"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .collect();
    let named: BTreeSet<&str> = bridge
        .words
        .lines()
        .map(str::trim)
        .filter(|line| (line.contains(" / \"") && line.contains(" -> ")) || line.starts_with("pub const "))
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    let mut findings = Vec::new();
    for name in named.difference(&permitted) {
        findings.push(format!("{}: {name} is not permitted, so the page cannot call it", permissions.path));
    }
    for name in permitted.difference(&named) {
        findings.push(format!("{}: {name} is permitted, and no request has that name", permissions.path));
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

    #[test]
    fn one_more_permission_or_one_more_file_is_found() {
        let main = r#"{"identifier":"main","description":"d","local":true,"windows":["main"],"permissions":["begin-and-lock","keep-safe","carry","delete","look","write","show"]}"#;
        let main = text("src-tauri/capabilities/main.json", main);
        assert_eq!(capabilities(&[&main]).unwrap(), [] as [&str; 0]);
        let loose = text(&main.path, &main.words.replace("\"look\"", "\"look\",\"core:default\""));
        assert_eq!(capabilities(&[&loose]).unwrap().len(), 1);
        assert_eq!(capabilities(&[&main, &main]).unwrap().len(), 1);
    }

    #[test]
    fn a_command_on_one_side_only_is_found() {
        let bridge =
            text("command.rs", "    Start / \"start\" -> StartView {}\n    pub const UNLOCK: &str = \"unlock\";\n");
        let both = text("commands.toml", "commands.allow = [\"start\", \"unlock\"]");
        assert_eq!(commands(&both, &bridge), [] as [&str; 0]);
        let other = text("commands.toml", "commands.allow = [\"start\", \"erase\"]");
        assert_eq!(commands(&other, &bridge).len(), 2);
    }
}

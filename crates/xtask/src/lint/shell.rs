//! What the window may do: the content security policy. What the page may call is tested in the shell.

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
}

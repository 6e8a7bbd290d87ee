//! axe-core on the screen that stands there.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{Window, tools};

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] })
        .then(results => done(results.violations.map(violation => ({
            rule: violation.id,
            says: violation.help,
            where: violation.nodes.map(node => node.target.join(' ') + ' — ' + node.html.slice(0, 160)
                + ' — ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')),
        }))))
        .catch(error => done([{ rule: 'axe itself', says: String(error), where: [] }]))";

/// What axe-core has to say against the screen, one line a finding. Empty when it is content.
///
/// # Errors
///
/// Fails when axe-core is not installed or does not run.
pub async fn violations(window: &Window) -> Result<Vec<String>> {
    if window.script("return typeof axe === 'undefined'", vec![]).await? == Value::Bool(true) {
        // The driver's scripts are not bound by the page's own policy.
        let source = tools::axe_source()?;
        window.script(&format!("{source}; window.axe = axe; return typeof axe"), vec![]).await?;
    }
    let found = window.slow_script(RUN, vec![]).await?;
    let found = found.as_array().context("axe gives a list")?;
    Ok(found
        .iter()
        .map(|violation| format!("{}: {} {:#}", violation["rule"], violation["says"], json!(violation["where"])))
        .collect())
}

//! axe-core and `HTML_CodeSniffer` on the screen that stands there.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{Window, tools};

pub(crate) const AXE: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] })
        .then(results => done(results.violations.map(violation => ({
            rule: violation.id,
            says: violation.help,
            where: violation.nodes.map(node => node.target.join(' ') + ' — ' + node.html.slice(0, 160)
                + ' — ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')),
        }))))
        .catch(error => done([{ rule: 'axe itself', says: String(error), where: [] }]))";

/// Errors alone: its warnings and notices are questions to a person.
const SNIFFER: &str = "
    const done = arguments[arguments.length - 1];
    const seen = () => done(HTMLCS.getMessages()
        .filter(message => message.type === HTMLCS.ERROR)
        .map(message => ({
            rule: message.code,
            says: message.msg,
            where: [message.element?.outerHTML?.slice(0, 160) ?? 'the page'],
        })));
    HTMLCS.process('WCAG2AA', document, seen,
        error => done([{ rule: 'HTML_CodeSniffer itself', says: String(error), where: [] }]))";

/// What axe-core and `HTML_CodeSniffer` (WCAG 2.1 AA) have to say against the screen, one line a
/// finding. Empty when they are content.
///
/// # Errors
///
/// Fails when one of them is not installed or does not run.
pub async fn violations(window: &Window) -> Result<Vec<String>> {
    if window.script("return typeof axe === 'undefined'", vec![]).await? == Value::Bool(true) {
        // The driver's scripts are not bound by the page's own policy.
        let axe = tools::axe_source()?;
        window.script(&format!("{axe}; window.axe = axe; return typeof axe"), vec![]).await?;
        let sniffer = tools::sniffer_source()?;
        window.script(&format!("(function () {{ {sniffer} }}).call(window)"), vec![]).await?;
    }
    // What is still fading in has not its own colours yet.
    window.wait_still().await?;
    let mut said = Vec::new();
    for run in [AXE, SNIFFER] {
        let found = window.slow_script(run, vec![]).await?;
        let found = found.as_array().context("each gives a list")?;
        said.extend(
            found
                .iter()
                .map(|finding| format!("{}: {} {:#}", finding["rule"], finding["says"], json!(finding["where"]))),
        );
    }
    Ok(said)
}

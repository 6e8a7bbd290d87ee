//! Times measured inside the page, where the driver's own share does not count.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::Window;

/// Milliseconds of one unlock.
#[derive(Debug, Clone, Copy)]
pub struct Unlock {
    /// From her tap to the home screen painted: the key derivation is in it.
    pub tap_to_painted: f64,
    /// From the shell's reply to the home screen painted, where the page lets us see the reply.
    pub reply_to_painted: Option<f64>,
}

const WATCH: &str = "
    const times = window.holdfastTimes = {};
    document.querySelector('[data-testid=unlock]').addEventListener('click', () => { times.tapped = performance.now(); }, { capture: true });
    if (!window.holdfastFetch) {
        window.holdfastFetch = window.fetch;
        window.fetch = async (...request) => {
            const reply = await window.holdfastFetch(...request);
            if (String(request[0]?.url ?? request[0]).endsWith('/unlock')) window.holdfastTimes.replied = performance.now();
            return reply;
        };
    }
    const look = () => {
        if (!document.querySelector('[data-testid=screen-home]')) return requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => { times.painted = performance.now(); }));
    };
    requestAnimationFrame(look);";

/// On the lock screen: opens the plan and measures it.
///
/// # Errors
///
/// Fails when the home screen does not come.
pub async fn unlock(window: &Window, passphrase: &str) -> Result<Unlock> {
    window.wait_for("screen-lock").await?;
    window.script(WATCH, vec![]).await?;
    window.unlock(passphrase).await?;
    window.wait_until("a painted home screen", "return !!window.holdfastTimes.painted").await?;
    let times = window.script("return window.holdfastTimes", vec![]).await?;
    let at = |name: &str| times.get(name).and_then(Value::as_f64);
    let painted = at("painted").context("painted")?;
    let tapped = at("tapped").context("tapped")?;
    Ok(Unlock { tap_to_painted: painted - tapped, reply_to_painted: at("replied").map(|replied| painted - replied) })
}

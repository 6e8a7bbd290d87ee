//! Times measured inside the page, where the driver's own share does not count.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

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

/// Writes, for the next event named `arguments[0]` on `arguments[1]`, the milliseconds from it until
/// what it changed is painted: a letter where it is a key, or else `arguments[2]`.
const WATCH_ONE: &str = "
    const [kind, id, then] = arguments;
    const at = id => document.querySelector(`[data-testid=\"${id}\"]`);
    window.holdfastTook = null;
    const heard = event => {
        if (!event.target.closest?.(`[data-testid=\"${id}\"]`)) return;
        removeEventListener(kind, heard, true);
        // The task behind a frame runs when that was painted.
        const paint = () => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { window.holdfastTook = performance.now() - event.timeStamp; };
            port2.postMessage(null);
        };
        const look = () => at(then) ? paint() : requestAnimationFrame(look);
        // The page's own handlers come first.
        if (kind === 'keydown') addEventListener('input', () => requestAnimationFrame(paint), { once: true });
        else requestAnimationFrame(look);
    };
    addEventListener(kind, heard, true);";

async fn took(window: &Window) -> Result<f64> {
    window.wait_until("it to be painted", "return typeof window.holdfastTook === 'number'").await?;
    window.script("return window.holdfastTook", vec![]).await?.as_f64().context("milliseconds")
}

/// Milliseconds from each of `count` keys in the field `id` until its letter is painted, with the
/// caret behind `at` letters first.
///
/// # Errors
///
/// Fails when a letter does not come to stand there.
pub async fn keys(window: &Window, id: &str, at: usize, count: usize) -> Result<Vec<f64>> {
    let before = window.value(id).await?;
    let place = "const field = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
        field.focus(); field.setSelectionRange(arguments[1], arguments[1])";
    window.script(place, vec![json!(id), json!(at)]).await?;
    let mut times = Vec::with_capacity(count);
    for _ in 0..count {
        window.script(WATCH_ONE, vec![json!("keydown"), json!(id), json!(id)]).await?;
        window.strike('x').await?;
        times.push(took(window).await?);
    }
    let mut wanted: Vec<char> = before.chars().collect();
    wanted.splice(at..at, std::iter::repeat_n('x', count));
    ensure!(window.value(id).await? == wanted.into_iter().collect::<String>(), "each key has written its letter");
    Ok(times)
}

/// Milliseconds from a tap on `id` until `then` is painted.
///
/// # Errors
///
/// Fails when it does not come.
pub async fn tap(window: &Window, id: &str, then: &str) -> Result<f64> {
    window.wait_for(id).await?;
    window.script(WATCH_ONE, vec![json!("click"), json!(id), json!(then)]).await?;
    window.tap_to(id, then).await?;
    took(window).await
}

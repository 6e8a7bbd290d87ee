//! Somebody guesses: each attempt after a few misses waits longer, and meanwhile the app answers.

use anyhow::{Context, Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window};
use serde_json::json;

/// Tries a passphrase as the page does, and tells how many milliseconds the answer took.
const TRY: &str = "
    const [secret, done] = arguments;
    const begun = performance.now();
    const took = () => done(performance.now() - begun);
    window.__TAURI_INTERNALS__.invoke('unlock', new TextEncoder().encode(secret)).then(() => done(null), took);";

/// The same, and while it waits another question; whether that was answered first.
const ASK_MEANWHILE: &str = "
    const [secret, done] = arguments;
    const invoke = window.__TAURI_INTERNALS__.invoke;
    let isTried = false;
    const tried = invoke('unlock', new TextEncoder().encode(secret)).catch(() => {}).then(() => { isTried = true; });
    const answered = invoke('start', {}).then(() => !isTried, () => false);
    Promise.all([answered, tried]).then(([isFirst]) => done(isFirst));";

#[tokio::test(flavor = "multi_thread")]
async fn after_three_misses_an_attempt_waits_and_nothing_else_does() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.lock_now().await?;
    for (miss, seconds) in [0.0, 0.0, 0.0, 1.0, 2.0].into_iter().enumerate() {
        let guess = format!("not this one, nor the {miss}th");
        let took = window.slow_script(TRY, vec![json!(guess)]).await?.as_f64().context("a wrong one opens nothing")?;
        ensure!(took >= seconds * 1000.0, "after {miss} misses an attempt took {took:.0} ms, and waits {seconds} s");
    }
    let is_first = window.slow_script(ASK_MEANWHILE, vec![json!("nor this one")]).await?;
    ensure!(is_first == json!(true), "while an attempt waits for four seconds, the app answers");
    window.kill()?;

    // A new start does not forget it, and her own passphrase is worth the wait.
    let window = Window::open(&home).await?;
    window.wait_for("screen-lock").await?;
    let took = window.slow_script(TRY, vec![json!("and not this one")]).await?.as_f64().context("nor does it now")?;
    ensure!(took >= 8_000.0, "the seventh attempt took {took:.0} ms");
    window.unlock(PASSPHRASE).await?;
    window.close().await
}

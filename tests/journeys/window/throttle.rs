//! Somebody guesses: after a few misses an attempt is turned away until a while has passed, in words.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window};
use serde_json::{Value, json};

/// Tries a passphrase as the page does, and tells what the answer was.
const TRY: &str = "
    const [secret, done] = arguments;
    const invoke = window.__TAURI_INTERNALS__.invoke;
    invoke('unlock', new TextEncoder().encode(secret)).then(() => done(null), done);";

const WRONG: &str = "not this one, and she looks for the slip";

async fn guess(window: &Window, times: usize) -> Result<Value> {
    let mut told = Value::Null;
    for miss in 0..times {
        told = window.slow_script(TRY, vec![json!(format!("not this one, nor the {miss}th"))]).await?;
    }
    Ok(told)
}

async fn wait_for_word(window: &Window, word: &str) -> Result<()> {
    let script =
        format!("return document.querySelector('[data-testid=error]')?.textContent.includes('{word}') ?? false");
    window.wait_until(word, &script).await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_misses_she_is_told_when_she_can_try_again_and_what_she_typed_stays() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.lock_now().await?;
    let told = guess(&window, 3).await?;
    ensure!(told["code"] == "wrong-passphrase", "three are free: {told}");
    let told = guess(&window, 1).await?;
    ensure!(told == json!({ "code": "try-later", "seconds": 1 }), "the fourth waits, and is none: {told}");
    window.kill()?;

    // A new start does not forget it. Who waits for it types on, and it opens.
    let window = Window::open(&home).await?;
    window.wait_for("screen-lock").await?;
    while window.slow_script(TRY, vec![json!("nor this one")]).await?["seconds"].as_u64() < Some(8) {}
    window.type_into("unlock-passphrase", WRONG).await?;
    window.tap_to("unlock", "error").await?;
    let said = window.text("error").await?;
    ensure!(said.contains("You can try again in"), "in words: {said}");
    ensure!(window.value("unlock-passphrase").await? == WRONG, "what she typed stays");
    wait_for_word(&window, "You can try again now").await?;
    window.tap("unlock").await?;
    wait_for_word(&window, "did not open").await?;
    while window.slow_script(TRY, vec![json!(PASSPHRASE)]).await? != Value::Null {}
    window.close().await
}

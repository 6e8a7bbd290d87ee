//! Her finger in the real window, on a device in a folder: off, on, what it opens, and how it ends.

use anyhow::{Result, ensure};
use care_app::{Device, FakeHardware, HardwareError};
use harness::accessible::violations;
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window, wait};

const PRIVATE: &str = "answer-birth-companions.not-there";

async fn expect_accessible(window: &Window, screen: &str) -> Result<()> {
    let found = violations(window).await?;
    ensure!(found.is_empty(), "{screen}: {found:#?}");
    Ok(())
}

/// Whether the shell answers while the device's prompt waits for her.
async fn answers(window: &Window) -> Result<bool> {
    let script = "
        const done = arguments[arguments.length - 1];
        setTimeout(() => done(false), 25000);
        window.__TAURI_INTERNALS__.invoke('start', {}).then(() => done(true), () => done(false))";
    Ok(window.slow_script(script, vec![]).await?.as_bool() == Some(true))
}

#[tokio::test(flavor = "multi_thread")]
async fn her_finger_opens_the_everyday_plan_until_another_is_added() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let phone = FakeHardware::with_a_finger(folder.path().to_owned());
    let home = Home::new()?.with_device(folder.path());
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.open_security().await?;
    ensure!(!window.has("biometric-switch").await?, "without a lock there is nothing to open");
    window.set_lock(PASSPHRASE).await?;
    window.write_section("birth-companions", &[Step::Words("not-there", "Not him")]).await?;

    // Both switches are off until she says so, and a prompt that she ends changes nothing.
    window.open_security().await?;
    ensure!(!window.chosen("biometric-switch").await? && !window.chosen("screenshots-switch").await?, "off at first");
    window.tap_to("biometric-switch", "biometric-on").await?;
    window.tap("biometric-on-close").await?;
    window.wait_gone("biometric-on").await?;
    ensure!(!window.chosen("biometric-switch").await?, "not now is no");
    phone.end_next_prompt(HardwareError::Cancelled);
    window.tap_to("biometric-switch", "biometric-on").await?;
    window.say_secret(PASSPHRASE).await?;
    window.tap("biometric-on").await?;
    let asked = folder.path().join("next-prompt");
    wait::until("the prompt to end", async || Ok(!asked.exists())).await?;
    window.wait_still().await?;
    ensure!(!window.chosen("biometric-switch").await? && !window.has("error").await?, "ended: off, without a word");
    window.tap_to("biometric-switch", "biometric-on").await?;
    window.say_secret(PASSPHRASE).await?;
    window.tap("biometric-on").await?;
    window.wait_chosen("biometric-switch").await?;
    window.tap("screenshots-switch").await?;
    window.wait_chosen("screenshots-switch").await?;
    ensure!(phone.allows_screenshots() == Some(true), "the phone was told");
    expect_accessible(&window, "lock and copies").await?;
    window.go_home().await?;
    window.lock_now().await?;

    // It opens what she shares; the app answers while it waits for her.
    window.wait_for("open-by-biometric").await?;
    expect_accessible(&window, "the lock").await?;
    phone.hold_prompts(true);
    window.tap("open-by-biometric").await?;
    ensure!(answers(&window).await?, "the prompt holds nothing up");
    ensure!(window.has("screen-lock").await?, "and nothing is open before she has answered it");
    phone.hold_prompts(false);
    window.wait_for("by-biometric").await?;
    window.go_home().await?;
    window.tap_to("go-share", "screen-share").await?;
    ensure!(window.has("by-biometric").await?, "she knows it before she chooses what to show");
    window.open_section("about-me").await?;
    ensure!(window.value("answer-about-me.name").await? == "Amina", "what she shares is there");
    window.open_section("birth-companions").await?;
    ensure!(window.value(PRIVATE).await?.is_empty(), "what is just for her is not");
    window.open_security().await?;
    window.wait_for("by-biometric").await?;
    for way in ["go-change", "go-change-known", "go-code", "go-full"] {
        ensure!(!window.has(way).await?, "`{way}` leads nowhere in a plan that a finger has opened");
    }
    expect_accessible(&window, "lock and copies, by finger").await?;
    window.kill()?;

    // A finger is added on the phone: told in words, her passphrase opens, and nothing is lost.
    phone.add_finger();
    let window = Window::open(&home).await?;
    window.tap_to("open-by-biometric", "error").await?;
    super::expect_words_of("biometric-gone", &window.error().await?)?;
    window.wait_gone("open-by-biometric").await?;
    window.unlock(PASSPHRASE).await?;
    ensure!(!window.has("by-biometric").await?, "nothing is kept back from who typed it");
    window.open_section("birth-companions").await?;
    ensure!(window.value(PRIVATE).await? == "Not him", "all of it is there");
    window.open_security().await?;
    ensure!(!window.chosen("biometric-switch").await?, "it switched itself off");
    wait::until("the phone's key to be deleted", async || Ok(!phone.has_key())).await?;
    window.close().await
}

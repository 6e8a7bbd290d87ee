//! She tries her passphrase and her paper while the plan is open, so that she knows them before she needs them.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use anyhow::{Result, ensure};
use care_bridge::{Begin, SetLock, SetReminder};
use harness::accessible::violations;
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window, house};

crate::in_the_window!(
    she_tries_her_paper_before_she_needs_it,
    she_is_reminded_where_she_asked_for_it_until_she_has_closed_it
);

async fn expect_accessible(window: &Window, screen: &str) -> Result<()> {
    // A button that was waiting fades back first.
    window.wait_still().await?;
    let found = violations(window).await?;
    ensure!(found.is_empty(), "{screen}: {found:#?}");
    Ok(())
}

async fn she_tries_her_paper_before_she_needs_it(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.open_security().await?;
    ensure!(!window.has("go-try-code").await?, "there is no code to try yet");
    window.tap_to("go-code", "make-code").await?;
    let before = window.make_code(PASSPHRASE).await?.join(" ");
    window.code_done().await?;
    window.open_security().await?;
    window.tap_to("go-code", "make-code").await?;
    let code = window.make_code(PASSPHRASE).await?.join(" ");
    window.code_done().await?;

    window.open_security().await?;
    window.tap_to("go-try-code", "screen-try-code").await?;
    window.type_into("try-code", &before).await?;
    window.tap("try-now").await?;
    ensure!(window.error().await?.contains("does not open"), "the paper of before");
    ensure!(!window.value("try-code").await?.is_empty(), "what she typed stays");
    window.empty("try-code").await?;
    window.type_into("try-code", &code).await?;
    window.tap_to("try-now", "try-opens").await?;
    expect_accessible(&window, "try my code").await?;

    window.open_security().await?;
    window.tap_to("go-try-passphrase", "screen-try-passphrase").await?;
    window.type_into("try-passphrase", "not these words").await?;
    window.tap("try-now").await?;
    super::expect_words_of("wrong-passphrase", &window.error().await?)?;
    window.empty("try-passphrase").await?;
    window.type_into("try-passphrase", PASSPHRASE).await?;
    window.tap_to("try-now", "try-opens").await?;
    expect_accessible(&window, "try my passphrase").await?;

    window.open_security().await?;
    ensure!(!window.chosen("try-remind").await?, "no reminder until she asks for it");
    window.tap("try-remind").await?;
    window.wait_chosen("try-remind").await?;
    window.go_home().await?;
    ensure!(!window.has("reminder").await?, "nothing is due");
    window.close().await
}

async fn she_is_reminded_where_she_asked_for_it_until_she_has_closed_it(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    // She asked for it more than a year ago.
    let mut app = house::start_at(home.vault(), Arc::new(AtomicI64::new(-400)))?;
    app.ask(Begin {})?;
    app.ask(SetLock(PASSPHRASE.as_bytes().into()))?;
    app.ask(SetReminder { is_on: true })?;
    drop(app);

    let window = Window::open(&home).await?;
    window.unlock(PASSPHRASE).await?;
    window.wait_for("reminder").await?;
    expect_accessible(&window, "the reminder").await?;
    window.tap_to("reminder-go", "screen-security").await?;
    window.wait_for("go-try-passphrase").await?;
    window.go_home().await?;
    window.wait_for("reminder").await?;
    window.tap("reminder-close").await?;
    window.wait_gone("reminder").await?;
    // What is told at an opening comes with the plan.
    window.lock_now().await?;
    window.unlock(PASSPHRASE).await?;
    ensure!(!window.has("reminder").await?, "the next one is a month away");
    window.close().await
}

//! Somebody who knows her passphrase makes a code of their own: she is told at the next opening, and makes it
//! open nothing.

use anyhow::{Result, ensure};
use harness::accessible::violations;
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window};

crate::in_the_window!(a_code_that_somebody_made_is_told_and_opens_nothing_once_she_has_made_her_own);

async fn a_code_that_somebody_made_is_told_and_opens_nothing_once_she_has_made_her_own(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;

    // One minute with the open phone, by who knows the passphrase.
    window.open_security().await?;
    ensure!(window.text("opens").await?.contains("No recovery code"), "{}", window.text("opens").await?);
    window.tap_to("go-code", "make-code").await?;
    window.tap_to("make-code", "slip").await?;
    let theirs = window.make_code(PASSPHRASE).await?.join(" ");
    window.code_done().await?;
    window.go_home().await?;
    ensure!(!window.has("changed").await?, "who made it is told nothing");
    window.lock_now().await?;

    window.unlock(PASSPHRASE).await?;
    window.wait_for("changed").await?;
    let told = window.text("changed").await?;
    ensure!(told.contains("A recovery code was made on"), "{told}");
    let found = violations(&window).await?;
    ensure!(found.is_empty(), "{found:#?}");
    ensure!(!window.shows("changed-known").await?, "it fills her page with nothing that she need not do");
    window.tap_to("changed-not-me", "changed-known").await?;
    window.tap_to("changed-code", "make-code").await?;
    window.make_code(PASSPHRASE).await?;
    window.code_done().await?;
    window.go_home().await?;
    window.tap("changed-seen").await?;
    window.wait_gone("changed").await?;
    window.open_security().await?;
    ensure!(window.text("opens").await?.contains("A recovery code, made on"), "{}", window.text("opens").await?);
    window.go_home().await?;
    window.lock_now().await?;

    window.tap_to("open-by-code", "screen-open-by-code").await?;
    window.type_into("unlock-code", &theirs).await?;
    window.tap("unlock").await?;
    ensure!(window.error().await?.contains("does not open"), "theirs opens nothing");
    window.close().await
}

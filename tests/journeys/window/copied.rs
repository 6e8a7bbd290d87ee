//! What she copies to paste elsewhere is gone once she has locked. The real window only: the other engine has no
//! shell that could take it away.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use harness::woman::PASSPHRASE;
use harness::{Home, Window};

const FIELD: &str = "answer-birth-place.wish";
const WORDS: &str = "curtains drawn and no bright light";

async fn locked_plan() -> Result<(Home, Window)> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.type_into(FIELD, "x").await?;
    window.wait_kept().await?;
    window.set_lock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    Ok((home, window))
}

/// Strikes the letter with the control key held, in that field.
async fn with_control(window: &Window, field: &str, letter: char) -> Result<()> {
    window.type_into(field, &format!("{}{letter}{}", char::from(Key::Control), char::from(Key::Null))).await
}

/// What a paste leaves in the field, which is emptied before.
async fn pasted(window: &Window) -> Result<String> {
    window.empty(FIELD).await?;
    with_control(window, FIELD, 'v').await?;
    window.wait_still().await?;
    window.value(FIELD).await
}

async fn locked_and_opened(window: &Window) -> Result<()> {
    window.lock_now().await?;
    window.unlock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    Ok(())
}

async fn copy_by_keys(window: &Window) -> Result<()> {
    window.empty(FIELD).await?;
    window.type_into(FIELD, WORDS).await?;
    with_control(window, FIELD, 'a').await?;
    with_control(window, FIELD, 'c').await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_she_copied_is_not_pasted_after_the_lock() -> Result<()> {
    let (_home, window) = locked_plan().await?;
    window.tap_to("sources", "copy-source-0").await?;
    window.copy_by("copy-source-0").await?;
    ensure!(pasted(&window).await?.starts_with("https://"), "she has a minute to paste it");
    locked_and_opened(&window).await?;
    let after = pasted(&window).await?;
    ensure!(after.is_empty(), "after the lock it is gone: {after}");

    copy_by_keys(&window).await?;
    ensure!(pasted(&window).await? == WORDS, "her own words, marked and copied");
    locked_and_opened(&window).await?;
    let after = pasted(&window).await?;
    ensure!(after.is_empty(), "these, too: {after}");

    // Out of a field of one line, where an engine may not say what is marked on the page.
    window.go_home().await?;
    window.type_into("search", "please call nobody").await?;
    with_control(&window, "search", 'a').await?;
    with_control(&window, "search", 'c').await?;
    window.empty("search").await?;
    window.go_home().await?;
    window.open_section("birth-place").await?;
    ensure!(pasted(&window).await? == "please call nobody", "she has a minute for it");
    locked_and_opened(&window).await?;
    let after = pasted(&window).await?;
    ensure!(after.is_empty(), "and these: {after}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_tells_the_shell_it_is_pasted_after_the_lock() -> Result<()> {
    let (_home, window) = locked_plan().await?;
    let deaf = "addEventListener('copy', event => event.stopImmediatePropagation(), true)";
    window.script(deaf, vec![]).await?;
    copy_by_keys(&window).await?;
    locked_and_opened(&window).await?;
    let after = pasted(&window).await?;
    ensure!(after == WORDS, "the clipboard keeps it, as it did before: {after}");
    window.close().await
}

//! A plan that somebody gave her as a file: opened by its code, read, kept apart, forgotten.

use std::fs;

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Home, Window, accessible};

use super::sealed_page::{another, saved, written};

crate::in_the_window!(
    a_page_that_somebody_gave_her_is_opened_by_its_code_kept_apart_and_forgotten,
    a_file_that_is_no_plan_is_told_and_nothing_is_kept_that_she_closes
);

async fn with_lock(home: &Home) -> Result<Window> {
    let window = Window::open(home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    Ok(window)
}

async fn to_received(window: &Window) -> Result<()> {
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-received", "screen-received").await
}

/// Waits until it is said that `words`.
async fn told(window: &Window, words: &str) -> Result<()> {
    let is_said =
        format!("return document.querySelector('[data-testid=received-said]').textContent.includes('{words}')");
    window.wait_until(words, &is_said).await
}

async fn expect_no_violations(window: &Window) -> Result<()> {
    let found = accessible::violations(window).await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

async fn a_page_that_somebody_gave_her_is_opened_by_its_code_kept_apart_and_forgotten(engine: Engine) -> Result<()> {
    let theirs = written(engine)?;
    let (page, code) = saved(&theirs).await?;
    let home = crate::home_on(engine)?;
    fs::create_dir_all(home.picks())?;
    fs::copy(&page, home.picks().join("plan.html"))?;
    let window = with_lock(&home).await?;
    to_received(&window).await?;
    window.wait_for("received-none").await?;
    expect_no_violations(&window).await?;

    window.tap("received-pick").await?;
    window.wait_for("received-code").await?;
    expect_no_violations(&window).await?;
    for (typed, error) in [(another(&code), "wrong-share-code"), ("1234 5678".to_owned(), "not-a-share-code")] {
        window.type_into("received-code", &typed).await?;
        window.tap("received-open").await?;
        super::expect_words_of(error, &window.error().await?)?;
        ensure!(window.value("received-code").await? == typed, "what she typed stays");
        window.empty("received-code").await?;
    }
    window.type_into("received-code", &code).await?;
    window.tap("received-open").await?;
    let read = window.text("received-said-in-it").await?;
    for words in ["Plan of Asha", "Penicillin.", "Water first. <img src=x onerror=alert(1)>", "Written by me."] {
        ensure!(read.contains(words), "{words} in {read}");
    }
    told(&window, "The plan is open").await?;
    ensure!(window.script("return document.images.length", vec![]).await? == 0, "what was typed is text");
    expect_no_violations(&window).await?;

    window.tap("received-keep").await?;
    told(&window, "It is kept").await?;
    window.wait_for("received-0").await?;
    ensure!(window.text("received-0").await?.contains("Asha"), "it is listed by its name");
    window.go_home().await?;
    window.lock_now().await?;
    window.unlock(PASSPHRASE).await?;
    to_received(&window).await?;
    window.tap_to("received-0", "screen-received-plan").await?;
    ensure!(window.text("received-said-in-it").await?.contains("0117 496 0199"), "it is there after the lock");
    expect_no_violations(&window).await?;

    // Nothing of it is hers, or in anything that she shows.
    window.go_home().await?;
    window.tap_to("go-show", "screen-show").await?;
    window.wait_until("her name", "return document.querySelector('main').textContent.includes('Amina')").await?;
    ensure!(!window.text("screen-show").await?.contains("Asha"), "it stays apart");
    // The way out leads to the lock.
    window.tap("leave-show").await?;
    window.wait_for("screen-lock").await?;
    window.unlock(PASSPHRASE).await?;

    to_received(&window).await?;
    window.tap_to("received-0", "screen-received-plan").await?;
    window.tap("received-forget").await?;
    window.wait_for("received-forget-close").await?;
    expect_no_violations(&window).await?;
    window.tap("received-forget-close").await?;
    window.wait_gone("received-forget-now").await?;
    window.tap("received-forget").await?;
    window.tap("received-forget-now").await?;
    window.wait_for("received-none").await?;
    window.close().await
}

async fn a_file_that_is_no_plan_is_told_and_nothing_is_kept_that_she_closes(engine: Engine) -> Result<()> {
    let theirs = written(engine)?;
    let (page, code) = saved(&theirs).await?;
    let home = crate::home_on(engine)?;
    fs::create_dir_all(home.picks())?;
    let window = with_lock(&home).await?;
    to_received(&window).await?;
    window.tap("received-pick").await?;
    told(&window, "No file was chosen").await?;
    fs::write(home.picks().join("photo.jpg"), b"\xff\xd8\xff\xe0 a picture")?;
    window.tap("received-pick").await?;
    super::expect_words_of("not-a-plan", &window.error().await?)?;

    fs::copy(&page, home.picks().join("plan.html"))?;
    window.tap("received-pick").await?;
    window.type_into("received-code", &code).await?;
    window.tap("received-open").await?;
    window.wait_for("received-said-in-it").await?;
    window.tap("received-close").await?;
    told(&window, "It is closed").await?;
    window.wait_for("received-none").await?;
    window.close().await
}

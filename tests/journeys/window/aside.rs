//! A copy is looked at before anything changes; what it takes the place of is put aside, comes back, and is
//! deleted by whoever opens it.

use std::fs;

use anyhow::{Context, Result, ensure};
use harness::screens::{DARK, LARGE, LIGHT, MIRRORED};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Home, Window, examine, leak};

crate::in_the_window!(
    a_copy_is_looked_at_first_and_what_it_took_the_place_of_comes_back,
    a_copy_that_was_cut_says_so_and_offers_what_is_whole,
    a_plan_put_aside_outlives_a_wipe_by_somebody_else,
);

const WISH: &str = "answer-birth-place.wish";
const THEIRS: &str = "eleven brown hens by the gate";

/// A locked plan with a name, whose copy stands where copies are found.
async fn with_copy(home: &Home, name: &str, passphrase: &str) -> Result<Window> {
    let window = Window::open(home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", name)]).await?;
    window.set_lock(passphrase).await?;
    window.open_security().await?;
    window.tap("save-copy").await?;
    let said = "return document.querySelector('[data-testid=save-said]')?.textContent.includes('.holdfast') ?? false";
    window.wait_until("word of the copy", said).await?;
    Ok(window)
}

/// The copy of a plan that somebody else made on another phone.
async fn copy_of_another(engine: Engine, name: &str, passphrase: &str) -> Result<Vec<u8>> {
    let home = crate::home_on(engine)?;
    with_copy(&home, name, passphrase).await?.close().await?;
    let files = leak::files_below(&home.picks());
    Ok(fs::read(files.first().context("a copy was written")?)?)
}

/// From a screen that leads to a copy, to what is in it.
async fn open_copy(window: &Window, passphrase: &str) -> Result<()> {
    window.tap_to("go-restore", "screen-restore").await?;
    window.tap_to("pick-copy", "copy-found").await?;
    window.type_into("copy-passphrase", passphrase).await?;
    window.tap_to("restore-now", "proposal").await?;
    Ok(())
}

/// From a screen that leads to what lies aside, to what is in the newest of it.
async fn open_aside(window: &Window, passphrase: &str) -> Result<()> {
    window.tap_to("go-aside", "screen-aside").await?;
    window.tap_to("aside-0", "copy-passphrase").await?;
    window.type_into("copy-passphrase", passphrase).await?;
    window.tap_to("restore-now", "proposal").await?;
    Ok(())
}

async fn a_copy_is_looked_at_first_and_what_it_took_the_place_of_comes_back(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = with_copy(&home, "Amina", PASSPHRASE).await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    let mut findings = Vec::new();
    for look in [DARK, MIRRORED, LARGE, LIGHT] {
        window.look(look).await?;
        window.open_security().await?;
        open_copy(&window, PASSPHRASE).await?;
        examine::screen(&window, look, "proposal", &mut findings).await?;
    }
    let (there, here) = (window.text("proposal-there").await?, window.text("proposal-here").await?);
    ensure!(there.contains("1 answer") && here.contains("2 answers"), "{there} {here}");
    ensure!(window.has("proposal-puts-aside").await? && !window.has("proposal-gives-lock").await?, "it has a lock");
    window.tap("leave-picked").await?;
    window.open_section("birth-place").await?;
    ensure!(window.value(WISH).await? == "At home.", "nothing is changed by looking");

    window.open_security().await?;
    open_copy(&window, PASSPHRASE).await?;
    window.tap_to("take-picked", "screen-home").await?;
    window.wait_for("restored").await?;
    examine::screen(&window, LIGHT, "restored", &mut findings).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value(WISH).await?.is_empty(), "as the copy has it");
    window.go_home().await?;
    window.tap_to("restored-undo", "screen-lock").await?;
    window.unlock(PASSPHRASE).await?;
    ensure!(!window.has("restored").await?, "it was undone");
    window.open_section("birth-place").await?;
    ensure!(window.value(WISH).await? == "At home.", "what was here is back");

    // What the copy held lies aside now, and whoever opens it may delete it.
    for look in [DARK, MIRRORED, LARGE, LIGHT] {
        window.look(look).await?;
        window.open_security().await?;
        open_aside(&window, PASSPHRASE).await?;
        examine::screen(&window, look, "aside", &mut findings).await?;
    }
    ensure!(window.text("proposal-there").await?.contains("1 answer"), "it is the copy's");
    window.tap_to("delete-aside", "delete-aside-close").await?;
    window.tap("delete-aside-close").await?;
    window.wait_gone("delete-aside-now").await?;
    ensure!(window.has("proposal").await?, "it is still there");
    window.tap_to("delete-aside", "delete-aside-now").await?;
    window.tap_to("delete-aside-now", "aside-none").await?;
    window.go_home().await?;
    window.lock_now().await?;
    ensure!(!window.has("go-aside").await?, "nothing lies aside any more");

    // She keeps what she brings back: then there is nothing to undo.
    window.unlock(PASSPHRASE).await?;
    window.open_security().await?;
    open_copy(&window, PASSPHRASE).await?;
    window.tap_to("take-picked", "restored-keep").await?;
    window.tap("restored-keep").await?;
    window.wait_gone("restored").await?;
    window.lock_now().await?;
    window.unlock(PASSPHRASE).await?;
    ensure!(!window.has("restored").await?, "nor is it told again");
    window.close().await?;
    examine::expect_none(&findings)
}

async fn a_copy_that_was_cut_says_so_and_offers_what_is_whole(engine: Engine) -> Result<()> {
    let mut copy = copy_of_another(engine, "Amina", PASSPHRASE).await?;
    copy.truncate(copy.len() * 4 / 5);
    let home = crate::home_on(engine)?;
    fs::write(home.picks().join("from-my-sister"), copy)?;
    let window = Window::open(&home).await?;
    window.tap_to("go-restore", "screen-restore").await?;
    window.tap_to("pick-copy", "copy-cut").await?;
    window.type_into("copy-passphrase", PASSPHRASE).await?;
    window.tap_to("restore-now", "proposal-mended").await?;
    ensure!(window.text("proposal-there").await?.contains("1 answer"), "what is whole is counted");
    ensure!(!window.has("proposal-here").await? && !window.has("proposal-puts-aside").await?, "nothing is here");
    window.tap_to("take-picked", "screen-home").await?;
    window.wait_for("repaired").await?;
    ensure!(!window.has("restored").await?, "there is nothing to undo");
    window.open_section("about-me").await?;
    ensure!(window.value("answer-about-me.name").await? == "Amina", "her words");
    window.close().await
}

async fn a_plan_put_aside_outlives_a_wipe_by_somebody_else(engine: Engine) -> Result<()> {
    let theirs = copy_of_another(engine, "Somebody else", THEIRS).await?;
    let home = crate::home_on(engine)?;
    let window = with_copy(&home, "Amina", PASSPHRASE).await?;
    for file in leak::files_below(&home.picks()) {
        fs::remove_file(file)?;
    }
    fs::write(home.picks().join("theirs.holdfast"), theirs)?;
    window.go_home().await?;
    window.lock_now().await?;
    open_copy(&window, THEIRS).await?;
    ensure!(!window.has("proposal-here").await?, "nothing is told of a plan that is locked");
    window.tap_to("take-picked", "screen-home").await?;
    window.open_security().await?;
    window.tap_to("go-wipe", "screen-wipe").await?;
    ensure!(window.has("wipe-stays-aside").await?, "it is told what stays");
    let word = window.text("wipe-word-shown").await?;
    window.type_into("wipe-word", word.trim()).await?;
    window.say_secret(THEIRS).await?;
    window.tap_to("wipe-now", "screen-welcome").await?;

    open_aside(&window, PASSPHRASE).await?;
    window.tap_to("take-picked", "screen-home").await?;
    window.open_section("about-me").await?;
    ensure!(window.value("answer-about-me.name").await? == "Amina", "hers is back, whole");
    window.close().await
}

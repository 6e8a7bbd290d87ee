//! What changed since her midwife saw the plan, what a copy said, and what she brings back after the app was closed.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, Begin, DeleteForGood, Deletion, RemoveEntry, Show};
use care_plan::{Audience, Disclosure};
use harness::house::{self, at};
use harness::{Engine, Window, accessible};

crate::in_the_window!(
    what_changed_since_a_visit_is_told,
    a_copy_opens_as_it_was_by_its_code,
    a_copy_of_what_she_deleted_since_says_that_nothing_of_it_is_left,
    a_card_comes_back_after_a_new_start
);

async fn what_changed_since_a_visit_is_told(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let days = Arc::default();
    let mut app = house::start_at(home.vault(), Arc::clone(&days))?;
    app.ask(Begin {})?;
    house::save_text(&mut app, &at("birth-pain/wish"), "Nothing yet.")?;
    house::save_text(&mut app, &at("birth-place/wish"), "At home.")?;
    for (day, words) in [(7, "Water."), (14, "Water, then gas and air.")] {
        let disclosure = Disclosure::usual(Audience::Midwife);
        app.ask(Show { disclosure, is_held_up: true })?;
        days.store(day, Ordering::Relaxed);
        house::save_text(&mut app, &at("birth-pain/wish"), words)?;
    }
    drop(app);

    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-changes", "screen-changes").await?;
    window.wait_for("changed-0").await?;
    ensure!(window.ids("version-").await?.len() == 2, "two visits");
    window.wait_for("version-0").await?;
    let last = window.text("changed-0").await?;
    ensure!(
        last.contains("Water, then gas and air.") && last.contains("Water.\n") | last.ends_with("Water."),
        "{last}"
    );
    window.tap("version-1").await?;
    window
        .wait_until(
            "the first visit's changes",
            "return (document.querySelector('[data-testid=changed-0]')?.innerText ?? '').includes('Nothing yet.')",
        )
        .await?;
    ensure!(!window.has("changed-1").await?, "and nothing that is as it was");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.close().await
}

async fn a_copy_opens_as_it_was_by_its_code(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let days = Arc::default();
    let mut app = house::start_at(home.vault(), Arc::clone(&days))?;
    app.ask(Begin {})?;
    let mut codes = Vec::new();
    for (day, words) in [(7, "Nothing yet."), (14, "Water.")] {
        days.store(day, Ordering::Relaxed);
        house::save_text(&mut app, &at("birth-pain/wish"), words)?;
        let disclosure = Disclosure::usual(Audience::Midwife);
        codes.push(app.ask(Show { disclosure, is_held_up: true })?.version);
    }
    drop(app);

    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-copies", "screen-copies").await?;
    window.wait_for("copy-1").await?;
    let last = window.text("copy-0").await?;
    ensure!(last.contains(&*codes[1]), "the newest first, with its code: {last}");
    let said = |which: &str| {
        format!("return document.querySelector('[data-testid=copies-said]')?.dataset.which === '{which}'")
    };
    window.type_into("copy-code-0", &codes[0].to_lowercase()).await?;
    window.wait_until("the copy is found", &said("copies-found")).await?;
    window.wait_for("copies-said").await?;
    window.type_into("copy-code-1", &codes[1]).await?;
    window.wait_until("which is newer is said", &said("copies-second-newer")).await?;
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap_to("found-copy-0", "screen-shown-copy").await?;
    window.wait_for("copy-said").await?;
    let (copy, version) = (window.text("copy-said").await?, window.text("version").await?);
    ensure!(copy.contains("Nothing yet.") && !copy.contains("Water."), "{copy}");
    ensure!(version.contains(&*codes[0]), "{version}");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.close().await
}

async fn a_copy_of_what_she_deleted_since_says_that_nothing_of_it_is_left(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let days = Arc::default();
    let mut app = house::start_at(home.vault(), Arc::clone(&days))?;
    app.ask(Begin {})?;
    house::save_text(&mut app, &at("birth-pain/wish"), "Water.")?;
    app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: true })?;
    days.store(7, Ordering::Relaxed);
    // Something else stands in that part of her plan, so the copy is remembered.
    house::save_text(&mut app, &at("birth-place/wish"), "At home.")?;
    app.ask(DeleteForGood { what: Deletion::Answer(at("birth-pain/wish")) })?;
    drop(app);

    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-copies", "screen-copies").await?;
    window.tap_to("copy-0", "screen-shown-copy").await?;
    window.wait_for("copy-gone").await?;
    ensure!(!window.has("copy-said").await? && !window.has("error").await?, "and it is no error");
    let said = window.text("screen-shown-copy").await?;
    ensure!(!said.contains("Water.") && !said.contains("At home."), "{said}");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.close().await
}

async fn a_card_comes_back_after_a_new_start(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    for name in ["If my sugar drops", "If the car does not start"] {
        let card = app.ask(AddEntry { section: "contingency".parse()?, name: name.to_owned() })?;
        app.ask(RemoveEntry { entry: card.id, removed: true })?;
    }
    drop(app);

    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-bin", "screen-bin").await?;
    window.wait_for("lately-0").await?;
    let cards =
        |count: usize| format!("return document.querySelectorAll('[data-testid=taken-away]').length === {count}");
    window.wait_until("both cards", &cards(2)).await?;
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap("bring-back-card").await?;
    window
        .wait_until("one card fewer", "return document.querySelectorAll('[data-testid=taken-away]').length === 1")
        .await?;
    window.tap("delete-taken-away").await?;
    window.tap("delete-now").await?;
    window.wait_for("bin-empty").await?;
    window.go_home().await?;
    window.open_section("contingency").await?;
    ensure!(window.ids("entry-").await?.len() == 1, "one came back, and one is gone for good");
    window.close().await
}

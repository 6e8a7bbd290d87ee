//! At three in the morning: she changes her mind with two taps, and staff see it first.

use std::sync::Arc;

use anyhow::{Result, ensure};
use care_bridge::{Begin, SaveEdit};
use care_plan::{AnswerState, Edit};
use harness::house::{self, at};
use harness::{Engine, Window, accessible};

crate::in_both_engines!(a_change_of_mind_takes_two_taps_and_is_seen_first);

async fn a_change_of_mind_takes_two_taps_and_is_seen_first(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    // Weeks ago, as the clock of the window's app has it.
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    house::save_text(&mut app, &at("birth-pain/wish"), "Water, and no epidural.")?;
    let edit = Edit::state(at("birth-pain/wish"), Some(AnswerState::NotSureYet));
    app.ask(SaveEdit { edit })?;
    drop(app);

    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-labour", "screen-labour").await?;
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap_to("labour-plan", "birth-plan").await?;
    let plan = window.text("birth-plan").await?;
    ensure!(plan.contains("Water, and no epidural."), "the plan itself, and no list that leads to it: {plan}");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap_to("go-back", "screen-labour").await?;
    window.tap_to("mind-birth-pain", "screen-change-mind").await?;
    let first: Vec<String> = window.ids("now-").await?.into_iter().take(2).collect();
    ensure!(first == ["now-ask-me", "now-epidural"], "what is asked for most stands first: {first:?}");
    ensure!(!window.whole_page().await?.to_lowercase().contains("why"), "nobody asks for a reason");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap_to("now-ask-me", "mind-recorded").await?;
    window.wait_kept().await?;
    window.tap_to("mind-take-back", "now-epidural").await?;
    window.open_section("birth-pain").await?;
    ensure!(window.value("answer-birth-pain.wish").await? == "Water, and no epidural.", "it is as it was");
    window.unfold("states-birth-pain.wish", "state-birth-pain.wish.not-sure-yet").await?;
    ensure!(window.chosen("state-birth-pain.wish.not-sure-yet").await?, "and not sure yet, as it was");
    window.go_home().await?;
    window.tap_to("go-labour", "screen-labour").await?;
    window.tap_to("mind-birth-pain", "screen-change-mind").await?;
    window.tap_to("now-epidural", "mind-recorded").await?;
    window.wait_kept().await?;
    let said = window.text("mind-recorded").await?;
    ensure!(said.contains("epidural") && said.contains("spoken words always win"), "{said}");

    window.tap_to("recorded-show", "screen-show").await?;
    window.wait_until("the page", "return !!document.querySelector('[data-testid=show-page] .block')").await?;
    let page = window.text("show-page").await?;
    let first = "return document.querySelector('[data-testid=show-page] .block--heading')?.textContent ?? ''";
    let first = window.script(first, vec![]).await?;
    ensure!(first.as_str().is_some_and(|first| first.starts_with("Changed ")), "before anything else: {first}");
    ensure!(page.contains("Pain relief") && page.contains("Spoken words always win."), "{page}");
    ensure!(!page.contains("no epidural"), "what she said before is in her history alone: {page}");
    window.tap_to("leave-show", "screen-change-mind").await?;

    window.go_home().await?;
    window.open_section("birth-pain").await?;
    window.unfold("more-birth-pain.wish", "history-birth-pain.wish").await?;
    window.tap_to("history-birth-pain.wish", "screen-history").await?;
    window.wait_for("moment-1").await?;
    ensure!(window.text("moment-1").await?.contains("Water, and no epidural."), "and there it is");
    window.close().await
}

//! She reads what an answer said before, and brings it back.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use anyhow::{Result, ensure};
use care_bridge::Begin;
use harness::house::{self, at};
use harness::{Engine, Window, accessible};

crate::in_the_window!(what_she_wrote_before_is_read_and_brought_back);

const FIELD: &str = "answer-birth-place.wish";

async fn what_she_wrote_before_is_read_and_brought_back(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let days = Arc::default();
    let mut app = house::start_at(home.vault(), Arc::clone(&days))?;
    app.ask(Begin {})?;
    for (day, words) in [(0, "At home, in water."), (3, "In the birth centre.")] {
        days.store(day, Ordering::Relaxed);
        house::save_text(&mut app, &at("birth-place/wish"), words)?;
    }
    drop(app);

    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    window.open_section("birth-place").await?;
    ensure!(window.value(FIELD).await? == "In the birth centre.", "the last that she wrote");
    window.unfold("more-birth-place.wish", "history-birth-place.wish").await?;
    window.tap_to("history-birth-place.wish", "screen-history").await?;
    window.wait_for("moment-1").await?;
    let before = window.text("moment-1").await?;
    ensure!(before.contains("21 September 2026") && before.contains("At home, in water."), "{before}");
    ensure!(!window.has("bring-back-0").await?, "what stands there now needs no bringing back");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap_to("bring-back-1", "screen-section").await?;
    ensure!(window.value(FIELD).await? == "At home, in water.", "it stands there again");
    window.wait_kept().await?;

    window.unfold("more-birth-place.wish", "history-birth-place.wish").await?;
    window.tap_to("history-birth-place.wish", "screen-history").await?;
    window.wait_for("moment-2").await?;
    let now = window.text("moment-0").await?;
    ensure!(now.contains("At home, in water.") && now.contains("As it is now"), "{now}");
    ensure!(window.text("moment-1").await?.contains("In the birth centre."), "and what it replaced is not lost");
    let (by, as_on) = (window.text("moment-by-0").await?, window.text("moment-as-on-0").await?);
    ensure!(by.contains("Written by me") && as_on.contains("21 September 2026"), "{by} {as_on}");
    window.close().await
}

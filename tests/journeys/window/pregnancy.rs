//! A later pregnancy: its plan begins blank, the plan of before is whole and put away, and what lasts is
//! taken over one thing at a time.

use std::sync::Arc;

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, Begin};
use harness::house::{self, at};
use harness::{Engine, Home, Window, accessible};

crate::in_the_window!(
    a_later_plan_begins_blank_and_takes_over_only_what_she_says,
    a_plan_of_before_is_put_back_or_deleted_for_good
);

/// The second of her plans of before, where she begins a third: a number that was put back is never used again.
const SECOND: &str = "earlier-plan-3";

/// Her plan of before, in which something has changed: its end is not asked about later.
fn written(engine: Engine) -> Result<Home> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    for (answer, words) in [
        ("about-me/name", "Asha"),
        ("must-know/allergies", "Penicillin."),
        ("my-dates/due", "14 February 2027"),
        ("birth-place/wish", "At home, in water."),
        ("my-baby/baby-1/called", "Noor"),
    ] {
        house::save_text(&mut app, &at(answer), words)?;
    }
    let person = app.ask(AddEntry { section: "people-to-phone".parse()?, name: "Sunita".to_owned() })?.id;
    house::save_text(&mut app, &at(&format!("people-to-phone/{person}/number")), "0117 496 0123")?;
    house::save_choice(&mut app, &care_plan::ending::answer().expect("there is one"), Some("baby".parse()?))?;
    Ok(home)
}

async fn sound(window: &Window) -> Result<()> {
    let found = accessible::violations(window).await?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn begin(window: &Window) -> Result<()> {
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-new-plan", "screen-new-plan").await?;
    window.tap_to("new-plan-begin", "new-plan-will").await?;
    sound(window).await?;
    window.tap_to("new-plan-confirm", "new-plan-begun").await?;
    window.wait_for("earlier-plan-1").await.map(drop)
}

async fn a_later_plan_begins_blank_and_takes_over_only_what_she_says(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    begin(&window).await?;
    sound(&window).await?;

    // Home is that of a new plan: it speaks of a birth again, and of nothing that was.
    window.go_home().await?;
    window.wait_for("part-birth").await?;
    let page = window.all_text().await?;
    for words in ["Asha", "What I'd like now", "before", "changed"] {
        ensure!(!page.contains(words), "home says {words}: {page}");
    }
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await?.is_empty(), "it is asked anew");
    window.type_into("answer-birth-place.wish", "In the birth centre.").await?;
    window.wait_kept().await?;
    window.go_home().await?;
    window.type_into("search", "water").await?;
    window.wait_for("found-count").await?;
    ensure!(!window.has("found-0").await?, "search finds nothing of before");
    window.empty("search").await?;

    // The plan of before, whole; of what lasts, each has its own button.
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("earlier-plan-1", "screen-earlier-plan").await?;
    window.wait_for("earlier-birth-place.wish").await?;
    sound(&window).await?;
    let read = window.all_text().await?;
    for words in ["Penicillin.", "14 February 2027", "At home, in water.", "Noor", "Sunita", "0117 496 0123"] {
        ensure!(read.contains(words), "{words}: {read}");
    }
    for of_one in ["take-birth-place.wish", "take-my-dates.due", "take-my-baby.baby-1.called"] {
        ensure!(!window.has(of_one).await?, "{of_one} was of that pregnancy");
    }
    window.tap_to("take-must-know.allergies", "taken-must-know.allergies").await?;
    let card = window.ids("take-people-to-phone.").await?;
    let [card] = card.as_slice() else { anyhow::bail!("one person: {card:?}") };
    window.tap_to(card, &card.replace("take-", "taken-")).await?;
    ensure!(window.has("take-about-me.name").await?, "nothing goes along by itself");

    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    for words in ["Penicillin.", "In the birth centre.", "Sunita", "0117 496 0123"] {
        ensure!(preview.contains(words), "{words}: {preview}");
    }
    for words in ["Asha", "in water", "February", "Noor", "has died"] {
        ensure!(!preview.contains(words), "a copy says {words}: {preview}");
    }
    window.close().await
}

async fn a_plan_of_before_is_put_back_or_deleted_for_good(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    begin(&window).await?;
    // A slip is put right in one step.
    window.tap("new-plan-put-back").await?;
    window.wait_for("new-plan-begin").await?;
    window.go_home().await?;
    window.wait_for("part-now").await?;
    ensure!(!window.has("part-birth").await?, "all is as it was");

    // Two plans of before. The list comes whole: where the one that stays is told, the other would be.
    begin(&window).await?;
    window.open_section("birth-place").await?;
    window.type_into("answer-birth-place.wish", "In the birth centre.").await?;
    window.wait_kept().await?;
    window.go_home().await?;
    begin(&window).await?;
    window.wait_for(SECOND).await?;
    window.tap_to("earlier-plan-1", "screen-earlier-plan").await?;
    window.wait_for("earlier-birth-place.wish").await?;
    window.tap_to("delete-earlier-plan", "delete-now").await?;
    sound(&window).await?;
    window.tap_to("delete-now", "screen-new-plan").await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.wait_for(SECOND).await?;
    ensure!(!window.has("earlier-plan-1").await?, "nothing of it is left to read");
    window.close().await
}

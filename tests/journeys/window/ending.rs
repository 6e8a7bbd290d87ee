//! Something has changed: what that does on every screen and in every copy, and how it is taken back.

use std::sync::Arc;

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, Begin};
use harness::house::{self, at};
use harness::{Engine, Home, Window, accessible};

crate::in_the_window!(
    one_step_puts_it_away_and_one_brings_it_back,
    the_plan_goes_on_for_the_baby_who_lives,
    where_a_baby_lives_elsewhere_nothing_speaks_of_a_death,
    who_only_stops_using_the_plan_is_asked_and_told_nothing_of_a_loss
);

/// Her plan of before, written on another day.
fn written(engine: Engine) -> Result<Home> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    for (answer, words) in [
        ("about-me/name", "Asha"),
        ("must-know/allergies", "Penicillin."),
        ("must-know/three-things", "Say my name."),
        ("must-know/one-line", "Calm and dim."),
        ("my-dates/due", "14 February 2027"),
        ("birth-place/wish", "At home, in water."),
        ("after-feeding/baby-1/wish", "First baby: breast."),
        ("after-feeding/baby-2/wish", "Second baby: bottle."),
    ] {
        house::save_text(&mut app, &at(answer), words)?;
    }
    app.ask(AddEntry { section: "appointment".parse()?, name: "Scan at 20 weeks".to_owned() })?;
    Ok(home)
}

/// The page in lower case, without what the app says of other things.
async fn said(window: &Window) -> Result<String> {
    Ok(window.all_text().await?.to_lowercase())
}

async fn one_step_puts_it_away_and_one_brings_it_back(engine: Engine) -> Result<()> {
    for (ending, told) in [
        ("pregnancy", "My pregnancy has ended, or is ending."),
        ("baby", "My baby has died."),
        ("not-said", "Something has changed. I'd rather not say more."),
    ] {
        let home = written(engine)?;
        let window = Window::open(&home).await?;
        window.wait_for("go-home").await?;
        window.tap_to("go-settings", "screen-settings").await?;
        window.tap_to("go-ending", "screen-ending").await?;
        window.tap_to(&format!("ending-{ending}"), "ending-will").await?;
        let found = accessible::violations(&window).await?;
        ensure!(found.is_empty(), "{found:?}");
        window.tap_to("ending-leave", "screen-settings").await?;
        window.tap_to("go-ending", "screen-ending").await?;
        ensure!(!window.has("ending-said").await?, "nothing was said, and nothing has changed");
        window.tap_to(&format!("ending-{ending}"), "ending-will").await?;
        window.tap_to("ending-confirm", "ending-said").await?;
        let found = accessible::violations(&window).await?;
        ensure!(found.is_empty(), "{found:?}");

        // Home, help and every copy.
        window.go_home().await?;
        let home_says = said(&window).await?;
        for word in ["birth", "pregnan", "baby", "labour", "week", "congratul"] {
            ensure!(!home_says.contains(word), "{ending}: home says {word}: {home_says}");
        }
        for id in ["part-pregnancy", "part-birth", "part-after", "go-labour", "go-short-plan"] {
            ensure!(!window.has(id).await?, "{ending}: {id} is away");
        }
        window.wait_for("part-now").await?;
        window.tap_to("part-talks", "screen-part").await?;
        ensure!(!window.has("section-appointment").await?, "{ending}: no appointment ahead");
        let talks = said(&window).await?;
        ensure!(!talks.contains("scan at 20 weeks"), "{ending}: {talks}");
        window.open_section("must-know").await?;
        ensure!(!window.has("answer-must-know.one-line").await?, "{ending}: no line about a birth is asked for");
        window.go_home().await?;
        window.tap_to("go-help", "screen-help").await?;
        window.wait_for("ring-help-emergency").await?;
        let help = said(&window).await?;
        ensure!(help.contains("ring the hospital or your gp") && !help.contains("moves less"), "{ending}: {help}");
        window.preview_for("midwife").await?;
        window.wait_for("way-show").await?;
        let preview = window.all_text().await?;
        ensure!(preview.contains(told) && preview.contains("Penicillin."), "{ending}: {preview}");
        for word in ["At home, in water.", "Calm and dim.", "February", "20 weeks", "First baby"] {
            ensure!(!preview.contains(word), "{ending}: a copy says {word}: {preview}");
        }
        window.summary("text").await?;
        let card = window.text("summary-text-0").await?;
        ensure!(card.starts_with("PLAN of Asha") && !card.contains("MATERNITY"), "{ending}: {card}");

        // It is put away, and there; nothing asks her to look.
        window.go_home().await?;
        window.type_into("search", "water").await?;
        window.wait_for("found-count").await?;
        ensure!(!window.has("found-0").await?, "{ending}: search keeps it away");
        window.empty("search").await?;
        window.tap_to("go-ending", "screen-ending").await?;
        window.tap_to("go-put-away", "screen-put-away").await?;
        window.tap_to("section-birth-place", "screen-section").await?;
        ensure!(window.value("answer-birth-place.wish").await? == "At home, in water.", "nothing is deleted");
        window.tap_to("go-back", "screen-put-away").await?;
        window.tap_to("go-back", "screen-ending").await?;
        window.tap_to("ending-take-back", "ending-pregnancy").await?;
        window.go_home().await?;
        window.wait_for("part-birth").await?;
        ensure!(!window.has("part-now").await?, "{ending}: all is as it was");
        window.close().await?;
    }
    Ok(())
}

async fn the_plan_goes_on_for_the_baby_who_lives(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-ending", "screen-ending").await?;
    window.tap_to("ending-one-of-several", "ending-will").await?;
    window.tap_to("ending-confirm", "ending-said").await?;
    for (other, left) in [("ending-baby-1", "Second baby: bottle."), ("ending-baby-2", "First baby: breast.")] {
        window.tap(other).await?;
        window.wait_chosen(other).await?;
        window
            .wait_until(
                "it to be kept",
                "return document.querySelector('[data-testid=save-status]').dataset.pending === '0'",
            )
            .await?;
        window.open_section("after-feeding").await?;
        ensure!(window.value("answer-after-feeding.wish").await? == left, "the one who lives is asked about");
        ensure!(!window.has(&other.replace("ending-", "")).await?, "{other} is on no list");
        window.go_home().await?;
        window.tap_to("go-settings", "screen-settings").await?;
        window.tap_to("go-ending", "ending-said").await?;
    }
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    ensure!(preview.contains("First baby: breast.") && preview.contains("At home, in water."), "{preview}");
    ensure!(!preview.contains("Second baby"), "no mixing: {preview}");
    ensure!(preview.contains("One of my babies has died. Another lives."), "{preview}");
    window.close().await
}

async fn where_a_baby_lives_elsewhere_nothing_speaks_of_a_death(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-ending", "screen-ending").await?;
    window.tap_to("ending-elsewhere", "ending-will").await?;
    window.tap_to("ending-confirm", "ending-said").await?;
    let page = said(&window).await?;
    for word in ["died", "dies", "loss", "miscarriage"] {
        ensure!(!page.contains(word), "it says {word}: {page}");
    }
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap_to("go-now", "screen-part").await?;
    ensure!(window.has("section-now-elsewhere").await? && !window.has("section-now-goodbye").await?, "her own page");
    window.open_section("now-elsewhere").await?;
    window.type_into("answer-now-elsewhere.news", "I'd like a letter each year.").await?;
    window.wait_kept().await?;
    window.go_home().await?;
    window.tap_to("part-after", "screen-part").await?;
    ensure!(!window.has("section-after-feeding").await?, "days at home with a baby are put away");
    ensure!(window.has("section-after-mind").await?, "and she herself is not");
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    for words in ["My baby lives with somebody else, or will.", "I'd like a letter each year.", "At home, in water."] {
        ensure!(preview.contains(words), "{words}: {preview}");
    }
    ensure!(!preview.contains("First baby: breast."), "{preview}");
    window.go_home().await?;
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-ending", "ending-said").await?;
    window.tap_to("go-put-away", "screen-put-away").await?;
    window.wait_for("section-after-feeding").await?;
    // Which word she has for feeding is not asked now, nor what a baby calls her.
    window.open_section("wording").await?;
    ensure!(!window.has("answer-wording.feeding").await? && !window.has("answer-wording.parent").await?, "not now");
    window.wait_for("answer-wording.me").await?;
    window.go_home().await?;
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-ending", "ending-said").await?;
    window.tap_to("ending-take-back", "ending-elsewhere").await?;
    window.open_section("after-feeding").await?;
    ensure!(window.value("answer-after-feeding.wish").await? == "First baby: breast.", "nothing is deleted");
    window.close().await
}

/// Scenario 12 f, and the row that asks for stopping: no loss is presumed, and nothing goes on asking.
async fn who_only_stops_using_the_plan_is_asked_and_told_nothing_of_a_loss(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-ending", "screen-ending").await?;
    window.tap_to("ending-stopped", "ending-will").await?;
    window.tap_to("ending-confirm", "ending-said").await?;
    let page = said(&window).await?;
    for word in ["died", "dies", "loss", "miscarriage", "sands"] {
        ensure!(!page.contains(word), "it says {word}: {page}");
    }
    ensure!(!window.has("go-now").await?, "nobody asks what she would like now");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.go_home().await?;
    for id in ["part-pregnancy", "part-birth", "part-after", "part-now", "go-labour", "go-short-plan"] {
        ensure!(!window.has(id).await?, "{id} is away");
    }
    let home_says = said(&window).await?;
    for word in ["birth", "pregnan", "baby", "labour", "week"] {
        ensure!(!home_says.contains(word), "home says {word}: {home_says}");
    }
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    ensure!(preview.contains("I've stopped using this plan.") && preview.contains("Penicillin."), "{preview}");
    ensure!(!preview.contains("At home, in water.") && !preview.contains("February"), "{preview}");
    window.go_home().await?;
    window.tap_to("go-ending", "screen-ending").await?;
    window.tap_to("go-put-away", "screen-put-away").await?;
    window.tap_to("section-birth-place", "screen-section").await?;
    ensure!(window.value("answer-birth-place.wish").await? == "At home, in water.", "nothing is deleted");
    window.tap_to("go-back", "screen-put-away").await?;
    window.tap_to("go-back", "screen-ending").await?;
    window.tap_to("ending-take-back", "ending-stopped").await?;
    window.go_home().await?;
    window.wait_for("part-birth").await?;
    window.close().await
}

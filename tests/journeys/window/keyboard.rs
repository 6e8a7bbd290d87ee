//! The main job by keyboard alone, with the number of stops that each step takes.

use anyhow::{Result, bail, ensure};
use fantoccini::key::Key;
use harness::woman::PASSPHRASE;
use harness::{Engine, Window};

crate::in_both_engines!(
    the_main_job_takes_few_stops_and_no_pointer,
    the_first_stop_of_a_page_leads_past_the_buttons_at_its_top
);

/// The most stops of one step.
const MOST: usize = 12;
/// The most stops from the first question of a card to its last.
const MOST_OF_A_CARD: usize = 24;

/// What has the focus, by its name for a journey.
async fn focused(window: &Window) -> Result<String> {
    let script = "return document.activeElement?.dataset.testid ?? ''";
    Ok(window.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Presses Tab until `id` has the focus. How many stops that takes.
async fn stops_to(window: &Window, id: &str, most: usize) -> Result<usize> {
    for stops in 0..=most {
        if focused(window).await? == id {
            return Ok(stops);
        }
        window.press(Key::Tab).await?;
    }
    bail!("`{id}` is more than {most} stops away")
}

/// Goes to `id` by keyboard, presses it and waits for `then`, with the focus on a screen that comes.
async fn press(window: &Window, id: &str, then: &str) -> Result<()> {
    stops_to(window, id, MOST).await?;
    window.press(Key::Enter).await?;
    window.wait_for(then).await?;
    if then.starts_with("screen-") {
        let here = format!("return document.activeElement?.closest('main')?.dataset.testid === '{then}'");
        window.wait_until(&format!("the focus on `{then}`"), &here).await?;
    }
    Ok(())
}

async fn type_here(window: &Window, words: &str) -> Result<()> {
    let id = focused(window).await?;
    window.type_into(&id, words).await
}

/// To the bar below, as F6 does it, and its first button: home.
async fn go_home(window: &Window) -> Result<()> {
    window.press(Key::F6).await?;
    ensure!(focused(window).await? == "go-home", "F6 leads to the bar below");
    window.press(Key::Enter).await?;
    window.wait_for("screen-home").await?;
    let here = "return document.activeElement?.dataset.testid === 'screen-home'";
    window.wait_until("the focus on home", here).await
}

async fn the_main_job_takes_few_stops_and_no_pointer(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("screen-welcome").await?;
    press(&window, "begin", "screen-home").await?;
    press(&window, "part-front", "screen-part").await?;
    press(&window, "section-about-me", "screen-section").await?;
    stops_to(&window, "answer-about-me.name", MOST).await?;
    type_here(&window, "Amina").await?;
    window.wait_kept().await?;
    go_home(&window).await?;

    press(&window, "lock-offer-set", "screen-set-lock").await?;
    press(&window, "own-passphrase", "new-passphrase").await?;
    stops_to(&window, "new-passphrase", 1).await?;
    type_here(&window, PASSPHRASE).await?;
    stops_to(&window, "new-passphrase-again", 2).await?;
    type_here(&window, PASSPHRASE).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-code-offer").await?;
    stops_to(&window, "code-offer-not-now", MOST).await?;
    window.press(Key::Enter).await?;
    window.wait_gone("screen-code-offer").await?;
    if window.screen().await? != "screen-home" {
        go_home(&window).await?;
    }

    press(&window, "part-hard", "screen-part").await?;
    press(&window, "section-contingency", "screen-cards").await?;
    press(&window, "add-contingency", "screen-card").await?;
    let fields = window.ids("answer-contingency.").await?;
    let mut of_the_card = 0;
    for (nth, field) in fields.iter().enumerate() {
        let stops = stops_to(&window, field, MOST).await?;
        of_the_card += if nth == 0 { 0 } else { stops };
        type_here(&window, "I go quiet.").await?;
    }
    window.wait_kept().await?;
    ensure!(of_the_card <= MOST_OF_A_CARD, "a card of {} questions takes {of_the_card} stops", fields.len());

    // From wherever she is: two keys and a few stops to *Lock now*.
    window.press(Key::F6).await?;
    window.press(Key::F6).await?;
    stops_to(&window, "lock-now", 4).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-lock").await?;
    let ready = "return document.activeElement?.dataset.testid === 'unlock-passphrase'";
    window.wait_until("the field for her passphrase", ready).await?;
    type_here(&window, PASSPHRASE).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-card").await?;
    ensure!(window.value(&fields[0]).await? == "I go quiet.", "she is on the card that she wrote");
    go_home(&window).await?;

    press(&window, "go-share", "screen-share").await?;
    stops_to(&window, "audience-midwife", MOST).await?;
    window.press(Key::Space).await?;
    press(&window, "to-preview", "screen-preview").await?;
    window.wait_for("way-show").await?;
    stops_to(&window, "way-show", MOST).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-show").await?;
    let held_up = "return document.activeElement?.dataset.testid === 'show-page'";
    window.wait_until("the focus on the page that she holds up", held_up).await?;
    window.close().await
}

async fn the_first_stop_of_a_page_leads_past_the_buttons_at_its_top(engine: Engine) -> Result<()> {
    const FIRST: &str = "return document.querySelector('a[href], button, input, textarea, summary').dataset.testid";
    const BOX: &str = "const box = document.querySelector('[data-testid=skip-to-page]').getBoundingClientRect();
        return [box.width, box.height, box.top, box.left]";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-pain").await?;
    ensure!(window.script(FIRST, vec![]).await? == "skip-to-page", "it comes before every other control");
    let unseen: [f64; 4] = serde_json::from_value(window.script(BOX, vec![]).await?)?;
    ensure!(unseen[0] <= 1.5 && unseen[1] <= 1.5, "nobody sees it: {unseen:?}");
    window.script("document.querySelector('[data-testid=skip-to-page]').focus()", vec![]).await?;
    let seen = "const box = document.querySelector('[data-testid=skip-to-page]').getBoundingClientRect();
        return box.height >= 47.5 && box.top >= 0 && box.left >= 0";
    // WebKitGTK shows a focus only in the window that the system calls active, and nothing here does.
    let shows_focus = window.script("return document.activeElement.matches(':focus')", vec![]).await? == true;
    ensure!(shows_focus || engine == Engine::WebKit, "the engine of a phone shows it");
    if shows_focus {
        window.wait_until("it to be seen where the focus is on it", seen).await?;
    }
    let address = window.script("return location.href", vec![]).await?;
    window.press(Key::Enter).await?;
    let here = "return document.activeElement?.dataset.testid === 'screen-section'";
    window.wait_until("the focus on the page", here).await?;
    ensure!(window.script("return location.href", vec![]).await? == address, "no step of the browser's history");
    window.close().await
}

//! The main job by keyboard alone, with the number of stops that each step takes.

use std::fs;
use std::path::Path;

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
/// The most stops from the beginning of the bar above a screen to what locks her plan or hides it.
const MOST_TO_HIDE: usize = 4;

/// What `docs/stops.txt` begins with.
const HEAD: &str = "The main job by keyboard alone: how often the Tab key is pressed from where each step begins to the control\n\
    that it needs (by its test id), in both engines. `FREEZE=1 cargo xtask test keyboard::the_main_job` writes this\n\
    anew. F6 goes from the page to the bar below it and to the bar above it.\n\n";

/// What has the focus, by its name for a journey.
async fn focused(window: &Window) -> Result<String> {
    let script = "return document.activeElement?.dataset.testid ?? ''";
    Ok(window.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Her hands on the keyboard, and how many stops each step took.
struct Keys<'a> {
    window: &'a Window,
    steps: String,
}

impl Keys<'_> {
    /// Presses Tab until `id` has the focus. How many stops that takes.
    async fn stops_to(&mut self, id: &str, most: usize) -> Result<usize> {
        for stops in 0..=most {
            if focused(self.window).await? == id {
                self.steps += &format!("{id}: {stops}\n");
                return Ok(stops);
            }
            self.window.press(Key::Tab).await?;
        }
        bail!("`{id}` is more than {most} stops away")
    }

    /// Goes to `id` by keyboard, presses it and waits for `then`, with the focus on a screen that comes.
    async fn press(&mut self, id: &str, then: &str) -> Result<()> {
        self.stops_to(id, MOST).await?;
        self.window.press(Key::Enter).await?;
        self.window.wait_for(then).await?;
        if then.starts_with("screen-") {
            let here = format!("return document.activeElement?.closest('main')?.dataset.testid === '{then}'");
            self.window.wait_until(&format!("the focus on `{then}`"), &here).await?;
        }
        Ok(())
    }

    /// From wherever she is: two keys, and a few stops to what hides or locks her plan. Then back to where she was.
    async fn few_stops_to_hide_and_lock(&mut self, field: &str) -> Result<()> {
        for wanted in ["lock-now", "hide"] {
            self.window.script(&format!("document.querySelector('[data-testid=\"{field}\"]').focus()"), vec![]).await?;
            self.window.press(Key::F6).await?;
            self.window.press(Key::F6).await?;
            self.stops_to(wanted, MOST_TO_HIDE).await?;
        }
        self.window.script(&format!("document.querySelector('[data-testid=\"{field}\"]').focus()"), vec![]).await?;
        Ok(())
    }
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
    let mut keys = Keys { window: &window, steps: String::new() };
    keys.press("begin", "screen-home").await?;
    keys.press("part-front", "screen-part").await?;
    keys.press("section-about-me", "screen-section").await?;
    keys.stops_to("answer-about-me.name", MOST).await?;
    type_here(&window, "Amina").await?;
    window.wait_kept().await?;
    go_home(&window).await?;

    keys.press("lock-offer-set", "screen-set-lock").await?;
    keys.press("own-passphrase", "new-passphrase").await?;
    keys.stops_to("new-passphrase", 1).await?;
    type_here(&window, PASSPHRASE).await?;
    keys.stops_to("new-passphrase-again", 2).await?;
    type_here(&window, PASSPHRASE).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-code-offer").await?;
    keys.stops_to("code-offer-not-now", MOST).await?;
    window.press(Key::Enter).await?;
    window.wait_gone("screen-code-offer").await?;
    if window.screen().await? != "screen-home" {
        go_home(&window).await?;
    }

    keys.press("part-hard", "screen-part").await?;
    keys.press("section-contingency", "screen-cards").await?;
    keys.press("add-contingency", "screen-card").await?;
    let fields = window.ids("answer-contingency.").await?;
    let mut of_the_card = 0;
    for (nth, field) in fields.iter().enumerate() {
        let stops = keys.stops_to(field, MOST).await?;
        of_the_card += if nth == 0 { 0 } else { stops };
        let is_number = field.ends_with(".number");
        type_here(&window, if is_number { "0117 496 0123" } else { "I go quiet." }).await?;
        if is_number {
            // What rings it comes with it, and is no stop of its own on the way on.
            window.wait_for("ring-contingency.number").await?;
        }
    }
    window.wait_kept().await?;
    ensure!(of_the_card <= MOST_OF_A_CARD, "a card of {} questions takes {of_the_card} stops", fields.len());
    keys.steps += &format!("a card of {} questions, from the first to the last: {of_the_card}\n", fields.len());
    for field in [&fields[0], &fields[fields.len() / 2], &fields[fields.len() - 1]] {
        keys.few_stops_to_hide_and_lock(field).await?;
    }

    window.press(Key::F6).await?;
    window.press(Key::F6).await?;
    keys.stops_to("lock-now", MOST_TO_HIDE).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-lock").await?;
    let ready = "return document.activeElement?.dataset.testid === 'unlock-passphrase'";
    window.wait_until("the field for her passphrase", ready).await?;
    type_here(&window, PASSPHRASE).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-card").await?;
    ensure!(window.value(&fields[0]).await? == "I go quiet.", "she is on the card that she wrote");
    go_home(&window).await?;

    keys.press("go-share", "screen-share").await?;
    keys.stops_to("audience-midwife", MOST).await?;
    window.press(Key::Space).await?;
    keys.press("to-preview", "screen-preview").await?;
    window.wait_for("way-show").await?;
    keys.stops_to("way-show", MOST).await?;
    window.press(Key::Enter).await?;
    window.wait_for("screen-show").await?;
    let held_up = "return document.activeElement?.dataset.testid === 'show-page'";
    window.wait_until("the focus on the page that she holds up", held_up).await?;
    let steps = keys.steps;
    window.close().await?;

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/stops.txt");
    let text = format!("{HEAD}{steps}");
    if engine == Engine::WebKit && std::env::var_os("FREEZE").is_some() {
        fs::write(&path, &text)?;
    }
    let kept = fs::read_to_string(&path)?;
    ensure!(kept == text, "docs/stops.txt says otherwise:\n{text}");
    Ok(())
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
    // What the keys do is listed.
    window.tap_to("go-settings", "screen-settings").await?;
    let said = window.text("screen-settings").await?;
    for key in ["Escape, twice", "F6:", "Shift and F6", "Arrow keys", "Space"] {
        ensure!(said.contains(key), "{key} is named among the settings");
    }
    window.close().await
}

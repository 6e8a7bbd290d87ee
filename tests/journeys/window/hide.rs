//! Somebody comes near: everything is gone from the window at once, and nothing is lost by it.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window};

const WORD: &str = "zanthoxyvine";
const FIELD: &str = "answer-birth-place.wish";
/// The longest that a word of hers may stand there once she has asked to hide it.
const GONE_WITHIN_MS: f64 = 200.0;
/// The longest that the plan may stay open after that.
const CLOSED_WITHIN: Duration = Duration::from_secs(1);

/// Writes the milliseconds from the second Escape, or from a tap on the button, until the page
/// holds `WORD` no more into the window's name, which a page that is loaded anew still has.
const WATCH: &str = "
    const word = arguments[0];
    window.name = '';
    window.isBefore = true;
    let presses = 0, begun = null;
    const look = () => {
        const values = [...document.querySelectorAll('input, textarea')].map(field => field.value).join(' ');
        if ((document.documentElement.outerHTML + values).includes(word)) return setTimeout(look, 0);
        window.name = String(performance.now() - begun);
    };
    const begin = () => { begun = performance.now(); setTimeout(look, 0) };
    addEventListener('keydown', event => { if (event.key === 'Escape' && ++presses === 2) begin() }, true);
    addEventListener('click', event => { if (event.target.closest('[data-testid=hide]')) begin() }, true);";

async fn written(home: &Home) -> Result<Window> {
    let window = Window::open(home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    Ok(window)
}

/// Waits until the shell answers no more for an open plan, and until the page was thrown away.
async fn wait_closed(window: &Window, since: Instant) -> Result<Duration> {
    let script = "
        const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('safety', {})
            .then(() => done('open'), error => done(JSON.stringify(error)))";
    loop {
        // A page that is just being loaded answers nothing.
        if let Ok(said) = window.slow_script(script, vec![]).await
            && said.as_str().is_some_and(|said| said.contains("closed"))
        {
            break;
        }
        ensure!(since.elapsed() < Duration::from_secs(20), "the plan is not closed");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let taken = since.elapsed();
    window.wait_until("the page to be thrown away", "return window.isBefore === undefined").await?;
    Ok(taken)
}

async fn expect_hidden(window: &Window, how: &str, since: Instant) -> Result<()> {
    window.wait_for("screen-notes").await?;
    let closed = wait_closed(window, since).await?;
    window.wait_for("screen-notes").await?;
    let gone: f64 = window.script("return Number(window.name || 'NaN')", vec![]).await?.as_f64().unwrap_or(f64::NAN);
    println!("{how}: her words are gone after {gone:.0} ms, the plan is closed after {} ms", closed.as_millis());
    ensure!(gone < GONE_WITHIN_MS, "{how}: her words are gone after {gone} ms");
    ensure!(closed < CLOSED_WITHIN, "{how}: the plan is closed after {closed:?}");
    ensure!(!window.whole_page().await?.contains(WORD), "{how}: the harmless page holds none of it");
    window.type_into("notes-sheet", "milk, bread").await?;
    window.tap_to("notes-back", "screen-lock").await
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_twice_or_one_tap_hides_everything_and_loses_nothing() -> Result<()> {
    let home = Home::new()?;
    let window = written(&home).await?;
    window.script(WATCH, vec![WORD.into()]).await?;
    window.type_into(FIELD, &format!("At home with {WORD}")).await?;
    let since = Instant::now();
    window.type_into(FIELD, &format!(".{0}{0}", char::from(Key::Escape))).await?;
    expect_hidden(&window, "Escape twice", since).await?;
    window.unlock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value(FIELD).await? == format!("At home with {WORD}."), "what she typed last is kept");

    window.script(WATCH, vec![WORD.into()]).await?;
    window.type_into(FIELD, " Or not.").await?;
    let since = Instant::now();
    window.tap("hide").await?;
    expect_hidden(&window, "the button", since).await?;
    window.unlock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    let now = window.value(FIELD).await?;
    ensure!(now == format!("At home with {WORD}. Or not."), "what she typed last is kept: {now:?}");
    window.close().await
}

async fn wait_caret(window: &Window, at: usize) -> Result<()> {
    let script = format!(
        "const e = document.activeElement; return e?.dataset.testid === '{FIELD}' && e.selectionStart === {at}"
    );
    window.wait_until(&format!("the caret at {at} of the field that she was in"), &script).await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_lock_she_comes_back_to_the_same_word() -> Result<()> {
    let home = Home::new()?;
    let window = written(&home).await?;
    window.type_into(FIELD, "At home with my sister.").await?;
    window.wait_kept().await?;
    let caret = format!("document.querySelector('[data-testid=\"{FIELD}\"]').setSelectionRange(7, 7)");
    window.script(&caret, vec![]).await?;
    window.lock_now().await?;
    window.try_passphrase(PASSPHRASE).await?;
    wait_caret(&window, 7).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn left_alone_for_the_minute_that_she_chose_the_plan_locks_itself() -> Result<()> {
    let home = Home::new()?;
    let window = written(&home).await?;
    window.type_into(FIELD, "At home with my sister.").await?;
    window.wait_kept().await?;
    window.open_safety().await?;
    window.tap("idle-1").await?;
    window.wait_chosen("idle-1").await?;
    let since = Instant::now();
    while !window.has("screen-lock").await.unwrap_or(false) {
        ensure!(since.elapsed() < Duration::from_secs(90), "a minute has passed, and the plan is open");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    ensure!(since.elapsed() > Duration::from_secs(55), "not before the minute: {:?}", since.elapsed());
    window.try_passphrase(PASSPHRASE).await?;
    window.wait_for("go-home").await?;
    window.close().await
}

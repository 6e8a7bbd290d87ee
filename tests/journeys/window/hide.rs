//! Somebody comes near: everything is gone from the window at once, and nothing is lost by it.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};
use fantoccini::key::Key;
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Home, Window, wait};

crate::in_both_engines!(
    escape_twice_or_one_tap_hides_everything_and_loses_nothing,
    after_a_lock_she_comes_back_to_the_same_word
);

const WORD: &str = "zanthoxyvine";
const FIELD: &str = "answer-birth-place.wish";
/// The longest that a word of hers may stand there once she has asked to hide it.
const GONE_WITHIN_MS: f64 = 200.0;
/// The longest that the plan may stay open after that.
const CLOSED_WITHIN: Duration = Duration::from_secs(1);
/// How often it is tried to be as quick as that.
const TIMES: usize = 5;

/// Writes the milliseconds from the second Escape, or from a tap on the button, until the page
/// holds `WORD` no more, and when that began, into the window's name, which a page that is loaded
/// anew still has.
const WATCH: &str = "
    const word = arguments[0];
    window.name = '';
    window.isBefore = true;
    let presses = 0, begun = null, at = null;
    const look = () => {
        const values = [...document.querySelectorAll('input, textarea')].map(field => field.value).join(' ');
        if ((document.documentElement.outerHTML + values).includes(word)) return setTimeout(look, 0);
        window.name = `${performance.now() - begun} ${at}`;
    };
    const begin = () => { begun = performance.now(); at = Date.now(); setTimeout(look, 0) };
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
async fn wait_closed(window: &Window) -> Result<SystemTime> {
    let script = "
        const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('security', {})
            .then(() => done('open'), error => done(JSON.stringify(error)))";
    let begun = Instant::now();
    loop {
        // A page that is just being loaded answers nothing.
        if let Ok(said) = window.slow_script(script, vec![]).await
            && said.as_str().is_some_and(|said| said.contains("closed"))
        {
            break;
        }
        ensure!(begun.elapsed() < wait::PATIENCE, "the plan is not closed");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let closed = SystemTime::now();
    window.wait_until("the page to be thrown away", "return window.isBefore === undefined").await?;
    Ok(closed)
}

/// How long it took until her words were gone, in milliseconds, and until the plan was closed.
async fn expect_hidden(window: &Window, how: &str) -> Result<(f64, Duration)> {
    window.wait_for("screen-notes").await?;
    let closed = wait_closed(window).await?;
    window.wait_for("screen-notes").await?;
    let times = window.script("return window.name.split(' ').map(Number)", vec![]).await?;
    let [gone, begun]: [f64; 2] = serde_json::from_value(times).context("when it was hidden")?;
    let closed = closed.duration_since(UNIX_EPOCH)?.saturating_sub(Duration::from_secs_f64(begun / 1000.0));
    println!("{how}: her words are gone after {gone:.0} ms, the plan is closed after {} ms", closed.as_millis());
    ensure!(!window.whole_page().await?.contains(WORD), "{how}: the harmless page holds none of it");
    window.type_into("notes-sheet", "milk, bread").await?;
    window.tap_to("notes-back", "screen-lock").await?;
    Ok((gone, closed))
}

/// How she hides her plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    EscapeTwice,
    Button,
}

/// Hides the plan behind the last words that she types, and finds them kept, until it was once as
/// quick as it has to be. Where other work holds the machine up, the quickest of a few times
/// says what the app takes.
async fn hides(window: &Window, how: How, words: &mut String) -> Result<()> {
    let (mut gone, mut closed) = (f64::MAX, Duration::MAX);
    for _ in 0..TIMES {
        window.script(WATCH, vec![WORD.into()]).await?;
        window.type_into(FIELD, " Or not").await?;
        match how {
            How::EscapeTwice => window.type_into(FIELD, &format!(".{0}{0}", char::from(Key::Escape))).await?,
            How::Button => {
                window.type_into(FIELD, ".").await?;
                window.tap("hide").await?;
            }
        }
        words.push_str(" Or not.");
        let taken = expect_hidden(window, &format!("{how:?}")).await?;
        (gone, closed) = (gone.min(taken.0), closed.min(taken.1));
        window.unlock(PASSPHRASE).await?;
        window.open_section("birth-place").await?;
        let now = window.value(FIELD).await?;
        ensure!(now == *words, "{how:?}: what she typed last is kept: {now:?}");
        if gone < GONE_WITHIN_MS && closed < CLOSED_WITHIN {
            return Ok(());
        }
    }
    bail!("{how:?}: at best her words are gone after {gone} ms, and the plan is closed after {closed:?}")
}

async fn escape_twice_or_one_tap_hides_everything_and_loses_nothing(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = written(&home).await?;
    let mut words = format!("At home with {WORD}");
    window.type_into(FIELD, &words).await?;
    for how in [How::EscapeTwice, How::Button] {
        hides(&window, how, &mut words).await?;
    }
    window.close().await
}

async fn wait_caret(window: &Window, at: usize) -> Result<()> {
    let script = format!(
        "const e = document.activeElement; return e?.dataset.testid === '{FIELD}' && e.selectionStart === {at}"
    );
    window.wait_until(&format!("the caret at {at} of the field that she was in"), &script).await
}

async fn after_a_lock_she_comes_back_to_the_same_word(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
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
    window.open_security().await?;
    window.tap("idle-1").await?;
    window.wait_chosen("idle-1").await?;
    let since = Instant::now();
    wait::until("the page to lock the plan", async || Ok(window.has("screen-lock").await.unwrap_or(false))).await?;
    // The shell would lock it by itself after another minute.
    ensure!(since.elapsed() < Duration::from_secs(115), "the page locks it after a minute: {:?}", since.elapsed());
    ensure!(since.elapsed() > Duration::from_secs(55), "not before the minute: {:?}", since.elapsed());
    window.try_passphrase(PASSPHRASE).await?;
    window.wait_for("go-home").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_she_typed_at_the_lock_is_gone_when_the_app_is_left() -> Result<()> {
    let home = Home::new()?;
    let window = written(&home).await?;
    window.lock_now().await?;
    window.type_into("unlock-passphrase", "correct horse batt").await?;
    ensure!(window.value("unlock-passphrase").await? == "correct horse batt", "it stays while she is there");
    window.put_away().await?;
    ensure!(window.value("unlock-passphrase").await?.is_empty(), "whoever picks the phone up finds nothing");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_digits_of_a_code_stay_for_a_minute_away_and_no_longer() -> Result<()> {
    const CODE: &str = "unlock-code";
    // As of an app that was away for so many seconds.
    let away = |seconds: u32| {
        format!(
            "const now = performance.now.bind(performance), says = is =>
                 Object.defineProperty(document, 'visibilityState', {{ value: is, configurable: true }});
             says('hidden');
             dispatchEvent(new Event('visibilitychange'));
             performance.now = () => now() + {seconds}000;
             says('visible');
             dispatchEvent(new Event('visibilitychange'));"
        )
    };
    let home = Home::new()?;
    let window = written(&home).await?;
    window.lock_now().await?;
    window.tap_to("open-by-code", "screen-open-by-code").await?;
    window.type_into(CODE, "123456 654321").await?;
    window.script(&away(30), vec![]).await?;
    ensure!(window.value(CODE).await? == "123456 654321", "she looked something up");
    window.script(&away(61), vec![]).await?;
    ensure!(window.value(CODE).await?.is_empty(), "she was away");
    let groups = "return document.querySelector('.code').textContent.trim()";
    window.wait_until("the groups to be empty, too", &format!("{groups} === ''")).await?;
    window.close().await
}

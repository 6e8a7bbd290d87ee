//! How soon the page follows her fingers: a key until its letter is painted, a tap until the
//! section is, in both engines.

use anyhow::{Result, ensure};
use harness::{Engine, Home, Window, stopwatch, tools};

use crate::figure::{Times, row};

/// Words in the field that is typed into.
const WORDS: usize = 2_000;
/// Keys at each place of it.
const KEYS: usize = 100;
/// Taps on a section.
const TAPS: usize = 50;

const FIELD: &str = "answer-birth-place.wish";

/// A field of the engine's own with the same words, as tall as they are, that no code of ours listens
/// to: what a key takes whatever the page does.
const BARE: &str = "
    const field = document.createElement('textarea');
    field.className = 'line';
    field.dataset.testid = 'bare';
    field.value = document.querySelector(`[data-testid=\"${arguments[0]}\"]`).value;
    document.querySelector('main').append(field);
    field.style.blockSize = `${field.scrollHeight + 100}px`;";

/// Takes both figures in `engine` and writes their rows.
///
/// # Errors
///
/// Fails when a tool is missing or the page does not do what it is asked.
pub async fn measure(engine: Engine) -> Result<()> {
    let stand_in = tools::binary()?.with_file_name("stand-in");
    let home = Home::on(engine, &stand_in.to_string_lossy())?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.paste_expression(FIELD, &format!("'hold '.repeat({WORDS}).trim()")).await?;
    window.wait_kept().await?;
    let end = window.value(FIELD).await?.len();
    let hers = keys(&window, FIELD, end).await?;
    window.wait_kept().await?;
    window.script(BARE, vec![FIELD.into()]).await?;
    let bare = keys(&window, "bare", end).await?;
    row(
        "P17",
        &format!("key to paint, {WORDS} words, {engine:?}"),
        &hers.shown(),
        &format!("a bare field with as many words: {}, p95 {:.0} ms", bare.shown(), bare.percentile(95)),
        &format!("p95 {:.0} ms (goal 33)", hers.percentile(95)),
    );

    let mut taps = Times::default();
    for _ in 0..TAPS {
        window.go_home().await?;
        window.tap_to("part-birth", "screen-part").await?;
        taps.add_ms(stopwatch::tap(&window, "section-birth-place", FIELD).await?);
    }
    ensure!(window.value(FIELD).await?.len() == end + 2 * KEYS, "what was painted is her section");
    row(
        "P18",
        &format!("tap to section, {engine:?}"),
        &taps.shown(),
        "no peer in this run",
        &format!("p95 {:.0} ms (goal 100)", taps.percentile(95)),
    );
    window.close().await
}

/// Half of the keys near the beginning of the field, where all that follows moves, half at its end.
async fn keys(window: &Window, id: &str, end: usize) -> Result<Times> {
    let mut times = Times::default();
    for at in [40, end] {
        stopwatch::keys(window, id, at, KEYS).await?.into_iter().for_each(|time| times.add_ms(time));
    }
    Ok(times)
}

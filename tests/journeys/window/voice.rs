//! Her voice beside her words: recorded or picked, kept, heard, taken away and brought back, shown, deleted.
//! It is recorded in Chromium alone, whose microphone beeps here; the window of this system finds none.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use harness::{Engine, Window, accessible};

crate::in_both_engines!(
    a_recording_that_she_picks_is_kept_without_a_word_and_played_where_she_shows_it,
    what_is_no_recording_is_told_of_in_words_and_what_stood_there_stands,
);

const SECTION: &str = "what-matters";
const OPEN: &str = "voice-what-matters.voice";
const FIELD: &str = "voice-field-what-matters.voice";
const RECORD: &str = "voice-record-what-matters.voice";
const WORDS: &str = "answer-what-matters.voice";
const HEARD: &str = "return document.querySelector('[data-testid=voice]')?.dataset.heard === 'yes'";
const QUIET: &str =
    "const voice = document.querySelector('[data-testid=voice]'); return !!voice && !voice.dataset.heard";

/// Lets the page count its microphones: how many were opened, and how many are open.
const COUNT: &str = "const devices = navigator.mediaDevices, open = devices.getUserMedia.bind(devices); \
    window.opened = []; \
    devices.getUserMedia = async wanted => { const stream = await open(wanted); \
        window.opened.push(...stream.getTracks()); return stream }";
const OPENED: &str = "return window.opened.length";
const LIVE: &str = "return window.opened.filter(track => track.readyState === 'live').length";

async fn begun(window: &Window) -> Result<()> {
    window.begin("en-GB").await?;
    window.open_section(SECTION).await?;
    window.tap(OPEN).await
}

async fn pick(window: &Window, path: &Path) -> Result<()> {
    let field = window.wait_for(FIELD).await?;
    Ok(field.send_keys(&path.display().to_string()).await?)
}

async fn number(window: &Window, script: &str) -> Result<Option<i64>> {
    Ok(window.script(script, vec![]).await?.as_i64())
}

async fn a_recording_that_she_picks_is_kept_without_a_word_and_played_where_she_shows_it(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    begun(&window).await?;
    let path = home.picks().join("AUD-20261114-at-home.wav");
    fs::write(&path, harness::voice::file(2))?;
    pick(&window, &path).await?;
    window.wait_for("voice-kept").await?;
    window.wait_until("the voice", QUIET).await?;
    ensure!(window.value(WORDS).await?.is_empty(), "no word was asked of her");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");

    window.preview_for("midwife").await?;
    window.hold_up().await?;
    window.wait_until("the voice, held up", QUIET).await?;
    let said = window.text("voice-play").await?;
    ensure!(said == "Hear it in my own voice (2 seconds)", "{said}");
    let of = "const button = document.querySelector('[data-testid=voice-play]'); \
        const box = button.getBoundingClientRect(); \
        return [document.getElementById(button.getAttribute('aria-describedby')).textContent, box.height >= 48]";
    ensure!(
        window.script(of, vec![]).await? == serde_json::json!(["In my own voice", true]),
        "what it is of, and large"
    );
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.tap("voice-play").await?;
    window.wait_until("that it is heard", HEARD).await?;
    window.tap("voice-play").await?;
    window.wait_until("that it is quiet", QUIET).await?;
    window.close().await
}

async fn what_is_no_recording_is_told_of_in_words_and_what_stood_there_stands(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    begun(&window).await?;
    let whole = home.picks().join("note.wav");
    fs::write(&whole, harness::voice::file(1))?;
    pick(&window, &whole).await?;
    window.wait_for("voice-kept").await?;
    let others: [(&str, Vec<u8>, &str); 3] = [
        (
            "picture.mp3",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='document.title=1'/>".to_vec(),
            "voice-damaged",
        ),
        ("cut.wav", harness::voice::file(1)[..20].to_vec(), "voice-damaged"),
        ("large.wav", vec![0xff; 10 * 1024 * 1024 + 1], "voice-too-large"),
    ];
    for (name, bytes, told) in others {
        let path = home.picks().join(name);
        fs::write(&path, bytes)?;
        pick(&window, &path).await?;
        crate::expect_words_of(told, &window.error().await?)?;
        ensure!(window.has("voice").await?, "{name}: the one of before stands");
    }
    // A long one: the first minute is kept, and it is said.
    let long = home.picks().join("long.wav");
    fs::write(&long, harness::voice::long(70))?;
    pick(&window, &long).await?;
    window.wait_for("voice-kept-minute").await?;
    ensure!(!window.has("error").await?, "what was wrong is gone with the next one that is taken");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn she_says_it_hears_it_says_it_again_shows_it_and_deletes_it() -> Result<()> {
    let home = crate::home_on(Engine::Chromium)?;
    let window = Window::open(&home).await?;
    begun(&window).await?;
    window.script(COUNT, vec![]).await?;
    ensure!(number(&window, OPENED).await? == Some(0), "no microphone is open before she asks");
    window.tap(RECORD).await?;
    window.wait_for("voice-recording").await?;
    ensure!(number(&window, LIVE).await? == Some(1));
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    window.tap(RECORD).await?;
    window.wait_for("voice-kept").await?;
    ensure!(number(&window, LIVE).await? == Some(0), "it is off as soon as she has stopped");
    // The fake microphone beeps: what is heard is no silence, and ends by itself.
    window.wait_until("the voice", QUIET).await?;
    window.tap("voice-play").await?;
    window.wait_until("that it is heard", HEARD).await?;
    window.wait_until("that it ends", QUIET).await?;

    window.tap(RECORD).await?;
    window.wait_for("voice-recording").await?;
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    window.tap(RECORD).await?;
    window.wait_for("voice-kept").await?;
    window.tap("undo").await?;
    window.tap("voice-remove-what-matters.voice").await?;
    window.wait_gone("voice").await?;
    window.tap("undo").await?;
    window.wait_until("the voice, brought back", QUIET).await?;

    window.type_into(WORDS, "How I like to be spoken to").await?;
    window.wait_kept().await?;
    window.preview_for("midwife").await?;
    window.hold_up().await?;
    ensure!(window.text("show-page").await?.contains("How I like to be spoken to"));
    let seconds = window.text("voice-play").await?;
    ensure!(["(2 seconds)", "(3 seconds)", "(4 seconds)"].iter().any(|said| seconds.ends_with(said)), "{seconds}");
    window.tap("leave-show").await?;

    window.open_section(SECTION).await?;
    window.tap("more-what-matters.voice").await?;
    window.tap("delete-what-matters.voice").await?;
    window.tap("delete-now").await?;
    window.wait_gone("voice").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_that_she_leaves_is_not_kept_and_the_microphone_is_off() -> Result<()> {
    let home = crate::home_on(Engine::Chromium)?;
    let window = Window::open(&home).await?;
    begun(&window).await?;
    window.script(COUNT, vec![]).await?;
    // She takes it back herself.
    window.tap(RECORD).await?;
    window.wait_for("voice-recording").await?;
    window.tap("voice-leave-what-matters.voice").await?;
    window.wait_for("voice-left").await?;
    ensure!(number(&window, LIVE).await? == Some(0) && !window.has("voice").await?);
    // She goes to another page, and hides.
    let off = "return !window.opened || window.opened.every(track => track.readyState === 'ended')";
    for leaves in ["go-home", "hide"] {
        window.open_section(SECTION).await?;
        window.tap(OPEN).await?;
        window.wait_for(RECORD).await?;
        ensure!(!window.has("voice").await?, "nothing was kept of the one before");
        window.tap(RECORD).await?;
        window.wait_for("voice-recording").await?;
        ensure!(number(&window, LIVE).await? == Some(1), "{leaves}");
        window.tap(leaves).await?;
        window.wait_until("that the microphone is off", off).await?;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_let_in_after_the_field_was_shut_records_nothing() -> Result<()> {
    let home = crate::home_on(Engine::Chromium)?;
    let window = Window::open(&home).await?;
    begun(&window).await?;
    // The system asks her, and she answers when she has gone on.
    let late = "const devices = navigator.mediaDevices, open = devices.getUserMedia.bind(devices); \
        window.opened = []; \
        const asked = new Promise(resolve => window.letIn = resolve); \
        devices.getUserMedia = async wanted => { window.asked = true; await asked; const stream = await open(wanted); \
            window.opened.push(...stream.getTracks()); return stream }";
    window.script(late, vec![]).await?;
    window.tap(RECORD).await?;
    window.wait_until("that the microphone is asked for", "return window.asked === true").await?;
    window.tap(OPEN).await?;
    window.wait_gone(RECORD).await?;
    window.script("window.letIn()", vec![]).await?;
    window
        .wait_until(
            "that it was opened and is off",
            "return window.opened.length > 0 && \
        window.opened.every(track => track.readyState === 'ended')",
        )
        .await?;
    window.tap(OPEN).await?;
    window.wait_for(RECORD).await?;
    ensure!(!window.has("voice-recording").await? && !window.has("voice").await?);
    window.close().await
}

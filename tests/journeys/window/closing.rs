//! She closes the window in the middle of a word, and drops things on it.

use std::time::Duration;

use anyhow::{Result, ensure};
use care_bridge::{Stage, Start};
use harness::house::{self, at};
use harness::{Engine, Home, Window};

const WORDS: &str = "Please tell me what you do before you start";

/// After how many milliseconds the window is closed: three times, or as often as
/// `HOLDFAST_CLOSINGS` says, all over the first second.
fn waits() -> Vec<u64> {
    let often = std::env::var("HOLDFAST_CLOSINGS").ok().and_then(|count| count.parse::<u64>().ok());
    often.map_or_else(|| vec![0, 100, 300], |count| (0..count).map(|nth| nth * 617 % 1_000).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_closes_the_window_in_the_middle_of_a_word_loses_no_letter() -> Result<()> {
    for wait in waits() {
        let home = Home::new()?;
        let window = Window::open(&home).await?;
        window.begin("en-GB").await?;
        window.open_section("birth-pain").await?;
        window.type_into("answer-birth-pain.wish", WORDS).await?;
        // Within the pause after which the page would save by itself.
        tokio::time::sleep(Duration::from_millis(wait)).await;
        window.press_close()?;
        window.wait_ended().await?;
        let mut app = house::start(home.vault())?;
        let Stage::Open(view) = app.start(Start {})?.stage else { anyhow::bail!("the plan is open") };
        let kept = view.plan.text(&at("birth-pain/wish")).to_owned();
        ensure!(kept == WORDS, "closed after {wait} ms: {kept:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_dropped_or_followed_takes_the_place_of_the_page() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-pain").await?;
    window.type_into("answer-birth-pain.wish", "At home").await?;
    window.wait_kept().await?;
    let before = window.script("return location.href", vec![]).await?;
    let turned_away = "
        const data = new DataTransfer();
        data.setData('text/uri-list', 'https://example.org/');
        data.setData('text/plain', 'dropped words');
        return ['body', 'textarea', 'main'].every((where) => ['dragenter', 'dragover', 'drop'].every((name) => {
            const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data });
            return !document.querySelector(where).dispatchEvent(event);
        }))";
    ensure!(window.script(turned_away, vec![]).await? == true, "what is dropped does nothing");
    for other in ["file:///etc/hostname", "data:text/html,<h1>x</h1>", "http://127.0.0.1:9/", "about:blank"] {
        window.script("location.href = arguments[0]; window.open(arguments[0])", vec![other.into()]).await?;
        window.wait_still().await?;
        ensure!(window.script("return location.href", vec![]).await? == before, "{other} is not followed");
    }
    let value = window.value("answer-birth-pain.wish").await?;
    ensure!(value == "At home", "and her words are hers: {value:?}");
    window.close().await
}

/// Over the stand-in nothing holds the page where it is.
#[tokio::test(flavor = "multi_thread")]
async fn where_no_shell_holds_it_another_page_takes_its_place() -> Result<()> {
    let home = crate::home_on(Engine::Chromium)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.script("location.href = 'about:blank'", vec![]).await?;
    window.wait_until("another page", "return location.href === 'about:blank'").await
}

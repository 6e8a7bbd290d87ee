//! She closes the window in the middle of a word, and drops things on it.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::Duration;

use anyhow::{Result, ensure};
use care_bridge::{Stage, Start};
use harness::house::{self, at};
use harness::{Engine, Home, Window, wait};

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

/// Somebody who listens on loopback, and to whom nobody may ever speak.
struct Listener(TcpListener);

impl Listener {
    fn new() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        Ok(Self(listener))
    }

    fn address(&self) -> Result<String> {
        Ok(format!("http://{}/", self.0.local_addr()?))
    }

    /// How many requests have come since this was last asked.
    fn requests(&self) -> Result<usize> {
        let mut count = 0;
        loop {
            match self.0.accept() {
                Ok(_) => count += 1,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(count),
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// Drags a link, an image and two files over three places of the page, and drops them there. Whether the page
/// turned each of that away.
const DROP: &str = "
    const address = arguments[0];
    const file = (name, type, text) => data => data.items.add(new File([text], name, { type }));
    const carried = [
        data => { data.setData('text/uri-list', address); data.setData('text/plain', address); },
        data => { data.setData('text/html', `<img src=\"${address}i.png\">`); data.setData('text/uri-list', `${address}i.png`); },
        file('notes.txt', 'text/plain', 'dropped words'),
        file('page.html', 'text/html', `<script src=\"${address}s.js\"></script>`),
    ];
    return carried.every(carry => ['body', 'textarea', 'main'].every(where => {
        const dataTransfer = new DataTransfer();
        carry(dataTransfer);
        return ['dragenter', 'dragover', 'drop'].every(name => {
            const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer });
            return !document.querySelector(where).dispatchEvent(event);
        });
    }))";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_dropped_or_followed_takes_the_place_of_the_page() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-pain").await?;
    window.type_into("answer-birth-pain.wish", "At home").await?;
    window.wait_kept().await?;
    let before = window.script("return location.href", vec![]).await?;
    let listener = Listener::new()?;
    let address = listener.address()?;
    ensure!(window.script(DROP, vec![address.clone().into()]).await? == true, "what is dropped does nothing");
    for other in ["file:///etc/hostname", "data:text/html,<h1>x</h1>", address.as_str(), "about:blank"] {
        window.script("location.href = arguments[0]; window.open(arguments[0])", vec![other.into()]).await?;
        window.wait_still().await?;
        ensure!(window.script("return location.href", vec![]).await? == before, "{other} is not followed");
    }
    // The page's one link leads to a place on it. With the middle button an engine opens a link beside the page.
    let link = "const link = document.querySelector('[data-testid=skip-to-page]');
        Object.assign(link.style, { position: 'fixed', inset: '0 auto auto 0', inlineSize: '90px', blockSize: '60px',
            clipPath: 'none', zIndex: 9 });
        window.middle = 0;
        link.addEventListener('mousedown', event => { window.middle = event.button });
        return document.querySelectorAll('a[href]').length";
    ensure!(window.script(link, vec![]).await? == 1, "it is the only one");
    window.middle_click(20.0, 20.0).await?;
    window.wait_until("the middle button on the link", "return window.middle === 1").await?;
    window.wait_still().await?;
    ensure!(window.window_count().await? == 1, "no window opens beside hers");
    let now = window.script("return location.href.replace(/#.*/, '')", vec![]).await?;
    ensure!(now == before && window.has("screen-section").await?, "and hers is where it was");
    let fetched = "const image = new Image(); image.src = arguments[0]; document.body.append(image);
        fetch(arguments[0]).catch(() => null)";
    window.script(fetched, vec![address.into()]).await?;
    window.wait_still().await?;
    ensure!(listener.requests()? == 0, "and nobody was asked for anything");
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
    let listener = Listener::new()?;
    window.script("window.open(arguments[0])", vec![listener.address()?.into()]).await?;
    wait::until("the request that nothing holds back", async || Ok(listener.requests()? > 0)).await?;
    window.script("location.href = 'about:blank'", vec![]).await?;
    window.wait_until("another page", "return location.href === 'about:blank'").await
}

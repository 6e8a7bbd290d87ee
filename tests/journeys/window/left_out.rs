//! What she did not choose to show is in no byte of what is shown.

use anyhow::{Context, Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Home, Window, readers};

crate::in_the_window!(what_she_leaves_out_or_keeps_for_herself_reaches_nobody);

/// Words of hers, each in a place of its own.
const SHOWN: &str = "zanthoxyvine";
const LEFT_OUT: &str = "fennimorkish";
const JUST_ME: &str = "quombastrile";
const SENSITIVE: &str = "wrenhollowby";
const CARD: &str = "ulverstaithe";
const REMOVED: &str = "tarnhellickon";

/// Everything that the page and the codes on it hold, on preview, summary and the page to show.
async fn all_that_is_shown(window: &Window, home: &Home) -> Result<String> {
    window.wait_until("what they will see", "return !!document.querySelector('.letter .block')").await?;
    let mut all = window.whole_page().await?;
    for form in ["text", "contact-card", "single-line"] {
        for card in readers::read_summary(window, form, home.root(), form).await? {
            all += &card.holds.replace("\r\n ", "");
        }
        all += &window.whole_page().await?;
    }
    window.hold_up().await?;
    all += &window.whole_page().await?;
    window.tap_to("leave-show", "screen-lock").await?;
    window.unlock(PASSPHRASE).await?;
    Ok(all)
}

async fn what_she_leaves_out_or_keeps_for_herself_reaches_nobody(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", &format!("Amina {SHOWN}"))]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.write_section("vitamin-k", &[Step::Words("wish", LEFT_OUT), Step::State("wish", "leave-out")]).await?;
    window.write_section("birth-place", &[Step::Words("wish", JUST_ME), Step::Tier("wish", "just-me")]).await?;
    window
        .write_section("birth-companions", &[Step::Words("wish", "Hodan."), Step::Words("not-there", SENSITIVE)])
        .await?;
    window.begin_card("contingency", None).await?;
    window.write("contingency", &Step::Words("name", CARD)).await?;
    // She reads it at once: what she typed last is in the letter, whether or not it was kept yet.
    window.tap("read-as-letter").await?;
    window.wait_for("letter").await?;
    ensure!(window.text("letter").await?.contains(CARD), "the letter says what she has just written");
    window.wait_kept().await?;
    window.begin_card("contingency", None).await?;
    window.write("contingency", &Step::Words("name", REMOVED)).await?;
    window.wait_kept().await?;
    window.tap("remove-entry").await?;
    window.wait_for("screen-cards").await.context("a card that was taken away is left")?;

    // Her partner: neither the cards nor anything sensitive is usual for him.
    window.preview_for("partner").await?;
    let shown = all_that_is_shown(&window, &home).await?;
    ensure!(shown.contains(SHOWN), "what she shares is shown");
    for word in [LEFT_OUT, JUST_ME, SENSITIVE, CARD, REMOVED] {
        ensure!(!shown.contains(word), "{word} is nowhere in what a partner gets");
    }

    // Her midwife: the cards are; what is sensitive only when she ticks it.
    window.preview_for("midwife").await?;
    let shown = all_that_is_shown(&window, &home).await?;
    ensure!(shown.contains(SHOWN) && shown.contains(CARD), "a midwife usually gets every part");
    for word in [LEFT_OUT, JUST_ME, SENSITIVE, REMOVED] {
        ensure!(!shown.contains(word), "{word} is nowhere in what a midwife gets");
    }

    window.tap_to("go-share", "screen-share").await?;
    window.tap("audience-midwife").await?;
    window.tap("include-hard").await?;
    window.tap("include-sensitive-birth-companions").await?;
    window.tap_to("to-preview", "screen-preview").await?;
    let shown = all_that_is_shown(&window, &home).await?;
    ensure!(shown.contains(SENSITIVE), "what she ticked is shown");
    for word in [LEFT_OUT, JUST_ME, CARD, REMOVED] {
        ensure!(!shown.contains(word), "{word} is nowhere once she has unticked its part");
    }
    window.close().await
}

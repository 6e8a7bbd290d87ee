//! Whatever comes into a field is kept or a word is said; nothing is cut and nothing breaks.

use anyhow::{Result, ensure};
use harness::woman::Step;
use harness::{Engine, Window};

crate::in_both_engines!(whatever_she_pastes_is_kept_as_it_is, what_cannot_be_kept_is_said_and_never_cut_in_silence);

/// A field, a JavaScript expression for what is pasted, and what stands there when it is kept.
struct Paste {
    section: &'static str,
    prompt: &'static str,
    expression: &'static str,
    kept: String,
}

fn pastes() -> Vec<Paste> {
    let paste = |section, prompt, expression, kept: &str| Paste { section, prompt, expression, kept: kept.to_owned() };
    vec![
        paste("birth-place", "wish", "'A long letter. '.repeat(13000)", &"A long letter. ".repeat(13_000)),
        paste("birth-place", "if-closed", "'👩🏽‍🍼 🏳️‍🌈 👨‍👩‍👧‍👦'", "👩🏽‍🍼 🏳️‍🌈 👨‍👩‍👧‍👦"),
        paste(
            "birth-companions",
            "wish",
            "'میری بہن میرے ساتھ ہو۔ 07700 900456'",
            "میری بہن میرے ساتھ ہو۔ 07700 900456",
        ),
        paste("birth-pain", "wish", "'أريد الماء أولاً، ثم NHS'", "أريد الماء أولاً، ثم NHS"),
        paste("birth-pain", "heard", "'e\\u0301 o\\u0302\\u0323 ก็ ਕਿ'", "e\u{301} o\u{302}\u{323} ก็ ਕਿ"),
        paste(
            "vitamin-k",
            "wish",
            "'<script>alert(1)</script> {$x} %s \\\\ \"'",
            "<script>alert(1)</script> {$x} %s \\ \"",
        ),
    ]
}

async fn whatever_she_pastes_is_kept_as_it_is(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    for paste in pastes() {
        window.open_section(paste.section).await?;
        window.paste_expression(&format!("answer-{}.{}", paste.section, paste.prompt), paste.expression).await?;
        window.wait_kept().await?;
    }
    window.kill()?;
    let window = Window::open(&home).await?;
    for paste in pastes() {
        window.open_section(paste.section).await?;
        let now = window.value(&format!("answer-{}.{}", paste.section, paste.prompt)).await?;
        ensure!(now == paste.kept, "{}: {} characters came back as {}", paste.section, paste.kept.len(), now.len());
    }
    window.close().await
}

async fn what_cannot_be_kept_is_said_and_never_cut_in_silence(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;

    // NUL, a bell, and halves of characters: taken out, with a word said.
    window.open_section("birth-place").await?;
    window.paste_expression("answer-birth-place.wish", "'At \\u0000home\\u0007, \\ud83d please\\udc00'").await?;
    window.wait_kept().await?;
    window.wait_for("removed").await?;
    let said = window.text("removed").await?;
    ensure!(said.split_whitespace().count() > 2, "a word is said: {said:?}");

    // White space alone is nothing.
    window.open_section("vitamin-k").await?;
    window.paste_expression("answer-vitamin-k.wish", "' \\n\\t\\u00a0 '").await?;
    window.wait_kept().await?;

    // Too long for one answer: an error in words, and her words stay where she put them.
    window.open_section("birth-pain").await?;
    window.paste_expression("answer-birth-pain.wish", "'x'.repeat(1000001)").await?;
    let said = window.error().await?;
    ensure!(said.split_whitespace().count() > 5, "what happened and what to do: {said:?}");
    ensure!(window.value("answer-birth-pain.wish").await?.len() == 1_000_001, "her words are still there");
    window.empty("answer-birth-pain.wish").await?;
    window.write("birth-pain", &Step::Words("wish", "Water first.")).await?;
    window.wait_kept().await?;

    window.kill()?;
    let window = Window::open(&home).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await? == "At home,  please", "the rest is kept");
    window.open_section("vitamin-k").await?;
    ensure!(window.value("answer-vitamin-k.wish").await?.is_empty(), "white space is stored as nothing");
    window.open_section("birth-pain").await?;
    ensure!(window.value("answer-birth-pain.wish").await? == "Water first.", "what came after is kept");
    window.close().await
}

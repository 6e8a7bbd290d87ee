//! Whatever comes into a field is kept or a word is said; nothing is cut and nothing breaks.

use anyhow::{Result, ensure};
use harness::woman::Step;
use harness::{Engine, Window, examine};

crate::in_both_engines!(
    whatever_she_pastes_is_kept_as_it_is,
    what_cannot_be_kept_is_said_and_never_cut_in_silence,
    whatever_is_long_is_whole_wherever_it_stands,
);

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

async fn whatever_is_long_is_whole_wherever_it_stands(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    let name = "Aikaterini-".repeat(18);
    let word = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsg";
    let scripts = "No gas, please.\nبے ہوشی کی دوا نہیں، 07700 900456\n不要麻醉 500–1000 mg";
    window.write_section("about-me", &[Step::Words("name", &name)]).await?;
    window.write_section("must-know", &[Step::Words("allergies", word), Step::Words("three-things", scripts)]).await?;
    window.begin_card("people-to-phone", None).await?;
    window.write("people-to-phone", &Step::Words("who", word)).await?;
    window.write("people-to-phone", &Step::Words("number", "07700 900123 or 07700 900456")).await?;
    window.write("people-to-phone", &Step::Words("note", "0117 496 0123 / 0117 496 0124, extension 4455")).await?;
    window.wait_kept().await?;
    let mut cut = Vec::new();
    for percent in [100, 200] {
        window.zoom(percent).await?;
        window.go_home().await?;
        cut.extend(examine::cut_text(&window).await?);
        window.open_section("people-to-phone").await?;
        cut.extend(examine::cut_text(&window).await?);
        window.preview_for("midwife").await?;
        window.wait_until("what they will see", "return !!document.querySelector('.letter .block')").await?;
        cut.extend(examine::cut_text(&window).await?);
        window.hold_up().await?;
        cut.extend(examine::cut_text(&window).await?);
        window.tap_to("leave-show", "screen-preview").await?;
    }
    examine::expect_none(&cut)?;
    // Each line of hers runs its own way.
    window.hold_up().await?;
    let sides =
        "const block = [...document.querySelectorAll('.block--words')].find(e => e.textContent.includes('gas'));
        const range = document.createRange();
        const text = [...block.childNodes].map(node => node.textContent).join('');
        const side = part => {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.textContent.indexOf(part);
                if (at < 0) continue;
                range.setStart(node, at);
                range.setEnd(node, at + part.length);
                const line = range.getBoundingClientRect(), box = block.getBoundingClientRect();
                return line.left - box.left < box.right - line.right ? 'left' : 'right';
            }
        };
        return [side('No gas'), side('بے ہوشی'), text.includes('\u{2066}')]";
    let sides = window.script(sides, vec![]).await?;
    ensure!(sides == serde_json::json!(["left", "right", false]), "each line begins on its own side: {sides}");
    let copied = "getSelection().selectAllChildren(document.querySelector('[data-testid=show-page]')); return getSelection().toString()";
    let copied = window.script(copied, vec![]).await?;
    let copied = copied.as_str().unwrap_or_default();
    ensure!(copied.contains("بے ہوشی کی دوا نہیں، 07700 900456"), "what is copied is what she wrote");
    ensure!(!copied.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "and nothing that nobody sees");
    window.close().await
}

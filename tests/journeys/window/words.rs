//! Languages, reading levels, sizes and colours: on every screen.

use std::path::Path;

use anyhow::{Result, ensure};
use harness::screens::{self, DARK, HARD, HARDEST, LARGE, LARGE_SIMPLE, LIGHT, Look, MIRRORED};
use harness::woman::{self, Card, Page, Step};
use harness::{Engine, Window, accessible, examine};
use serde_json::Value;

crate::in_both_engines!(
    changing_language_in_the_middle_of_a_word_loses_none,
    every_screen_is_whole_and_open_to_everyone_in_every_look,
    longer_words_twice_as_large_are_cut_nowhere_and_no_word_is_untranslated,
    no_word_of_ours_is_broken_in_the_middle_when_letters_are_twice_as_large
);

async fn changing_language_in_the_middle_of_a_word_loses_none(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    let heading = "return document.querySelector('main h1').textContent";
    let title = window.script(heading, vec![]).await?;
    let mut words = String::new();
    for (language, more) in
        [("en-GB-simple", "In the bir"), ("en-XA", "th centre, wi"), ("ar-XB", "th my sist"), ("en-GB", "er.")]
    {
        window.write("birth-place", &Step::Words("wish", more)).await?;
        words += more;
        // At once: nothing waits for the words to be kept first.
        window.tap_to("go-settings", "screen-settings").await?;
        let says =
            "return document.querySelector('[data-testid=language-en-GB-simple]').textContent.includes('No reader')";
        window.wait_until("what no reader has checked says so", says).await?;
        window.tap(&format!("language-{language}")).await?;
        window.wait_language(language).await?;
        let direction = if language == "ar-XB" { "rtl" } else { "ltr" };
        window
            .wait_until("the page's direction", &format!("return document.documentElement.dir === '{direction}'"))
            .await?;
        window.tap_to("go-back", "screen-section").await?;
        window.wait_still().await?;
        ensure!(window.value("answer-birth-place.wish").await? == words, "every letter is there in {language}");
        let changed = window.script(heading, vec![]).await? != title;
        ensure!(changed == (language != "en-GB"), "the page speaks {language} at once");
    }
    window.wait_kept().await?;
    window.kill()?;
    let window = Window::open(&home).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await? == words, "and on the disk");
    window.close().await
}

/// Every run of words that she typed herself, and every source that the page *Get help now*
/// names: data, the same in every language.
pub(crate) fn not_ours() -> Result<Vec<String>> {
    let pages = woman::FIRST.iter().chain(woman::BIRTH).map(|(_, steps): &Page| *steps);
    let cards = woman::PEOPLE.iter().chain(woman::HARD).map(|(_, _, steps): &Card| *steps);
    let hers: Vec<_> = pages
        .chain(cards)
        .flatten()
        .filter_map(|step| match step {
            Step::Words(_, words) => Some(words.lines()),
            _ => None,
        })
        .flatten()
        .map(str::trim)
        .collect();
    let numbers = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/help-numbers.json"))?;
    let staffs = [screens::STAFF_NAME, screens::STAFF_WORDS];
    let mut kept: Vec<String> = hers.into_iter().chain(staffs).map(str::to_owned).collect();
    titles(&serde_json::from_slice(&numbers)?, &mut kept);
    kept.sort_by_key(|words| std::cmp::Reverse(words.len()));
    Ok(kept)
}

fn titles(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            into.extend(map.get("title").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| titles(value, into));
        }
        Value::Array(values) => values.iter().for_each(|value| titles(value, into)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_sets_of_rules_find_a_fault_that_is_planted() -> Result<()> {
    let home = crate::home_on(Engine::WebKit)?;
    let window = Window::open(&home).await?;
    window.wait_for("screen-welcome").await?;
    let none = accessible::violations(&window).await?;
    ensure!(none.is_empty(), "the page as it is: {none:?}");
    window.script("document.querySelector('main').append(document.createElement('img'))", vec![]).await?;
    let found = accessible::violations(&window).await?;
    for rule in ["image-alt", "WCAG2AA.Principle1.Guideline1_1"] {
        ensure!(found.iter().any(|finding| finding.contains(rule)), "{rule} is among {found:?}");
    }
    window.close().await
}

/// The looks that an engine is walked through. A look is styles and words, which are the same in both: the usual one
/// is looked at in both, each other one in one of them. With `HOLDFAST_EVERY_LOOK` set each is in both, which takes
/// nearly twice as long.
fn looks(engine: Engine, in_webkit: &[Look], in_chromium: &[Look]) -> Vec<Look> {
    let is_every = std::env::var_os("HOLDFAST_EVERY_LOOK").is_some();
    let (mine, others) = match engine {
        Engine::WebKit => (in_webkit, in_chromium),
        Engine::Chromium => (in_chromium, in_webkit),
    };
    let others = others.iter().filter(|other| is_every && !mine.contains(other));
    mine.iter().chain(others).copied().collect()
}

async fn every_screen_is_whole_and_open_to_everyone_in_every_look(engine: Engine) -> Result<()> {
    let mut findings = Vec::new();
    for look in [DARK, MIRRORED, LARGE, HARDEST] {
        let home = crate::home_on(engine)?.with_look(look.language, look.theme)?;
        let window = screens::open_welcome(&home, look).await?;
        examine::screen(&window, look, "welcome", &mut findings).await?;
        window.close().await?;
    }
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    screens::first_walk(
        &window,
        &mut async |window: &Window, screen: &str| examine::screen(window, LIGHT, screen, &mut findings).await,
        "en-GB",
    )
    .await?;
    screens::write_the_rest(&window).await?;
    for look in looks(engine, &[LIGHT, MIRRORED], &[LIGHT, DARK]) {
        window.look(look).await?;
        screens::second_walk(&window, &mut async |window: &Window, screen: &str| {
            examine::screen(window, look, screen, &mut findings).await
        })
        .await?;
    }
    window.close().await?;
    examine::expect_none(&findings)
}

async fn longer_words_twice_as_large_are_cut_nowhere_and_no_word_is_untranslated(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?.with_look(HARD.language, HARD.theme)?;
    let kept = not_ours()?;
    let hers: Vec<&str> = kept.iter().map(String::as_str).collect();
    let mut findings = Vec::new();
    let window = screens::open_welcome(&home, HARD).await?;
    screens::first_walk(
        &window,
        &mut async |window: &Window, screen: &str| {
            let bare = examine::untranslated(window, &hers).await?;
            findings.extend(bare.into_iter().map(|text| format!("[untranslated {screen}] {text:?}")));
            examine::screen(window, HARD, screen, &mut findings).await
        },
        "en-XA",
    )
    .await?;
    screens::write_the_rest(&window).await?;
    for look in looks(engine, &[HARD], &[HARDEST]) {
        window.look(look).await?;
        screens::second_walk(&window, &mut async |window: &Window, screen: &str| {
            let bare = examine::untranslated(window, &hers).await?;
            findings.extend(bare.into_iter().map(|text| format!("[untranslated {screen}] {text:?}")));
            examine::screen(window, look, screen, &mut findings).await
        })
        .await?;
    }
    window.close().await?;
    findings.sort();
    findings.dedup();
    examine::expect_none(&findings)
}

async fn no_word_of_ours_is_broken_in_the_middle_when_letters_are_twice_as_large(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let mut findings = Vec::new();
    let window = screens::open_welcome(&home, LARGE).await?;
    screens::first_walk(
        &window,
        &mut async |window: &Window, screen: &str| examine::screen(window, LARGE, screen, &mut findings).await,
        "en-GB",
    )
    .await?;
    screens::write_the_rest(&window).await?;
    for look in looks(engine, &[LARGE_SIMPLE], &[LARGE]) {
        window.look(look).await?;
        screens::second_walk(&window, &mut async |window: &Window, screen: &str| {
            examine::screen(window, look, screen, &mut findings).await
        })
        .await?;
    }
    window.close().await?;
    findings.sort();
    findings.dedup();
    examine::expect_none(&findings)
}

//! Languages, reading levels, sizes and colours: on every screen.

use anyhow::{Result, ensure};
use holdfast_tests::screens::{self, DARK, HARD, HARDEST, LARGE, LIGHT, MIRRORED};
use holdfast_tests::woman::{self, Card, Page, Step};
use holdfast_tests::{Home, Window};

#[tokio::test(flavor = "multi_thread")]
async fn changing_language_in_the_middle_of_a_word_loses_none() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    let question = window.all_text().await?;
    let mut words = String::new();
    for (language, more) in
        [("en-GB-simple", "In the bir"), ("en-XA", "th centre, wi"), ("ar-XB", "th my sist"), ("en-GB", "er.")]
    {
        window.write("birth-place", &Step::Words("wish", more)).await?;
        words += more;
        // At once: nothing waits for the words to be kept first.
        window.tap_to("go-settings", "screen-settings").await?;
        window.tap(&format!("language-{language}")).await?;
        window.wait_language(language).await?;
        let direction = if language == "ar-XB" { "rtl" } else { "ltr" };
        window
            .wait_until("the page's direction", &format!("return document.documentElement.dir === '{direction}'"))
            .await?;
        window.tap_to("go-back", "screen-section").await?;
        ensure!(window.value("answer-birth-place.wish").await? == words, "every letter is there in {language}");
        let changed = window.all_text().await? != question;
        ensure!(changed == (language != "en-GB"), "the page speaks {language} at once");
    }
    window.wait_kept().await?;
    window.kill()?;
    let window = Window::open(&home).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await? == words, "and on the disk");
    window.close().await
}

/// Every run of words that she typed herself.
fn hers() -> Vec<&'static str> {
    let pages = woman::FIRST.iter().chain(woman::BIRTH).map(|(_, steps): &Page| *steps);
    let cards = woman::PEOPLE.iter().chain(woman::HARD).map(|(_, _, steps): &Card| *steps);
    let mut hers: Vec<_> = pages
        .chain(cards)
        .flatten()
        .filter_map(|step| match step {
            Step::Words(_, words) => Some(words.lines()),
            _ => None,
        })
        .flatten()
        .map(str::trim)
        .collect();
    hers.sort_by_key(|words| std::cmp::Reverse(words.len()));
    hers
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_whole_and_open_to_everyone_in_every_look() -> Result<()> {
    let mut findings = Vec::new();
    for look in [DARK, MIRRORED, LARGE, HARDEST] {
        let home = Home::new()?.with_look(look.language, look.theme)?;
        let window = screens::open_welcome(&home, look).await?;
        screens::examine(&window, look, "welcome", &mut findings).await?;
        window.close().await?;
    }
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    screens::first_walk(
        &window,
        &mut async |window: &Window, screen: &str| screens::examine(window, LIGHT, screen, &mut findings).await,
        "en-GB",
    )
    .await?;
    screens::write_the_rest(&window).await?;
    for look in [LIGHT, DARK, MIRRORED, LARGE] {
        window.look(look).await?;
        screens::second_walk(&window, &mut async |window: &Window, screen: &str| {
            screens::examine(window, look, screen, &mut findings).await
        })
        .await?;
    }
    window.close().await?;
    screens::expect_none(&findings)
}

#[tokio::test(flavor = "multi_thread")]
async fn longer_words_twice_as_large_are_cut_nowhere_and_no_word_is_untranslated() -> Result<()> {
    let home = Home::new()?.with_look(HARD.language, HARD.theme)?;
    let hers = hers();
    let mut findings = Vec::new();
    let window = screens::open_welcome(&home, HARD).await?;
    screens::first_walk(
        &window,
        &mut async |window: &Window, screen: &str| {
            let bare = screens::untranslated(window, &hers).await?;
            findings.extend(bare.into_iter().map(|text| format!("[untranslated {screen}] {text:?}")));
            screens::examine(window, HARD, screen, &mut findings).await
        },
        "en-XA",
    )
    .await?;
    screens::write_the_rest(&window).await?;
    for look in [HARD, HARDEST] {
        window.look(look).await?;
        screens::second_walk(&window, &mut async |window: &Window, screen: &str| {
            let bare = screens::untranslated(window, &hers).await?;
            findings.extend(bare.into_iter().map(|text| format!("[untranslated {screen}] {text:?}")));
            screens::examine(window, look, screen, &mut findings).await
        })
        .await?;
    }
    window.close().await?;
    findings.sort();
    findings.dedup();
    screens::expect_none(&findings)
}

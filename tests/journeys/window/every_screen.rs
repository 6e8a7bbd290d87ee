//! Every screen there is: in the usual look, mirrored, dark, in longer words, in large letters, and in the words that
//! somebody chose.

use std::path::Path;

use anyhow::{Result, ensure};
use care_plan::template::Section;
use harness::screens::{self, DARK, HARDEST, LARGE, LARGE_SIMPLE, LIGHT, Look, MIRRORED, MIRRORED_DARK};
use harness::woman::Step::{Choice, Words};
use harness::woman::{self, Card, Page, Step};
use harness::{Engine, Window, accessible, examine, whole_plan};
use serde_json::Value;

use crate::wording::wrong_words;

// Where a line breaks is the engine's.
crate::in_both_engines!(
    every_screen_is_whole_and_open_to_everyone,
    no_word_of_ours_is_broken_in_the_middle_when_letters_are_twice_as_large,
);

// Styles and words are the same in both.
crate::in_the_window!(longer_words_and_mirrored_ones_are_cut_nowhere_and_no_word_is_untranslated);

/// Every run of words that she typed herself, and every source that the page *Get help now*
/// names: data, the same in every language.
fn not_ours() -> Result<Vec<String>> {
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

/// Walks past every screen, first in the look `first`, then once in each of `looks`, and fails with whatever is cut,
/// broken, moving, untranslated or not open to everyone there.
async fn expect_whole(engine: Engine, first: Look, looks: &[Look]) -> Result<()> {
    let home = crate::home_on(engine)?.with_look(first.language, first.theme)?;
    let kept = not_ours()?;
    let hers: Vec<&str> = kept.iter().map(String::as_str).collect();
    let mut findings = Vec::new();
    let window = screens::open_welcome(&home, first).await?;
    let mut visit = async |window: &Window, screen: &str| look_at(window, first, screen, &hers, &mut findings).await;
    screens::first_walk(&window, &mut visit, first.language).await?;
    screens::write_the_rest(&window).await?;
    for look in looks {
        window.look(*look).await?;
        let mut visit =
            async |window: &Window, screen: &str| look_at(window, *look, screen, &hers, &mut findings).await;
        screens::second_walk(&window, &mut visit).await?;
    }
    window.close().await?;
    findings.sort();
    findings.dedup();
    examine::expect_none(&findings)
}

async fn look_at(window: &Window, look: Look, screen: &str, hers: &[&str], findings: &mut Vec<String>) -> Result<()> {
    if look.language == HARDEST.language {
        let bare = examine::untranslated(window, hers).await?;
        findings.extend(bare.into_iter().map(|text| format!("[untranslated {screen}] {text:?}")));
    }
    examine::screen(window, look, screen, findings).await
}

async fn every_screen_is_whole_and_open_to_everyone(engine: Engine) -> Result<()> {
    let mut findings = Vec::new();
    for look in [DARK, MIRRORED, LARGE, HARDEST] {
        let home = crate::home_on(engine)?.with_look(look.language, look.theme)?;
        let window = screens::open_welcome(&home, look).await?;
        examine::screen(&window, look, "welcome", &mut findings).await?;
        window.close().await?;
    }
    examine::expect_none(&findings)?;
    expect_whole(engine, LIGHT, &[LIGHT]).await
}

async fn longer_words_and_mirrored_ones_are_cut_nowhere_and_no_word_is_untranslated(engine: Engine) -> Result<()> {
    expect_whole(engine, HARDEST, &[HARDEST, MIRRORED_DARK]).await
}

async fn no_word_of_ours_is_broken_in_the_middle_when_letters_are_twice_as_large(engine: Engine) -> Result<()> {
    expect_whole(engine, LARGE, &[LARGE, LARGE_SIMPLE]).await
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

/// What stands on the page, folded away or not, and is not what somebody typed.
async fn leaks(window: &Window, hers: &[String]) -> Result<Vec<&'static str>> {
    let script = "
        const names = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')]
            .flatMap(e => ['aria-label', 'placeholder', 'title', 'alt'].map(name => e.getAttribute(name) ?? ''));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
        const own = [];
        for (let e = walker.nextNode(); e; e = walker.nextNode()) {
            if (e.matches('script, style, textarea')) continue;
            if (![...e.children].some(child => !child.matches('bdi, bdo, strong, span'))) own.push(e.textContent);
        }
        return [...own, ...names].join('\\n')";
    let text = window.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned();
    Ok(wrong_words(&hers.iter().fold(text, |text, words| text.replace(words.as_str(), " "))))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_screen_says_a_word_that_he_did_not_choose() -> Result<()> {
    let home = crate::home_on(Engine::WebKit)?;
    let window = Window::open(&home).await?;
    let hers = not_ours()?;
    let mut findings: Vec<String> = Vec::new();
    screens::first_walk(&window, &mut async |_: &Window, _: &str| Ok(()), LIGHT.language).await?;
    let his = [
        Choice("me", "man"),
        Choice("parent", "dad"),
        Choice("feeding", "chest"),
        Words("partner", "Kim"),
        Words("baby", "Bean"),
    ];
    window.write_section("wording", &his).await?;
    window.go_home().await?;
    screens::write_the_rest(&window).await?;
    screens::second_walk(&window, &mut async |window: &Window, screen: &str| {
        findings.extend(leaks(window, &hers).await?.into_iter().map(|word| format!("{screen} says {word}")));
        Ok(())
    })
    .await?;
    let mut visit = async |window: &Window, section: &Section| {
        if section.id != "wording" {
            let found = leaks(window, &hers).await?;
            findings.extend(found.into_iter().map(|word| format!("the section {} says {word}", section.id)));
        }
        Ok(())
    };
    whole_plan::walk(&window, &mut visit).await?;
    window.close().await?;
    examine::expect_none(&findings)
}

//! A midwife is handed the phone with a whole plan on it: what she must have in sight before a thumb moves.

use anyhow::{Result, ensure};
use harness::screens::{LIGHT, Look};
use harness::woman::PASSPHRASE;
use harness::{Engine, Window, accessible, examine, forty_weeks};

crate::in_both_engines!(six_facts_of_a_whole_plan_stand_on_the_first_screen);

/// The labels of the facts, in the order that they are asked: who she is and how to talk with her, what must be
/// known, the day, what she wants to talk about, what is new, the three things, one line.
const ASKED: [&str; 11] = [
    "Pronouns",
    "Languages",
    "I say stop",
    "Allergies",
    "Health",
    "Blood products",
    "Due date",
    "To talk about",
    "Changed",
    "Three things",
    "In one line",
];

/// Of each fact its label, and whether it is in sight: the whole of it, or its first line.
const IN_SIGHT: &str = r#"
    if (scrollY !== 0) return [];
    const inside = rect => rect.top >= 0 && rect.bottom <= innerHeight && rect.left >= 0 && rect.right <= innerWidth;
    return [...document.querySelectorAll('[data-testid=show-page] .fact')].map(fact => {
        const words = document.createRange();
        words.selectNodeContents(fact.querySelector('.fact__words'));
        const first = [...words.getClientRects()].find(rect => rect.width > 1);
        const label = fact.querySelector('.fact__label');
        return [label?.textContent ?? '', inside(fact.getBoundingClientRect()), !!first && inside(first)
            && (!label || inside(label.getBoundingClientRect()))];
    });
"#;

async fn facts(window: &Window) -> Result<Vec<(String, bool, bool)>> {
    Ok(serde_json::from_value(window.script(IN_SIGHT, vec![]).await?)?)
}

async fn six_facts_of_a_whole_plan_stand_on_the_first_screen(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    forty_weeks::write(home.vault())?;
    let window = Window::open(&home).await?;
    window.unlock(PASSPHRASE).await?;
    for language in ["en-GB", "en-GB-simple"] {
        for percent in [100, 150] {
            window.go_home().await?;
            window.look(Look { language, percent, ..LIGHT }).await?;
            window.size(LIGHT.width, 640).await?;
            window.preview_for("midwife").await?;
            window.hold_up().await?;
            window.zoom(percent).await?;
            window.wait_still().await?;
            let facts = facts(&window).await?;
            let labels: Vec<&str> = facts.iter().map(|(label, ..)| label.as_str()).collect();
            ensure!(labels == ASKED, "{language}: {labels:?}");
            let away: Vec<&str> =
                facts.iter().filter(|(_, _, begins)| !begins).map(|(label, ..)| label.as_str()).collect();
            ensure!(away.is_empty(), "{language} at {percent} %: {away:?} are not in sight");
            // Nothing that must be known is cut, or goes on below.
            let whole = |(label, is_whole, _): &&(String, bool, bool)| *is_whole || label == "In one line";
            let cut: Vec<&str> = facts.iter().filter(|fact| !whole(fact)).map(|(label, ..)| label.as_str()).collect();
            ensure!(cut.is_empty(), "{language} at {percent} %: {cut:?} go on below");
            let uncut = "return [...document.querySelectorAll('.fact:not(.fact--beginning)')]
                .every(fact => fact.scrollHeight <= fact.clientHeight + 1)";
            window.wait_until("what is whole to be whole", uncut).await?;
            let mut found = examine::cut_text(&window).await?;
            found.extend(accessible::violations(&window).await?);
            ensure!(found.is_empty(), "{language} at {percent} %: {found:?}");
            // What is a beginning there stands whole below.
            let page = window.text("show-page").await?;
            ensure!(page.contains("My sister Hodan speaks for me when I cannot."), "{page}");

            // Whom to phone is two presses away, however much stands before it.
            window.tap("show-contents-open").await?;
            let last = "return [...document.querySelectorAll('[data-testid^=show-place-]')].at(-1).dataset.testid";
            let last = window.script(last, vec![]).await?;
            window.tap(last.as_str().unwrap_or_default()).await?;
            let is_there = "const heading = document.activeElement, box = heading.getBoundingClientRect();
                return heading.matches('h2') && box.top >= 0 && box.bottom <= innerHeight
                    && !!document.querySelector('.block--phone') && heading.nextElementSibling !== null";
            window.wait_until("the page to be at whom to phone", is_there).await?;

            window.tap_to("leave-show", "screen-lock").await?;
            window.zoom(100).await?;
            window.unlock(PASSPHRASE).await?;
        }
    }
    window.close().await
}

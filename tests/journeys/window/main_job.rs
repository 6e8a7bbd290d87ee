//! The main job, end to end, with a battery that dies in between.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use harness::woman::{self, PASSPHRASE, Step};
use harness::{Engine, Window, readers};

crate::in_both_engines!(she_writes_locks_loses_power_and_a_midwife_reads_every_word);

/// What stood in each field when the page said that it is kept: place, then test id.
type Acknowledged = BTreeMap<(String, String), String>;

async fn note(window: &Window, place: &str, acknowledged: &mut Acknowledged) -> Result<()> {
    for field in window.ids("answer-").await? {
        let words = window.value(&field).await?;
        acknowledged.insert((place.to_owned(), field), words);
    }
    Ok(())
}

async fn write_all(window: &Window, pages: &[woman::Page], acknowledged: &mut Acknowledged) -> Result<()> {
    for (section, steps) in pages {
        window.write_section(section, steps).await?;
        note(window, section, acknowledged).await?;
    }
    Ok(())
}

/// Everything acknowledged stands in the same field again.
async fn expect_all(window: &Window, acknowledged: &Acknowledged, card: &str) -> Result<()> {
    let mut here = String::new();
    for ((place, field), words) in acknowledged {
        if *place != here {
            if place == card {
                window.open_section("contingency").await?;
                window.tap_to("entry-0", "screen-card").await?;
            } else {
                window.open_section(place).await?;
            }
            here.clone_from(place);
        }
        let now = window.value(field).await?;
        ensure!(now == *words, "{field} held {words:?} and holds {now:?}");
    }
    Ok(())
}

async fn she_writes_locks_loses_power_and_a_midwife_reads_every_word(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let mut acknowledged = Acknowledged::new();

    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    ensure!(window.shows("not-locked").await?, "before she sets a lock, every screen says so");
    write_all(&window, woman::FIRST, &mut acknowledged).await?;
    window.set_lock(PASSPHRASE).await?;
    write_all(&window, woman::BIRTH, &mut acknowledged).await?;
    for (section, starter, steps) in woman::PEOPLE {
        window.begin_card(section, *starter).await?;
        for step in *steps {
            window.write(section, step).await?;
        }
        window.wait_kept().await?;
    }
    let (section, starter, steps) = woman::HARD[0];
    window.begin_card(section, starter).await?;
    ensure!(!window.value("answer-contingency.name").await?.is_empty(), "a starter card has its name");
    for step in steps {
        window.write(section, step).await?;
    }
    window.wait_kept().await?;
    note(&window, "card", &mut acknowledged).await?;

    // Her battery dies right after the page has said that the last words are kept.
    window.open_section("labour-start").await?;
    window.write("labour-start", &Step::Words("wish", "I ring Hodan before anyone else.")).await?;
    window.wait_kept().await?;
    window.kill()?;
    let last = ("labour-start".to_owned(), "answer-labour-start.wish".to_owned());
    acknowledged.insert(last, "I ring Hodan before anyone else.".to_owned());

    let window = Window::open(&home).await?;
    window.wait_for("screen-lock").await?;
    ensure!(!window.whole_page().await?.contains("Amina"), "a locked plan shows no word of hers");
    window.try_passphrase("seven quiet herons at dawn").await?;
    let refused = window.error().await?;
    ensure!(refused.split_whitespace().count() > 3, "refused in words: {refused:?}");
    ensure!(window.has("screen-lock").await?, "a wrong passphrase opens nothing");
    window.unlock(PASSPHRASE).await?;
    expect_all(&window, &acknowledged, "card").await?;
    window.open_section("birth-pain").await?;
    ensure!(window.chosen("choice-birth-pain.offer.wait").await?, "the option that she chose is chosen");

    window.preview_for("midwife").await?;
    let plain = readers::read_summary(&window, "text", home.root(), "plain").await?;
    let card = readers::read_summary(&window, "contact-card", home.root(), "card").await?;
    for words in ["Amina", "Penicillin", "Calm, told in advance", "07700 900456"] {
        ensure!(plain.iter().any(|card| card.text.contains(words)), "the summary says {words:?}");
        ensure!(card.iter().any(|card| card.text.contains(words)), "the contact card says {words:?}");
    }

    window.hold_up().await?;
    let drawn = "return !!document.querySelector('[data-testid=show-page]')?.textContent.includes('look at the door')";
    window.wait_until("the page that she holds up to be drawn", drawn).await?;
    let shown = window.text("show-page").await?;
    for words in ["Amina", "Penicillin", "swollen face", "told in advance", "020 7946 0123", "look at the door"] {
        ensure!(shown.contains(words), "the page that she holds up says {words:?}");
    }
    window.tap("leave-show").await?;
    window.wait_for("screen-lock").await?;
    window.close().await
}

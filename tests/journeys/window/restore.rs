//! A lost phone: her plan comes to a new one from the file that she kept and the code on her
//! paper, without the internet, by the words on the screen alone.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use harness::woman::{self, PASSPHRASE};
use harness::{Home, Window, leak};

/// The longest that it may take: long past this a person would have given up.
const AT_MOST: Duration = Duration::from_secs(600);
/// The screens between the start and her words: welcome, the copy, a new passphrase or later, home.
const SCREENS: [&str; 4] = ["screen-welcome", "screen-restore", "screen-reset", "screen-home"];

#[tokio::test(flavor = "multi_thread")]
async fn a_new_phone_has_her_plan_again_from_her_file_and_her_paper() -> Result<()> {
    let lost = Home::new()?;
    let window = Window::open(&lost).await?;
    window.begin("en-GB").await?;
    for (section, steps) in woman::FIRST {
        window.write_section(section, steps).await?;
    }
    window.set_lock(PASSPHRASE).await?;
    window.open_security().await?;
    window.tap_to("go-code", "screen-code").await?;
    let groups = window.make_code(PASSPHRASE).await?;
    window.code_done().await?;
    window.tap("save-copy").await?;
    window
        .wait_until(
            "word of the copy",
            "return document.querySelector('[data-testid=save-said]')?.textContent.includes('.holdfast') ?? false",
        )
        .await?;
    let mut words = Vec::new();
    for (section, _) in woman::FIRST {
        window.open_section(section).await?;
        for field in window.ids("answer-").await? {
            words.push((*section, field.clone(), window.value(&field).await?));
        }
    }
    window.close().await?;
    let files = leak::files_below(&lost.picks());
    let file = files.first().context("a copy was written")?;
    ensure!(files.len() == 1 && leak::search(&files, &["Amina", "Penicillin"]).is_empty(), "nothing of it can be read");

    let new = Home::new()?;
    fs::copy(file, new.picks().join("from-my-sister"))?;
    let begun = Instant::now();
    let mut screens = Vec::new();
    let window = Window::open(&new).await?;
    screens.push(window.screen().await?);
    window.tap_to("go-restore", "screen-restore").await?;
    screens.push(window.screen().await?);
    window.tap_to("pick-copy", "copy-found").await?;
    ensure!(!window.has("copy-cut").await? && !window.has("copy-replaces").await?, "it is whole, and replaces nothing");
    window.type_into("copy-passphrase", "seven quiet herons at dawn").await?;
    window.tap("restore-now").await?;
    super::expect_words_of("wrong-passphrase", &window.error().await?)?;
    window.tap_to("with-code", "copy-code").await?;
    window.type_into("copy-code", &groups.join("")).await?;
    window.tap_to("restore-now", "proposal").await?;
    ensure!(
        !window.has("proposal-here").await? && !window.has("proposal-mended").await?,
        "nothing is here, all is whole"
    );
    window.tap_to("take-picked", "screen-reset").await?;
    screens.push(window.screen().await?);
    window.tap_to("reset-later", "screen-home").await?;
    screens.push(window.screen().await?);
    let taken = begun.elapsed();
    ensure!(taken < AT_MOST, "it took {taken:?}");
    ensure!(screens == SCREENS, "the way there is {screens:?}");
    println!("restored in {:.1} s through {} screens", taken.as_secs_f64(), screens.len());

    for (section, field, expected) in &words {
        window.open_section(section).await?;
        let now = window.value(field).await?;
        ensure!(now == *expected, "{field} held {expected:?} and holds {now:?}");
    }
    // The passphrase of the lost phone opens the new one too.
    window.lock_now().await?;
    window.unlock(PASSPHRASE).await?;
    window.close().await
}

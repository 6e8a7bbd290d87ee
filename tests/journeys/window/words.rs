//! The language, changed while she writes.

use anyhow::{Result, ensure};
use harness::woman::Step;
use harness::{Engine, Window};

crate::in_both_engines!(changing_language_in_the_middle_of_a_word_loses_none);

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

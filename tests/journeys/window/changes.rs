//! Small things that she does every day: taking a change back, looking for words, locking.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window};

crate::in_both_engines!(
    a_field_is_as_tall_as_its_words_whether_they_become_more_or_fewer,
    she_takes_a_change_back_finds_her_words_and_locks_them_away,
    on_a_slow_phone_the_screen_does_not_take_the_field_from_under_her_fingers
);

async fn she_takes_a_change_back_finds_her_words_and_locks_them_away(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB-simple").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home with zanthoxyvine.")]).await?;

    // Undo brings back what an idea has changed.
    window.write("birth-place", &Step::Idea("if-closed", "tell-early")).await?;
    window.wait_kept().await?;
    window.tap("undo").await?;
    window
        .wait_until(
            "the idea to be taken back",
            "return document.querySelector('[data-testid=\"answer-birth-place.if-closed\"]').value === ''",
        )
        .await?;
    window.wait_kept().await?;
    ensure!(window.value("answer-birth-place.wish").await?.contains("zanthoxyvine"), "one step, not all of them");

    // Search finds her words wherever they stand, and leads there.
    window.go_home().await?;
    window.type_into("search", "ZANTHOXY").await?;
    window.tap_to("found-0", "screen-section").await?;
    window.wait_for("answer-birth-place.wish").await?;

    // Locking leaves no word of hers in the page.
    window.go_home().await?;
    window.set_lock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    window.write("birth-place", &Step::Words("wish", " And fennimorkish.")).await?;
    window.tap_to("lock-now", "screen-lock").await?;
    let page = window.whole_page().await?;
    ensure!(!page.contains("zanthoxyvine") && !page.contains("fennimorkish"), "the page forgets");
    window.unlock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    let words = window.value("answer-birth-place.wish").await?;
    ensure!(words == "At home with zanthoxyvine. And fennimorkish.", "what was typed last was kept before: {words:?}");
    window.close().await
}

async fn on_a_slow_phone_the_screen_does_not_take_the_field_from_under_her_fingers(engine: Engine) -> Result<()> {
    const SLOW_FRAMES: &str = "const frame = window.requestAnimationFrame.bind(window); window.framesToCome = 0; \
        window.requestAnimationFrame = step => { \
            window.framesToCome++; \
            return frame(() => setTimeout(() => frame(time => { step(time); window.framesToCome--; }), 900)); \
        };";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.tap_to("part-birth", "screen-part").await?;
    window.script(SLOW_FRAMES, Vec::new()).await?;
    window.tap("section-birth-place").await?;
    window.wait_for("answer-birth-place.wish").await?;
    window.type_into("answer-birth-place.wish", "At home").await?;
    // Whatever the page does in its slow frames is done.
    window.wait_until("every frame to come", "return window.framesToCome === 0").await?;
    let at = window
        .script("return document.activeElement.dataset.testid ?? document.activeElement.tagName", Vec::new())
        .await?;
    ensure!(at == "answer-birth-place.wish", "she was typing there, and now the page is at {at}");
    window.close().await
}

async fn a_field_is_as_tall_as_its_words_whether_they_become_more_or_fewer(engine: Engine) -> Result<()> {
    const FIELD: &str = "answer-birth-place.wish";
    const HEIGHT: &str = "const field = document.activeElement;
        return [field.offsetHeight, field.scrollHeight - field.clientHeight]";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.type_into(FIELD, "At home.").await?;
    let height = async || -> Result<(f64, f64)> { Ok(serde_json::from_value(window.script(HEIGHT, vec![]).await?)?) };
    let (least, _) = height().await?;
    let mut before = least;
    for line in 0..6 {
        window.type_into(FIELD, "\nAnd calm, told in advance.").await?;
        let (now, hidden) = height().await?;
        ensure!(hidden <= 1.0, "{hidden} pixels of line {line} are out of sight");
        ensure!(now >= before, "it becomes no shorter by a line");
        before = now;
    }
    ensure!(before > least, "it has grown");
    window.empty(FIELD).await?;
    let (now, _) = height().await?;
    ensure!(now == least, "and is as low as before without them: {now}, not {least}");
    window.close().await
}

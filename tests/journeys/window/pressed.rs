//! Controls that no other journey presses: each does what it says.

use anyhow::{Context, Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window};

crate::in_both_engines!(
    she_puts_the_lock_off_draws_other_words_and_looks_at_what_she_types,
    where_the_full_passphrase_has_opened_the_plan_both_are_changed,
    everything_is_written_where_she_says,
    from_the_bar_and_from_labour_her_page_her_people_and_her_questions_are_a_tap_away,
    a_new_plan_that_she_does_not_begin_changes_nothing_and_what_she_deletes_from_its_history_is_gone
);

const FULL: &str = "nine lanterns behind the mill";
const OTHER_FULL: &str = "eleven lanterns over the weir";
const OTHER: &str = "seven grey coats on the pier";

async fn with_lock(window: &Window) -> Result<()> {
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await
}

async fn she_puts_the_lock_off_draws_other_words_and_looks_at_what_she_types(engine: Engine) -> Result<()> {
    const FIVE: &str = "return document.querySelectorAll('[data-testid=drawn-words] li').length === 5";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.go_home().await?;
    window.tap("lock-offer-not-now").await?;
    window.wait_gone("lock-offer").await?;

    // A copy for another phone needs a lock first, and leads to it.
    window.open_security().await?;
    window.tap_to("go-other-phone", "screen-other-phone").await?;
    window.tap_to("save-set-lock", "screen-set-lock").await?;

    window.open_security().await?;
    window.tap_to("go-set-lock", "screen-set-lock").await?;
    window.wait_until("five drawn words", FIVE).await?;
    let drawn = window.items("drawn-words").await?;
    window.tap("draw-again").await?;
    let others = format!(
        "const words = [...document.querySelectorAll('[data-testid=drawn-words] li')].map(e => e.textContent);
        return words.length === 5 && words.join(' ') !== '{}'",
        drawn.join(" ")
    );
    window.wait_until("five other words", &others).await?;
    window.tap_to("own-passphrase", "new-passphrase").await?;
    window.type_into("new-passphrase", "not yet").await?;
    for seen in ["text", "password"] {
        window.tap("reveal").await?;
        let is_so = format!("return document.querySelector('[data-testid=new-passphrase]').type === '{seen}'");
        window.wait_until("what she types to be seen, or hidden again", &is_so).await?;
    }
    ensure!(window.value("new-passphrase").await? == "not yet", "it stays as she typed it");
    window.tap_to("five-words", "drawn-words").await?;
    window.choose_own_passphrase(PASSPHRASE).await?;
    window.tap("code-offer-not-now").await?;
    window.wait_gone("screen-code-offer").await?;

    window.open_security().await?;
    window.tap_to("go-code", "screen-code").await?;
    window.make_code(PASSPHRASE).await?;
    window.script("window.print = () => { window.isPrinted = true; }", vec![]).await?;
    window.tap("print-code").await?;
    window.wait_until("the sheet to be printed", "return window.isPrinted === true").await?;
    window.code_done().await?;

    // A card that nothing stands on yet cannot be chosen to open without unlocking.
    window.open_security().await?;
    window.tap_to("go-lock-screen-card", "screen-choose-lock-screen-card").await?;
    window.tap_to("lockcard-numbers", "lockcard-nothing").await?;
    ensure!(!window.has("lockcard-on").await?, "and is not offered");
    window.close().await
}

async fn where_the_full_passphrase_has_opened_the_plan_both_are_changed(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    with_lock(&window).await?;
    window.open_security().await?;
    window.tap_to("go-full", "go-set-full").await?;
    window.tap_to("go-set-full", "screen-set-full").await?;
    window.say_secret(PASSPHRASE).await?;
    window.choose_own_passphrase(FULL).await?;
    window.passphrase_done().await?;
    window.go_home().await?;
    window.lock_now().await?;
    window.unlock(FULL).await?;

    window.open_security().await?;
    window.tap_to("go-full", "full-open").await?;
    window.tap_to("leave-full", "leave-full-close").await?;
    window.tap("leave-full-close").await?;
    window.wait_gone("leave-full-now").await?;
    ensure!(window.has("full-open").await?, "nothing was left");
    window.tap_to("go-full-change", "screen-change").await?;
    window.type_into("present-passphrase", FULL).await?;
    window.choose_own_passphrase(OTHER_FULL).await?;
    window.wait_for("passphrase-set").await?;
    window.passphrase_done().await?;
    window.wait_for("full-open").await?;
    window.tap_to("go-set-everyday", "screen-set-everyday").await?;
    window.say_secret(OTHER_FULL).await?;
    window.choose_own_passphrase(OTHER).await?;
    window.wait_for("passphrase-set").await?;
    window.passphrase_done().await?;
    window.go_home().await?;
    window.lock_now().await?;

    window.try_passphrase(PASSPHRASE).await?;
    super::expect_words_of("wrong-passphrase", &window.error().await?)?;
    window.unlock(OTHER).await?;
    window.lock_now().await?;
    window.unlock(OTHER_FULL).await?;
    window.open_security().await?;
    window.tap_to("go-full", "full-open").await?;
    window.close().await
}

async fn everything_is_written_where_she_says(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    with_lock(&window).await?;
    window.open_security().await?;
    window.tap_to("go-export", "screen-export").await?;
    window.say_secret(PASSPHRASE).await?;
    window.tap("export-now").await?;
    let files = window.items("export-files").await?;
    ensure!(files.iter().any(|name| name == "plan.txt") && files.len() == 4, "{files:?}");
    ensure!(window.text("export-said").await?.contains("holdfast-everything-"), "and where");
    window.close().await
}

async fn from_the_bar_and_from_labour_her_page_her_people_and_her_questions_are_a_tap_away(
    engine: Engine,
) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.tap_to("go-show", "screen-show").await?;
    window.wait_until("her name", "return document.querySelector('main').textContent.includes('Amina')").await?;
    let codes = "const code = document.querySelector('[data-testid=show-summary] :is(svg, img, canvas)');
        return code !== null && code.getBoundingClientRect().width > 200";
    window.wait_until("the code for a camera at its foot", codes).await?;
    window.tap_to("leave-show", "screen-section").await?;
    window.go_home().await?;
    window.tap_to("go-labour", "screen-labour").await?;
    window.tap_to("labour-show", "screen-show").await?;
    window.tap_to("leave-show", "screen-labour").await?;
    window.tap_to("labour-call", "screen-help").await?;
    window.tap_to("go-back", "screen-labour").await?;
    window.tap_to("labour-plan", "screen-birth-plan").await?;
    window.tap_to("birth-plan-write", "screen-part").await?;
    window.wait_for("section-birth-pain").await?;
    window.close().await
}

async fn a_new_plan_that_she_does_not_begin_changes_nothing_and_what_she_deletes_from_its_history_is_gone(
    engine: Engine,
) -> Result<()> {
    const WISH: &str = "answer-birth-pain.wish";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-pain", &[Step::Words("wish", "Water first.")]).await?;
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-new-plan", "screen-new-plan").await?;
    window.tap_to("new-plan-begin", "new-plan-leave").await?;
    window.tap_to("new-plan-leave", "screen-settings").await?;

    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-listened", "screen-listened").await?;
    window.script("window.print = () => { window.isPrinted = true; }", vec![]).await?;
    window.tap("print-listened").await?;
    window.wait_until("it to be printed", "return window.isPrinted === true").await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-often", "screen-often").await?;
    let topics = window.ids("often-").await?;
    let topic = topics.first().context("what people often put in a plan")?;
    window.tap(topic).await?;
    window.wait_gone("screen-often").await?;

    window.open_section("birth-pain").await?;
    ensure!(window.value(WISH).await? == "Water first.", "she began no new plan");
    window.unfold("more-birth-pain.wish", "history-birth-pain.wish").await?;
    window.tap_to("history-birth-pain.wish", "delete-history").await?;
    window.tap_to("delete-history", "delete-now").await?;
    window.tap_to("delete-now", "screen-section").await?;
    ensure!(window.value(WISH).await?.is_empty(), "it is gone from her plan and its history");
    window.close().await
}

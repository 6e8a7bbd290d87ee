//! A fault of the page's own program: the page begins anew, and what was kept is there.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window, examine};

crate::in_both_engines!(
    a_page_whose_program_met_a_fault_begins_anew_with_all_that_was_kept,
    a_screen_that_is_left_while_it_still_asks_is_no_fault
);

/// Asks the page's program for more memory than there is: its engine stops it in the middle, as any fault does.
const FAULT: &str = "import('./care-ui.js').then(page => page.default()).then(program => {
    window.isOfBefore = true;
    setTimeout(() => program.__wbindgen_malloc(-1, 1));
})";

async fn meets_a_fault(window: &Window) -> Result<()> {
    window.script(FAULT, vec![]).await?;
    window.wait_until("the page to begin anew", "return !window.isOfBefore").await?;
    window.wait_for("error").await?;
    super::expect_words_of("unexpected", &window.error().await?)?;
    ensure!(window.script("return location.hash", vec![]).await? == "", "the address tells nothing");
    Ok(())
}

async fn a_page_whose_program_met_a_fault_begins_anew_with_all_that_was_kept(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "Where I can hear the sea.")]).await?;
    meets_a_fault(&window).await?;
    window.wait_for("screen-home").await?;
    window.tap("error-close").await?;
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await? == "Where I can hear the sea.", "it is there");
    window.type_into("answer-birth-place.wish", " And again.").await?;
    window.wait_kept().await?;

    // Once more, with a lock and a page held up: whoever holds the phone comes to the lock screen.
    window.set_lock(PASSPHRASE).await?;
    window.preview_for("midwife").await?;
    window.hold_up().await?;
    meets_a_fault(&window).await?;
    window.wait_for("screen-lock").await?;
    ensure!(examine::web_storage(&window).await? == examine::nothing_stored(), "nothing is left of it");
    window.unlock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await? == "Where I can hear the sea. And again.", "both are there");

    // What is no fault of the program changes nothing.
    let other = "window.isOfBefore = true; setTimeout(() => { throw new Error('of something else') })";
    window.script(other, vec![]).await?;
    window.open_section("birth-place").await?;
    ensure!(window.script("return window.isOfBefore", vec![]).await? == true, "the page is the same");
    window.close().await
}

/// Opens each screen that asks the shell for something, and leaves it in the moment that it stands there.
const IN_AND_OUT: &str = "
    const [done] = arguments;
    const seen = id => new Promise((ok, no) => {
        const end = performance.now() + 20000;
        const look = () => {
            const found = document.querySelector(`[data-testid=\"${id}\"]`);
            if (found) return ok(found);
            if (document.documentElement.dataset.fault || performance.now() > end) return no(id);
            setTimeout(look);
        };
        look();
    });
    const press = async id => (await seen(id)).click();
    (async () => {
        for (let time = 0; time < 6; time++) {
            for (const [way, back] of [['labour-show', 'leave-show'], ['labour-plan', 'go-back']]) {
                await press(way);
                await press(back);
                await seen('screen-labour');
            }
        }
        for (let time = 0; time < 6; time++) {
            await press('go-home');
            await press('go-share');
            await press('audience-midwife');
            await press('to-preview');
            await seen('screen-preview');
            await press('way-summary');
            await seen('screen-summary');
        }
        await press('go-home');
        await seen('screen-home');
    })().then(() => done('done'), at => done(`${at}: ${document.documentElement.dataset.fault}`))";

async fn a_screen_that_is_left_while_it_still_asks_is_no_fault(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.go_home().await?;
    window.tap_to("go-labour", "screen-labour").await?;
    window.script("window.isOfBefore = true", vec![]).await?;
    let done = window.slow_script(IN_AND_OUT, vec![]).await?;
    ensure!(done == "done", "{done}");
    // What was still asked comes.
    window.wait_still().await?;
    ensure!(window.script("return window.isOfBefore", vec![]).await? == true, "the page is the same");
    window.close().await
}

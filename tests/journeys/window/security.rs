//! Her lock: five drawn words, a recovery code for the day that she forgets them, another
//! passphrase, and after how long the plan locks itself.

use anyhow::{Context, Result, ensure};
use harness::woman::Step;
use harness::{Engine, Window};

crate::in_the_window!(she_forgets_her_words_and_the_code_on_her_paper_opens_the_plan);

const AFTER_CODE: &str = "grey herons over slow water";
const CHANGED: &str = "nine lanterns behind the mill";

/// The code with two neighbouring digits of one group the wrong way round, and that group's number.
fn swapped(groups: &[String]) -> Result<(String, usize)> {
    let differs = |group: &&String| group.as_bytes().windows(2).any(|pair| pair[0] != pair[1]);
    let place = groups.iter().rposition(|group| differs(&group)).context("some digits differ")?;
    let mut wrong: Vec<Vec<u8>> = groups.iter().map(|group| group.clone().into_bytes()).collect();
    let at = wrong[place].windows(2).position(|pair| pair[0] != pair[1]).context("they differ")?;
    wrong[place].swap(at, at + 1);
    let wrong: Vec<String> = wrong.into_iter().map(String::from_utf8).collect::<Result<_, _>>()?;
    Ok((wrong.join(" "), place + 1))
}

async fn wait_for_lines(window: &Window, id: &str, words: &str) -> Result<()> {
    let script =
        format!("return document.querySelector('[data-testid=code-lines]')?.textContent.includes('{words}') ?? false");
    window.wait_until(&format!("{words:?} below `{id}`"), &script).await
}

async fn expect_refused(window: &Window, passphrase: &str) -> Result<()> {
    window.try_passphrase(passphrase).await?;
    if window.error().await?.contains("You can try again") {
        // What was set as a new one counts as a guess, too.
        let says = |words: &str| {
            format!("return document.querySelector('[data-testid=error]')?.textContent.includes('{words}') ?? false")
        };
        window.wait_until("the wait is over", &says("try again now")).await?;
        window.tap("unlock").await?;
        window.wait_until("it was tried", &says("did not open")).await?;
    }
    super::expect_words_of("wrong-passphrase", &window.error().await?)?;
    ensure!(window.has("screen-lock").await?, "an old passphrase opens nothing");
    Ok(())
}

async fn she_forgets_her_words_and_the_code_on_her_paper_opens_the_plan(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.go_home().await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    let words = window.choose_drawn_words().await?;

    // A code is offered, made, and tried from the paper.
    window.wait_for("screen-code-offer").await?;
    window.tap_to("code-offer-make", "screen-code").await?;
    let groups = window.make_code(&words).await?;
    ensure!(groups.len() == 8, "eight groups: {}", groups.len());
    ensure!(groups.iter().all(|g| g.len() == 6 && g.bytes().all(|digit| digit.is_ascii_digit())), "of six digits");
    window.type_into("code-first", &groups[0]).await?;
    window
        .wait_until(
            "a word on the first group",
            "return document.querySelector('[data-testid=code-first-said]').textContent !== ''",
        )
        .await?;
    window.code_done().await?;
    ensure!(window.screen().await? == "screen-home", "her first page comes next");
    ensure!(!window.has("code-offer").await?, "what is made is not offered again");

    // The slip on her paper is named by its group; the right code opens.
    window.lock_now().await?;
    window.tap_to("open-by-code", "screen-open-by-code").await?;
    let (wrong, place) = swapped(&groups)?;
    window.type_into("unlock-code", &wrong).await?;
    wait_for_lines(&window, "unlock-code", &format!("Look at group {place}.")).await?;
    window.empty("unlock-code").await?;
    window.type_into("unlock-code", &groups.join(" ")).await?;
    window.tap_to("unlock", "screen-reset").await?;
    // Later, and then all the same: the words that she forgot are not asked for.
    window.tap_to("reset-later", "screen-home").await?;
    window.open_security().await?;
    window.tap_to("go-reset", "screen-reset").await?;
    window.choose_own_passphrase(AFTER_CODE).await?;
    window.passphrase_done().await?;
    window.open_section("about-me").await?;
    ensure!(window.value("answer-about-me.name").await? == "Amina", "her words are there");

    // The words that she forgot open nothing any more.
    window.lock_now().await?;
    expect_refused(&window, &words).await?;
    window.unlock(AFTER_CODE).await?;

    // Another passphrase, for which she says the present one.
    window.open_security().await?;
    window.tap_to("go-change", "screen-change").await?;
    window.type_into("present-passphrase", &words).await?;
    window.choose_own_passphrase(CHANGED).await?;
    super::expect_words_of("present-passphrase-wrong", &window.error().await?)?;
    window.empty("present-passphrase").await?;
    window.type_into("present-passphrase", AFTER_CODE).await?;
    window.tap("set-lock-now").await?;
    window.wait_for("passphrase-set").await?;
    // The form has gone, and the button that was pressed with it.
    window.wait_until("the focus to be on the page", "return !!document.activeElement.closest('main')").await?;
    window.passphrase_done().await?;

    window.open_security().await?;
    let of_a_phone = [window.has("biometric-switch").await?, window.has("screenshots-switch").await?];
    ensure!(of_a_phone == [false, false], "a computer has no key for a finger and no say over screenshots");
    ensure!(window.chosen("idle-5").await?, "five minutes at first");
    window.tap("idle-10").await?;
    window.wait_chosen("idle-10").await?;
    window.kill()?;

    let window = Window::open(&home).await?;
    expect_refused(&window, AFTER_CODE).await?;
    window.unlock(CHANGED).await?;
    window.open_security().await?;
    ensure!(window.chosen("idle-10").await? && !window.chosen("idle-5").await?, "her minutes are remembered");
    window.close().await
}

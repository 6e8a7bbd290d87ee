//! A section of many questions, one at a time: on, back, past one, and back to where she was.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window};

crate::in_both_engines!(
    questions_come_one_at_a_time_and_she_goes_on_back_and_past,
    a_card_has_its_questions_one_at_a_time_too
);

/// Fails unless the one question on the screen is `field`'s, seen from its beginning, with the focus on
/// it.
async fn expect_alone(window: &Window, field: &str) -> Result<()> {
    window.wait_for(field).await?;
    window.wait_still().await?;
    let fields = window.ids("answer-").await?;
    ensure!(fields == [field], "one question, `{field}`, and not {fields:?}");
    let seen = "const question = document.activeElement.closest('.leaf__question');
        const { top } = question?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight / 4";
    window.wait_until("the focus on the question, in sight from its beginning", seen).await
}

/// Goes on from `from` and finds `to` alone.
async fn turn(window: &Window, way: &str, to: &str) -> Result<()> {
    window.tap(way).await?;
    expect_alone(window, to).await
}

async fn questions_come_one_at_a_time_and_she_goes_on_back_and_past(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.open_section("birth-pain").await?;
    let all = window.ids("answer-birth-pain.").await?;
    let [first, second, .., last] = &all[..] else { anyhow::bail!("birth-pain has too few questions: {all:?}") };
    window.tap_to("pace", "question-next").await?;
    ensure!(window.ids("answer-").await? == std::slice::from_ref(first), "the first question alone");
    let before = window.attribute("question-before", "aria-disabled").await?;
    ensure!(before.as_deref() == Some("true"), "nothing is before the first");
    window.type_into(first, "Water").await?;
    // Its words are kept although she goes on at once.
    turn(&window, "question-next", second).await?;
    window.wait_kept().await?;
    window.press(Key::Tab).await?;
    window
        .wait_until(
            "the first thing after the question to be its answer",
            "return document.activeElement.closest('.leaf') !== null",
        )
        .await?;
    turn(&window, "question-before", first).await?;
    ensure!(window.value(first).await? == "Water", "what she wrote stands there");
    turn(&window, "question-next", second).await?;

    // She is where she was: after help, and after a lock.
    window.tap_to("go-help", "screen-help").await?;
    window.tap("go-back").await?;
    window.wait_for(second).await?;
    ensure!(window.ids("answer-").await? == std::slice::from_ref(second), "the question that she was at");
    window.lock_now().await?;
    window.try_passphrase(PASSPHRASE).await?;
    window.wait_for(second).await?;
    ensure!(window.ids("answer-").await? == std::slice::from_ref(second), "the question that she was at");

    for field in &all[2..] {
        turn(&window, "question-next", field).await?;
    }
    expect_alone(&window, last).await?;
    window.tap("question-next").await?;
    window.wait_gone("question-next").await?;

    // It is her choice until she takes the other one, in every section, at the next start too.
    window.close().await?;
    let window = Window::open(&home).await?;
    window.unlock(PASSPHRASE).await?;
    window.open_section("birth-pain").await?;
    ensure!(window.ids("answer-").await? == std::slice::from_ref(first), "still one at a time");
    window.tap("pace").await?;
    window.wait_for(last).await?;
    ensure!(window.ids("answer-").await? == all, "all on one page");
    window.close().await
}

async fn a_card_has_its_questions_one_at_a_time_too(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.begin_card("people-to-phone", None).await?;
    let all = window.ids("answer-").await?;
    window.tap_to("pace", "question-next").await?;
    for (nth, field) in all.iter().enumerate() {
        if nth > 0 {
            turn(&window, "question-next", field).await?;
        }
        window.type_into(field, &format!("Said {nth}")).await?;
    }
    window.wait_kept().await?;
    window.tap_to("read-as-letter", "letter").await?;
    let letter = window.text("letter").await?;
    for nth in 0..all.len() {
        ensure!(letter.contains(&format!("Said {nth}")), "the letter holds what she said to question {nth}: {letter}");
    }
    ensure!(!window.shows("question-next").await?, "a letter has no next question");
    window.close().await
}

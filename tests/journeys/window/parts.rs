//! The whole plan: the short way through it, what is asked for each baby, what is folded away, what
//! stands behind the first page.

use anyhow::{Result, ensure};
use harness::woman::Step;
use harness::{Engine, Window};

crate::in_the_window!(
    the_short_plan_is_written_step_by_step_into_the_whole_one,
    each_baby_has_its_own_answers,
    two_babies_are_never_mixed_and_keep_their_numbers,
    public_sources_stand_beside_a_topic_as_text,
    what_only_some_need_is_folded_away_and_open_where_she_wrote,
    the_first_page_says_in_her_words_where_each_part_is_and_counts_nothing
);

async fn begun(engine: Engine) -> Result<(harness::Home, Window)> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    Ok((home, window))
}

async fn the_short_plan_is_written_step_by_step_into_the_whole_one(engine: Engine) -> Result<()> {
    let (_home, window) = begun(engine).await?;
    window.tap_to("go-short-plan", "screen-short-plan").await?;
    window.type_into("answer-about-me.name", "Amina").await?;
    let steps = care_plan::short_plan::STEPS;
    for step in &steps[1..] {
        window.tap("question-next").await?;
        if let Some((section, Some(prompt))) = step.asks.first() {
            let field = format!("answer-{section}.{prompt}");
            window.wait_for(&field).await?;
            window.type_into(&field, &format!("Said at {}", step.name)).await?;
        }
    }
    window.wait_kept().await?;
    window.tap("question-before").await?;
    window.tap_to("go-help", "screen-help").await?;
    window.tap_to("go-back", "screen-short-plan").await?;
    let before = &steps[steps.len() - 2];
    let heading = window.script("return document.querySelector('.step').textContent", vec![]).await?;
    ensure!(heading.as_str().is_some_and(|heading| !heading.is_empty()), "the step that she was at: {}", before.name);
    // Home leads back to it, also by the other way and after a start: to what nothing stands for yet.
    window.go_home().await?;
    window.tap_to("go-on", "screen-short-plan").await?;
    let again = window.script("return document.querySelector('.step').textContent", vec![]).await?;
    ensure!(again == heading, "{again} and not {heading}");
    window.open_section("birth-place").await?;
    window.go_home().await?;
    window.tap_to("go-more", "go-short-plan-on").await?;
    let next = window.text("go-short-plan-on").await?;
    ensure!(next.contains("One goal, and who does what"), "{next}");
    window.tap_to("go-short-plan-on", "screen-short-plan").await?;
    let at = window.script("return document.querySelector('.step').textContent", vec![]).await?;
    ensure!(at == "One goal, and who does what", "{at}");
    for step in &steps[1..] {
        if let Some((section, Some(prompt))) = step.asks.first() {
            window.open_section(section).await?;
            let words = window.value(&format!("answer-{section}.{prompt}")).await?;
            ensure!(words == format!("Said at {}", step.name), "{section}/{prompt} says {words:?}");
        }
    }
    window.close().await
}

async fn each_baby_has_its_own_answers(engine: Engine) -> Result<()> {
    let (_home, window) = begun(engine).await?;
    window.open_section("my-baby").await?;
    ensure!(!window.has("baby-1").await?, "for one baby nothing asks which");
    window.type_into("answer-my-baby.called", "Bean").await?;
    window.tap_to("another-baby", "baby-2").await?;
    window.wait_chosen("baby-2").await?;
    ensure!(window.value("answer-my-baby.called").await?.is_empty(), "another baby, another answer");
    window.type_into("answer-my-baby.called", "Sprout").await?;
    window.wait_kept().await?;
    window.tap("baby-1").await?;
    window.wait_chosen("baby-1").await?;
    ensure!(window.value("answer-my-baby.called").await? == "Bean", "the first has its own");
    window.go_home().await?;
    window.open_section("my-baby").await?;
    window.tap("baby-2").await?;
    window.wait_chosen("baby-2").await?;
    ensure!(window.value("answer-my-baby.called").await? == "Sprout", "and the second");
    window.preview_for("midwife").await?;
    let both = "const seen = document.querySelector('main').innerText;
        return seen.includes('Bean') && seen.includes('Sprout')";
    window.wait_until("her midwife to read of both", both).await?;
    window.close().await
}

/// Scenario 13: two babies, other wishes for each; what is deleted of one gives the other no new number.
async fn two_babies_are_never_mixed_and_keep_their_numbers(engine: Engine) -> Result<()> {
    let (_home, window) = begun(engine).await?;
    for (section, first, second) in [
        ("after-feeding", "Breast, from the first hour.", "A bottle, so that his father can."),
        ("each-baby", "I'd like to be with her at once.", "His father goes along with him."),
    ] {
        window.go_home().await?;
        window.open_section(section).await?;
        let field = window.ids(&format!("answer-{section}.")).await?.into_iter().next().unwrap_or_default();
        window.type_into(&field, first).await?;
        window.wait_kept().await?;
        if window.has("baby-2").await? {
            window.tap("baby-2").await?;
        } else {
            window.tap_to("another-baby", "baby-2").await?;
        }
        window.wait_chosen("baby-2").await?;
        window.type_into(&field, second).await?;
        window.wait_kept().await?;
    }
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    for (first, second) in [("Breast,", "A bottle,"), ("with her at once", "goes along with him")] {
        let (one, other) = (preview.find(first), preview.find(second));
        ensure!(one.is_some() && one < other, "each below its own: {preview}");
        let above = |at: Option<usize>| preview.get(..at.unwrap_or_default()).and_then(|text| text.rfind("Baby "));
        ensure!(above(one).is_some() && above(one) < above(other), "each says which baby: {preview}");
    }
    ensure!(preview.contains("Baby 1") && preview.contains("Baby 2"), "{preview}");

    window.open_section("after-feeding").await?;
    window.tap("baby-1").await?;
    window.wait_chosen("baby-1").await?;
    let first = window.ids("answer-after-feeding.").await?.into_iter().next().unwrap_or_default();
    let prompt = first.trim_start_matches("answer-").to_owned();
    window.unfold(&format!("more-{prompt}"), &format!("delete-{prompt}")).await?;
    window.tap_to(&format!("delete-{prompt}"), "delete-now").await?;
    window.tap("delete-now").await?;
    window.wait_gone("delete-now").await?;
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    ensure!(!preview.contains("Breast,") && preview.contains("A bottle,"), "{preview}");
    let at = preview.find("A bottle,").and_then(|at| preview.get(..at)).unwrap_or_default();
    ensure!(at.rfind("Baby 2") > at.rfind("Baby 1"), "the second is the second: {preview}");
    window.close().await
}

/// Counts from now on how often the page has read the list of sources and done what follows from it.
const NOTE_SOURCES: &str = "
    window.sourcesRead = 0;
    const text = Response.prototype.text;
    Response.prototype.text = function () {
        const read = text.call(this);
        read.then(words => words.includes('\"beside\"') && setTimeout(() => window.sourcesRead++, 0), () => {});
        return read;
    }";

async fn public_sources_stand_beside_a_topic_as_text(engine: Engine) -> Result<()> {
    let (_home, window) = begun(engine).await?;
    window.open_section("birth-place").await?;
    ensure!(!window.has("sources-open").await?, "they are folded away");
    window.tap_to("sources", "sources-open").await?;
    let sources = window.text("sources-open").await?;
    for words in ["Where to give birth: the options", "NHS", "A web page", "https://www.nhs.uk/", "Not yet checked"] {
        ensure!(sources.contains(words), "{words}: {sources}");
    }
    let found = harness::accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window
        .wait_until("no link that leads out", "return document.querySelectorAll('a[href^=http]').length === 0")
        .await?;
    window.tap("copy-source-0").await?;
    window
        .wait_until(
            "it says that it was copied",
            "return document.querySelector('[data-testid=copy-source-0]').innerText.includes('Copied')",
        )
        .await?;
    window.script(NOTE_SOURCES, vec![]).await?;
    window.open_section("about-me").await?;
    window.wait_until("the list of sources to be read once more", "return window.sourcesRead > 0").await?;
    ensure!(!window.has("sources").await?, "where there are none there is no fold");
    window.close().await
}

async fn what_only_some_need_is_folded_away_and_open_where_she_wrote(engine: Engine) -> Result<()> {
    let (_home, window) = begun(engine).await?;
    window.open_section("my-dates").await?;
    ensure!(!window.has("answer-my-dates.other-days").await?, "it is folded away at first");
    window.tap_to("more-questions", "answer-my-dates.other-days").await?;
    window.type_into("answer-my-dates.other-days", "The ninth of May is hard for me.").await?;
    window.wait_kept().await?;
    window.open_section("my-dates").await?;
    ensure!(window.has("answer-my-dates.other-days").await?, "what she wrote is never folded away");
    window.tap("more-questions").await?;
    window.wait_gone("answer-my-dates.other-days").await?;
    window.close().await
}

async fn the_first_page_says_in_her_words_where_each_part_is_and_counts_nothing(engine: Engine) -> Result<()> {
    let (_home, window) = begun(engine).await?;
    window
        .write_section("birth-place", &[Step::Words("wish", "At home."), Step::State("wish", "talk-about-this")])
        .await?;
    window.write_section("what-matters", &[Step::Words("good-day", "Sun.")]).await?;
    window.go_home().await?;
    for (part, said) in [("birth", "To talk about"), ("about", "I've written here")] {
        let row = window.text(&format!("part-{part}")).await?;
        ensure!(row.contains(said), "{part}: {row}");
    }
    window.tap_to("part-birth", "screen-part").await?;
    window.tap_to("stage-birth", "screen-section").await?;
    window.tap("choice-stages.birth.talking").await?;
    window.wait_chosen("choice-stages.birth.talking").await?;
    window.wait_kept().await?;
    window.go_home().await?;
    let row = window.text("part-birth").await?;
    ensure!(row.contains("Talking about it") && !row.contains("To talk about"), "her own word comes first: {row}");
    let page = window.all_text().await?;
    ensure!(!page.chars().any(|c| c == '%' || c.is_ascii_digit()), "nothing is counted: {page}");
    window.close().await
}

//! Copies for one purpose: a card alone, one page, a new team; what is read before an appointment; and
//! what people often put in a plan.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use care_bridge::{AddEntry, Begin};
use care_plan::{AnswerId, AnswerState, Edit};
use harness::house::{self, at};
use harness::{Engine, Home, Window, accessible};

crate::in_the_window!(
    a_card_for_hard_times_is_two_taps_away_and_shown_alone,
    her_care_moves,
    a_carer_of_before_stays_in_the_history_when_her_care_moves,
    before_an_appointment,
    the_hospitals_record_gets_the_plan_as_text,
    the_plan_is_put_on_paper_and_one_that_is_sent_opens_by_a_code,
);

/// Her cards for hard times.
const CARDS: [&str; 2] = ["My illness comes back", "If the car does not start"];

fn written(engine: Engine) -> Result<Home> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    for (answer, words) in [
        ("about-me/name", "Asha"),
        ("must-know/allergies", "Penicillin."),
        ("appreciated/like", "Funny, and stubborn."),
        ("birth-place/wish", "At home."),
        ("birth-pain/wish", "Water first."),
    ] {
        house::save_text(&mut app, &at(answer), words)?;
    }
    let edit = Edit::state(at("birth-pain/wish"), Some(AnswerState::TalkAboutThis));
    app.ask(care_bridge::SaveEdit { edit })?;
    for (section, name) in [
        ("contingency", CARDS[0]),
        ("contingency", CARDS[1]),
        ("appointment", "Week 34"),
        ("decision", "Where my baby is born"),
        ("people-to-phone", "Maya, my midwife"),
    ] {
        let card = app.ask(AddEntry { section: section.parse()?, name: name.to_owned() })?.id;
        if section == "appointment" {
            let kept_back = AnswerId::on("appointment".parse()?, card, "remember".parse()?);
            house::save_text(&mut app, &kept_back, "Planted, and kept back")?;
            let edit = Edit::state(kept_back, Some(AnswerState::LeaveOut));
            app.ask(care_bridge::SaveEdit { edit })?;
        }
        if section == "decision" {
            let marked = AnswerId::on("decision".parse()?, card, "if-changes".parse()?);
            house::save_text(&mut app, &marked, "Who decides then?")?;
            app.ask(care_bridge::SaveEdit { edit: Edit::state(marked, Some(AnswerState::TalkAboutThis)) })?;
        }
    }
    Ok(home)
}

async fn sound(window: &Window) -> Result<()> {
    let found = accessible::violations(window).await?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn a_card_for_hard_times_is_two_taps_away_and_shown_alone(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("go-home").await?;
    window.tap_to("go-help", "screen-help").await?;
    let name = window.text("help-card-0").await?.trim().to_owned();
    let other = CARDS.into_iter().find(|card| *card != name).unwrap_or_default();
    window.tap_to("help-card-0", "screen-card").await?;
    ensure!(window.all_text().await?.contains(&name), "two taps");
    window.tap_to("card-alone", "screen-preview").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    ensure!(preview.contains(&name) && preview.contains("Asha"), "{preview}");
    for word in [other, "Penicillin.", "At home.", "Maya"] {
        ensure!(!preview.contains(word), "nothing but this card: {word}: {preview}");
    }
    window.summary("text").await?;
    let card = window.text("summary-text-0").await?;
    ensure!(card.contains(&name) && !card.contains("Penicillin"), "{card}");
    window.close().await
}

async fn the_hospitals_record_gets_the_plan_as_text(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.preview_for("partner").await?;
    window.wait_for("way-summary").await?;
    ensure!(!window.has("way-record").await?, "her partner writes no record");
    window.preview_for("midwife").await?;
    window.tap_to("way-record", "screen-record").await?;
    window.wait_for("record-text").await?;
    sound(&window).await?;
    let text = window.text("record-text").await?;
    ensure!(text.starts_with("MATERNITY PLAN of Asha\n"), "{text}");
    let (allergy, place) = (text.find("Penicillin."), text.find("At home."));
    ensure!(allergy.is_some() && allergy < place, "what must be known stands before a wish: {text}");
    ensure!(text.contains("Maya, my midwife") && !text.contains("Planted"), "{text}");
    ensure!(text.chars().count() <= 4_000 && !text.contains("Not all of this"), "{text}");
    window.tap("copy-record").await?;
    window
        .wait_until(
            "it to be copied",
            "return document.querySelector('[data-testid=copy-record]').innerText.includes('Copied')",
        )
        .await?;
    window.tap("save-bundle").await?;
    let told = "return document.querySelector('[data-testid=save-bundle-said]').innerText.includes('.json')";
    window.wait_until("the file to be saved", told).await?;
    let bundle: serde_json::Value = serde_json::from_slice(&saved(&home, "holdfast-plan-", ".json")?)?;
    ensure!(bundle["resourceType"] == "Bundle" && bundle["type"] == "document", "{bundle}");
    let bundle = bundle.to_string();
    ensure!(bundle.contains("Penicillin.") && bundle.contains("At home.") && !bundle.contains("Planted"), "{bundle}");
    window.close().await
}

/// The bytes of the one file in `home`'s place for files whose name begins and ends so.
fn saved(home: &Home, begin: &str, end: &str) -> Result<Vec<u8>> {
    let entries = fs::read_dir(home.picks())?.collect::<Result<Vec<_>, _>>()?;
    let is_it = |name: &str| name.starts_with(begin) && name.ends_with(end);
    let found = entries.iter().find(|entry| is_it(&entry.file_name().to_string_lossy()));
    Ok(fs::read(found.context("no such file")?.path())?)
}

async fn the_plan_is_put_on_paper_and_one_that_is_sent_opens_by_a_code(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.preview_for("partner").await?;
    window.tap_to("way-paper", "screen-paper").await?;
    sound(&window).await?;
    window.tap("paper-form-one-page").await?;
    window.tap("paper-large").await?;
    window.tap("paper-save").await?;
    let told = "return document.querySelector('[data-testid=paper-said]').innerText.includes('.pdf')";
    window.wait_until("the file to be saved", told).await?;
    let paper = saved(&home, "holdfast-paper-", ".pdf")?;
    ensure!(paper.starts_with(b"%PDF-1.7") && !window.has("paper-code-digits").await?);
    let holds = |paper: &[u8], text: &[u8]| paper.windows(text.len()).any(|window| window == text);
    ensure!(!holds(&paper, b"/Encrypt"), "a paper to print opens without a code");

    window.tap("paper-code").await?;
    ensure!(!window.text("paper-said").await?.contains(".pdf"), "what was saved was another sheet");
    window.tap("paper-save").await?;
    window.wait_for("paper-code-digits").await?;
    let groups = window.items("paper-code-digits").await?;
    let is_of_digits = |group: &String| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_digit());
    ensure!(groups.len() == 5 && groups.iter().all(is_of_digits), "{groups:?}");
    ensure!(holds(&saved(&home, "holdfast-paper-", ".pdf")?, b"/Encrypt"));
    sound(&window).await?;

    // A form to write on holds nothing of hers, and is no copy that was given.
    window.tap("paper-form-blank").await?;
    window.tap("paper-code").await?;
    ensure!(window.has("paper-code-digits").await?, "a code that she writes down does not go under her pen");
    window.tap("paper-save").await?;
    window.wait_gone("paper-code-digits").await?;
    window.wait_until("the form to be saved", told).await?;
    window.close().await
}

async fn her_care_moves(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    sound(&window).await?;
    window.tap_to("sheet-one-page", "screen-preview").await?;
    window.wait_for("way-show").await?;
    let page = window.all_text().await?;
    ensure!(page.contains("Funny, and stubborn.") && !page.contains("At home."), "{page}");
    window.tap_to("go-back", "screen-more").await?;
    window.tap_to("sheet-beside", "screen-preview").await?;
    window.wait_for("way-show").await?;
    ensure!(window.all_text().await?.contains("Water first."), "what helps her");
    window.tap_to("go-back", "screen-more").await?;
    window.tap_to("go-listened", "screen-listened").await?;
    sound(&window).await?;
    window.tap_to("go-back", "screen-more").await?;
    window.tap_to("go-often", "screen-often").await?;
    sound(&window).await?;
    let often = window.all_text().await?;
    let (covered, not_yet) = (often.find("In my plan"), often.find("Not yet"));
    let place = often.find("Place of birth");
    ensure!(covered.is_some() && covered < place && place.is_some() && place < not_yet, "{often}");
    ensure!(!often.chars().any(|c| c == '%' || c.is_ascii_digit()), "nothing is counted: {often}");
    window.tap_to("go-back", "screen-more").await?;
    window.tap_to("go-moving", "screen-moving").await?;
    sound(&window).await?;
    window.tap_to("moving-people", "screen-cards").await?;
    window.tap_to("go-back", "screen-moving").await?;
    window.tap_to("moving-sheet", "screen-preview").await?;
    window.wait_for("way-show").await?;
    let sheet = window.all_text().await?;
    for word in ["Penicillin.", "Where my baby is born", "Maya, my midwife"] {
        ensure!(sheet.contains(word), "{word}: {sheet}");
    }
    ensure!(!sheet.contains("At home."), "and nothing else: {sheet}");
    window.close().await
}

/// Scenario 18: the number changes in one place, and who it was is read in the history.
async fn a_carer_of_before_stays_in_the_history_when_her_care_moves(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-moving", "screen-moving").await?;
    window.tap_to("moving-people", "screen-cards").await?;
    window.tap_to("entry-0", "screen-card").await?;
    window.type_into("answer-people-to-phone.number", "0117 496 0123").await?;
    window.wait_kept().await?;
    window.empty("answer-people-to-phone.who").await?;
    window.type_into("answer-people-to-phone.who", "Hodan, my new midwife").await?;
    window.empty("answer-people-to-phone.number").await?;
    window.type_into("answer-people-to-phone.number", "0161 496 0456").await?;
    window.wait_kept().await?;

    // Everywhere it is the new one.
    window.tap_to("go-help", "screen-help").await?;
    window.wait_for("ring-own-0").await?;
    let help = window.all_text().await?;
    ensure!(help.contains("Hodan") && help.contains("0161 496 0456") && !help.contains("Maya"), "{help}");
    window.go_home().await?;
    window.tap_to("go-more", "screen-more").await?;
    window.tap_to("go-moving", "screen-moving").await?;
    window.tap_to("moving-sheet", "screen-preview").await?;
    window.wait_for("way-show").await?;
    let sheet = window.all_text().await?;
    for word in ["Penicillin.", "Where my baby is born", "Hodan, my new midwife", "0161 496 0456"] {
        ensure!(sheet.contains(word), "{word}: {sheet}");
    }
    ensure!(!sheet.contains("Maya") && !sheet.contains("0117 496 0123"), "of before, nothing: {sheet}");

    // And the one of before is one step away.
    window.open_section("people-to-phone").await?;
    window.tap_to("entry-0", "screen-card").await?;
    window.unfold("more-people-to-phone.who", "history-people-to-phone.who").await?;
    window.tap_to("history-people-to-phone.who", "screen-history").await?;
    window.wait_for("moment-1").await?;
    let before = window.text("moment-1").await?;
    ensure!(before.contains("Maya, my midwife"), "{before}");
    sound(&window).await?;
    window.close().await
}

async fn before_an_appointment(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let window = Window::open(&home).await?;
    window.go_home().await?;
    window.open_section("appointment").await?;
    window.tap_to("entry-0", "screen-card").await?;
    window.tap_to("go-before", "screen-before").await?;
    window.wait_for("letter").await?;
    sound(&window).await?;
    let letter = window.text("letter").await?;
    ensure!(letter.contains("Week 34") && letter.contains("Penicillin."), "the card, and what must be known: {letter}");
    ensure!(!window.all_text().await?.contains("Planted"), "what is kept back goes on no paper");
    let talks = window.text("before-talks").await?;
    ensure!(talks.contains("Water first.") && !talks.contains("At home."), "{talks}");
    ensure!(talks.contains("Where my baby is born") && talks.contains("Who decides then?"), "on a card too: {talks}");
    window.go_home().await?;
    window.begin_card("review", None).await?;
    let message = window.text("ask-for-review").await?;
    ensure!(message.contains("formal review of my personalised care and support plan"), "{message}");
    window.copy_by("copy-review-message").await?;
    window.go_home().await?;
    window.begin_card("information", None).await?;
    window.tap_to("go-decisions", "screen-cards").await?;
    window.close().await
}

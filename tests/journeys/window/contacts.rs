//! The first appointment: a number that rings, staff's turn on her phone, the thread of her contacts,
//! today's visit as text, and what she can do where they did not agree.

use anyhow::{Result, ensure};
use harness::woman::Step;
use harness::{Engine, Window, accessible, wait};

crate::in_the_window!(staff_write_on_her_phone_and_she_answers, two_contacts_with_her_named_carer_read_as_one_thread);

const PASSPHRASE: &str = "seven quiet otters under a stone";
const WORDS: &str = "We talked about the pool. The unit does not offer it after a caesarean.";

async fn staff_write_on_her_phone_and_she_answers(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Asha")]).await?;
    window.go_home().await?;
    window.set_lock(PASSPHRASE).await?;
    window.preview_for("midwife").await?;
    window.hold_up().await?;

    window.tap_to("go-turn", "screen-turn").await?;
    ensure!(window.attribute("keep-turn", "aria-disabled").await?.as_deref() == Some("true"), "nothing to keep yet");
    window.tap_to("leave-turn", "screen-show").await?;
    window.tap_to("go-turn", "screen-turn").await?;
    // That they did not agree can be kept alone.
    window.tap("choice-turn.agreed.not-agreed").await?;
    ensure!(window.attribute("keep-turn", "aria-disabled").await?.is_none(), "it says something");
    window.tap("choice-turn.agreed.not-agreed").await?;
    window.type_into("answer-turn.name", "Sunita").await?;
    window.tap("idea-turn.job.doctor").await?;
    window.tap("idea-turn.job.midwife").await?;
    ensure!(window.value("answer-turn.job").await? == "Midwife", "one tap writes it, another one something else");
    ensure!(!window.has("turn-about-what").await?);
    for choice in ["looked-at.birth", "looked-at.after", "agreed.not-agreed"] {
        window.tap(&format!("choice-turn.{choice}")).await?;
    }
    window.wait_for("turn-about-what").await?;
    window.type_into("answer-turn.words", WORDS).await?;
    // Who looks something up on the page before it is kept finds it as it was left.
    window.tap_to("leave-turn", "screen-show").await?;
    window.tap_to("go-turn", "screen-turn").await?;
    ensure!(window.value("answer-turn.words").await? == WORDS && window.value("answer-turn.job").await? == "Midwife");
    ensure!(window.chosen("choice-turn.looked-at.birth").await?, "what was ticked, too");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    ensure!(!window.has("go-home").await? && !window.has("lock-now").await?, "nothing else is in reach");
    window.tap_to("keep-turn", "screen-show").await?;
    window.wait_for("turn-kept").await?;
    let in_sight = "const kept = document.querySelector('[data-testid=turn-kept]').getBoundingClientRect();
        return kept.top >= 0 && kept.bottom <= innerHeight";
    window.wait_until("that it is kept to be in sight", in_sight).await?;

    // The way out leads to the lock; behind it the words stand, to be answered and not reworded.
    window.tap("leave-show").await?;
    window.wait_for("screen-lock").await?;
    window.unlock(PASSPHRASE).await?;
    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("section-turn", "screen-cards").await?;
    window.tap_to("entry-0", "screen-card").await?;
    ensure!(window.text("recorded-turn.words").await?.contains(WORDS), "her midwife's words are there");
    ensure!(!window.has("answer-turn.words").await? && !window.has("answer-turn.name").await?, "and no field for them");
    let ways = window.text("not-agreed").await?;
    for way in ["second opinion", "consultant midwife", "PALS"] {
        ensure!(ways.contains(way), "{way}: {ways}");
    }
    window.type_into("answer-turn.answer", "I'd still like the pool.").await?;
    window.wait_kept().await?;
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");

    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("go-thread", "screen-thread").await?;
    window.wait_for("contact-0").await?;
    let contact = window.text("contact-0").await?;
    ensure!(contact.contains("Sunita") && contact.contains("I'd still like the pool."), "{contact}");
    window.tap_to("go-back", "screen-part").await?;
    window.tap_to("go-visit", "screen-visit").await?;
    window.wait_for("visit-text").await?;
    let visit = window.text("visit-text").await?;
    ensure!(visit.contains("Plan of Asha") && visit.contains(WORDS) && visit.chars().count() <= 1_000, "{visit}");

    window.copy_by("copy-visit").await?;

    ensure!(!window.has("visit-identifiers").await?, "she has given no number");
    window.open_section("about-me").await?;
    window.unfold("more-questions", "answer-about-me.nhs-number").await?;
    window.type_into("answer-about-me.nhs-number", "943 476 5919").await?;
    window.wait_kept().await?;
    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("go-visit", "visit-identifiers").await?;
    window.tap("visit-identifiers").await?;
    window
        .wait_until(
            "her number stands in it",
            "return (document.querySelector('[data-testid=visit-text]')?.innerText ?? '').includes('943 476 5919')",
        )
        .await?;

    // It goes along from now on, with the line that nobody checked who wrote it.
    window.preview_for("midwife").await?;
    window.hold_up().await?;
    let page = window.text("show-page").await?;
    for words in [WORDS, "Recorded on my phone. Nobody checked who wrote it.", "We did not agree", "Changed "] {
        ensure!(page.contains(words), "{words}: {page}");
    }
    window.close().await
}

/// AT-B1: she has a named carer, and sees the same one again.
async fn two_contacts_with_her_named_carer_read_as_one_thread(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.go_home().await?;
    window.begin_card("my-people", Some("midwife")).await?;
    window.empty("answer-my-people.name").await?;
    window.type_into("answer-my-people.name", "Sunita, my midwife").await?;
    window.write("my-people", &Step::Choice("named-carer", "yes")).await?;
    window.write("my-people", &Step::Words("number", "0117 496 0123")).await?;
    window.wait_kept().await?;
    for (date, said) in [("2 March", "Where I could give birth."), ("30 March", "The pool, and who comes along.")] {
        window.go_home().await?;
        window.begin_card("conversation", None).await?;
        for step in [
            Step::Words("name", "With my midwife"),
            Step::Words("date", date),
            Step::Words("who", "Sunita, my midwife"),
            Step::Words("said", said),
        ] {
            window.write("conversation", &step).await?;
        }
        window.wait_kept().await?;
    }
    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("go-thread", "screen-thread").await?;
    window.wait_for("contact-1").await?;
    let carer = window.text("named-carer").await?;
    ensure!(carer.contains("Sunita, my midwife") && carer.contains("0117 496 0123"), "{carer}");
    window.wait_for("ring-carer-0").await?;
    for (contact, date, said) in
        [("contact-0", "30 March", "The pool"), ("contact-1", "2 March", "Where I could give birth.")]
    {
        let text = window.text(contact).await?;
        for words in ["Sunita, my midwife", date, said] {
            ensure!(text.contains(words), "{contact} {words}: {text}");
        }
    }
    ensure!(!window.has("contact-2").await?, "two, the newest first");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    let (first, second) = (preview.find("Where I could give birth."), preview.find("The pool, and who"));
    ensure!(first.is_some() && first < second && preview.contains("Sunita, my midwife"), "{preview}");
    window.close().await
}

/// A number of hers rings where the phone has a dialler.
#[cfg(debug_assertions)] // the device in a folder is in no other build
#[tokio::test(flavor = "multi_thread")]
async fn her_midwifes_number_is_handed_to_the_dialler() -> Result<()> {
    let device = tempfile::tempdir()?;
    let dialled = device.path().join("dialled");
    std::fs::write(&dialled, "")?;
    let home = harness::Home::new()?.with_device(device.path());
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.go_home().await?;
    window.begin_card("people-to-phone", Some("midwife")).await?;
    window.write("people-to-phone", &Step::Words("number", "0117 496 0123, day and night")).await?;
    window.wait_for("ring-people-to-phone.number").await?;
    window.go_home().await?;
    window.tap_to("go-help", "screen-help").await?;
    window.wait_for("ring-own-0").await?;
    ensure!(window.text("ring-own-0").await?.contains("Ring 0117 496 0123"), "it says what it does");
    window.tap("ring-own-0").await?;
    wait::until("the dialler", async || Ok(std::fs::read_to_string(&dialled)? == "01174960123")).await?;
    window.tap("ring-help-emergency").await?;
    wait::until("the dialler", async || Ok(std::fs::read_to_string(&dialled)? == "999")).await?;
    window.go_home().await?;
    ensure!(window.text("ring-first").await?.contains("Ring: My midwife"), "from the first page, by name");
    window.tap("ring-first").await?;
    wait::until("the dialler", async || Ok(std::fs::read_to_string(&dialled)? == "01174960123")).await?;
    ensure!(!window.has("ring-help-shout").await?, "what takes messages alone is not rung");
    window.close().await
}

//! Scenario 3: she is offered an induction, weighs it on a decision card in her own words, and reads it
//! as a letter. Scenario 2: a conversation with what she was given, and when they look again. Scenario 4: a
//! choice that staff see in another way. And where she is with a decision, and a change of mind.

use std::sync::Arc;

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, Begin};
use harness::house::{self, at};
use harness::woman::Step::{Choice, Idea, Words};
use harness::{Engine, Window, accessible};

crate::in_the_window!(
    an_offer_is_weighed_in_her_own_words,
    a_first_appointment_is_written_down,
    a_change_of_mind_keeps_what_she_decided_and_asks_nothing,
    a_choice_that_staff_see_in_another_way_stands_and_is_shown
);

async fn sound(window: &Window) -> Result<()> {
    let found = accessible::violations(window).await?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn an_offer_is_weighed_in_her_own_words(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.go_home().await?;
    window.begin_card("decision", Some("starting-labour")).await?;

    // Three questions stand open, the rest is folded.
    let folded = ["told-good", "told-bad", "matters-most", "other-choices", "gut", "make-it-work", "plan-b"];
    for prompt in ["name", "for-now", "if-changes"] {
        window.wait_for(&format!("answer-decision.{prompt}")).await?;
    }
    for prompt in folded {
        ensure!(!window.has(&format!("answer-decision.{prompt}")).await?, "{prompt} is folded away");
    }
    window.tap_to("more-questions", "answer-decision.plan-b").await?;
    sound(&window).await?;

    let written = [
        ("for-now", "I'd like to wait two days, with checks."),
        ("if-changes", "If the checks change, then I'd like to talk about induction again."),
        ("told-good", "I was told that induction could help if the placenta gets tired."),
        ("told-bad", "I was told that it can take days and hurt more."),
        ("risk-different", "I was told that nothing is different for us."),
        ("risk-means", "I'm calmer about waiting than I was."),
        ("matters-most", "Moving about in labour."),
        ("other-choices", "If I wait, then most labours begin by themselves."),
        ("gut", "My baby isn't ready."),
        ("make-it-work", "I'd like my team to see me each day."),
        ("plan-b", "My next choice is a drip, with Hodan beside me."),
        ("who", "Sunita, midwife"),
    ];
    for (prompt, words) in written {
        window.write("decision", &Words(prompt, words)).await?;
    }
    window.write("decision", &Choice("how-sure", "leaning")).await?;
    window.write("decision", &Idea("two-views", "same")).await?;
    window.write("decision", &Words("when", "3 March")).await?;
    window.wait_kept().await?;
    let asked = window.all_text().await?.to_lowercase();
    ensure!(!asked.split(|letter: char| !letter.is_alphabetic()).any(|word| word == "why"), "nobody asks it: {asked}");

    // As a letter: her words and no others that hold a figure, and no question left standing.
    window.tap_to("read-as-letter", "letter").await?;
    let letter = window.text("letter").await?;
    for (prompt, words) in written {
        ensure!(letter.contains(words), "{prompt}: {letter}");
    }
    ensure!(letter.contains("3 March") && !letter.contains('?'), "in her voice: {letter}");
    let figures = letter.replace("3 March", "").chars().filter(char::is_ascii_digit).count();
    ensure!(figures == 0, "no figure that she did not type: {letter}");
    sound(&window).await?;

    // Her midwife reads the same.
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    for (prompt, words) in written {
        ensure!(preview.contains(words), "{prompt}: {preview}");
    }
    window.close().await
}

async fn a_first_appointment_is_written_down(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.go_home().await?;
    window.begin_card("people-to-phone", Some("midwife")).await?;
    window.write("people-to-phone", &Words("number", "0117 496 0123")).await?;
    window.wait_kept().await?;
    window.begin_card("conversation", None).await?;
    for step in [
        Words("name", "My first appointment"),
        Words("date", "28 November"),
        Words("who", "Sunita, my midwife"),
        Choice("how", "in-person"),
        Words("said", "Where I could give birth."),
        Words("agreed", "She rings me after the scan."),
        Words("not-agreed", "Water, for now."),
        Words("next", "We look at it again at 28 weeks."),
    ] {
        window.write("conversation", &step).await?;
    }
    // What she can do where they did not agree stands there at once.
    window.wait_for("not-agreed").await?;
    window.tap_to("more-questions", "answer-conversation.given").await?;
    let given = "Your birth choices, a leaflet in Somali, on 28 November";
    window.write("conversation", &Words("given", given)).await?;
    window.wait_kept().await?;
    sound(&window).await?;

    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("go-thread", "screen-thread").await?;
    window.wait_for("contact-0").await?;
    let contact = window.text("contact-0").await?;
    for words in ["My first appointment", "28 November", "Sunita, my midwife", "She rings me after the scan."] {
        ensure!(contact.contains(words), "{words}: {contact}");
    }
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    for words in [given, "Water, for now.", "We look at it again at 28 weeks.", "0117 496 0123"] {
        ensure!(preview.contains(words), "{words}: {preview}");
    }
    window.close().await
}

async fn a_change_of_mind_keeps_what_she_decided_and_asks_nothing(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    let card = app.ask(AddEntry { section: "decision".parse()?, name: "Where my baby is born".to_owned() })?.id;
    let decided = at(&format!("decision/{card}/for-now"));
    house::save_text(&mut app, &decided, "In the birth centre.")?;
    house::save_choice(&mut app, &decided, Some("decided".parse()?))?;
    drop(app);

    let window = Window::open(&home).await?;
    window.open_section("decision").await?;
    window.tap_to("entry-0", "screen-card").await?;
    window.wait_chosen("choice-decision.for-now.decided").await?;
    ensure!(!window.has("changed-mind").await?, "nothing speaks of a change before there is one");
    window.tap_to("choice-decision.for-now.changed-mind", "changed-mind").await?;
    window.empty("answer-decision.for-now").await?;
    window.type_into("answer-decision.for-now", "At home.").await?;
    window.wait_kept().await?;
    sound(&window).await?;
    let fields = window.ids("answer-decision.").await?;
    ensure!(fields.len() == 3, "no field comes with a change of mind: {fields:?}");
    window.tap_to("read-as-letter", "letter").await?;
    window
        .wait_until(
            "both in her letter",
            "const letter = document.querySelector('[data-testid=letter]').innerText;
        return letter.includes('I have changed my mind.') && letter.includes('At home.')",
        )
        .await?;
    window.tap("read-as-letter").await?;
    window.tap_to("decided-before", "screen-history").await?;
    window.wait_for("moment-0").await?;
    let said = window.text("moment-0").await?;
    ensure!(said.contains("I have changed my mind.") && said.contains("At home."), "{said}");
    let before = window.text("moment-1").await?;
    ensure!(before.contains("I have decided.") && before.contains("In the birth centre."), "{before}");
    window.tap_to("go-back", "screen-card").await?;
    // Not to have something is a decision as good as any.
    window.tap("choice-decision.for-now.chose-not").await?;
    window.wait_gone("changed-mind").await?;
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    let preview = window.all_text().await?;
    ensure!(preview.contains("I have chosen not to have this.") && preview.contains("At home."), "{preview}");
    ensure!(!preview.contains("birth centre"), "what she decided before is hers: {preview}");
    window.close().await
}

/// Scenario 4: a home birth after a caesarean, and a consultant midwife who sees it in another way.
async fn a_choice_that_staff_see_in_another_way_stands_and_is_shown(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Words("name", "Asha")]).await?;
    window.write_section("birth-place", &[Words("wish", "At home, after a caesarean.")]).await?;
    window.begin_card("decision", Some("birth-place")).await?;
    window.type_into("answer-decision.for-now", "At home, in water.").await?;
    window.write("decision", &Choice("for-now", "decided")).await?;
    window.unfold("more-questions", "answer-decision.two-views").await?;
    for (prompt, words) in [
        ("outside", "The guideline says hospital, with a belt all the time."),
        ("two-views", "I think home is right for me."),
        ("their-view", "As Ruth told me, the scar could open, and hospital is nearer then."),
        ("what-we-do", "Two midwives come, and we go in if either of us says so."),
    ] {
        window.type_into(&format!("answer-decision.{prompt}"), words).await?;
    }
    window.wait_kept().await?;
    window.wait_for("not-agreed").await?;
    sound(&window).await?;
    plain(&window).await?;
    window.begin_card("conversation", None).await?;
    for step in [
        Words("name", "About giving birth at home"),
        Words("who", "Ruth, consultant midwife"),
        Words("not-agreed", "Ruth would like me to plan for hospital. I plan for home."),
    ] {
        window.write("conversation", &step).await?;
    }
    window.wait_kept().await?;
    window.wait_for("not-agreed").await?;
    plain(&window).await?;

    // Side by side, each under its own label, hers first; and shown and shared as anything is.
    let views = [
        "How I see it",
        "I think home is right",
        "Their view, told to me",
        "As Ruth told me",
        "What we'll do",
        "Two midwives come",
    ];
    let in_order = |page: &str| {
        let places: Vec<Option<usize>> = views.iter().map(|words| page.find(words)).collect();
        ensure!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {page}");
        ensure!(page.contains("Ruth would like me to plan for hospital."), "{page}");
        Ok(())
    };
    window.preview_for("midwife").await?;
    window.wait_for("way-show").await?;
    in_order(&window.all_text().await?)?;
    window.summary("text").await?;
    let card = window.text("summary-text-0").await?;
    ensure!(card.contains("At home, after a caesarean."), "the code holds it: {card}");
    window.hold_up().await?;
    in_order(&window.text("show-page").await?)?;
    plain(&window).await?;
    window.close().await
}

/// Nothing is greyed, nothing has the colour of a warning, nothing is taken away.
async fn plain(window: &Window) -> Result<()> {
    let plain = "
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.color = 'var(--help)';
        const warning = getComputedStyle(probe).color;
        probe.remove();
        const is_grey = e => getComputedStyle(e).visibility !== 'hidden' && (e.disabled || getComputedStyle(e).opacity !== '1');
        const warns = e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor].includes(warning);
        return ![...document.querySelectorAll('main textarea, main button, main p')].some(is_grey)
            && ![...document.querySelectorAll('main *')].some(warns) && !document.querySelector('[role=alert]')";
    window.wait_until("everything to be as it always is", plain).await
}

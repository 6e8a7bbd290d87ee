//! A plan as it stands after forty weeks: something at every question, a dozen cards and somebody in every list, and a midwife who
//! saw it again and again.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::{Context, Result};
use care_app::App;
use care_bridge::{AddEntry, Begin, SaveEdit, SetLock, Show};
use care_plan::sections::{self, SECTIONS};
use care_plan::template::{Field, Prompt, Section, Shape};
use care_plan::{AnswerId, AnswerState, Audience, ChoiceId, Disclosure, Edit, Value, ValueKind};

use crate::house;
use crate::whole_plan;
use crate::woman::PASSPHRASE;

/// What she wrote where a stranger looks first.
const FRONT: &[(&str, &str)] = &[
    ("about-me/name", "Amina"),
    ("about-me/pronouns", "she/her"),
    ("about-me/language", "Somali and English"),
    ("about-me/stop", "I hold up my hand."),
    ("about-me/communicate", "Please use short, plain words, and let one person speak at a time."),
    ("must-know/allergies", "Penicillin: rash and swollen face."),
    ("must-know/health", "Type 1 diabetes, with a pump. One caesarean before."),
    (
        "must-know/three-things",
        "My first birth ended in an emergency and I still dream of it.\nI need to hear what happens before it happens.\nMy sister Hodan speaks for me when I cannot.",
    ),
    ("must-know/one-line", "Calm, told in advance, my sister beside me."),
    ("my-dates/due", "14 February 2027"),
    ("if-unwell/blood", "I'd accept blood if I need it."),
];

/// Her cards, by section and name.
const CARDS: &[(&str, &str)] = &[
    ("contingency", "If labour goes another way"),
    ("contingency", "If I become very distressed"),
    ("conditions", "Diabetes"),
    ("decision", "Where my baby is born"),
    ("decision", "Starting labour"),
    ("decision", "A caesarean"),
    ("conversation", "My first appointment"),
    ("conversation", "With the diabetes team"),
    ("conversation", "At 36 weeks"),
    ("goals", "Sleep at night"),
    ("information", "A leaflet about birth after a caesarean"),
    ("tests-and-scans", "The scan at 20 weeks"),
];

/// What she keeps rewriting, in turn.
const REWRITTEN: &[&str] = &["birth-place/wish", "birth-companions/wish", "how-i-feel/feel", "first-hour/wish"];

/// Her words everywhere else.
const WORDS: &str =
    "I'd like somebody to sit down with me first, and to say what happens next.\nHodan knows how I like it.";

/// Writes the plan on `folder`, where nothing is begun, week by week; the last of them ends on the morning
/// that the clock of a standing house shows. It is locked.
///
/// # Errors
///
/// Fails when the app does.
pub fn write(folder: &Path) -> Result<()> {
    let days = Arc::new(AtomicI64::new(-40 * 7));
    let mut app = house::start_at(folder, Arc::clone(&days))?;
    app.ask(Begin {})?;
    app.ask(SetLock(PASSPHRASE.as_bytes().into()))?;
    for section in SECTIONS.iter().filter(|section| whole_plan::is_asked(section) && section.id != "wording") {
        write_section(&mut app, section)?;
    }
    for (answer, words) in FRONT {
        say(&mut app, &house::at(answer), words)?;
    }
    house::save_choice(&mut app, &house::at("about-me/interpreter"), Some(ChoiceId::new("professional")?))?;
    app.ask(SaveEdit { edit: Edit::clear(house::at("about-me/interpreter"), ValueKind::Text) })?;
    for (answer, state) in
        [("birth-induction/wish", AnswerState::TalkAboutThis), ("birth-waters/wish", AnswerState::AdviseMe)]
    {
        house::save_state(&mut app, &house::at(answer), Some(state))?;
    }
    for (week, answer) in (1..40).zip(REWRITTEN.iter().cycle()) {
        days.store((week - 40) * 7, Ordering::Relaxed);
        say(&mut app, &house::at(answer), &format!("As I see it after {week} weeks: quiet, and one step at a time."))?;
        if [16, 25, 28, 31, 34, 36, 38].contains(&week) {
            app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: true })?;
        }
    }
    say(&mut app, &house::at("birth-pain/wish"), "Water and gas and air first, then let us see.")
}

fn write_section(app: &mut App, section: &Section) -> Result<()> {
    let asked = section.prompts.iter().filter(|prompt| !prompt.is_recorded);
    match section.shape {
        Shape::Once => {
            for prompt in asked {
                say(app, &AnswerId::once(section.section_id(), prompt.prompt_id()), words(prompt))?;
            }
        }
        Shape::Babies => {
            for prompt in asked {
                say(app, &house::at(&format!("{}/baby-1/{}", section.id, prompt.id)), words(prompt))?;
            }
        }
        Shape::Cards { .. } => {
            let naming = section.prompts.first().context("a card has prompts")?.id;
            let of_dozen: Vec<&str> = CARDS.iter().filter(|(of, _)| *of == section.id).map(|(_, name)| *name).collect();
            for name in if of_dozen.is_empty() { vec!["Hodan, my sister"] } else { of_dozen } {
                let entry = app.ask(AddEntry { section: section.section_id(), name: name.to_owned() })?.id;
                for prompt in asked.clone().filter(|prompt| prompt.id != naming) {
                    say(app, &AnswerId::on(section.section_id(), entry, prompt.prompt_id()), words(prompt))?;
                }
            }
        }
    }
    Ok(())
}

const fn words(prompt: &Prompt) -> &'static str {
    match prompt.field {
        Field::Date => "14 February",
        Field::Phone => "07700 900456",
        Field::Paragraph | Field::Line => WORDS,
    }
}

fn say(app: &mut App, answer: &AnswerId, words: &str) -> Result<()> {
    let section = sections::section(answer.section.as_str()).context("a section of the template")?;
    let prompt = section.prompt(answer.prompt.as_str()).with_context(|| format!("{answer} is asked"))?;
    let value = match prompt.field.kind() {
        ValueKind::Date => Value::Date(words.to_owned()),
        _ => Value::Text(words.to_owned()),
    };
    app.ask(SaveEdit { edit: Edit::set(answer.clone(), value) })?;
    Ok(())
}

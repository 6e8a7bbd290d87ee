//! What staff write on her phone, the thread of her contacts, and today's visit as text.

use care_bridge::{KeepTurn, Thread, Visit};
use care_plan::{ChoiceId, PromptId, Values};

use super::home::Home;
use super::*;

fn given(values: &[(&str, Value)]) -> KeepTurn {
    let one = |(prompt, value): &(&str, Value)| {
        (PromptId::new(prompt).unwrap(), std::iter::once(value.clone()).collect::<Values>())
    };
    KeepTurn { values: values.iter().map(one).collect() }
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn choice(name: &str) -> Value {
    Value::Choice(ChoiceId::new(name).unwrap())
}

fn sunita() -> KeepTurn {
    let looked_at = ["birth", "after"].map(|name| ChoiceId::new(name).unwrap());
    given(&[
        ("name", text("Sunita")),
        ("job", text("midwife")),
        ("looked-at", Value::Choices(looked_at.into())),
        ("agreed", choice("not-agreed")),
        ("words", text("We spoke about the pool.")),
    ])
}

#[test]
fn what_staff_wrote_is_kept_with_its_time_and_nobody_rewords_it() {
    let mut home = Home::with_plan(&[("about-me/name", "Asha")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let kept = app.ask(sunita()).unwrap();
    let at = |prompt: &str| format!("turn/{}/{prompt}", kept.id);
    let plan_now = plan(&mut app);
    assert_eq!(plan_now.text(&id(&at("name"))), "Sunita");
    assert_eq!(plan_now.text(&id(&at("when"))), "2026-11-18, 11:06");
    let by = |app: &mut App, prompt: &str| app.ask(care_bridge::History { answer: id(&at(prompt)) }).unwrap()[0].by;
    assert_eq!(by(&mut app, "words"), care_bridge::WriterView::Staff);
    assert_eq!(app.ask(words(&at("words"), "She agreed.")), Err(ApiError::UnknownPlace));
    assert_eq!(app.ask(words(&at("when"), "Yesterday")), Err(ApiError::UnknownPlace));
    app.ask(words(&at("answer"), "I'd still like it")).unwrap();
    assert_eq!(by(&mut app, "answer"), care_bridge::WriterView::Me, "her answer is hers");
    assert_eq!(plan(&mut app).text(&id(&at("words"))), "We spoke about the pool.");

    let shown = app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false }).unwrap();
    let said = |words: &str| shown.blocks.iter().any(|block| block.text == words);
    let told = "Recorded on my phone. Nobody checked who wrote it.";
    for words in ["We spoke about the pool.", "We did not agree", told, "18 November 2026, 11:06"] {
        assert!(said(words), "{words}: {:?}", shown.blocks);
    }
    app.ask(RemoveEntry { entry: kept.id, removed: true }).unwrap();
    assert_eq!(app.ask(Thread {}).unwrap(), [], "she took it away");
    app.ask(RemoveEntry { entry: kept.id, removed: false }).unwrap();
    assert_eq!(app.ask(Thread {}).unwrap().len(), 1, "and brought it back");
    app.ask(given(&[("agreed", choice("not-agreed"))])).unwrap();
    assert_eq!(app.ask(Thread {}).unwrap().len(), 2, "that they did not agree stands alone, too");
}

#[test]
fn what_has_no_place_there_is_turned_away_and_nothing_of_it_is_kept() {
    let mut home = Home::with_plan(&[("about-me/name", "Asha")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let before = plan(&mut app);
    for (what, error) in [
        (given(&[]), ApiError::NothingToShow),
        (given(&[("looked-at", Value::Choices([ChoiceId::new("birth").unwrap()].into()))]), ApiError::NothingToShow),
        (given(&[("name", text("  "))]), ApiError::NothingToShow),
        (given(&[("name", text("Sunita")), ("answer", text("I agree with all of it"))]), ApiError::UnknownPlace),
        (given(&[("name", text("Sunita")), ("when", text("last week"))]), ApiError::UnknownPlace),
        (given(&[("name", text("Sunita")), ("agreed", choice("agreed-to-all"))]), ApiError::UnknownPlace),
        (given(&[("name", text("Sunita")), ("agreed", text("agreed"))]), ApiError::UnknownPlace),
        (given(&[("words", text(&"x".repeat(2_000_000)))]), ApiError::TextTooLong),
    ] {
        assert_eq!(app.ask(what), Err(error));
        assert_eq!(plan(&mut app), before);
    }
}

#[test]
fn todays_visit_is_what_was_said_today_and_no_more_of_the_plan() {
    let mut home = Home::with_plan(&[
        ("about-me/name", "Asha"),
        ("must-know/allergies", "Latex"),
        ("birth-place/wish", "At home"),
    ]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    assert_eq!(app.ask(Visit { has_identifiers: false }), Err(ApiError::NothingToShow));
    app.ask(given(&[("name", text("Old Maya"))])).unwrap();
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    assert_eq!(app.ask(Visit { has_identifiers: false }), Err(ApiError::NothingToShow), "that was yesterday");
    app.ask(sunita()).unwrap();
    app.ask(SetLock(super::home::PASSPHRASE.into())).unwrap();
    let born = Edit::set(id("about-me/born"), Value::Date("4 June 1994".to_owned()));
    app.ask(SaveEdit { edit: born }).unwrap();
    write(&mut app, "about-me/nhs-number", "943 476 5919");
    let talk = app.ask(AddEntry { section: "conversation".parse().unwrap(), name: "The pool".to_owned() }).unwrap();
    write(&mut app, &format!("conversation/{}/agreed", talk.id), "Ask again at 36 weeks");
    write(&mut app, &format!("conversation/{}/said", talk.id), &"and so on ".repeat(300));
    let visit = app.ask(Visit { has_identifiers: false }).unwrap().text;
    assert!(visit.chars().count() <= 1_000, "{}", visit.chars().count());
    for words in ["Visit of 19 November 2026. Plan of Asha.", "Sunita", "Ask again at 36 weeks", "and so on", "…"] {
        assert!(visit.contains(words), "{words}: {visit}");
    }
    for other in ["At home", "Maya", "Latex"] {
        assert!(!visit.contains(other), "{other}: {visit}");
    }
    assert!(!visit.contains("943"), "only where she ticks it: {visit}");
    let named = app.ask(Visit { has_identifiers: true }).unwrap().text;
    let head: Vec<&str> = named.lines().take(3).collect();
    assert!(head[1].ends_with("4 June 1994") && head[2].ends_with("943 476 5919"), "{head:?}");
    assert!(named.chars().count() <= 1_000 && named.contains("Version "), "{named}");
    let thread = app.ask(Thread {}).unwrap();
    let sections: Vec<&str> = thread.iter().map(|contact| contact.section.as_str()).collect();
    assert_eq!(sections.len(), 3);
    assert_eq!(thread.last().unwrap().begun, "18 November 2026, 11:06", "the newest stands first");
}

#[test]
fn nothing_of_a_card_of_staff_can_be_forged_moved_or_taken_out() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(super::home::PASSPHRASE.to_vec()).unwrap();
    let forged = AddEntry { section: "turn".parse().unwrap(), name: "Dr Patel: I agree".to_owned() };
    assert_eq!(app.ask(forged), Err(ApiError::UnknownPlace));
    let kept = app.ask(sunita()).unwrap();
    let before = match app.start(Start {}).unwrap().stage {
        Stage::Open(view) => view.plan,
        other => panic!("{other:?}"),
    };
    for prompt in ["when", "agreed", "words", "name"] {
        let answer = id(&format!("turn/{}/{prompt}", kept.id));
        let moved = MoveAnswer { answer: answer.clone(), tier: Tier::JustMe };
        assert_eq!(app.ask(moved).map(drop), Err(ApiError::UnknownPlace), "{prompt}");
        let deleted = care_bridge::DeleteForGood { what: care_bridge::Deletion::Answer(answer) };
        assert_eq!(app.ask(deleted).map(drop), Err(ApiError::UnknownPlace), "{prompt}");
    }
    let ending = MoveAnswer { answer: id("something-changed/what"), tier: Tier::JustMe };
    assert_eq!(app.ask(ending).map(drop), Err(ApiError::UnknownPlace), "what has changed stands where it is told");
    let after = match app.start(Start {}).unwrap().stage {
        Stage::Open(view) => view.plan,
        other => panic!("{other:?}"),
    };
    assert_eq!(before, after);
}

#[test]
fn nobody_rewords_what_staff_wrote_by_the_name_that_it_is_stored_by() {
    let mut home = Home::with_plan(&[("about-me/name", "Asha")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app.ask(care_bridge::BeginPregnancy {}).unwrap();
    let kept = app.ask(sunita()).unwrap();
    let at = format!("turn/{}/words", kept.id);
    assert_eq!(app.ask(words(&at, "She agreed.")), Err(ApiError::UnknownPlace));
    let reworded = app.ask(words(&format!("p2-{at}"), "She agreed."));
    assert_eq!(plan(&mut app).text(&id(&at)), "We spoke about the pool.", "{reworded:?}");
}

#[test]
fn a_plan_of_before_that_was_put_back_is_not_edited_by_the_name_that_it_is_stored_by() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app.ask(care_bridge::BeginPregnancy {}).unwrap();
    write(&mut app, "birth-place/wish", "In the birth centre");
    app.ask(care_bridge::BeginPregnancy {}).unwrap();
    drop(app.ask(words("p2-birth-place/wish", "Elsewhere")));
    let (open, _) = app.open().unwrap();
    let before = open.plan_of(care_plan::Pregnancy::new(2).unwrap());
    assert_eq!(before.text(&id("birth-place/wish")), "In the birth centre", "it is read, and not edited");
}

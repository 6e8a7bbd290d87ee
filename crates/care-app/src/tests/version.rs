//! What has changed since her midwife saw it, and which of two copies is the newer.

use care_bridge::{ChangedSince, DeleteForGood, Deletion, History, MoveAnswer, Versions};

use super::home::{Home, PASSPHRASE};
use super::*;

fn hold_up(app: &mut App) -> Vec<String> {
    let disclosure = Disclosure::usual(Audience::Midwife);
    let view = app.ask(Show { disclosure, is_held_up: true }).unwrap();
    view.blocks.into_iter().map(|block| block.text).collect()
}

fn says_since(shown: &[String]) -> bool {
    shown.iter().any(|text| text.starts_with("Changed since"))
}

/// A locked plan that her midwife saw on the first day.
fn seen() -> (Home, i64) {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "birth-pain/wish", "Nothing yet");
    assert!(!says_since(&hold_up(&mut app)), "nobody had seen it");
    assert!(!says_since(&hold_up(&mut app)), "and that was the same visit");
    let versions = app.ask(Versions {}).unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!(versions[0].when, "18 November 2026, 11:06");
    (home, versions[0].at)
}

fn on_day(home: &mut Home, day: i64) -> App {
    home.set_day(day);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app
}

#[test]
fn what_she_changed_since_the_last_visit_is_marked_and_told_before_and_now() {
    let (mut home, at) = seen();
    let mut app = on_day(&mut home, 7);
    assert!(!says_since(&hold_up(&mut app)), "nothing has changed");
    drop(app);
    let mut app = on_day(&mut home, 14);
    write(&mut app, "birth-pain/wish", "Water");
    write(&mut app, "birth-place/wish", "In hospital");
    write(&mut app, "birth-place/wish", "At home");
    let shown = hold_up(&mut app);
    let heading =
        shown.iter().position(|text| text == "Changed since \u{2068}25 November 2026, 11:06\u{2069}").unwrap();
    assert_eq!(shown[heading + 2], "Water", "{shown:?}");
    let changes = app.ask(ChangedSince { at }).unwrap();
    assert_eq!(changes.len(), 1, "what is again as it was has not changed: {changes:?}");
    assert_eq!((changes[0].before.text(), changes[0].now.text()), ("Nothing yet", "Water"));
    let visits: Vec<String> = app.ask(Versions {}).unwrap().into_iter().map(|version| version.when).collect();
    let days = ["2 December", "25 November", "18 November"].map(|day| format!("{day} 2026, 11:06"));
    assert_eq!(visits, days, "the newest first");
}

#[test]
fn what_she_keeps_closer_or_deleted_for_good_is_told_nowhere() {
    let (mut home, at) = seen();
    let mut app = on_day(&mut home, 7);
    write(&mut app, "infection-tests/who-knows", "for health staff alone");
    write(&mut app, "birth-companions/not-there", "nor her");
    app.ask(MoveAnswer { answer: id("birth-pain/wish"), tier: Tier::JustMe }).unwrap();
    write(&mut app, "birth-pain/wish", "for me alone");
    assert!(!says_since(&hold_up(&mut app)));
    assert_eq!(app.ask(ChangedSince { at }).unwrap(), []);

    write(&mut app, "birth-pushing/wish", "planted words");
    write(&mut app, "birth-pushing/wish", "my way");
    assert_eq!(app.ask(ChangedSince { at }).unwrap().len(), 1);
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-pushing/wish")) }).unwrap();
    assert_eq!(app.ask(ChangedSince { at }).unwrap(), []);
}

#[test]
fn a_page_that_she_only_looks_at_is_no_visit() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    for audience in [Audience::Midwife, Audience::Partner] {
        let disclosure = Disclosure::usual(audience);
        app.ask(Show { disclosure, is_held_up: audience == Audience::Partner }).unwrap();
    }
    assert_eq!(app.ask(Versions {}).unwrap(), []);
}

#[test]
fn a_change_of_mind_stands_first_with_its_time_and_a_first_answer_does_not() {
    let (mut home, _) = seen();
    let mut app = on_day(&mut home, 7);
    write(&mut app, "birth-pain/wish", "Now I'd like an epidural");
    write(&mut app, "birth-pushing/wish", "my way");
    for (audience, is_told) in
        [(Audience::LabourWard, true), (Audience::Midwife, true), (Audience::Partner, false), (Audience::Family, false)]
    {
        let request = Show { disclosure: Disclosure::usual(audience), is_held_up: false };
        let blocks: Vec<String> = app.ask(request).unwrap().blocks.into_iter().map(|block| block.text).collect();
        let first = &blocks[1..5];
        let told = ["Changed \u{2068}25 November 2026, 11:06\u{2069}", "Pain relief", "Now I'd like an epidural"];
        assert_eq!(first[..3] == told, is_told, "{audience:?}: {blocks:?}");
        assert_eq!(first[3].ends_with("Spoken words always win."), is_told, "one change alone: {blocks:?}");
    }
    drop(app);
    let mut app = on_day(&mut home, 9);
    assert!(
        !hold_up(&mut app).iter().any(|text| text.starts_with("Changed \u{2068}")),
        "after a day it is what she wants"
    );
}

#[test]
fn what_she_pressed_before_is_told_also_in_a_plan_that_was_written_within_the_day() {
    let (mut home, _) = seen();
    let mut app = on_day(&mut home, 7);
    let (answer, chosen) = (id("birth-pain/offer"), |option: &str| Some(Value::Choice(option.parse().unwrap())));
    let said = |app: &mut App| {
        let request = Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false };
        let blocks: Vec<String> = app.ask(request).unwrap().blocks.into_iter().map(|block| block.text).collect();
        blocks.iter().any(|text| text.starts_with("Changed \u{2068}"))
    };
    let press = |app: &mut App, option: &str| {
        app.ask(SaveEdit { edit: Edit::set(answer.clone(), chosen(option).unwrap()) }).unwrap();
    };
    press(&mut app, "offer");
    assert!(!said(&mut app), "a first answer is no change of mind");
    press(&mut app, "wait");
    assert!(said(&mut app), "a minute later she wants something else");
    let before = app.ask(History { answer }).unwrap();
    assert_eq!(before.len(), 2, "each press is there to read: {before:?}");
}

#[test]
fn what_she_said_for_a_while_and_says_no_more_is_told_also_on_the_first_day() {
    let mut home = Home::with_plan(&[("about-me/name", "Asha")]);
    let after = |home: &mut Home, minutes: i64, words: &str| {
        home.now = LocalTime { at: Timestamp(MORNING.at.0 + minutes * 60 * 1_000), ..MORNING };
        let mut app = home.app();
        app.start(Start {}).unwrap();
        write(&mut app, "birth-pain/wish", words);
        hold_up(&mut app).iter().any(|text| text.starts_with("Changed \u{2068}"))
    };
    assert!(!after(&mut home, 0, "Water."), "a first answer");
    assert!(!after(&mut home, 5, "Gas and air."), "she is still writing it");
    assert!(!after(&mut home, 50, "Gas and air. And massage."), "she goes on writing it");
    assert!(after(&mut home, 240, "Now I'd like an epidural."), "four hours later she wants something else");
}

#[test]
fn last_changed_tells_nothing_of_what_is_in_no_copy() {
    let (mut home, _) = seen();
    let mut app = on_day(&mut home, 7);
    let family = || Disclosure::usual(Audience::Family);
    let dates = |app: &mut App, disclosure: Disclosure| app.ask(Show { disclosure, is_held_up: false }).unwrap().dates;
    let before = dates(&mut app, family());
    assert!(before.starts_with("Changed 18 November"), "{before}");
    write(&mut app, "birth-pushing/wish", "left out");
    let left_out = Edit::state(id("birth-pushing/wish"), Some(care_plan::AnswerState::LeaveOut));
    app.ask(SaveEdit { edit: left_out }).unwrap();
    write(&mut app, "now-baby/see", "for another time");
    write(&mut app, "vitamin-k/wish", "mine");
    app.ask(MoveAnswer { answer: id("vitamin-k/wish"), tier: Tier::JustMe }).unwrap();
    let card = app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "A card".to_owned() }).unwrap();
    let told = |dates: &str| dates.split(", shown").next().unwrap().to_owned();
    assert_eq!(told(&dates(&mut app, family())), told(&before));
    let alone = Disclosure {
        parts: [care_plan::template::Part::Hard].into(),
        ..Disclosure::of_entries(Audience::Family, [card.id].into())
    };
    let of_card = dates(&mut app, alone.clone());
    drop(app);
    let mut app = on_day(&mut home, 9);
    write(&mut app, "birth-place/wish", "Elsewhere");
    assert_eq!(told(&dates(&mut app, alone)), told(&of_card), "a card alone tells of itself");
}

#[test]
fn a_sheet_is_no_visit_and_a_visit_counts_from_its_beginning() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home"), ("about-me/name", "Asha")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    for disclosure in [
        care_plan::sheet::Sheet::OnePage.disclosure(),
        Disclosure { parts: [care_plan::template::Part::Front].into(), ..Disclosure::usual(Audience::Midwife) },
    ] {
        app.ask(Show { disclosure, is_held_up: true }).unwrap();
        assert_eq!(app.ask(Versions {}).unwrap(), []);
    }
}

#[test]
fn what_she_left_out_before_is_no_change_of_mind() {
    let (mut home, _) = seen();
    let mut app = on_day(&mut home, 7);
    let left_out = Edit::state(id("birth-pain/wish"), Some(care_plan::AnswerState::LeaveOut));
    app.ask(SaveEdit { edit: left_out }).unwrap();
    drop(app);
    let mut app = on_day(&mut home, 9);
    write(&mut app, "birth-pain/wish", "Now an epidural");
    let clear = Edit::state(id("birth-pain/wish"), None);
    app.ask(SaveEdit { edit: clear }).unwrap();
    assert!(!hold_up(&mut app).iter().any(|text| text.starts_with("Changed \u{2068}")));
}

#[test]
fn what_she_pressed_while_it_was_left_out_is_no_change_of_mind() {
    for was_left_out in [false, true] {
        let (mut home, _) = seen();
        let mut app = on_day(&mut home, 7);
        let answer = id("birth-pain/offer");
        let state = |state| Edit::state(answer.clone(), state);
        let press = |option: &str| Edit::set(answer.clone(), Value::Choice(option.parse().unwrap()));
        let first = if was_left_out { Some(care_plan::AnswerState::LeaveOut) } else { None };
        for edit in [state(first), press("offer"), press("wait"), state(None)] {
            app.ask(SaveEdit { edit }).unwrap();
        }
        let is_told = hold_up(&mut app).iter().any(|text| text.starts_with("Changed \u{2068}"));
        assert_eq!(is_told, !was_left_out, "left out: {was_left_out}");
    }
}

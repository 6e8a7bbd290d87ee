//! What is kept, and that what is shown is what was kept.

use care_document::{DocumentActor, PlanDocument};
use care_plan::{Entry, sections};
use care_vault::{CachedDocument, Departure, DocumentChanges, Dropped, EntryRow, Save};

use super::home::{Home, opened};
use super::*;
use crate::documents::change_row;

const WISH: &str = "birth-place/wish";

fn context() -> (Timestamp, Counting) {
    (Timestamp(1), Counting(99))
}

/// A plan without a lock, opened anew.
fn restarted(home: &mut Home, app: App) -> App {
    drop(app);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    app
}

type Falsified<'a> = &'a dyn Fn(&mut Projection);

/// Lets the rows of the plan say something else than its changes.
fn falsify(app: &mut App, falsify: impl FnOnce(&mut Projection)) {
    let vault = app.open().unwrap().0.everyday().unwrap();
    let mut projection = vault.projection().unwrap();
    falsify(&mut projection);
    vault.replace_projection(&projection).unwrap();
}

#[test]
fn a_row_that_says_something_else_than_the_changes_is_found_and_set_right() {
    let (card, other) = (EntryId::from_bytes([1; 16]), EntryId::from_bytes([2; 16]));
    let falsified: [(&str, Falsified); 6] = [
        ("other words", &|rows| drop(rows.answers.insert(id(WISH), Answer::of_text("Elsewhere", Tier::Shared)))),
        ("another tier", &|rows| drop(rows.answers.insert(id(WISH), Answer::of_text("At home", Tier::JustMe)))),
        ("no words", &|rows| drop(rows.answers.remove(&id(WISH)))),
        ("a card that was taken away", &|rows| rows.entries.values_mut().for_each(|row| row.entry.removed = true)),
        ("words that nobody wrote", &|rows| {
            rows.answers.insert(id("birth-pain/wish"), Answer::of_text("Nothing", Tier::Shared));
        }),
        ("a card that nobody began", &|rows| {
            let entry = Entry { section: "contingency".parse().unwrap(), created: Timestamp(1), removed: false };
            rows.entries.extend([card, other].map(|id| (id, EntryRow { entry: entry.clone(), tier: Tier::Shared })));
        }),
    ];
    for (what, falsified) in falsified {
        let mut home = Home::with_plan(&[(WISH, "At home")]);
        let mut app = home.app();
        app.start(Start {}).unwrap();
        app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "Money".to_owned() }).unwrap();
        let before = opened(&mut app).0;
        assert_eq!(app.agrees_with_history(), Ok(true));
        falsify(&mut app, falsified);
        app = restarted(&mut home, app);
        assert_ne!(opened(&mut app).0, before, "{what}: as an old page has it");
        assert_eq!(app.agrees_with_history(), Ok(false), "{what}");
        app.verify();
        for _ in 0..2 {
            assert_eq!(opened(&mut app), (before.clone(), None), "{what}");
            assert_eq!(app.agrees_with_history(), Ok(true), "{what}");
            app = restarted(&mut home, app);
        }
    }
}

#[test]
fn while_the_files_are_known_to_be_damaged_she_reads_and_nothing_is_written() {
    let mut home = Home::with_plan(&[(WISH, "At home")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    // As the background finds it, in a file that is too large to be looked at whole when it is opened.
    app.open().unwrap().0.set_damage(ApiError::VaultDamaged);
    let before = opened(&mut app).0;
    let card = AddEntry { section: "contingency".parse().unwrap(), name: "Money".to_owned() };
    let what = care_bridge::Deletion::Answer(id(WISH));
    assert_eq!(app.ask(words(WISH, "Elsewhere")), Err(ApiError::VaultDamaged));
    assert_eq!(app.ask(MoveAnswer { answer: id(WISH), tier: Tier::Shared }), Err(ApiError::VaultDamaged));
    assert_eq!(app.ask(card), Err(ApiError::VaultDamaged));
    assert_eq!(app.ask(care_bridge::DeleteForGood { what }), Err(ApiError::VaultDamaged));
    assert!(!app.verify_some(), "and nothing more is looked at");
    assert_eq!(opened(&mut app).0, before);
    let mut app = restarted(&mut home, app);
    assert_eq!(opened(&mut app).0, before);
    write(&mut app, WISH, "Elsewhere");
}

#[test]
fn what_is_answered_is_what_stands_on_the_disk() {
    let mut home = Home::with_plan(&[]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    for text in ["At home", "At home, with music", ""] {
        let saved = app.ask(words(WISH, text)).unwrap();
        assert_eq!(saved.answer, Some(Answer::of_text(text, Tier::Shared)));
    }
    let row = app.open().unwrap().0.everyday().unwrap().documents().unwrap().remove(0);
    assert_eq!(row.created, MORNING.at);
}

#[test]
fn of_several_edits_all_are_kept_or_none_and_no_later_one_brings_them_along() {
    let mut home = Home::with_plan(&[]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let (open, _) = app.open().unwrap();
    let place = open.place_for_new(Tier::Shared);
    let text = DocumentEdit::Value(ValueChange::Set(Value::Text("Never kept".to_owned())));
    // An answer is no card, which has a day on which it was begun.
    let edits = vec![
        (Subject::Answer(id(WISH)), vec![text]),
        (Subject::Answer(id("birth-pain/wish")), vec![DocumentEdit::Created(Timestamp(1))]),
    ];
    let (now, mut entropy) = context();
    assert!(open.edit_all(place, edits, &mut Context { now, entropy: &mut entropy }).is_err());
    assert!(plan(&mut app).answers.is_empty());
    write(&mut app, WISH, "Kept");
    assert_eq!(steps(&mut app, WISH), ["Kept"]);
}

#[test]
fn what_the_disk_did_not_take_stays_with_its_document_for_the_next_attempt() {
    let mut home = Home::with_plan(&[]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    write(&mut app, WISH, "At home");
    let vault = app.open().unwrap().0.everyday().unwrap();
    let row = vault.documents().unwrap().remove(0);
    // A vault takes nothing in for what was deleted for good behind the session's back.
    let dropped = vec![Dropped { id: row.id, departure: Departure::Deleted }];
    vault.save(&Save { dropped, ..Save::default() }).unwrap();
    assert!(app.ask(words(WISH, "Elsewhere")).is_err());
    assert_eq!(plan(&mut app).text(&id(WISH)), "At home", "what is shown is what was kept");
    assert_eq!(app.open().unwrap().0.loaded(), [row.subject]);
}

#[test]
fn what_a_newer_version_began_can_be_written_on() {
    let mut home = Home::with_plan(&[]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let newer = "a-newer-section/a-newer-prompt";
    assert_eq!(app.ask(words(newer, "Mine")), Err(ApiError::UnknownPlace));
    let (open, _) = app.open().unwrap();
    let place = open.place_for_new(Tier::Shared);
    let (now, mut entropy) = context();
    let mut context = Context { now, entropy: &mut entropy };
    open.edit(place, Subject::Answer(id(newer)), &[DocumentEdit::Begin], &mut context).unwrap();
    let text = DocumentEdit::Value(ValueChange::Set(Value::Text("Its own".to_owned())));
    open.edit(place, Subject::Answer(id(newer)), &[text], &mut context).unwrap();
    write(&mut app, newer, "Its own, and mine");
    assert_eq!(plan(&mut app).text(&id(newer)), "Its own, and mine");
}

#[test]
fn the_documents_that_were_edited_last_stay_loaded() {
    let mut home = Home::with_plan(&[]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let of_section = |section: &'static care_plan::template::Section| {
        let shared = section.prompts.iter().filter(|prompt| section.tier_of(prompt) == Tier::Shared);
        shared.map(|prompt| AnswerId::once(section.section_id(), prompt.prompt_id()))
    };
    let once = sections::SECTIONS.iter().filter(|section| section.stands_in(care_plan::Scope::Once));
    let answers: Vec<_> = once.flat_map(|section| of_section(section).take(2)).take(36).collect();
    let mut edited = answers.clone();
    edited.push(answers[10].clone()); // this one again
    edited.iter().for_each(|answer| write(&mut app, &answer.to_string(), "Words"));
    edited.remove(10);
    let mut expected: Vec<_> = edited.split_off(edited.len() - 32).into_iter().map(Subject::Answer).collect();
    expected.sort();
    assert_eq!(app.open().unwrap().0.loaded(), expected);
}

#[test]
fn a_long_document_is_kept_in_one_piece_beside_its_changes_and_made_anew_where_that_falls_behind() {
    let mut home = Home::with_plan(&[]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let vault = app.open().unwrap().0.everyday().unwrap();
    let subject = Subject::Answer(id(WISH));
    let mut document = PlanDocument::new(subject.clone(), care_plan::Generation(0), DocumentActor::from_bytes([1; 16]));
    let mut count = 0;
    for (until, later) in [(511, None), (512, Some(0)), (767, Some(255)), (768, Some(0))] {
        let mut changes = Vec::new();
        while count < until {
            let words = DocumentEdit::Value(ValueChange::Set(Value::Text(format!("At home, said {count} times"))));
            let made = document.apply(&[words]).unwrap();
            count += made.len();
            changes.extend(made.into_iter().map(|change| change_row(change, Timestamp(1))));
        }
        let kept = DocumentChanges {
            id: document.id(),
            subject: subject.clone(),
            generation: document.generation(),
            tier: Tier::Shared,
            changes,
            heads: Some(document.heads()),
        };
        vault.save(&Save { documents: vec![kept], ..Save::default() }).unwrap();
        documents::refresh_cache(vault, &document).unwrap();
        let piece = vault.cache(document.id()).unwrap();
        assert_eq!(piece.map(|CachedDocument { later, .. }| later.len()), later, "of {count} changes");
        let row = vault.document(document.id()).unwrap().unwrap();
        let loaded = documents::load(vault, &row, DocumentActor::from_bytes([2; 16])).unwrap();
        assert_eq!(loaded.heads(), document.heads(), "it opens either way");
    }
}

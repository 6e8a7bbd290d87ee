//! What a copy said that she gave, looked up later.

use care_bridge::{
    ConfirmSecret, DeleteForGood, Deletion, ReadShown, Record, SaveBundle, ShownCopies, ShownCopyView, Summary,
    SummaryForm,
};
use care_plan::AnswerState;

use super::home::{FULL, Home, PASSPHRASE};
use super::*;

fn give(app: &mut App, disclosure: &Disclosure) -> String {
    app.ask(Show { disclosure: disclosure.clone(), is_held_up: true }).unwrap().version
}

fn midwife() -> Disclosure {
    Disclosure::usual(Audience::Midwife)
}

fn copies(app: &mut App) -> Vec<ShownCopyView> {
    app.ask(ShownCopies {}).unwrap()
}

fn said(app: &mut App, at: i64) -> Vec<String> {
    app.ask(ReadShown { at }).unwrap().blocks.into_iter().map(|block| block.text).collect()
}

fn on_day(home: &mut Home, day: i64, secret: &[u8]) -> App {
    home.set_day(day);
    let mut app = home.app();
    app.unlock(secret.to_vec()).unwrap();
    app
}

#[test]
fn a_copy_opens_as_it_was_whatever_she_did_since() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    write(&mut app, "birth-pain/wish", "Water");
    write(&mut app, "birth-pushing/wish", "my way");
    let card = |app: &mut App, name: &str| {
        app.ask(AddEntry { section: "contingency".parse().unwrap(), name: name.to_owned() }).unwrap().id
    };
    let (stays, goes) = (card(&mut app, "If my sugar drops"), card(&mut app, "If the car fails"));
    let alone = Disclosure::of_entries(Audience::LabourWard, [stays].into());
    let (first, of_card) = (give(&mut app, &midwife()), give(&mut app, &alone));
    let was = app.ask(Show { disclosure: midwife(), is_held_up: false }).unwrap();
    drop(app);

    let mut app = on_day(&mut home, 9, PASSPHRASE);
    write(&mut app, "birth-pain/wish", "An epidural");
    write(&mut app, "birth-place/wish", "");
    app.ask(SaveEdit { edit: Edit::state(id("birth-pushing/wish"), Some(AnswerState::LeaveOut)) }).unwrap();
    app.ask(RemoveEntry { entry: goes, removed: true }).unwrap();
    card(&mut app, "If I am tired");
    write(&mut app, "vitamin-k/wish", "by mouth");
    app.ask(MoveAnswer { answer: id("vitamin-k/wish"), tier: Tier::JustMe }).unwrap();
    let second = give(&mut app, &midwife());
    assert_ne!(first, second);

    let shown = copies(&mut app);
    let codes: Vec<&str> = shown.iter().map(|copy| copy.version.as_str()).collect();
    assert_eq!(codes, [&second, &of_card, &first], "the newest first, each with the code that it bears");
    assert!(shown[0].changed > shown[2].changed, "and which of the two is newer is told");
    assert_eq!(shown[2].shown, "19 November 2026, 11:06");
    let copy = app.ask(ReadShown { at: shown[2].at }).unwrap();
    assert_eq!((copy.blocks, copy.version, copy.dates), (was.blocks, was.version, was.dates), "letter by letter");
}

#[test]
fn what_moved_inside_the_vault_stands_in_a_copy_as_it_stood() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    write(&mut app, "birth-pain/wish", "Water");
    let version = give(&mut app, &midwife());
    drop(app);
    let mut app = on_day(&mut home, 2, PASSPHRASE);
    app.ask(MoveAnswer { answer: id("birth-pain/wish"), tier: Tier::JustMe }).unwrap();
    let shown = copies(&mut app);
    assert_eq!(shown[0].version, version, "she has moved it since");
    assert!(said(&mut app, shown[0].at).contains(&"Water".to_owned()));
}

#[test]
fn the_same_copy_is_remembered_once_and_a_page_that_she_only_looks_at_never() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    app.ask(Show { disclosure: midwife(), is_held_up: false }).unwrap();
    assert_eq!(copies(&mut app), []);
    let version = give(&mut app, &midwife());
    for form in SummaryForm::ALL {
        app.ask(Summary { disclosure: midwife(), form }).unwrap();
    }
    app.ask(Record { disclosure: midwife() }).unwrap();
    app.bundle_given(SaveBundle { disclosure: midwife() }).unwrap();
    assert_eq!(copies(&mut app).len(), 1);
    let partner = Disclosure::usual(Audience::Partner);
    app.ask(Summary { disclosure: partner, form: SummaryForm::Text }).unwrap();
    let shown = copies(&mut app);
    assert_eq!((shown.len(), shown[1].version.as_str()), (2, version.as_str()));
    assert_ne!(shown[0].at, shown[1].at, "two of one moment are told apart");
}

#[test]
fn the_document_says_what_she_chose_in_her_words_and_is_remembered() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    let nothing = Disclosure { parts: std::collections::BTreeSet::new(), ..midwife() };
    assert_eq!(app.bundle_file(SaveBundle { disclosure: nothing }), Err(ApiError::NothingToShow));
    write(&mut app, "birth-pain/wish", "Water, \"warm\" & <deep>");
    let asked = SaveBundle { disclosure: midwife() };
    let text = String::from_utf8(app.bundle_file(asked.clone()).unwrap().bytes).unwrap();
    assert_eq!(copies(&mut app), [], "she may pick no place");
    app.bundle_given(asked).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["type"], "document");
    let composition = &document["entry"][0]["resource"];
    assert_eq!((&composition["date"], &composition["status"]), (&document["timestamp"], &"final".into()));
    assert!(text.contains(r#""valueString":"Water, \"warm\" & <deep>""#), "{text}");
    assert_eq!(copies(&mut app)[0].version, composition["identifier"]["value"]);
}

#[test]
fn what_was_deleted_for_good_is_in_no_copy_and_its_code_is_another() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    write(&mut app, "birth-pain/wish", "planted words");
    let card = app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "A card".to_owned() }).unwrap();
    let version = give(&mut app, &midwife());
    give(&mut app, &Disclosure::of_entries(Audience::Midwife, [card.id].into()));
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-pain/wish")) }).unwrap();
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    app.ask(DeleteForGood { what: Deletion::Entry(card.id) }).unwrap();
    let shown = copies(&mut app);
    assert_eq!(shown.len(), 1, "a copy that names a card goes with it");
    assert_ne!(shown[0].version, version);
    assert!(!said(&mut app, shown[0].at).contains(&"planted words".to_owned()));
}

#[test]
fn an_everyday_opening_tells_of_no_copy_that_held_something_private() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    app.ask(care_bridge::SetFullPassphrase(FULL.into())).unwrap();
    let ticked = Disclosure { sensitive_sections: ["infection-tests".to_owned()].into(), ..midwife() };
    let everyday = give(&mut app, &ticked);
    write(&mut app, "infection-tests/who-knows", "for health staff alone");
    let private = give(&mut app, &ticked);
    assert_eq!(copies(&mut app).iter().map(|copy| &copy.version).collect::<Vec<_>>(), [&private, &everyday]);
    let (open, _) = app.open().unwrap();
    let kept = String::from_utf8(open.remembers("shown-copies").unwrap()).unwrap();
    assert!(!kept.contains("infection-tests") && !kept.contains("pregnancy"), "nor of where it stands: {kept}");
    drop(app);
    let mut app = on_day(&mut home, 2, PASSPHRASE);
    assert_eq!(copies(&mut app).iter().map(|copy| &copy.version).collect::<Vec<_>>(), [&everyday]);
}

#[test]
fn what_leaves_the_everyday_vault_takes_the_copies_that_name_it_along() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    app.ask(care_bridge::SetFullPassphrase(FULL.into())).unwrap();
    drop(app);
    let mut app = on_day(&mut home, 2, PASSPHRASE);
    write(&mut app, "infection-tests/who-knows", "for health staff alone");
    let ticked = Disclosure { sensitive_sections: ["infection-tests".to_owned()].into(), ..midwife() };
    let (named, plain) = (give(&mut app, &ticked), give(&mut app, &midwife()));
    assert_eq!(copies(&mut app).iter().map(|copy| &copy.version).collect::<Vec<_>>(), [&plain, &named]);
    drop(app);
    let mut app = on_day(&mut home, 3, FULL);
    write(&mut app, "infection-tests/who-knows", "for health staff alone, and her");
    assert_eq!(copies(&mut app).iter().map(|copy| &copy.version).collect::<Vec<_>>(), [&plain]);
}

#[test]
fn what_was_deleted_for_good_is_named_by_no_copy_that_is_remembered() {
    let mut home = Home::locked();
    let mut app = on_day(&mut home, 1, PASSPHRASE);
    write(&mut app, "infection-tests/who-knows", "for health staff alone");
    let ticked = Disclosure { sensitive_sections: ["infection-tests".to_owned()].into(), ..midwife() };
    give(&mut app, &ticked);
    app.ask(DeleteForGood { what: Deletion::Answer(id("infection-tests/who-knows")) }).unwrap();
    let (open, _) = app.open().unwrap();
    for vault in open.names() {
        let kept = open.remembers_in(vault, "shown-copies").unwrap_or_default();
        let kept = String::from_utf8(kept).unwrap();
        assert!(!kept.contains("infection-tests"), "its section is still named: {kept}");
    }
}

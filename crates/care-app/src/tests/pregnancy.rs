//! A later pregnancy begins blank; the plan of before is whole, and what lasts is taken over one by one.

use care_bridge::{
    BeginPregnancy, ChangedSince, ConfirmSecret, DeleteForGood, Deletion, EarlierPlan, EarlierPlans, ExportEverything,
    History, Lately, PutBackPregnancy, Search, SetFullPassphrase, TakeOver, Taking, Versions,
};

use super::home::{FULL, Home, PASSPHRASE, Sure};
use super::*;

/// A plan of a first pregnancy, with a person and a card, open.
fn written(home: &mut Home) -> (App, EntryId) {
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    for (answer, words) in [
        ("about-me/name", "Asha"),
        ("must-know/allergies", "Penicillin"),
        ("birth-place/wish", "At home"),
        ("my-baby/baby-1/called", "Noor"),
        ("birth-companions/not-there", "Not him"),
    ] {
        write(&mut app, answer, words);
    }
    let section = "people-to-phone".parse().unwrap();
    let person = app.ask(AddEntry { section, name: "Sunita".to_owned() }).unwrap().id;
    write(&mut app, &format!("people-to-phone/{person}/number"), "0117 496 0123");
    (app, person)
}

fn take(app: &mut App, answer: &str) -> Result<(), ApiError> {
    app.ask(TakeOver { pregnancy: 1, answer: id(answer) }).map(drop)
}

fn taking(app: &mut App, answer: &str) -> Taking {
    let views = app.ask(EarlierPlan { pregnancy: 1 }).unwrap();
    views.into_iter().find(|view| view.answer == id(answer)).unwrap().taking
}

#[test]
fn a_later_pregnancy_begins_blank_and_the_plan_of_before_is_whole() {
    let mut home = Home::new();
    let (mut app, _) = written(&mut home);
    app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: true }).unwrap();
    let before = plan(&mut app);
    assert_eq!(app.ask(EarlierPlans {}).unwrap(), [], "there is none yet");
    let view = app.ask(BeginPregnancy {}).unwrap();
    assert_eq!(view.plan, Plan::default(), "blank, and nothing is asked about before");
    assert_eq!(app.ask(BeginPregnancy {}).unwrap().plan, Plan::default());
    assert_eq!(app.ask(EarlierPlans {}).unwrap().len(), 1, "a second tap begins no third");

    // Nothing of it is shown, found or told.
    let shown = app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false });
    assert_eq!(shown.map(drop), Err(ApiError::NothingToShow));
    assert_eq!(app.ask(Search { words: "home".to_owned() }).unwrap(), []);
    assert_eq!((app.ask(Lately {}).unwrap().len(), app.ask(Versions {}).unwrap().len()), (0, 0));
    assert_eq!(app.ask(ChangedSince { at: 0 }).unwrap(), []);
    assert_eq!(app.ask(History { answer: id("birth-place/wish") }).unwrap(), []);

    // She writes at the same question again, and each plan keeps its own, over a lock.
    write(&mut app, "birth-place/wish", "In the birth centre");
    let card = app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "If".to_owned() }).unwrap();
    assert_eq!(card.entry.section.as_str(), "contingency", "under the template's name");
    app.ask(RemoveEntry { entry: card.id, removed: true }).unwrap();
    app.ask(MoveAnswer { answer: id("birth-place/wish"), tier: Tier::JustMe }).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.verify();
    let now = plan(&mut app);
    assert_eq!(now.text(&id("birth-place/wish")), "In the birth centre");
    assert!(now.entries[&card.id].removed && now.entries.len() == 1);
    assert_eq!(app.ask(History { answer: id("birth-place/wish") }).unwrap().len(), 1);
    let (open, _) = app.open().unwrap();
    assert_eq!(open.plan_of(care_plan::Pregnancy::FIRST), before, "to the letter");

    // While something is written in the new plan, nothing puts that out of sight.
    assert_eq!(app.ask(PutBackPregnancy {}).map(drop), Err(ApiError::NotNow));
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-place/wish")) }).unwrap();
    app.sure(PASSPHRASE, DeleteForGood { what: Deletion::Entry(card.id) }).unwrap();
    assert_eq!(app.ask(PutBackPregnancy {}).unwrap().plan, before, "a slip is put right");
    assert_eq!(app.ask(BeginPregnancy {}).unwrap().plan, Plan::default(), "and the next one is blank again");
}

#[test]
fn what_lasts_is_taken_over_one_thing_at_a_time_and_nothing_by_itself() {
    let mut home = Home::new();
    let (mut app, person) = written(&mut home);
    app.ask(BeginPregnancy {}).unwrap();
    let (name, allergies) = ("about-me/name", "must-know/allergies");
    assert_eq!(taking(&mut app, name), Taking::May);
    assert_eq!(taking(&mut app, "birth-place/wish"), Taking::Stays);
    assert_eq!(taking(&mut app, "my-baby/baby-1/called"), Taking::Stays);
    take(&mut app, allergies).unwrap();
    let now = plan(&mut app);
    assert_eq!((now.text(&id(allergies)), now.answers.len()), ("Penicillin", 1), "that, and nothing else");
    assert_eq!(taking(&mut app, allergies), Taking::IsThere);
    for of_one in ["birth-place/wish", "my-baby/baby-1/called", "must-know/one-line", "about-me/nothing"] {
        assert_eq!(take(&mut app, of_one), Err(ApiError::UnknownPlace), "{of_one}");
    }
    assert_eq!(app.ask(TakeOver { pregnancy: 2, answer: id(name) }).map(drop), Err(ApiError::UnknownPlace));

    // What she wrote in the new plan is never written over.
    write(&mut app, allergies, "None now");
    take(&mut app, allergies).unwrap();
    assert_eq!(plan(&mut app).text(&id(allergies)), "None now");

    // What was private is as private there.
    take(&mut app, "birth-companions/not-there").unwrap();
    assert_eq!(plan(&mut app).answers[&id("birth-companions/not-there")].tier, Tier::Sensitive);

    // A card comes whole and once.
    let at = format!("people-to-phone/{person}/who");
    for _ in 0..2 {
        take(&mut app, &at).unwrap();
    }
    assert_eq!(taking(&mut app, &at), Taking::IsThere);
    let now = plan(&mut app);
    let taken = now.entries_of("people-to-phone");
    assert!(taken.len() == 1 && taken[0] != person, "a card of the new plan");
    assert_eq!(now.text(&id(&format!("people-to-phone/{}/number", taken[0]))), "0117 496 0123");
    app.sure(PASSPHRASE, DeleteForGood { what: Deletion::Entry(taken[0]) }).unwrap();
    let (open, _) = app.open().unwrap();
    let before = open.plan_of(care_plan::Pregnancy::FIRST);
    assert_eq!(before.entries_of("people-to-phone"), [person], "the one of before is another card");
}

#[test]
fn a_plan_of_before_is_in_everything_and_is_deleted_for_good_when_she_says_so() {
    let mut home = Home::new();
    let (mut app, _) = written(&mut home);
    app.ask(BeginPregnancy {}).unwrap();
    write(&mut app, "birth-place/wish", "In the birth centre");
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    let export = app.everything(ExportEverything {}).unwrap();
    let file = |name: &str| {
        let file = export.files.iter().find(|file| file.name == name).unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    for words in ["    At home\n", "    In the birth centre\n", "\nMy earlier plan\n"] {
        assert_eq!(file("plan.txt").matches(words).count(), 1, "{words}: {}", file("plan.txt"));
    }
    let json: serde_json::Value = serde_json::from_str(&file("plan.json")).unwrap();
    let wishes: Vec<_> =
        json["answers"].as_array().unwrap().iter().filter(|row| row["section"] == "birth-place").collect();
    assert_eq!((wishes[0]["text"].as_str(), wishes[0]["pregnancy"].as_u64()), (Some("In the birth centre"), Some(2)));
    assert_eq!((wishes[1]["text"].as_str(), wishes[1].get("pregnancy")), (Some("At home"), None));
    assert!(file("history.json").contains("\"pregnancy\": 2"));

    assert_eq!(
        app.sure(PASSPHRASE, DeleteForGood { what: Deletion::EarlierPlan(2) }).map(drop),
        Err(ApiError::UnknownPlace),
        "the plan of now is no plan of before"
    );
    let view = app.sure(PASSPHRASE, DeleteForGood { what: Deletion::EarlierPlan(1) }).unwrap();
    assert_eq!(view.plan.text(&id("birth-place/wish")), "In the birth centre");
    assert_eq!(app.ask(EarlierPlans {}).unwrap(), []);
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert!(app.open().unwrap().0.plan_of(care_plan::Pregnancy::FIRST).answers.is_empty());
}

#[test]
fn it_is_the_same_plan_whatever_opens_it() {
    let mut home = Home::new();
    let (mut app, _) = written(&mut home);
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    app.ask(MoveAnswer { answer: id("about-me/name"), tier: Tier::JustMe }).unwrap();
    app.ask(BeginPregnancy {}).unwrap();
    take(&mut app, "about-me/name").unwrap();
    assert_eq!(plan(&mut app).answers[&id("about-me/name")].tier, Tier::JustMe);
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(plan(&mut app), Plan::default(), "what is private there stays behind the full passphrase");
    assert_eq!(app.ask(EarlierPlans {}).unwrap().len(), 1);
    let read = app.ask(EarlierPlan { pregnancy: 1 }).unwrap();
    assert!(read.iter().all(|view| view.answer != id("about-me/name")), "in the plan of before, too");
    assert_eq!(take(&mut app, "about-me/name"), Err(ApiError::UnknownPlace));
}

//! Which parts she ticks for each reader, remembered for the next time.

use std::fs;

use care_bridge::{ChooseParts, DeleteForGood, Deletion, ListChosenParts, SetFullPassphrase};
use care_plan::template::Part;
use care_vault::VaultName;

use super::home::{FULL, Home, PASSPHRASE, Sure};
use super::*;

/// She takes birth out for her midwife, and puts after birth in for her family.
fn choose(app: &mut App) {
    let mut midwife = Disclosure::usual(Audience::Midwife);
    midwife.parts.remove(&Part::Birth);
    app.ask(ChooseParts { disclosure: midwife }).unwrap();
    let mut family = Disclosure::usual(Audience::Family);
    family.parts.insert(Part::After);
    family.sensitive_sections.insert("birth-companions".to_owned());
    app.ask(ChooseParts { disclosure: family }).unwrap();
}

fn ticked(app: &mut App, audience: Audience, part: Part) -> bool {
    let chosen = app.ask(ListChosenParts {}).unwrap().disclosure(audience);
    assert!(chosen.sensitive_sections.is_empty(), "what is sensitive is ticked each time");
    chosen.parts.contains(&part)
}

/// What stands on the disk of it, in whichever vault is open.
fn kept(app: &mut App) -> String {
    let open = app.open().unwrap().0;
    let kept: Vec<u8> =
        open.names().into_iter().filter_map(|vault| open.remembers_in(vault, "chosen-parts")).flatten().collect();
    String::from_utf8(kept).unwrap()
}

#[test]
fn what_she_ticks_for_a_reader_is_ticked_the_next_time() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home"), ("after-home/helps", "Rest")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    choose(&mut app);
    drop(app);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    assert!(!ticked(&mut app, Audience::Midwife, Part::Birth) && ticked(&mut app, Audience::NewTeam, Part::Birth));
    assert!(ticked(&mut app, Audience::Midwife, Part::Goals), "nothing stands there yet, so she said nothing of it");
    assert!(ticked(&mut app, Audience::Family, Part::After) && !ticked(&mut app, Audience::Partner, Part::Goals));
    // A card that is shown alone has no parts that she ticked.
    let alone = Disclosure { parts: Part::ALL.into_iter().collect(), ..Disclosure::usual(Audience::Midwife) };
    app.ask(ChooseParts { disclosure: Disclosure { sections: Some(["birth-place".to_owned()].into()), ..alone } })
        .unwrap();
    assert!(!ticked(&mut app, Audience::Midwife, Part::Birth));
}

#[test]
fn it_tells_nothing_of_a_part_in_which_nothing_is_left() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home"), ("after-home/helps", "Rest")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    choose(&mut app);
    assert!(kept(&mut app).contains("after") && kept(&mut app).contains("birth"), "the control");
    app.ask(DeleteForGood { what: Deletion::Answer(id("after-home/helps")) }).unwrap();
    assert!(!kept(&mut app).contains("after"), "{}", kept(&mut app));
    assert!(!ticked(&mut app, Audience::Midwife, Part::Birth), "the rest holds");
}

#[test]
fn it_tells_nothing_of_what_stands_in_the_private_vault() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "after-home/helps", "Rest");
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    choose(&mut app);
    assert!(kept(&mut app).contains("after"), "the control");
    app.ask(MoveAnswer { answer: id("after-home/helps"), tier: Tier::JustMe }).unwrap();
    assert!(!kept(&mut app).contains("after"), "{}", kept(&mut app));
    choose(&mut app);
    assert!(!kept(&mut app).contains("after"), "she ticked a part that only the private vault fills");
    let private = app.open().unwrap().0.remembers_in(VaultName::Private, "chosen-parts");
    assert_eq!(private, None);
}

#[test]
fn no_damage_brings_it_back_from_a_copy_of_before() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "after-home/helps", "Rest");
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.close();
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    choose(&mut app);
    let ticked =
        Disclosure { sensitive_sections: ["after-home".to_owned()].into(), ..Disclosure::usual(Audience::Family) };
    let ticked = Disclosure { parts: Part::ALL.into_iter().collect(), ..ticked };
    app.ask(care_bridge::Show { disclosure: ticked, is_held_up: true }).unwrap();
    app.verify();
    let shown = |app: &mut App| app.ask(care_bridge::ShownCopies {}).unwrap().len();
    assert!(kept(&mut app).contains("after") && shown(&mut app) == 1, "the control: the copy of the day says so");
    app.ask(MoveAnswer { answer: id("after-home/helps"), tier: Tier::JustMe }).unwrap();
    assert!(!kept(&mut app).contains("after") && shown(&mut app) == 0, "the control: it is forgotten");
    // The battery dies before the copies are made anew.
    drop(app);
    let (whole, database) = (home.copied(), home.path("everyday.db"));
    let mut brought_back = Vec::new();
    for page in 1..20 {
        whole.copy_files("", &home);
        home.harm("everyday.db", [page]);
        let copy = fs::read(&database).unwrap();
        let mut app = home.app();
        assert!(app.unlock(FULL.to_vec()).unwrap().repaired.is_some(), "page {page}");
        app.verify();
        app.close();
        app.unlock(PASSPHRASE.to_vec()).unwrap();
        if kept(&mut app).contains("after") || shown(&mut app) > 0 {
            brought_back.push((page, kept(&mut app), shown(&mut app)));
        }
        app.close();
        assert!(fs::read(&database).unwrap() != copy);
        let _ = fs::remove_dir_all(home.path("aside"));
    }
    assert!(brought_back.is_empty(), "an everyday opening reads of it: {brought_back:?}");
}

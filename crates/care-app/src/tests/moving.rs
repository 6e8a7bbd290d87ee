//! What leaves its place: where it then stands, what goes with it, and what stays.

use care_bridge::{ChooseParts, DeleteForGood, Deletion, SetFullPassphrase, ShownCopies};
use care_vault::VaultName;

use super::home::{FULL, Home, PASSPHRASE, Sure};
use super::*;

const WHERE: &str = "birth-companions/not-there";

/// The texts of `answer` in the everyday vault and in the private one, where those are open.
fn rows(app: &mut App, answer: &str) -> Vec<Option<String>> {
    let text = |projection: Projection| projection.answers.get(&id(answer)).map(|answer| answer.text().to_owned());
    app.open().unwrap().0.each_vault().map(|vault| text(vault.projection().unwrap())).collect()
}

/// How many changes each vault holds.
fn changes(app: &mut App) -> Vec<usize> {
    let all = |vault: &mut care_vault::Vault| {
        let documents = vault.documents().unwrap();
        documents.iter().map(|row| vault.changes(row.id).unwrap().len()).sum()
    };
    app.open().unwrap().0.each_vault().map(all).collect()
}

fn card(app: &mut App, section: &str, name: &str) -> EntryId {
    app.ask(AddEntry { section: section.parse().unwrap(), name: name.to_owned() }).unwrap().id
}

/// A plan with a full passphrase, in which an answer stands in both vaults, opened by `secret`.
fn written_in_both(everyday: &[&str], private: &[&str], secret: &[u8]) -> (Home, App) {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    for (secret, words) in [(FULL, private), (PASSPHRASE, everyday)] {
        app.close();
        app.unlock(secret.to_vec()).unwrap();
        words.iter().for_each(|words| write(&mut app, WHERE, words));
    }
    app.close();
    app.unlock(secret.to_vec()).unwrap();
    (home, app)
}

#[test]
fn what_stands_in_both_vaults_comes_home_with_every_step_and_stays_nowhere_else() {
    let (mut home, mut app) = written_in_both(&["Nobody", "Nobody of his"], &["He", "Not him"], FULL);
    assert_eq!(rows(&mut app, WHERE), [Some("Nobody of his".to_owned()), Some("Not him".to_owned())]);
    let joined = "Not him\n\nNobody of his";
    assert_eq!(plan(&mut app).text(&id(WHERE)), joined, "shown once");
    let everyday = app.open().unwrap().0.everyday().unwrap();
    let left = everyday.documents().unwrap().into_iter().find(|row| row.subject == Subject::Answer(id(WHERE)));
    write(&mut app, WHERE, &format!("{joined}. Nobody else"));
    for _ in 0..2 {
        let said = steps(&mut app, WHERE);
        // What was written apart stands side by side in the steps.
        let once = |one: &str, not: &str| said.iter().any(|step| step.contains(one) && !step.contains(not));
        assert!(once("Nobody", "of his") && once("He", "him") && once("Not him", "else"), "{said:?}");
        assert_eq!(rows(&mut app, WHERE), [None, Some(format!("{joined}. Nobody else"))], "in the private vault alone");
        let everyday = app.open().unwrap().0.everyday().unwrap();
        assert!(everyday.document(left.as_ref().unwrap().id).unwrap().is_none(), "and no step of it stays behind");
        app.close();
        drop(app);
        app = home.app();
        app.unlock(FULL.to_vec()).unwrap();
        app.verify();
        assert!(app.agrees_with_history().unwrap());
    }
}

#[test]
fn the_same_words_in_both_vaults_bring_their_steps_home_too() {
    let (mut home, mut app) = written_in_both(&["Nobody", "Not him"], &["Not him"], FULL);
    // Choosing what it has brings it together, and writes no word.
    app.ask(MoveAnswer { answer: id(WHERE), tier: Tier::Sensitive }).unwrap();
    app.close();
    drop(app);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(plan(&mut app).text(&id(WHERE)), "Not him");
    assert!(steps(&mut app, WHERE).iter().any(|step| step.contains("Nobody")), "{:?}", steps(&mut app, WHERE));
    assert_eq!(rows(&mut app, WHERE), [None, Some("Not him".to_owned())]);
}

#[test]
fn an_everyday_session_brings_nothing_of_the_private_vault_along() {
    let (_home, mut app) = written_in_both(&["Not his brother"], &["Not him"], PASSPHRASE);
    write(&mut app, WHERE, "Nobody of his");
    assert_eq!(steps(&mut app, WHERE), ["Not his brother", "Nobody of his"]);
}

#[test]
fn what_was_begun_anew_in_one_vault_alone_is_joined_by_its_words() {
    let (mut home, mut app) = written_in_both(&["He hit me."], &["Not him"], PASSPHRASE);
    app.ask(DeleteForGood { what: Deletion::Answer(id(WHERE)) }).unwrap();
    write(&mut app, WHERE, "Nobody of his");
    app.close();
    drop(app);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    write(&mut app, WHERE, "Not him\n\nNobody of his!");
    assert_eq!(rows(&mut app, WHERE), [None, Some("Not him\n\nNobody of his!".to_owned())]);
    assert!(!steps(&mut app, WHERE).iter().any(|step| step.contains("He hit me")));
    assert!(app.agrees_with_history().unwrap());
}

#[test]
fn choosing_who_sees_it_as_it_is_writes_nothing() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let before = changes(&mut app);
    app.ask(MoveAnswer { answer: id("birth-place/wish"), tier: Tier::Shared }).unwrap();
    write(&mut app, "birth-place/wish", "At home");
    assert_eq!(changes(&mut app), before);
}

#[test]
fn a_card_is_deleted_for_good_with_its_words_and_no_other_is() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let (one, other) = (card(&mut app, "contingency", "Labour changes"), card(&mut app, "contingency", "Money"));
    assert_ne!(one, other);
    let person = card(&mut app, "people-to-phone", "Hodan");
    let help = |entry| AnswerId::on("contingency".parse().unwrap(), entry, "what-helps".parse().unwrap());
    for entry in [one, other] {
        write(&mut app, &help(entry).to_string(), "Sit by me");
    }
    app.ask(MoveAnswer { answer: help(one), tier: Tier::JustMe }).unwrap();
    let removed = app.ask(RemoveEntry { entry: other, removed: true }).unwrap();
    let answers: Vec<_> = removed.answers.iter().map(|(id, answer)| (id.entry(), answer.text())).collect();
    assert_eq!(answers, [(Some(other), "Money"), (Some(other), "Sit by me")], "a card comes with its own words");

    app.sure(PASSPHRASE, DeleteForGood { what: Deletion::Entry(one) }).unwrap();
    let left = |plan: &Plan| (plan.entries.keys().copied().collect::<Vec<_>>(), plan.answers.len());
    let mut cards = vec![other, person];
    cards.sort();
    // Two of each card that stays but for the person's number, and the two that stand nowhere else.
    let expected = (cards, 5);
    assert_eq!(left(&plan(&mut app)), expected);
    assert!(steps(&mut app, &help(one).to_string()).is_empty());
    app.close();
    drop(app);
    let mut app = home.app();
    assert_eq!(left(&app.unlock(PASSPHRASE.to_vec()).unwrap().plan), expected, "nor does it come back");
    assert!(app.agrees_with_history().unwrap());

    app.sure(PASSPHRASE, DeleteForGood { what: Deletion::Section("contingency".parse().unwrap()) }).unwrap();
    assert_eq!(left(&plan(&mut app)), (vec![person], 3), "a part goes with its cards, and no other part does");
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-place/wish")) }).unwrap();
    assert_eq!(left(&plan(&mut app)), (vec![person], 2));
}

#[test]
fn a_move_that_was_cut_short_between_the_vaults_is_brought_to_its_end() {
    let (mut home, mut app) = written_in_both(&[], &[], FULL);
    write(&mut app, "birth-place/wish", "Not where he finds me");
    app.verify();
    // By the first it is closer where it stands, by the next it would leave.
    app.open().unwrap().0.stop_commits_after(VaultName::Everyday, 1);
    assert!(app.ask(MoveAnswer { answer: id("birth-place/wish"), tier: Tier::JustMe }).is_err());
    drop(app);
    let said = Some("Not where he finds me".to_owned());
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(rows(&mut app, "birth-place/wish"), [said.clone(), said.clone()], "the control: it stands in both");
    assert_eq!(plan(&mut app).answer(&id("birth-place/wish")).unwrap().tier, Tier::JustMe, "which she does not see");
    app.verify();
    assert_eq!(rows(&mut app, "birth-place/wish"), [None, said]);
    assert_eq!(steps(&mut app, "birth-place/wish"), ["Not where he finds me"]);
    assert_eq!(remnants(&mut app), [false, false]);
    assert!(app.agrees_with_history().unwrap());
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(plan(&mut app).text(&id("birth-place/wish")), "");
}

#[test]
fn a_move_that_was_cut_short_leaves_no_copy_and_no_tick_that_tells_of_it() {
    let copies = |app: &mut App| app.ask(ShownCopies {}).unwrap().len();
    let ticks = |app: &mut App| app.open().unwrap().0.remembers_in(VaultName::Everyday, "chosen-parts").is_some();
    let (mut home, mut app) = written_in_both(&[], &[], FULL);
    write(&mut app, "after-home/helps", "Nobody of his");
    let mut midwife = Disclosure::usual(Audience::Midwife);
    midwife.parts.remove(&care_plan::template::Part::After);
    app.ask(ChooseParts { disclosure: midwife }).unwrap();
    let partner = Disclosure::usual(Audience::Partner);
    let partner = Disclosure { sections: Some(["after-home".to_owned()].into()), ..partner };
    app.ask(Show { disclosure: partner, is_held_up: true }).unwrap();
    app.verify();
    assert_eq!((copies(&mut app), ticks(&mut app)), (1, true), "the control");
    // Stopped once it has arrived, and has not left yet.
    app.open().unwrap().0.stop_commits_after(VaultName::Everyday, 1);
    assert!(app.ask(MoveAnswer { answer: id("after-home/helps"), tier: Tier::JustMe }).is_err());
    assert_eq!(copies(&mut app), 0, "it is forgotten before: a stop once it has left would leave it there for ever");
    drop(app);
    // Stopped once it has left, and nothing else was done.
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    let open = app.open().unwrap().0;
    let kept = open.remembers_in(VaultName::Everyday, "chosen-parts").unwrap();
    app.verify();
    app.open().unwrap().0.remember_in(VaultName::Everyday, "chosen-parts", &kept).unwrap();
    drop(app);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert!(ticks(&mut app), "the control: nothing stands in both any more");
    app.verify();
    assert!(!ticks(&mut app));
}

#[test]
fn a_move_that_was_cut_short_before_it_arrived_anywhere_is_brought_to_its_end() {
    let (mut home, mut app) = written_in_both(&[], &[], FULL);
    write(&mut app, "birth-place/wish", "Not where he finds me");
    app.verify();
    app.open().unwrap().0.stop_commits_of(VaultName::Private);
    assert!(app.ask(MoveAnswer { answer: id("birth-place/wish"), tier: Tier::JustMe }).is_err());
    drop(app);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(plan(&mut app).answer(&id("birth-place/wish")).unwrap().tier, Tier::JustMe, "she reads: just me");
    app.verify();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(plan(&mut app).text(&id("birth-place/wish")), "", "and so it is");
}

#[test]
fn a_move_of_what_was_begun_anew_there_is_brought_to_its_end_too() {
    const WISH: &str = "birth-place/wish";
    let (mut home, mut app) = written_in_both(&[], &[], FULL);
    write(&mut app, WISH, "He hit me.");
    app.ask(MoveAnswer { answer: id(WISH), tier: Tier::JustMe }).unwrap();
    app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
    app.close();
    // What is begun again there is what was never deleted in the everyday vault.
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, WISH, "Not where he finds me");
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    app.verify();
    app.open().unwrap().0.stop_commits_after(VaultName::Everyday, 1);
    assert!(app.ask(MoveAnswer { answer: id(WISH), tier: Tier::JustMe }).is_err());
    drop(app);
    let said = Some("Not where he finds me".to_owned());
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(rows(&mut app, WISH), [said.clone(), said.clone()], "the control: it stands in both");
    app.verify();
    assert_eq!(rows(&mut app, WISH), [None, said]);
}

#[test]
fn what_was_written_apart_in_both_vaults_is_left_there_by_the_background() {
    let (_home, mut app) = written_in_both(&["Nobody"], &["Not him"], FULL);
    let before = rows(&mut app, WHERE);
    app.verify();
    assert_eq!(rows(&mut app, WHERE), before, "an everyday opening has what was written in one");
}

/// Whether each open vault has something in it of what has left.
fn remnants(app: &mut App) -> Vec<bool> {
    app.open().unwrap().0.each_vault().map(|vault| vault.has_remnants().unwrap()).collect()
}

#[test]
fn nothing_is_left_of_what_was_moved_or_deleted_once_all_was_found_whole() {
    let (_home, mut app) = written_in_both(&["Nobody"], &["He"], FULL);
    app.verify();
    assert_eq!(remnants(&mut app), [false, false], "and nothing is written anew where nothing has left");
    write(&mut app, "birth-place/wish", "Not in his house");
    app.ask(care_bridge::MoveAnswer { answer: id("birth-place/wish"), tier: Tier::JustMe }).unwrap();
    assert_eq!(remnants(&mut app), [true, false], "it was moved, which is not made to wait");
    app.verify();
    assert_eq!(remnants(&mut app), [false, false], "in the background");

    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-place/wish")) }).unwrap();
    assert_eq!(remnants(&mut app), [false, true]);
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(remnants(&mut app), [false, false], "or with the lock");

    write(&mut app, "birth-place/wish", "At my sister's");
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-place/wish")) }).unwrap();
    let marked = remnants(&mut app);
    assert!(marked.contains(&true));
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(
        remnants(&mut app),
        marked,
        "not before everything was looked at: it may be all that is left of something"
    );
    app.verify();
    assert_eq!(remnants(&mut app), [false, false]);
}

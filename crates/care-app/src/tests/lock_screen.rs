//! The card that opens without unlocking: never more than she chose, never staler than the plan, and gone with
//! whatever ends it.

use std::fs;
use std::time::SystemTime;

use care_bridge::{
    BeginPregnancy, BlockView, ChangedSecret, ChangesSeen, ChooseLockScreenCard, ConfirmSecret, DeleteForGood,
    Deletion, ForgetLockScreenCard, PickBackup, PreviewLockScreenCard, PutBackPregnancy, ReadLockScreenCard,
    ReplacePassphrase, SaveBackup, Security, SetFullPassphrase, UndoRestore, Wipe,
};
use care_plan::{AnswerState, ChoiceId, Ending, LockScreenCard, ending};
use care_vault::{Departure, Dropped, Save, VaultName};

use super::home::{FULL, Home, PASSPHRASE, Sure, bring_back};
use super::*;
use crate::use_case::edit;

const OTHER: &[u8] = b"nine loud geese on the roof";
const ALLERGIES: &str = "must-know/allergies";
const PLANTED: &str = "quombastrile";

/// A locked plan with something on each card, open, and the labour card chosen.
fn chosen() -> (Home, App) {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Asha");
    write(&mut app, ALLERGIES, "Penicillin");
    let section = "people-to-phone".parse().unwrap();
    let person = app.ask(AddEntry { section, name: "My midwife".to_owned() }).unwrap().id;
    let number = Value::Phone("0117 496 0123".to_owned());
    app.ask(SaveEdit { edit: Edit::set(id(&format!("people-to-phone/{person}/number")), number) }).unwrap();
    app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "If I cannot sleep".to_owned() }).unwrap();
    choose(&mut app, LockScreenCard::Labour);
    (home, app)
}

fn choose(app: &mut App, card: LockScreenCard) {
    app.sure(PASSPHRASE, ChooseLockScreenCard { card }).unwrap();
}

fn texts(blocks: Vec<BlockView>) -> Vec<String> {
    blocks.into_iter().map(|block| block.text).collect()
}

/// What anyone reads who holds the phone; nothing where there is no card.
fn read(app: &mut App) -> Vec<String> {
    texts(app.ask(ReadLockScreenCard {}).unwrap_or_default())
}

/// The file in the clear, where there is one.
fn file(home: &Home) -> Option<String> {
    fs::read(home.path("card")).ok().map(|bytes| String::from_utf8(bytes).unwrap())
}

fn offers_card(app: &mut App) -> bool {
    app.start(Start {}).unwrap().has_card
}

fn person(app: &mut App) -> EntryId {
    *plan(app).entries.iter().find(|(_, entry)| entry.section.as_str() == "people-to-phone").unwrap().0
}

fn say_ending(app: &mut App, ending: Ending) {
    let said = Value::Choice(ChoiceId::new(ending.name()).unwrap());
    app.ask(SaveEdit { edit: Edit::set(ending::answer().unwrap(), said) }).unwrap();
}

#[test]
fn the_card_that_she_chose_is_read_without_unlocking_and_nothing_else_is() {
    let (home, mut app) = chosen();
    let preview = app.ask(PreviewLockScreenCard { card: LockScreenCard::Labour }).unwrap();
    assert!(!offers_card(&mut app), "an open plan needs none");
    app.close();
    assert!(offers_card(&mut app));
    assert_eq!(app.ask(ReadLockScreenCard {}).unwrap(), preview, "what was shown before is what is read");
    let told = read(&mut app);
    for words in ["Asha", "Penicillin", "My midwife", "0117 496 0123"] {
        assert!(told.iter().any(|told| told == words), "{words}: {told:?}");
    }
    assert_eq!(told[0], "Recorded on my phone: please ask me. Spoken words always win.");
    for unsaid in ["Not him", "If I cannot sleep", "At home"] {
        assert!(!file(&home).unwrap().contains(unsaid), "{unsaid} is on another page");
    }
    assert!(!app.is_open());
    assert_eq!(app.ask(words(ALLERGIES, "none")), Err(ApiError::Closed));

    app.unlock(PASSPHRASE.to_vec()).unwrap();
    choose(&mut app, LockScreenCard::Numbers);
    app.close();
    let told = read(&mut app);
    assert!(told.contains(&"0117 496 0123".to_owned()) && !told.iter().any(|told| told == "Asha"), "{told:?}");
}

#[test]
fn it_is_off_until_she_chooses_needs_a_lock_and_her_secret_and_switching_it_off_needs_nothing() {
    let mut home = Home::with_plan(&[(ALLERGIES, "Penicillin")]);
    let mut app = home.app();
    super::home::opened(&mut app);
    let card = LockScreenCard::Labour;
    assert_eq!(app.ask(ChooseLockScreenCard { card }).map(drop), Err(ApiError::LockNeeded));
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    assert_eq!(app.security(Security {}).unwrap().lock_screen_card, None);
    assert_eq!(app.ask(ChooseLockScreenCard { card }).map(drop), Err(ApiError::SecretFirst));
    assert_eq!(file(&home), None);
    let view = app.sure(PASSPHRASE, ChooseLockScreenCard { card }).unwrap();
    assert_eq!((view.lock_screen_card, view.since.card.as_str()), (Some(card), "18 November 2026, 11:06"));
    assert!(file(&home).is_some());
    let view = app.ask(ForgetLockScreenCard {}).unwrap();
    assert_eq!((view.lock_screen_card, view.since.card.as_str(), file(&home)), (None, "", None));
    app.close();
    assert!(!offers_card(&mut app));
    assert_eq!(app.ask(ReadLockScreenCard {}), Err(ApiError::NothingToShow));
}

#[test]
fn that_a_card_was_chosen_is_told_at_the_next_opening() {
    let (_home, mut app) = chosen();
    app.close();
    let told: Vec<_> = app.unlock(PASSPHRASE.to_vec()).unwrap().changed.iter().map(|it| it.secret).collect();
    assert_eq!(told, [ChangedSecret::Card]);
    app.ask(ChangesSeen {}).unwrap();
    app.close();
    assert!(app.unlock(PASSPHRASE.to_vec()).unwrap().changed.is_empty());
    assert_eq!(app.security(Security {}).unwrap().lock_screen_card, Some(LockScreenCard::Labour), "it is still on");
}

#[test]
fn what_she_changes_is_on_the_card_and_what_it_said_before_is_not() {
    let (home, mut app) = chosen();
    write(&mut app, ALLERGIES, PLANTED);
    assert!(file(&home).unwrap().contains(PLANTED) && !file(&home).unwrap().contains("Penicillin"));
    // Each way in which something leaves what the card may say.
    let leave_out = Edit::set(id(ALLERGIES), Value::State(AnswerState::LeaveOut));
    type Leave = Box<dyn Fn(&mut App)>;
    let ways: [(&str, Leave); 6] = [
        ("emptied", Box::new(|app| write(app, ALLERGIES, ""))),
        ("left out", Box::new(move |app| drop(app.ask(SaveEdit { edit: leave_out.clone() }).unwrap()))),
        ("just me", Box::new(|app| drop(app.ask(MoveAnswer { answer: id(ALLERGIES), tier: Tier::JustMe }).unwrap()))),
        (
            "for clinicians",
            Box::new(|app| drop(app.ask(MoveAnswer { answer: id(ALLERGIES), tier: Tier::Sensitive }).unwrap())),
        ),
        (
            "deleted for good",
            Box::new(|app| drop(app.ask(DeleteForGood { what: Deletion::Answer(id(ALLERGIES)) }).unwrap())),
        ),
        ("a section deleted for good", {
            let what = Deletion::Section("must-know".parse().unwrap());
            Box::new(move |app| drop(app.sure(PASSPHRASE, DeleteForGood { what: what.clone() }).unwrap()))
        }),
    ];
    for (how, leave) in ways {
        let (home, mut app) = chosen();
        write(&mut app, ALLERGIES, PLANTED);
        assert!(file(&home).unwrap().contains(PLANTED), "{how}: it was there");
        leave(&mut app);
        let now = file(&home).unwrap();
        assert!(!now.contains(PLANTED) && now.contains("Asha"), "{how}: {now}");
    }
    let (home, mut app) = chosen();
    let entry = person(&mut app);
    app.ask(RemoveEntry { entry, removed: true }).unwrap();
    assert!(!file(&home).unwrap().contains("My midwife"), "a card that she took away");
    app.ask(RemoveEntry { entry, removed: false }).unwrap();
    assert!(file(&home).unwrap().contains("My midwife"));
}

#[test]
fn what_it_says_goes_before_the_plan_says_something_else() {
    let (home, mut app) = chosen();
    // A vault takes nothing in for what was deleted for good behind the session's back.
    let vault = app.open().unwrap().0.everyday().unwrap();
    let rows = vault.documents().unwrap();
    let row = rows.into_iter().find(|row| row.subject == Subject::Answer(id(ALLERGIES))).unwrap();
    let dropped = vec![Dropped { id: row.id, departure: Departure::Deleted }];
    vault.save(&Save { dropped, ..Save::default() }).unwrap();
    let (open, host) = app.open().unwrap();
    assert!(edit::save_edit(open, host, words(ALLERGIES, "Latex")).is_err(), "it was not kept");
    assert_eq!(file(&home), None, "and the card had gone before that was tried");
    app.ask(ReadLockScreenCard {}).unwrap_or_default();
    assert!(file(&home).unwrap().contains("Penicillin"), "what the plan still says is there again");
}

#[test]
fn a_stop_in_between_leaves_no_card_and_the_next_opening_makes_it_anew() {
    let (mut home, mut app) = chosen();
    let (open, host) = app.open().unwrap();
    edit::save_edit(open, host, words(ALLERGIES, "Latex")).unwrap();
    assert_eq!(file(&home), None);
    drop(app);
    let mut app = home.app();
    assert!(!offers_card(&mut app));
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.close();
    assert!(read(&mut app).contains(&"Latex".to_owned()));
}

#[test]
fn it_is_written_only_where_it_says_something_else() {
    let (home, mut app) = chosen();
    let long_ago = SystemTime::UNIX_EPOCH;
    fs::File::open(home.path("card")).unwrap().set_modified(long_ago).unwrap();
    let changed = || fs::metadata(home.path("card")).unwrap().modified().unwrap();
    write(&mut app, "birth-place/wish", "In water");
    write(&mut app, "birth-companions/not-there", "Nor her");
    write(&mut app, ALLERGIES, "Penicillin");
    assert_eq!(changed(), long_ago);
    write(&mut app, ALLERGIES, "Latex");
    assert_ne!(changed(), long_ago);
}

#[test]
fn it_is_made_of_what_the_everyday_passphrase_opens_whatever_has_opened_the_plan() {
    let (home, mut app) = chosen();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    write(&mut app, "please-do/do", PLANTED);
    app.ask(MoveAnswer { answer: id("please-do/do"), tier: Tier::JustMe }).unwrap();
    let after_full = file(&home).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.close();
    assert_eq!(file(&home).unwrap(), after_full);
    assert!(!after_full.contains(PLANTED));
    // In an everyday opening something is written where the full one holds more.
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "please-do/do", "Knock first");
    let of_everyday = file(&home).unwrap();
    assert!(of_everyday.contains("Knock first"));
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    assert_eq!(file(&home).unwrap(), of_everyday, "opening more changes nothing of it");
}

#[test]
fn it_ends_when_someone_knows_her_passphrase_and_not_by_a_slip() {
    let (home, mut app) = chosen();
    let both = |present: &[u8]| [present, b"\0", OTHER].concat().into();
    let before = app.security(Security {}).unwrap();
    assert_eq!(app.ask(ReplacePassphrase(both(FULL))).map(drop), Err(ApiError::PresentPassphraseWrong));
    assert_eq!(app.security(Security {}).unwrap(), before, "a slip ends nothing");
    assert!(file(&home).is_some());
    app.ask(ReplacePassphrase(both(PASSPHRASE))).unwrap();
    assert_eq!((app.security(Security {}).unwrap().lock_screen_card, file(&home)), (None, None));
    app.close();
    app.unlock(OTHER.to_vec()).unwrap();
    assert_eq!(file(&home), None, "nor does it come back");
}

#[test]
fn it_goes_with_the_plan() {
    let (home, mut app) = chosen();
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    app.wipe(Wipe {}).unwrap();
    assert!(!offers_card(&mut app) && file(&home).is_none());
}

#[test]
fn a_copy_brings_no_card_and_what_it_takes_the_place_of_leaves_none() {
    let (home, mut app) = chosen();
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    app.ask(ForgetLockScreenCard {}).unwrap();
    choose(&mut app, LockScreenCard::Numbers);
    app.take_backup(PickBackup {}, copy).unwrap();
    bring_back(&mut app, PASSPHRASE).unwrap();
    assert_eq!((app.security(Security {}).unwrap().lock_screen_card, file(&home)), (None, None));
    assert!(!home.base().join("vault.aside-1").join("card").exists(), "what lies aside is read by nobody");
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(file(&home), None);
    // Her own plan comes back as she left it, once she has opened it.
    app.undo_restore(UndoRestore {}).unwrap();
    assert!(!offers_card(&mut app));
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(app.security(Security {}).unwrap().lock_screen_card, Some(LockScreenCard::Numbers));
}

#[test]
fn once_something_has_ended_none_opens_and_a_later_pregnancy_begins_without_one() {
    for ended in Ending::ALL.into_iter().filter(|ending| ending.puts_away()) {
        let (home, mut app) = chosen();
        say_ending(&mut app, ended);
        assert_eq!((app.security(Security {}).unwrap().lock_screen_card, file(&home)), (None, None), "{ended:?}");
        let card = LockScreenCard::Numbers;
        let again = app.sure(PASSPHRASE, ChooseLockScreenCard { card }).map(drop);
        assert_eq!(again, Err(ApiError::NotNow), "{ended:?}");
    }
    let (home, mut app) = chosen();
    say_ending(&mut app, Ending::Elsewhere);
    assert!(file(&home).is_some(), "where a baby lives the birth is still told");

    let (home, mut app) = chosen();
    app.ask(BeginPregnancy {}).unwrap();
    assert_eq!((app.security(Security {}).unwrap().lock_screen_card, file(&home)), (None, None));
    app.ask(PutBackPregnancy {}).unwrap();
    assert_eq!(file(&home), None, "it does not come back by itself");
}

#[test]
fn a_stop_right_after_something_has_ended_leaves_no_card_for_good() {
    let (mut home, mut app) = chosen();
    let (open, host) = app.open().unwrap();
    let said = Value::Choice(ChoiceId::new(Ending::Baby.name()).unwrap());
    let edit = Edit::set(ending::answer().unwrap(), said);
    edit::save_edit(open, host, SaveEdit { edit }).unwrap();
    drop(app);
    let mut app = home.app();
    assert!(!offers_card(&mut app));
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!((app.security(Security {}).unwrap().lock_screen_card, file(&home)), (None, None));
}

#[test]
fn a_damaged_or_foreign_card_is_none_and_the_plan_opens_as_always() {
    let (mut home, mut app) = chosen();
    app.close();
    drop(app);
    let whole = fs::read(home.path("card")).unwrap();
    for foreign in [Vec::new(), b"hello".to_vec(), whole[..whole.len() - 1].to_vec(), vec![0xff; 100_000]] {
        fs::write(home.path("card"), &foreign).unwrap();
        let mut app = home.app();
        assert!(!offers_card(&mut app));
        assert_eq!(app.ask(ReadLockScreenCard {}), Err(ApiError::NothingToShow));
        let view = app.unlock(PASSPHRASE.to_vec()).unwrap();
        assert_eq!((view.plan.text(&id(ALLERGIES)), view.repaired), ("Penicillin", None));
        assert_eq!(fs::read(home.path("card")).unwrap(), whole, "and makes it anew");
        app.close();
    }
    // One that was put where she has chosen none goes.
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(ForgetLockScreenCard {}).unwrap();
    app.close();
    fs::write(home.path("card"), &whole).unwrap();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(file(&home), None);
}

#[test]
fn it_speaks_the_language_that_she_chose() {
    let (home, mut app) = chosen();
    let before = file(&home).unwrap();
    app.ask(SetLanguage { language: "en-GB-simple".to_owned() }).unwrap();
    assert_ne!(file(&home).unwrap(), before);
    app.close();
    let told = app.ask(ReadLockScreenCard {}).unwrap();
    assert!(told.iter().any(|block| block.language.as_deref() == Some("en-GB-simple")));
}

#[test]
fn a_card_with_nothing_on_it_is_not_taken_and_one_that_is_emptied_is_there_again_when_she_writes() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let card = LockScreenCard::Numbers;
    assert_eq!(app.ask(PreviewLockScreenCard { card }), Err(ApiError::NothingToShow));
    assert_eq!(app.sure(PASSPHRASE, ChooseLockScreenCard { card }).map(drop), Err(ApiError::NothingToShow));
    let (home, mut app) = chosen();
    choose(&mut app, card);
    let entry = person(&mut app);
    app.ask(RemoveEntry { entry, removed: true }).unwrap();
    assert_eq!(file(&home), None);
    app.ask(RemoveEntry { entry, removed: false }).unwrap();
    assert!(file(&home).is_some());
}

#[test]
fn switching_off_takes_whatever_stands_there() {
    let (home, mut app) = chosen();
    let standing = std::fs::read(home.base().join("vault/card")).unwrap();
    app.ask(ForgetLockScreenCard {}).unwrap();
    std::fs::write(home.base().join("vault/card"), standing).unwrap();
    assert!(!read(&mut app).is_empty(), "somebody put one there while none was chosen");
    app.ask(ForgetLockScreenCard {}).unwrap();
    assert_eq!(file(&home), None);
}

#[test]
fn a_move_that_stops_between_two_vaults_leaves_nothing_of_it_on_the_card() {
    let (mut home, mut app) = chosen();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    write(&mut app, ALLERGIES, PLANTED);
    assert!(file(&home).unwrap().contains(PLANTED));
    // The private vault takes nothing more.
    app.open().unwrap().0.stop_commits_of(VaultName::Private);
    assert!(app.ask(MoveAnswer { answer: id(ALLERGIES), tier: Tier::JustMe }).is_err(), "the control");
    assert!(!file(&home).unwrap_or_default().contains(PLANTED), "she said that it is just hers");
    drop(app);
    let mut app = home.app();
    app.unlock(FULL.to_vec()).unwrap();
    assert!(!file(&home).unwrap_or_default().contains(PLANTED));
    assert_eq!(plan(&mut app).answer(&id(ALLERGIES)).unwrap().tier, Tier::JustMe);
}

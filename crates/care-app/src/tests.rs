//! The app on a real folder, with a clock that stands still and numbers that repeat.

use std::path::Path;
use std::time::Duration;

use care_bridge::{
    AddEntry, ApiError, Begin, Lock, MoveAnswer, ReadCard, RemoveEntry, SaveEdit, SetLanguage, SetLock, Show, Stage,
    Start,
};
use care_document::DocumentEdit;
use care_plan::{
    Answer, AnswerId, Audience, Disclosure, Edit, EntryId, LocalTime, Plan, Subject, Tier, Timestamp, Value,
    ValueChange,
};
use care_vault::Projection;

use crate::ports::Context;
use crate::{App, Claim, Clock, Entropy, NoEntropy, documents};

mod aside;
mod confirmation;
mod copies;
#[cfg(debug_assertions)] // the device in a folder is in no other build
mod finger;
mod home;
mod keeping;
mod leftover;
mod lock;
mod lock_screen;
mod moving;
mod news;
mod page;
mod paper;
mod parts;
mod photo;
mod pregnancy;
mod received;
mod rehearsal;
mod repair;
mod sealed_page;
mod shown;
mod turn;
mod twins;
mod version;
mod voice;

const MORNING: LocalTime = LocalTime { at: Timestamp(1_795_000_000_000), offset_minutes: 0 };

struct StandingClock(LocalTime);

impl Clock for StandingClock {
    fn now(&self) -> LocalTime {
        self.0
    }

    fn running(&self) -> Duration {
        Duration::ZERO
    }
}

/// The same, in a program that runs for so long.
struct RunningClock(Duration);

impl Clock for RunningClock {
    fn now(&self) -> LocalTime {
        MORNING
    }

    fn running(&self) -> Duration {
        self.0
    }
}

/// Never the same bytes twice, and none that anybody should trust.
pub(crate) struct Counting(pub(crate) u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for chunk in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let number = self.0.to_be_bytes();
            chunk.copy_from_slice(&number[..chunk.len()]);
        }
        Ok(())
    }
}

fn app(folder: &Path, seed: u64) -> App {
    app_on(folder, seed, MORNING)
}

fn app_on(folder: &Path, seed: u64, now: LocalTime) -> App {
    #[cfg(debug_assertions)]
    care_seal::remember_derivations();
    match App::claim(folder.to_path_buf(), Box::new(StandingClock(now)), Box::new(Counting(seed))) {
        Claim::Ours(app) => *app,
        Claim::Taken => panic!("nobody else holds the folder"),
    }
}

/// What is there without a plan.
pub(crate) fn host_in(folder: &Path) -> crate::host::Host {
    crate::host::Host::claim(folder.to_path_buf(), Box::new(StandingClock(MORNING)), Box::new(Counting(1))).unwrap()
}

fn id(text: &str) -> AnswerId {
    text.parse().unwrap()
}

fn plan(app: &mut App) -> Plan {
    match app.start(Start {}).unwrap().stage {
        Stage::Open(view) => view.plan,
        other => panic!("the plan is open, not {other:?}"),
    }
}

fn words(answer: &str, text: &str) -> SaveEdit {
    SaveEdit { edit: Edit::set(id(answer), Value::Text(text.to_owned())) }
}

fn write(app: &mut App, answer: &str, text: &str) {
    app.ask(words(answer, text)).unwrap();
}

#[test]
fn rows_that_are_lost_are_made_again_from_the_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    write(&mut app, "birth-place/wish", "At home");
    write(&mut app, "birth-companions/not-there", "Not him");
    let before = plan(&mut app);

    let (open, _) = app.open().unwrap();
    for vault in open.each_vault() {
        vault.replace_projection(&Projection::default()).unwrap();
        assert_eq!(vault.projection().unwrap(), Projection::default(), "the rows are gone");
        let mut context = Context { now: Timestamp(1), entropy: &mut Counting(99) };
        documents::project_again(vault, &mut context).unwrap();
    }
    drop(app);

    let mut app = self::app(folder.path(), 2);
    app.unlock(b"correct horse battery".to_vec()).unwrap();
    assert_eq!(plan(&mut app), before, "every answer is back, in its tier");
}

#[test]
fn an_emptied_answer_stays_as_private_as_she_made_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    app.ask(MoveAnswer { answer: id("birth-pain/wish"), tier: Tier::JustMe }).unwrap();
    for text in ["Secret", "", "Still secret"] {
        write(&mut app, "birth-pain/wish", text);
        assert_eq!(plan(&mut app).answers[&id("birth-pain/wish")].tier, Tier::JustMe, "after {text:?}");
    }
    let shown = app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false });
    assert_eq!(shown, Err(ApiError::NothingToShow), "there is nothing but what is hers alone");
}

#[test]
fn an_answer_that_moves_between_two_tiers_of_one_vault_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    write(&mut app, "birth-companions/not-there", "Not him");
    for (number, tier) in [Tier::JustMe, Tier::Sensitive, Tier::Shared].into_iter().enumerate() {
        app.ask(MoveAnswer { answer: id("birth-companions/not-there"), tier }).unwrap();
        let before = plan(&mut app);
        assert!(app.agrees_with_history().unwrap(), "the rows are what the changes say, in {tier:?}");
        drop(app);
        app = self::app(folder.path(), 10 + number as u64);
        let after = app.unlock(b"correct horse battery".to_vec()).unwrap().plan;
        assert_eq!(after, before, "a restart changes nothing, in {tier:?}");
        assert_eq!(after.text(&id("birth-companions/not-there")), "Not him");
        assert!(app.agrees_with_history().unwrap(), "and again, in {tier:?}");
    }
}

#[test]
fn what_is_hers_alone_is_written_to_the_private_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    write(&mut app, "birth-place/wish", "At home");
    write(&mut app, "birth-companions/not-there", "Not him");
    let (open, _) = app.open().unwrap();
    let counts: Vec<usize> = open.each_vault().map(|vault| vault.projection().unwrap().answers.len()).collect();
    assert_eq!(counts, [1, 1], "one answer in each vault");
}

#[test]
fn an_answer_of_no_known_place_is_turned_away_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    for place in ["no-such-section/wish", "birth-place/no-such-prompt", "contingency/name"] {
        let saved = app.ask(words(place, "words"));
        assert_eq!(saved, Err(ApiError::UnknownPlace), "{place}");
    }
    assert_eq!(plan(&mut app), Plan::default());
}

#[test]
fn labels_speak_her_level_beside_a_midwife_s_english() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    write(&mut app, "birth-place/wish", "At home");
    for language in ["en-GB", "en-GB-simple", "ar-XB"] {
        app.ask(SetLanguage { language: language.to_owned() }).unwrap();
        let view = app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false }).unwrap();
        assert!(view.blocks.iter().any(|block| block.text == "At home"), "{language} shows her words");
        assert_eq!(view.version.len(), 9, "four characters, a dash, four characters");
    }
}

#[test]
fn what_is_wrong_with_a_vault_is_told_in_her_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(SetLanguage { language: "en-GB-simple".to_owned() }).unwrap();
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    drop(app);
    for slot in ["everyday.pass", "private.pass"] {
        std::fs::remove_file(folder.path().join("vault").join(slot)).unwrap();
    }
    let view = self::app(folder.path(), 2).start(Start {}).unwrap();
    assert_eq!(view.stage, Stage::Problem(ApiError::SlotMissing));
    assert_eq!(view.preferences.language.as_deref(), Some("en-GB-simple"));
}

#[test]
fn words_that_stand_in_two_places_all_come_along_when_she_moves_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    write(&mut app, "birth-pain/wish", "Gas and air");
    let wish = id("birth-pain/wish");
    for tier in [Tier::Shared, Tier::Sensitive] {
        // As a move that was cut short leaves it, and then the two sides differ.
        let (open, _) = app.open().unwrap();
        let private = open.place_for_new(Tier::JustMe);
        let more = DocumentEdit::Value(ValueChange::Set(Value::Text("Not without my sister".to_owned())));
        let mut context = Context { now: Timestamp(1), entropy: &mut Counting(7) };
        open.edit(private, Subject::Answer(wish.clone()), &[more], &mut context).unwrap();
        app.ask(MoveAnswer { answer: wish.clone(), tier }).unwrap();
        let answer = plan(&mut app).answers[&wish].clone();
        assert_eq!(answer.tier, tier);
        assert!(answer.text().contains("Gas and air"), "moving to {tier:?} kept what stood there: {:?}", answer.text());
        assert!(answer.text().contains("Not without my sister"), "and what came: {:?}", answer.text());
    }
}

#[test]
fn a_card_is_hers_to_read_whoever_else_may_see_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    let added = app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "If I stop talking".to_owned() });
    let entry = added.unwrap().id;
    let helps = AnswerId::on("contingency".parse().unwrap(), entry, "what-helps".parse().unwrap());
    write(&mut app, &helps.to_string(), "Sit by me");
    app.ask(MoveAnswer { answer: helps, tier: Tier::JustMe }).unwrap();
    let letter = |app: &mut App| -> Vec<String> {
        app.ask(ReadCard { entry }).unwrap().into_iter().map(|block| block.text).collect()
    };
    let whole = ["If this happens", "If I stop talking", "What helps from others", "Sit by me"];
    assert_eq!(letter(&mut app), whole);
    app.ask(RemoveEntry { entry, removed: true }).unwrap();
    assert_eq!(letter(&mut app), whole, "also while it is taken away");
    let unknown = ReadCard { entry: EntryId::from_bytes([9; 16]) };
    assert_eq!(app.ask(unknown.clone()), Err(ApiError::UnknownPlace));
    app.lock(Lock { bookmark: None, is_hidden: false }).unwrap();
    assert_eq!(app.ask(ReadCard { entry }), Err(ApiError::Closed));
}

/// What `answer` ever said, wherever it stands.
fn steps(app: &mut App, answer: &str) -> Vec<String> {
    let (open, host) = app.open().unwrap();
    let histories = open.histories(&mut host.context()).unwrap();
    let of_answer = histories.into_iter().filter(|(id, _)| *id == self::id(answer));
    of_answer.flat_map(|(_, moments)| moments).map(|moment| moment.values.text().to_owned()).collect()
}

#[test]
fn what_she_kept_for_herself_is_in_no_step_of_what_she_then_shows() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    let wish = "birth-companions/wish";
    write(&mut app, wish, "My mother");
    write(&mut app, wish, "My sister");
    app.ask(MoveAnswer { answer: id(wish), tier: Tier::JustMe }).unwrap();
    write(&mut app, wish, "Not him, I am afraid of him");
    write(&mut app, wish, "My sister alone");
    let before = ["My mother", "My sister", "Not him, I am afraid of him", "My sister alone"];
    assert_eq!(steps(&mut app, wish), before, "to where fewer see it, it goes with all of its steps");
    for tier in [Tier::Sensitive, Tier::Shared] {
        app.ask(MoveAnswer { answer: id(wish), tier }).unwrap();
        assert_eq!(steps(&mut app, wish), ["My sister alone"], "to where more see it, it begins anew: {tier:?}");
        assert!(app.agrees_with_history().unwrap());
    }
    for tier in [Tier::JustMe, Tier::Shared] {
        app.ask(MoveAnswer { answer: id(wish), tier }).unwrap();
        assert_eq!(plan(&mut app).text(&id(wish)), "My sister alone", "there and back as often as she likes");
    }
    write(&mut app, wish, "My sister and my mother");
    assert_eq!(steps(&mut app, wish), ["My sister alone", "My sister and my mother"]);
}

#[test]
fn what_she_writes_again_after_deleting_for_good_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    for words in ["First", "Second", "Third"] {
        write(&mut app, "birth-place/wish", words);
        assert_eq!(steps(&mut app, "birth-place/wish"), [words]);
        let what = care_bridge::Deletion::Answer(id("birth-place/wish"));
        app.ask(care_bridge::DeleteForGood { what }).unwrap();
        assert!(plan(&mut app).answers.is_empty() && steps(&mut app, "birth-place/wish").is_empty());
    }
    drop(app);
    let mut app = self::app(folder.path(), 2);
    write_after_start(&mut app, "Fourth");
    assert!(app.agrees_with_history().unwrap());
    assert_eq!(steps(&mut app, "birth-place/wish"), ["Fourth"]);
}

fn write_after_start(app: &mut App, words: &str) {
    app.start(Start {}).unwrap();
    write(app, "birth-place/wish", words);
}

#[test]
fn one_damaged_document_harms_one_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    write(&mut app, "birth-place/wish", "At home");
    write(&mut app, "birth-pain/wish", "Gas and air");
    // Its last change is counted and not there, as after an old page was put back.
    let subject = Subject::Answer(id("birth-place/wish"));
    let (open, _) = app.open().unwrap();
    let vault = open.everyday().unwrap();
    let row = vault.documents().unwrap().into_iter().find(|row| row.subject == subject).unwrap();
    let lost = care_vault::DocumentChanges {
        id: row.id,
        subject,
        generation: row.generation,
        tier: row.tier,
        changes: Vec::new(),
        heads: Some(vec![[7; 32]]),
    };
    let at = Timestamp(1);
    vault.save(&care_vault::Save { at, documents: vec![lost], ..care_vault::Save::default() }).unwrap();
    drop(app);

    let mut app = self::app(folder.path(), 2);
    assert_eq!(plan(&mut app).text(&id("birth-place/wish")), "At home", "she reads it all the same");
    app.verify();
    write(&mut app, "birth-pain/wish", "Gas, air and music");
    assert_eq!(app.ask(words("birth-place/wish", "Elsewhere")), Err(ApiError::VaultDamaged));
    drop(app);
    let mut app = self::app(folder.path(), 3);
    let Stage::Open(view) = app.start(Start {}).unwrap().stage else { panic!("it opens") };
    assert!(view.repaired.is_some(), "it was repaired when it was opened next, and that is told");
    assert_eq!(view.plan.text(&id("birth-place/wish")), "At home");
    assert_eq!(view.plan.text(&id("birth-pain/wish")), "Gas, air and music");
    write(&mut app, "birth-place/wish", "At home, with music");
    assert!(app.agrees_with_history().unwrap());
}

#[test]
fn what_was_deleted_written_again_and_moved_stands_once_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(b"correct horse battery".into())).unwrap();
    let wish = "birth-companions/wish";
    write(&mut app, wish, "My brother");
    let what = care_bridge::Deletion::Answer(id(wish));
    app.ask(care_bridge::DeleteForGood { what }).unwrap();
    write(&mut app, wish, "My sister");
    app.ask(MoveAnswer { answer: id(wish), tier: Tier::JustMe }).unwrap();
    drop(app);
    let mut app = self::app(folder.path(), 2);
    app.unlock(b"correct horse battery".to_vec()).unwrap();
    write(&mut app, wish, "My sister and my mother");
    assert_eq!(steps(&mut app, wish), ["My sister", "My sister and my mother"], "one document, and its steps");
    app.verify();
    assert_eq!(plan(&mut app).text(&id(wish)), "My sister and my mother", "nothing older comes back");
    assert!(app.agrees_with_history().unwrap());
}

#[test]
fn changes_that_nobody_can_name_go_with_what_is_deleted_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    app.ask(Begin {}).unwrap();
    write(&mut app, "birth-place/wish", "At home");
    let (open, host) = app.open().unwrap();
    let place = open.place_for_new(Tier::Shared);
    open.edit(place, Subject::Leftover(Tier::Shared), &[DocumentEdit::Begin], &mut host.context()).unwrap();
    let leftovers = |app: &mut App| {
        let documents = app.open().unwrap().0.everyday().unwrap().documents().unwrap();
        documents.into_iter().filter(|row| matches!(row.subject, Subject::Leftover(_))).count()
    };
    assert_eq!(leftovers(&mut app), 1);
    let what = care_bridge::Deletion::Answer(id("birth-place/wish"));
    app.ask(care_bridge::DeleteForGood { what }).unwrap();
    assert_eq!(leftovers(&mut app), 0);
}

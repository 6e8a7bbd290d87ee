//! Two installs with the same everyday plan, one of them with fifty private answers behind a full passphrase: what
//! an everyday *session* is told. Every command of the bridge, asked of both by who knows the everyday passphrase,
//! is answered alike, and once the plan is locked both folders have the same names, sizes and times. What does tell
//! is named here, and in SECURITY.md as not promised.
//!
//! What a *folder* tells whoever reads the phone's storage, to the mode and the nanosecond, is
//! `tests/journeys/quiet/alike.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use care_bridge::{
    Answer as Answers, BeginPregnancy, ByApp, ChangePassphrase, ChangedSince, ChangesSeen, CheckCode, ChooseAside,
    ChooseLockScreenCard, ChooseParts, CodeOf, Command, ConfirmSecret, DeleteForGood, DeletePicked, Deletion,
    DropReceived, EarlierPlan, EarlierPlans, ExportEverything, ForgetBiometric, ForgetLockScreenCard, ForgetReceived,
    HandPart, History, KeepPhoto, KeepReceived, KeepRestored, KeepTurn, KeepVoice, Lately, LeaveFull, ListAside,
    ListChosenParts, ListReceived, MakeCode, MeasurePassphrase, OpenByBiometric, OpenPicked, OpenReceived, PERMISSIONS,
    Pace, PaperForm, PickBackup, PickReceived, Piece, PreviewLockScreenCard, PutBackPregnancy, PutOffCode, PutOffLock,
    ReadLockScreenCard, ReadPhoto, ReadReceived, ReadShown, ReadVoice, Record, ReminderSeen, RepairSeen,
    ReplacePassphrase, ResetPassphrase, RestorePicked, SaveBackup, SaveBundle, SavePage, SavePaper, Search, Secret,
    Security, SetBiometric, SetEverydayPassphrase, SetFullPassphrase, SetIdle, SetPace, SetReminder, SetTheme,
    ShownCopies, StillHere, SuggestWords, Summary, SummaryForm, TakeOver, Theme, Thread, TrySecret, UndoRestore,
    Unlock, Versions, Visit, Wipe,
};
use care_plan::{ContentHash, LockScreenCard, Scope, sections};
use serde_json::Value as Json;

use super::home::{FULL, Home, PASSPHRASE, Sure};
use super::photo::dot;
use super::{received, sealed_page, *};
use crate::HardwareError;

const OTHER: &[u8] = b"nine loud geese on the roof";
const PRIVATE_ANSWERS: usize = 50;
const WISH: &str = "birth-place/wish";
/// Each stands on a card that opens without unlocking.
const ALLERGIES: &str = "must-know/allergies";
const PAIN: &str = "birth-pain/wish";
const PHOTO: &str = "advance-refusal/photo";
const VOICE: &str = "what-matters/voice";

/// Those that are not put to the app: they are the window's.
const OF_THE_WINDOW: [&str; 4] = ["leave", "allow_screenshots", "ring", "copy_text"];

/// Those that an everyday session of a locked plan without a finger is never granted.
const NEVER_GRANTED: [&str; 5] =
    ["set_lock", "leave_full", "set_everyday_passphrase", "set_full_passphrase", "open_by_biometric"];

fn both(present: &[u8], new: &[u8]) -> Secret {
    [present, b"\0", new].concat().into()
}

/// Two installs; the first has the full passphrase.
struct Twins {
    homes: [Home; 2],
    apps: [App; 2],
    asked: BTreeSet<&'static str>,
    granted: BTreeSet<&'static str>,
}

impl Twins {
    /// Both locked.
    fn new() -> Self {
        let mut homes = [Home::new(), Home::new()];
        let mut apps = homes.each_mut().map(Home::app);
        let places = places();
        let (private, shared) = places.split_at(PRIVATE_ANSWERS);
        for app in &mut apps {
            app.ask(Begin {}).unwrap();
            app.ask(SetLock(PASSPHRASE.into())).unwrap();
            shared.iter().take(20).for_each(|place| write(app, place, "What both of them say."));
            write(app, WISH, "At home");
            write(app, "birth-companions/not-there", "Not him");
            app.verify();
        }
        let with = &mut apps[0];
        with.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
        for (count, place) in private.iter().enumerate() {
            write(with, place, &format!("What nobody may read, the {count}th."));
            with.ask(MoveAnswer { answer: id(place), tier: Tier::JustMe }).unwrap();
        }
        with.verify();
        // What begins private was written before there was a full passphrase: in one it stands behind that.
        apps[1].ask(DeleteForGood { what: Deletion::Answer(id("birth-companions/not-there")) }).unwrap();
        let mut twins = Self { homes, apps, asked: BTreeSet::new(), granted: BTreeSet::new() };
        twins.apps[0].close();
        twins.apps[1].close();
        twins.unlock([PASSPHRASE, PASSPHRASE]);
        for app in &mut twins.apps {
            app.ask(DeleteForGood { what: Deletion::Answer(id(WISH)) }).unwrap();
            write(app, WISH, "At home");
        }
        twins.lock("at first");
        twins
    }

    fn unlock(&mut self, secrets: [&[u8]; 2]) {
        for (app, secret) in self.apps.iter_mut().zip(secrets) {
            app.unlock(secret.to_vec()).unwrap();
        }
    }

    /// Locks both, and compares the folders.
    fn lock(&mut self, when: &str) {
        let [with, without] = self.homes.each_ref().map(|home| fs::read(home.path("card")).ok());
        assert_eq!(with, without, "{when}: the card, as it stood while they were open");
        // As if hours had gone by: what was mistyped is forgiven in both.
        self.apps.iter_mut().for_each(|app| app.host.throttle.forget());
        self.call::<Lock>(when, |app| app.lock(Lock { bookmark: None, is_hidden: false }).map(json));
        let [with, without] = self.homes.each_ref().map(listing);
        assert_eq!(with, without, "{when}");
        self.ask(when, ReadLockScreenCard {});
    }

    /// Asks both, and compares what they answer.
    fn call<C: Command>(&mut self, when: &str, ask: impl Fn(&mut App) -> Result<Json, ApiError>) -> [Json; 2] {
        self.asked.insert(C::NAME);
        let answers = self.apps.each_mut().map(ask);
        let compared = answers.each_ref().map(|answer| answer.as_ref().map(|json| without_ids(&json.to_string())));
        assert_eq!(compared[0], compared[1], "{when}: {}", C::NAME);
        if compared[0].is_ok() {
            self.granted.insert(C::NAME);
        }
        answers.map(|answer| answer.unwrap_or(Json::Null))
    }

    fn ask<C>(&mut self, when: &str, request: C)
    where
        C: Command<By = ByApp> + Clone,
        App: Answers<C, ByApp>,
    {
        self.call::<C>(when, |app| app.ask(request.clone()).map(json));
    }

    /// The same, where the answer is drawn by lot: then how long each text of it is.
    fn ask_for_lot<C>(&mut self, when: &str, request: C)
    where
        C: Command<By = ByApp> + Clone,
        App: Answers<C, ByApp>,
    {
        self.call::<C>(when, |app| app.ask(request.clone()).map(json).map(|json| Json::from(shape(&json))));
    }

    /// Both as they are found after the battery died while they were open.
    fn die(&mut self) {
        for (home, app) in self.homes.iter_mut().zip(&mut self.apps) {
            let folder = tempfile::tempdir().unwrap();
            copy_below(home.base(), folder.path());
            *home = Home::at(folder, home.now);
            *app = home.app();
        }
    }
}

fn copy_below(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&to).unwrap();
            copy_below(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Every shared question that stands once in a plan.
fn places() -> Vec<String> {
    let once = sections::SECTIONS.iter().filter(|section| section.stands_in(Scope::Once) && !section.says_ending());
    let all = once.flat_map(|section| {
        let shared = section.prompts.iter().filter(|prompt| section.tier_of(prompt) == Tier::Shared);
        shared.map(|prompt| AnswerId::once(section.section_id(), prompt.prompt_id()).to_string())
    });
    all.filter(|place| place != WISH).collect()
}

fn json(view: impl serde::Serialize) -> Json {
    serde_json::to_value(view).unwrap()
}

/// `text` with each number of an entry, which is random, written as its place.
fn without_ids(text: &str) -> String {
    let mut known: Vec<&str> = Vec::new();
    let mut written = String::new();
    for word in text.split_inclusive(|sign: char| !sign.is_ascii_hexdigit()) {
        let digits = word.trim_end_matches(|sign: char| !sign.is_ascii_hexdigit());
        if digits.len() == 32 {
            let place = known.iter().position(|id| *id == digits).unwrap_or(known.len());
            if place == known.len() {
                known.push(digits);
            }
            written.push_str(&format!("entry-{place}{}", word.trim_start_matches(digits)));
        } else {
            written.push_str(word);
        }
    }
    written
}

/// Which fields an answer has, and of how many parts each is.
fn shape(json: &Json) -> String {
    match json {
        Json::Object(fields) => fields.iter().map(|(name, value)| format!("{name}: {} ", shape(value))).collect(),
        Json::Array(items) => items.len().to_string(),
        Json::String(text) => text.split(' ').count().to_string(),
        other => other.to_string(),
    }
}

/// What anyone sees of a folder: names, sizes, and of the vault's files when they were last changed.
fn listing(home: &Home) -> BTreeMap<PathBuf, (u64, Option<SystemTime>)> {
    fn walk(base: &Path, folder: &Path, found: &mut BTreeMap<PathBuf, (u64, Option<SystemTime>)>) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(base).unwrap().to_owned();
            let metadata = path.metadata().unwrap();
            let changed = name.starts_with("vault").then(|| metadata.modified().unwrap());
            let bytes = if metadata.is_dir() { 0 } else { metadata.len() };
            if metadata.is_dir() {
                walk(base, &path, found);
            }
            found.insert(name, (bytes, changed));
        }
    }
    let mut found = BTreeMap::new();
    walk(home.base(), home.base(), &mut found);
    found
}

/// All that can be asked in an everyday session, and nothing that ends the plan.
fn walk(twins: &mut Twins, when: &str) {
    for disclosure in Audience::ALL.map(Disclosure::usual) {
        for is_held_up in [false, true] {
            twins.ask(when, Show { disclosure: disclosure.clone(), is_held_up });
        }
        for form in SummaryForm::ALL {
            twins.ask(when, Summary { disclosure: disclosure.clone(), form });
        }
        twins.ask(when, Record { disclosure: disclosure.clone() });
        twins.call::<SaveBundle>(when, |app| {
            let file = app.bundle_file(SaveBundle { disclosure: disclosure.clone() })?;
            app.bundle_given(SaveBundle { disclosure: disclosure.clone() })?;
            Ok(json((file.name, file.bytes.len())))
        });
        twins.ask(when, ChooseParts { disclosure });
    }
    let asked = SavePage { disclosure: Disclosure::usual(Audience::Midwife) };
    twins.call::<SavePage>(when, |app| {
        let page = sealed_page::page_of(app, &asked)?;
        app.page_given(asked.clone())?;
        // What is sealed is sealed anew each time, and is some bytes longer or shorter for it.
        Ok(json((&page.file.name, sealed_page::opened(&page))))
    });
    twins.ask(when, ListChosenParts {});
    receive(twins, when);
    for (form, has_code) in [(PaperForm::Full, false), (PaperForm::Blank, true)] {
        let disclosure = Disclosure::usual(Audience::Midwife);
        let asked = SavePaper { disclosure, form, is_large: false, is_dated: true, has_code };
        twins.call::<SavePaper>(when, |app| {
            let paper = app.paper(asked.clone())?.laid_out()?;
            app.paper_given(asked.clone())?;
            // One with a code is drawn anew each time, and is some bytes longer or shorter for it.
            let bytes = if has_code { 0 } else { paper.file.bytes.len() };
            Ok(json((paper.file.name, bytes, paper.view.pages, paper.view.lacks_letters)))
        });
    }
    twins.call::<Start>(when, |app| app.start(Start {}).map(json));
    twins.ask(when, Begin {});
    twins.ask(when, StillHere {});
    twins.ask(when, SetLock(OTHER.into()));
    twins.ask(when, PutOffLock {});
    twins.ask(when, PutOffCode {});
    twins.call::<Security>(when, |app| app.security(Security {}).map(json));
    for minutes in [0, 7, 5] {
        twins.ask(when, SetIdle { minutes });
    }
    twins.ask_for_lot(when, SuggestWords {});
    twins.ask(when, MeasurePassphrase(FULL.into()));
    twins.ask(when, CheckCode(b"123456 12".into()));
    twins.ask(when, RepairSeen {});
    twins.ask(when, ForgetBiometric {});
    twins.ask(when, ChangesSeen {});
    for is_on in [true, false] {
        twins.ask(when, SetReminder { is_on });
        twins.ask(when, ReminderSeen {});
    }
    for secret in [PASSPHRASE, FULL] {
        twins.ask(when, TrySecret(secret.into()));
    }
    twins.call::<SetBiometric>(when, |app| {
        app.ask(ConfirmSecret(PASSPHRASE.into()))?;
        app.biometric_secret_to_seal(SetBiometric {})?;
        app.set_biometric(SetBiometric {}, Err(HardwareError::Cancelled)).map(json)
    });
    twins.call::<OpenByBiometric>(when, |app| app.biometric_sealed().map(|sealed| json(sealed.len())));
    for language in ["en-GB-simple", "en-GB", "xx"] {
        twins.ask(when, SetLanguage { language: language.to_owned() });
    }
    twins.ask(when, SetTheme { theme: Theme::Auto });
    twins.ask(when, SetPace { pace: Pace::Together });

    let kept = twins.call::<KeepTurn>(when, |app| {
        let name = std::iter::once(Value::Text("Sunita".to_owned())).collect();
        app.ask(KeepTurn { values: vec![("name".parse().unwrap(), name)] }).map(json)
    });
    let turns: Vec<EntryId> = kept.iter().map(|kept| kept["id"].as_str().unwrap().parse().unwrap()).collect();
    for has_identifiers in [false, true] {
        twins.ask(when, Visit { has_identifiers });
    }
    twins.ask(when, words(PHOTO, "The dog"));
    let file = dot();
    let whole = u32::try_from(file.len()).unwrap();
    twins.ask(when, HandPart { whole, from: 0, piece: Piece(file) });
    let kept = twins.call::<KeepPhoto>(when, |app| app.ask(KeepPhoto { answer: id(PHOTO) }).map(json));
    let photo: ContentHash = kept[0]["answer"]["values"]["attachment"].as_str().unwrap().parse().unwrap();
    twins.ask(when, ReadPhoto { photo });
    twins.ask(when, DeleteForGood { what: Deletion::Answer(id(PHOTO)) });
    twins.ask(when, HandPart { whole: 4, from: 0, piece: Piece(vec![1; 4]) });
    let kept = twins.call::<KeepVoice>(when, |app| app.ask(KeepVoice { answer: id(VOICE) }).map(json));
    let voice: ContentHash = kept[0]["answer"]["values"]["attachment"].as_str().unwrap().parse().unwrap();
    twins.ask(when, ReadVoice { voice });
    twins.ask(when, DeleteForGood { what: Deletion::Answer(id(VOICE)) });
    twins.ask(when, Thread {});
    twins.ask(when, Versions {});
    twins.ask(when, ChangedSince { at: 0 });
    twins.ask(when, ShownCopies {});
    twins.call::<ReadShown>(when, |app| {
        let at = app.ask(ShownCopies {})?.first().map_or(0, |copy| copy.at);
        app.ask(ReadShown { at }).map(json)
    });
    twins.ask(when, Lately {});
    let second_home = twins.apps[1].folder().to_owned();
    twins.call::<DeleteForGood>(when, |app| {
        let turn = turns[usize::from(app.folder() == second_home)];
        app.sure(PASSPHRASE, DeleteForGood { what: Deletion::Entry(turn) }).map(json)
    });

    let places = places();
    let (private, shared) = places.split_at(PRIVATE_ANSWERS);
    // Also where the other woman has something behind her full passphrase.
    for place in private.iter().take(2).chain(shared.iter().take(2)) {
        twins.ask(when, History { answer: id(place) });
        twins.ask(when, words(place, "Written in an everyday session"));
        for tier in [Tier::Sensitive, Tier::JustMe, Tier::Shared] {
            twins.ask(when, MoveAnswer { answer: id(place), tier });
        }
        twins.ask(when, Search { words: "everyday".to_owned() });
        twins.ask(when, History { answer: id(place) });
        twins.ask(when, DeleteForGood { what: Deletion::Answer(id(place)) });
    }
    let added = twins.call::<AddEntry>(when, |app| {
        let request = AddEntry { section: "contingency".parse().unwrap(), name: "If I stop talking".to_owned() };
        app.ask(request).map(json)
    });
    let entries: Vec<EntryId> = added.iter().map(|added| added["id"].as_str().unwrap().parse().unwrap()).collect();
    let second = twins.apps[1].folder().to_owned();
    let of = |app: &App| entries[usize::from(app.folder() == second)];
    for removed in [true, false] {
        twins.call::<RemoveEntry>(when, |app| app.ask(RemoveEntry { entry: of(app), removed }).map(json));
    }
    twins.call::<ReadCard>(when, |app| app.ask(ReadCard { entry: of(app) }).map(json));
    twins.call::<DeleteForGood>(when, |app| {
        app.sure(PASSPHRASE, DeleteForGood { what: Deletion::Entry(of(app)) }).map(json)
    });
    later_pregnancy(twins, when);
    lock_screen_card(twins, when);
    twins.call::<ExportEverything>(when, |app| {
        app.ask(ConfirmSecret(PASSPHRASE.into()))?;
        let export = app.everything(ExportEverything {})?;
        let sizes = export.files.iter().map(|file| (file.name.clone(), file.bytes.len()));
        Ok(json((export.name, sizes.collect::<Vec<_>>())))
    });
}

/// A card that opens without unlocking, also of a part where the other woman has something behind her full passphrase.
/// It stays chosen.
fn lock_screen_card(twins: &mut Twins, when: &str) {
    assert!(places().iter().take(PRIVATE_ANSWERS).any(|place| place == ALLERGIES), "the other woman has one there");
    twins.ask(when, words(ALLERGIES, "Penicillin"));
    for card in LockScreenCard::ALL {
        twins.ask(when, PreviewLockScreenCard { card });
        twins.ask(when, ChooseLockScreenCard { card });
        twins.ask(when, ConfirmSecret(PASSPHRASE.into()));
        twins.ask(when, ChooseLockScreenCard { card });
        twins.ask(when, ReadLockScreenCard {});
    }
    twins.ask(when, ForgetLockScreenCard {});
    twins.ask(when, ConfirmSecret(PASSPHRASE.into()));
    twins.ask(when, ChooseLockScreenCard { card: LockScreenCard::Labour });
    twins.call::<Security>(when, |app| app.security(Security {}).map(json));
    for says in [true, false] {
        if !says {
            twins.ask(when, DeleteForGood { what: Deletion::Answer(id(ALLERGIES)) });
        }
        let card = twins.homes.each_ref().map(|home| fs::read_to_string(home.path("card")).unwrap());
        assert_eq!(card[0], card[1], "{when}: one card");
        assert!(card[0].contains("Penicillin") == says && card[0].contains("Water, "), "{when}: with something on it");
    }
}

/// A plan that begins blank, takes something over, and is put back again.
fn later_pregnancy(twins: &mut Twins, when: &str) {
    let places = places();
    let (private, shared) = places.split_at(PRIVATE_ANSWERS);
    let lasts = |place: &&String| {
        let place = id(place);
        let section = sections::section(place.section.as_str()).unwrap();
        section.lasts(section.prompt(place.prompt.as_str()).unwrap())
    };
    let lasting = shared.iter().rfind(lasts).unwrap();
    twins.ask(when, words(lasting, "Taken over"));
    twins.ask(when, BeginPregnancy {});
    twins.ask(when, EarlierPlans {});
    twins.ask(when, EarlierPlan { pregnancy: 1 });
    for place in private.iter().filter(lasts).take(2).chain([lasting]) {
        twins.ask(when, TakeOver { pregnancy: 1, answer: id(place) });
        twins.ask(when, DeleteForGood { what: Deletion::Answer(id(place)) });
    }
    twins.ask(when, DeleteForGood { what: Deletion::EarlierPlan(9) });
    twins.ask(when, PutBackPregnancy {});
    twins.ask(when, DeleteForGood { what: Deletion::Answer(id(lasting)) });
}

/// What changes the secrets, and brings them back to what they were.
fn change_secrets(twins: &mut Twins, when: &str) {
    for of in [CodeOf::Full, CodeOf::Everyday] {
        twins.ask(when, ConfirmSecret(PASSPHRASE.into()));
        twins.ask_for_lot(when, MakeCode { of });
    }
    // Asked without the secret, and with it.
    for _ in 0..2 {
        twins.ask(when, LeaveFull {});
        twins.ask(when, ConfirmSecret(PASSPHRASE.into()));
    }
    for _ in 0..2 {
        twins.ask(when, SetEverydayPassphrase(OTHER.into()));
        twins.ask(when, ConfirmSecret(PASSPHRASE.into()));
    }
    twins.ask(when, ResetPassphrase(OTHER.into()));
    for refused in [&b"short"[..], b"password1", PASSPHRASE] {
        twins.ask(when, ConfirmSecret(PASSPHRASE.into()));
        twins.ask(when, SetFullPassphrase(refused.into()));
    }
    twins.ask(when, ChangePassphrase(both(OTHER, PASSPHRASE)));
    twins.ask(when, ChangePassphrase(both(PASSPHRASE, OTHER)));
    twins.lock(when);
    twins.call::<Unlock>(when, |app| app.unlock(PASSPHRASE.to_vec()).map(json));
    twins.call::<Unlock>(when, |app| app.unlock(OTHER.to_vec()).map(json));
    twins.ask(when, ReplacePassphrase(both(OTHER, PASSPHRASE)));
    twins.lock(when);
    twins.unlock([PASSPHRASE, PASSPHRASE]);
    let codes: Vec<Vec<u8>> = twins
        .apps
        .iter_mut()
        .map(|app| app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes())
        .collect();
    twins.lock(when);
    twins.unlock([&codes[0], &codes[1]]);
    twins.call::<Security>(when, |app| app.security(Security {}).map(json));
    twins.ask(when, ResetPassphrase(OTHER.into()));
    twins.ask(when, ChangePassphrase(both(OTHER, PASSPHRASE)));
    twins.lock(when);
}

/// A plan that somebody gave her, kept and forgotten.
fn receive(twins: &mut Twins, when: &str) {
    twins.ask(when, OpenReceived(b"0000".into()));
    twins.call::<PickReceived>(when, |app| {
        app.take_received((PickReceived {}, received::DOCUMENT.as_bytes().to_vec())).map(json)
    });
    twins.ask(when, OpenReceived(b"0000 0000 0000 0000 0000".into()));
    let plan = ContentHash::of(received::DOCUMENT.as_bytes());
    twins.ask(when, KeepReceived {});
    twins.ask(when, DropReceived {});
    twins.ask(when, ListReceived {});
    twins.ask(when, ReadReceived { plan });
    twins.ask(when, ForgetReceived { plan });
    twins.ask(when, ReadReceived { plan });
}

/// A copy of her own, brought back.
fn restore(twins: &mut Twins, when: &str) {
    let copies: Vec<(PathBuf, Vec<u8>)> = twins
        .apps
        .iter_mut()
        .map(|app| (app.folder().to_owned(), app.backup_file(SaveBackup {}).unwrap().bytes))
        .collect();
    twins.call::<SaveBackup>(when, |app| {
        let file = app.backup_file(SaveBackup {})?;
        Ok(json((file.name, file.bytes.len())))
    });
    twins.call::<PickBackup>(when, |app| {
        let copy = copies.iter().find(|(folder, _)| folder == app.folder()).map(|(_, copy)| copy.clone());
        app.take_backup(PickBackup {}, copy.unwrap()).map(json)
    });
    twins.ask(when, OpenPicked(OTHER.into()));
    // In the open plan, and from the lock screen.
    twins.ask(when, OpenPicked(PASSPHRASE.into()));
    twins.lock(when);
    twins.ask(when, OpenPicked(PASSPHRASE.into()));
    twins.ask(when, RestorePicked {});
    twins.ask(when, ListAside {});
    twins.lock(when);
    twins.unlock([PASSPHRASE, PASSPHRASE]);
    // What was there before comes back, and goes aside again for what the copy held.
    twins.call::<UndoRestore>(when, |app| app.undo_restore(UndoRestore {}).map(json));
    twins.unlock([PASSPHRASE, PASSPHRASE]);
    twins.call::<UndoRestore>(when, |app| app.undo_restore(UndoRestore {}).map(json));
    for secret in [OTHER, PASSPHRASE] {
        twins.ask(when, ChooseAside { number: 1 });
        twins.ask(when, OpenPicked(secret.into()));
    }
    twins.ask(when, RestorePicked {});
    twins.ask(when, KeepRestored {});
    twins.ask(when, ChooseAside { number: 2 });
    twins.ask(when, ChooseAside { number: 1 });
    twins.ask(when, DeletePicked {});
    twins.ask(when, OpenPicked(PASSPHRASE.into()));
    twins.ask(when, DeletePicked {});
    twins.ask(when, ListAside {});
    twins.lock(when);
}

#[test]
fn every_command_answers_alike_with_a_full_passphrase_and_without_and_the_folders_look_the_same() {
    let mut twins = Twins::new();
    for day in 1..4 {
        let when = format!("on day {day}");
        twins.homes.iter_mut().for_each(|home| home.set_day(day));
        // A full session on one of them, a day like any other on the other one; on the second day the battery dies.
        twins.unlock([FULL, PASSPHRASE]);
        let places = places();
        for app in &mut twins.apps {
            write(app, WISH, &format!("At home, {when}"));
            write(app, PAIN, &format!("Water, {when}"));
            // Held up in a full session on one of them: both remember the visit, and alike.
            app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: true }).unwrap();
        }
        write(&mut twins.apps[0], &places[0], &format!("What nobody may read, {when}"));
        if day == 2 {
            twins.die();
        } else {
            twins.apps.iter_mut().for_each(App::verify);
            twins.lock(&when);
        }
        twins.call::<Start>(&when, |app| app.start(Start {}).map(json));
        twins.call::<Unlock>(&when, |app| app.unlock(PASSPHRASE.to_vec()).map(json));
        twins.apps.iter_mut().for_each(App::verify);
        walk(&mut twins, &when);
        if day == 1 {
            twins.die();
            twins.call::<Unlock>(&when, |app| app.unlock(PASSPHRASE.to_vec()).map(json));
        }
        twins.lock(&when);
        twins.call::<Unlock>(&when, |app| app.unlock(b"not the right words".to_vec()).map(json));
        twins.unlock([PASSPHRASE, PASSPHRASE]);
        match day {
            1 => change_secrets(&mut twins, &when),
            2 => restore(&mut twins, &when),
            _ => twins.lock(&when),
        }
    }
    assert_eq!(
        twins.apps[0].unlock(FULL.to_vec()).unwrap().plan.text(&id(&places()[9])),
        "What nobody may read, the 9th."
    );
    twins.apps[0].close();
    twins.unlock([PASSPHRASE, PASSPHRASE]);
    twins.call::<Wipe>("at last", |app| {
        app.ask(ConfirmSecret(PASSPHRASE.into()))?;
        app.wipe(Wipe {}).map(json)
    });
    assert_eq!(listing(&twins.homes[0]), listing(&twins.homes[1]), "at last");

    let all: BTreeSet<&str> = PERMISSIONS.iter().flat_map(|permission| permission.commands).copied().collect();
    let left: Vec<_> = all.difference(&twins.asked).filter(|name| !OF_THE_WINDOW.contains(name)).collect();
    assert!(left.is_empty(), "every command was asked but {left:?}");
    let refused: BTreeSet<&str> = twins.asked.difference(&twins.granted).copied().collect();
    assert_eq!(refused, NEVER_GRANTED.into(), "every other one was granted once, or its answer says little");
}

/// What changes the full passphrase alone, or its code.
type OfFull = fn(&mut App) -> Result<(), ApiError>;
const OF_FULL: [(&str, OfFull); 3] = [
    ("the full passphrase is changed", |app| app.ask(ChangePassphrase(both(FULL, OTHER))).map(drop)),
    ("it has a code", |app| app.sure(OTHER, MakeCode { of: CodeOf::Full }).map(drop)),
    ("someone knows it", |app| app.ask(ReplacePassphrase(both(OTHER, FULL))).map(drop)),
];

#[test]
fn what_she_changes_of_the_full_passphrase_alone_is_told_in_no_everyday_opening() {
    let mut twins = Twins::new();
    twins.unlock([PASSPHRASE, PASSPHRASE]);
    let made = |app: &mut App| app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat();
    let codes = twins.apps.each_mut().map(made);
    for app in &mut twins.apps {
        app.ask(ChangesSeen {}).unwrap();
    }
    twins.lock("with a code");
    let mut full = FULL;
    for (when, change) in OF_FULL {
        twins.unlock([full, PASSPHRASE]);
        change(&mut twins.apps[0]).unwrap();
        full = if when == "someone knows it" { FULL } else { OTHER };
        twins.lock(when);
        twins.call::<Start>(when, |app| app.start(Start {}).map(json));
        for secrets in [[PASSPHRASE, PASSPHRASE], codes.each_ref().map(String::as_bytes)] {
            twins.unlock(secrets);
            twins.call::<Start>(when, |app| app.start(Start {}).map(json));
            twins.call::<Security>(when, |app| app.security(Security {}).map(json));
            twins.lock(when);
        }
    }
}

#[test]
fn what_is_not_promised_does_tell() {
    // Setting one: where there is one already, it cannot be.
    let mut twins = Twins::new();
    twins.unlock([PASSPHRASE, PASSPHRASE]);
    let told = twins.apps.each_mut().map(|app| app.sure(PASSPHRASE, SetFullPassphrase(OTHER.into())).map(drop));
    assert_eq!(told, [Err(ApiError::NotNow), Ok(())]);

    // Harming the private file: it is found by who opens it.
    let mut twins = Twins::new();
    twins.homes.iter().for_each(|home| home.harm("private.db", [3]));
    let told = twins.apps.each_mut().map(|app| app.unlock(PASSPHRASE.to_vec()).unwrap().repaired.is_some());
    assert_eq!(told, [false, true]);

    // Much behind it: files grow in steps.
    let mut twins = Twins::new();
    twins.unlock([FULL, PASSPHRASE]);
    let place = &places()[0];
    for round in 0..6 {
        write(&mut twins.apps[0], place, &format!("{round} {}", "a great deal ".repeat(6_000)));
    }
    twins.apps.iter_mut().for_each(App::close);
    assert_ne!(listing(&twins.homes[0]), listing(&twins.homes[1]));
}

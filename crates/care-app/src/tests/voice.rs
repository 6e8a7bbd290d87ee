//! Her voice beside her words, or without any: what is taken, where it goes, and what is left of it.

use std::fs;

use care_bridge::{
    BeginPregnancy, BlockKind, DeleteForGood, Deletion, ExportEverything, HandPart, KeepPhoto, KeepVoice, Piece,
    ReadVoice, SaveBackup, SavedView, SetFullPassphrase, Summary, SummaryForm, TakeOver,
};
use care_plan::{ContentHash, ValueKind};
use care_vault::VaultName;
use care_voice::{MOST_SAMPLES, record, seconds_of};

use super::home::{FULL, Home, PAGE_BYTES, PASSPHRASE, Sure, opened};
use super::photo::{dot, hand};
use super::*;
use crate::place::Place;
use crate::session::MOST_ATTACHED;

const PLACE: &str = "birth-place/wish";
const MINE: &str = "what-matters/voice";
const PART: usize = 192 * 1024;

/// Samples that are no sound, and stand nowhere else.
fn said(samples: usize, seed: u64) -> Vec<u8> {
    let mut all = vec![0; samples * 2];
    Counting(seed).fill(&mut all).unwrap();
    all
}

fn keep(app: &mut App, answer: &str, samples: &[u8]) -> Result<SavedView, ApiError> {
    hand(app, samples, PART)?;
    app.ask(KeepVoice { answer: id(answer) })
}

fn voice_at(app: &mut App, answer: &str) -> Option<ContentHash> {
    plan(app).answer(&id(answer))?.attachment()
}

fn kept_bytes(app: &mut App) -> Vec<u64> {
    app.open().unwrap().0.each_vault().map(|vault| vault.attachment_bytes().unwrap()).collect()
}

fn begun() -> (Home, App) {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    (home, app)
}

/// What is shown for `audience`, as far as it is heard.
fn heard_by(app: &mut App, audience: Audience) -> Vec<care_bridge::BlockView> {
    let disclosure = Disclosure::usual(audience);
    let blocks = app.ask(Show { disclosure, is_held_up: false }).map(|view| view.blocks).unwrap_or_default();
    blocks.into_iter().filter(|block| block.kind == BlockKind::Voice).collect()
}

#[test]
fn what_she_says_is_kept_without_a_word_shown_where_its_answer_is_and_there_after_a_restart() {
    let (mut home, mut app) = begun();
    let samples = said(40_000, 1);
    let view = keep(&mut app, PLACE, &samples).unwrap();
    assert_eq!(view.answer.unwrap().text(), "", "she may be somebody who does not write");
    let voice = voice_at(&mut app, PLACE).unwrap();
    let kept = app.ask(ReadVoice { voice }).unwrap().0;
    assert_eq!((&kept, ContentHash::of(&kept)), (&record(&samples).unwrap(), voice));
    app.close();
    drop(app);
    app = home.app();
    assert_eq!(opened(&mut app).1, None);
    assert_eq!(app.ask(ReadVoice { voice }).unwrap().0, kept);

    // A word beside it later leaves it as it is.
    let heard = heard_by(&mut app, Audience::Midwife);
    assert!(
        !heard.is_empty() && heard.iter().all(|block| block.voice.map(|of| (of.voice, of.seconds)) == Some((voice, 3)))
    );
    assert!(heard.iter().all(|block| !block.text.is_empty() && block.photo.is_none()), "it says what it is of");
    write(&mut app, PLACE, "At home");
    assert_eq!((voice_at(&mut app, PLACE), plan(&mut app).text(&id(PLACE))), (Some(voice), "At home"));
    // What cannot be played says that it is there.
    let disclosure = Disclosure::usual(Audience::Midwife);
    let summary = app.ask(Summary { disclosure, form: SummaryForm::Text }).unwrap();
    let text: Vec<_> = summary.cards.into_iter().map(|card| card.text).collect();
    assert!(text.concat().contains("At home. I say this in my own voice on my phone."), "{text:?}");

    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.ask(MoveAnswer { answer: id(PLACE), tier: Tier::JustMe }).unwrap();
    for audience in Audience::ALL.into_iter().filter(|audience| *audience != Audience::Myself) {
        assert!(heard_by(&mut app, audience).is_empty(), "{audience:?}: it goes with its answer");
    }
}

#[test]
fn what_is_not_taken_is_told_and_what_stood_there_stands() {
    let (_home, mut app) = begun();
    keep(&mut app, MINE, &said(900, 1)).unwrap();
    let before = voice_at(&mut app, MINE);
    let most = vec![1; MOST_SAMPLES * 2 + 2];
    for (samples, told) in [
        (&[][..], ApiError::VoiceDamaged),
        (&[1][..], ApiError::VoiceDamaged),
        (&[1; 601][..], ApiError::VoiceDamaged),
        (&most[..], ApiError::VoiceTooLarge),
    ] {
        assert_eq!(keep(&mut app, MINE, samples).map(drop), Err(told), "{} bytes", samples.len());
        assert_eq!(voice_at(&mut app, MINE), before);
    }
    // Cut on its way, and nothing at all.
    app.ask(HandPart { whole: 100, from: 0, piece: Piece(vec![1; 50]) }).unwrap();
    assert_eq!(app.ask(KeepVoice { answer: id(MINE) }).map(drop), Err(ApiError::VoiceDamaged));
    assert_eq!(app.ask(KeepVoice { answer: id(MINE) }).map(drop), Err(ApiError::VoiceDamaged), "it is gone with that");
    // Each stands where its question asks for it.
    assert_eq!(keep(&mut app, "what-matters/photo", &said(900, 2)).map(drop), Err(ApiError::UnknownPlace));
    assert_eq!(keep(&mut app, "must-know/allergies", &said(900, 2)).map(drop), Err(ApiError::UnknownPlace));
    write(&mut app, MINE, "The dog");
    hand(&mut app, &dot(), PART).unwrap();
    assert_eq!(app.ask(KeepPhoto { answer: id(MINE) }).map(drop), Err(ApiError::UnknownPlace));
    assert_eq!(voice_at(&mut app, MINE), before);
    assert_eq!(app.ask(ReadVoice { voice: ContentHash::of(b"nowhere") }).map(drop), Err(ApiError::VoiceGone));
    // What is more private than shared waits for a lock, as words do.
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.ask(MoveAnswer { answer: id(MINE), tier: Tier::JustMe }).unwrap();
    assert!(keep(&mut app, MINE, &said(500, 3)).is_ok());
}

#[test]
fn taken_away_or_said_again_it_can_be_brought_back_until_it_is_deleted_for_good() {
    let (_home, mut app) = begun();
    let mut voices = Vec::new();
    for seed in [1, 2] {
        keep(&mut app, MINE, &said(800, seed)).unwrap();
        voices.extend(voice_at(&mut app, MINE));
    }
    app.ask(SaveEdit { edit: Edit::clear(id(MINE), ValueKind::Attachment) }).unwrap();
    assert!(plan(&mut app).answer(&id(MINE)).is_none_or(Answer::is_empty));
    for voice in &voices {
        app.ask(SaveEdit { edit: Edit::set(id(MINE), Value::Attachment(*voice)) }).unwrap();
        assert!(app.ask(ReadVoice { voice: *voice }).is_ok(), "as a step that is taken back does");
    }
    app.ask(DeleteForGood { what: Deletion::Answer(id(MINE)) }).unwrap();
    for voice in &voices {
        assert_eq!(app.ask(ReadVoice { voice: *voice }).map(drop), Err(ApiError::VoiceGone));
    }
    assert_eq!(kept_bytes(&mut app), [0, 0]);
    keep(&mut app, MINE, &said(800, 1)).unwrap();
    assert_eq!(voice_at(&mut app, MINE), Some(voices[0]), "and begins anew");
}

#[test]
fn it_moves_with_its_answer_and_the_everyday_passphrase_hears_nothing_of_it_there() {
    let (mut home, mut app) = begun();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    keep(&mut app, MINE, &said(90_000, 1)).unwrap();
    keep(&mut app, MINE, &said(70_000, 2)).unwrap();
    let (both, now) = (2 * 58 + 160_000, 58 + 70_000);
    assert_eq!(kept_bytes(&mut app), [both, 0]);
    app.ask(MoveAnswer { answer: id(MINE), tier: Tier::JustMe }).unwrap();
    assert_eq!(kept_bytes(&mut app), [0, both], "with what it said before");
    let voice = voice_at(&mut app, MINE).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(app.ask(ReadVoice { voice }).map(drop), Err(ApiError::VoiceGone));
    assert!(heard_by(&mut app, Audience::Midwife).is_empty());
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    // To where more people hear it, what it said before does not come along.
    app.ask(MoveAnswer { answer: id(MINE), tier: Tier::Shared }).unwrap();
    assert_eq!(kept_bytes(&mut app), [now, 0]);
    app.verify();
    app.close();
    drop(app);
    app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert!(app.ask(ReadVoice { voice }).is_ok());
    app.verify();
    assert!(app.agrees_with_history().unwrap());
}

#[test]
fn a_copy_of_hers_everything_and_a_later_plan_have_it_and_there_is_room_for_many() {
    let (_home, mut app) = begun();
    let samples = said(50_000, 1);
    keep(&mut app, MINE, &samples).unwrap();
    let voice = voice_at(&mut app, MINE).unwrap();
    let bytes = record(&samples).unwrap();
    let export = app.everything(ExportEverything {}).unwrap();
    let name = format!("voice-{voice}.wav");
    assert!(export.files.iter().any(|file| file.name == name && file.bytes == bytes), "a file that any player reads");
    let text = export.files.iter().find(|file| file.name == "plan.txt").unwrap();
    assert!(String::from_utf8_lossy(&text.bytes).contains(&name), "and the text names it");
    app.ask(BeginPregnancy {}).unwrap();
    assert_eq!(voice_at(&mut app, MINE), None);
    app.ask(TakeOver { pregnancy: 1, answer: id(MINE) }).unwrap();
    assert_eq!(voice_at(&mut app, MINE), Some(voice), "also where there is no word beside it");

    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    let mut other = Home::new();
    let mut restored = other.app();
    restored.take_backup(care_bridge::PickBackup {}, copy).unwrap();
    restored.ask(care_bridge::OpenPicked(PASSPHRASE.into())).unwrap();
    restored.ask(care_bridge::RestorePicked {}).unwrap();
    assert_eq!(restored.ask(ReadVoice { voice }).unwrap().0, bytes);

    attach(&mut app, "advance-refusal/photo", vec![7; usize::try_from(MOST_ATTACHED).unwrap() - 200_000]);
    assert_eq!(keep(&mut app, PLACE, &said(200_000, 2)).map(drop), Err(ApiError::AttachmentsFull));
    assert_eq!(voice_at(&mut app, PLACE), None);
}

/// Keeps `bytes` beside an answer as they are.
fn attach(app: &mut App, answer: &str, bytes: Vec<u8>) -> ContentHash {
    let (open, host) = app.open().unwrap();
    let home = open.home(&id(answer)).unwrap_or(Place { tier: Tier::Shared, vault: VaultName::Everyday });
    let hash = ContentHash::of(&bytes);
    open.attach(home, &id(answer), bytes, &mut host.context()).unwrap();
    hash
}

#[test]
fn what_a_newer_version_keeps_is_kept_and_told_of_and_not_played() {
    let (_home, mut app) = begun();
    // Another form of sound beside a question of ours, and something beside one that takes nothing.
    let form = attach(&mut app, PLACE, b"OggS of a newer version".to_vec());
    let kind = attach(&mut app, "must-know/allergies", b"a moving picture".to_vec());
    assert_eq!(app.ask(ReadVoice { voice: form }).map(drop), Err(ApiError::VoiceGone));
    let heard = heard_by(&mut app, Audience::Midwife);
    assert!(!heard.is_empty() && heard.iter().all(|block| block.voice.is_some_and(|of| of.seconds == 0)));
    let show = app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false }).unwrap();
    assert!(show.blocks.iter().any(|block| block.kind == BlockKind::Note && block.text.contains("newer Holdfast")));
    let files = app.everything(ExportEverything {}).unwrap().files;
    for name in [format!("voice-{form}.wav"), format!("attachment-{kind}")] {
        assert!(files.iter().any(|file| file.name == name), "{name} is hers to take along");
    }
    app.verify();
    assert!(app.agrees_with_history().unwrap());
}

#[test]
fn a_note_that_is_damaged_takes_no_word_along_and_is_told_of() {
    let (mut home, mut app) = begun();
    write(&mut app, PLACE, "At home");
    keep(&mut app, PLACE, &said(400_000, 1)).unwrap();
    keep(&mut app, MINE, &said(30_000, 2)).unwrap();
    let [voice, other] = [PLACE, MINE].map(|answer| voice_at(&mut app, answer).unwrap());
    app.close();
    drop(app);
    let whole = fs::read(home.path("everyday.db")).unwrap();
    let pages = whole.len() / PAGE_BYTES;
    let (mut lost, mut kept) = (0, 0);
    for page in (2..pages).step_by(pages / 12) {
        fs::write(home.path("everyday.db"), &whole).unwrap();
        drop(fs::remove_dir_all(home.path("copies")));
        drop(fs::remove_dir_all(home.path("aside")));
        home.harm("everyday.db", [page]);
        let mut app = home.app();
        let told = opened(&mut app).1;
        assert_eq!(plan(&mut app).text(&id(PLACE)), "At home", "page {page}");
        let read = [voice, other].map(|voice| app.ask(ReadVoice { voice }).map(|note| seconds_of(&note.0)));
        match read {
            [Ok(Some(25)), Ok(Some(2))] => kept += 1,
            _ => {
                assert!(read.iter().any(Result::is_ok), "page {page}: the other one stays");
                assert!(told.unwrap().lost_steps > 0, "page {page}");
                lost += 1;
            }
        }
        app.close();
    }
    assert!(lost > 3 && kept > 0, "{lost} {kept}");
}

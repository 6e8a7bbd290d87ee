//! Photographs beside her words: what is taken, where it goes, and what is left of it.

use std::fs;

use care_bridge::{
    BeginPregnancy, BlockKind, DeleteForGood, Deletion, ExportEverything, HandPart, History, KeepPhoto, Piece,
    ReadPhoto, RepairView, SaveBackup, SavedView, SetFullPassphrase, TakeOver,
};
use care_plan::{ContentHash, ValueKind};
use care_vault::VaultName;

use super::home::{FULL, Home, PAGE_BYTES, PASSPHRASE, Sure, opened};
use super::*;
use crate::place::Place;
use crate::session::MOST_ATTACHED;

const SEA: &str = "what-matters/photo";
const PAPER: &str = "advance-refusal/photo";

/// A PNG of one pixel, and another of five by five.
const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const RED: &str = "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

pub(super) fn file(base64: &str) -> Vec<u8> {
    serde_json::from_value::<Piece>(base64.into()).unwrap().0
}

/// A photograph of one pixel.
pub(super) fn dot() -> Vec<u8> {
    file(DOT)
}

pub(super) fn hand(app: &mut App, file: &[u8], part: usize) -> Result<(), ApiError> {
    let whole = u32::try_from(file.len()).unwrap();
    let mut from = 0;
    for piece in file.chunks(part) {
        app.ask(HandPart { whole, from, piece: Piece(piece.to_vec()) })?;
        from += u32::try_from(piece.len()).unwrap();
    }
    Ok(())
}

fn keep(app: &mut App, answer: &str, file: &[u8]) -> Result<SavedView, ApiError> {
    hand(app, file, 30)?;
    app.ask(KeepPhoto { answer: id(answer) })
}

fn photo_at(app: &mut App, answer: &str) -> Option<ContentHash> {
    plan(app).answer(&id(answer))?.attachment()
}

/// Bytes that are no photograph, and stand nowhere else.
fn noise(bytes: usize) -> Vec<u8> {
    let mut all = vec![0; bytes];
    Counting(bytes as u64).fill(&mut all).unwrap();
    all
}

/// Keeps `bytes` beside an answer as if they had been drawn.
fn attach(app: &mut App, answer: &str, bytes: &[u8]) -> ContentHash {
    let (open, host) = app.open().unwrap();
    let home = open.home(&id(answer)).unwrap_or(Place { tier: Tier::Shared, vault: VaultName::Everyday });
    open.attach(home, &id(answer), bytes.to_vec(), &mut host.context()).unwrap();
    ContentHash::of(bytes)
}

fn begun() -> (Home, App) {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    write(&mut app, SEA, "Me and the dog, by the sea");
    (home, app)
}

/// How many bytes each open vault keeps.
fn kept_bytes(app: &mut App) -> Vec<u64> {
    app.open().unwrap().0.each_vault().map(|vault| vault.attachment_bytes().unwrap()).collect()
}

#[test]
fn what_she_picks_is_kept_as_a_jpeg_shown_where_its_answer_is_and_there_after_a_restart() {
    let (mut home, mut app) = begun();
    let view = keep(&mut app, SEA, &dot()).unwrap();
    let photo = photo_at(&mut app, SEA).unwrap();
    assert_eq!(view.answer.unwrap().text(), "Me and the dog, by the sea", "her words stay");
    let kept = app.ask(ReadPhoto { photo }).unwrap().0;
    assert!(kept.starts_with(&[0xff, 0xd8]) && ContentHash::of(&kept) == photo);
    app.close();
    drop(app);
    app = home.app();
    assert_eq!(opened(&mut app).1, None);
    assert_eq!(app.ask(ReadPhoto { photo }).unwrap().0, kept);

    let show = |app: &mut App, audience| {
        let disclosure = Disclosure::usual(audience);
        app.ask(Show { disclosure, is_held_up: false }).map(|view| view.blocks).unwrap_or_default()
    };
    let blocks = show(&mut app, Audience::Midwife);
    let shown: Vec<_> = blocks.iter().filter(|block| block.kind == BlockKind::Photo).collect();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].text, "Me and the dog, by the sea", "who cannot see it hears her words");
    assert_eq!(shown[0].photo.map(|view| (view.photo, view.size)), Some((photo, (1, 1))));
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.ask(MoveAnswer { answer: id(SEA), tier: Tier::JustMe }).unwrap();
    for audience in Audience::ALL.into_iter().filter(|audience| *audience != Audience::Myself) {
        let blocks = show(&mut app, audience);
        assert!(blocks.iter().all(|block| block.kind != BlockKind::Photo), "{audience:?}: it goes with its answer");
    }
}

#[test]
fn what_is_not_taken_is_told_and_what_stood_there_stands() {
    let (_home, mut app) = begun();
    keep(&mut app, SEA, &dot()).unwrap();
    let before = photo_at(&mut app, SEA);
    let red = file(RED);
    for (file, told) in [
        (&b"<svg onload='x'/>"[..], ApiError::PhotoUnknownKind),
        (b"GIF89a", ApiError::PhotoUnknownKind),
        (&red[..red.len() - 9], ApiError::PhotoDamaged),
    ] {
        assert_eq!(keep(&mut app, SEA, file).map(drop), Err(told));
        assert_eq!(photo_at(&mut app, SEA), before);
    }
    let too_many = HandPart { whole: 10 * 1024 * 1024 + 1, from: 0, piece: Piece(Vec::new()) };
    assert_eq!(app.ask(too_many), Err(ApiError::PhotoTooLarge));
    // Cut on its way, out of order, or nothing at all.
    app.ask(HandPart { whole: 100, from: 0, piece: Piece(red[..50].to_vec()) }).unwrap();
    assert_eq!(app.ask(KeepPhoto { answer: id(SEA) }).map(drop), Err(ApiError::PhotoDamaged));
    app.ask(HandPart { whole: 100, from: 0, piece: Piece(red[..50].to_vec()) }).unwrap();
    let skips = HandPart { whole: 100, from: 60, piece: Piece(red[60..].to_vec()) };
    assert_eq!(app.ask(skips), Err(ApiError::NotUnderstood));
    assert_eq!(app.ask(KeepPhoto { answer: id(SEA) }).map(drop), Err(ApiError::PhotoUnknownKind));
    assert_eq!(keep(&mut app, PAPER, &red).map(drop), Err(ApiError::PhotoWithoutWords));
    write(&mut app, "birth-place/wish", "At home");
    assert_eq!(keep(&mut app, "birth-place/wish", &red).map(drop), Err(ApiError::UnknownPlace));
    assert_eq!(photo_at(&mut app, SEA), before);
    assert_eq!(app.ask(ReadPhoto { photo: ContentHash::of(b"nowhere") }).map(drop), Err(ApiError::PhotoGone));
}

#[test]
fn taken_away_or_replaced_it_can_be_brought_back_until_it_is_deleted_for_good() {
    let (_home, mut app) = begun();
    keep(&mut app, SEA, &dot()).unwrap();
    let first = photo_at(&mut app, SEA).unwrap();
    keep(&mut app, SEA, &file(RED)).unwrap();
    let second = photo_at(&mut app, SEA).unwrap();
    assert_ne!(first, second);
    app.ask(SaveEdit { edit: Edit::clear(id(SEA), ValueKind::Attachment) }).unwrap();
    assert_eq!(photo_at(&mut app, SEA), None);
    let history = app.ask(History { answer: id(SEA) }).unwrap();
    assert!(!history.is_empty());
    for photo in [first, second] {
        app.ask(SaveEdit { edit: Edit::set(id(SEA), Value::Attachment(photo)) }).unwrap();
        assert!(app.ask(ReadPhoto { photo }).is_ok(), "as a step that is taken back does");
    }
    app.ask(DeleteForGood { what: Deletion::Answer(id(SEA)) }).unwrap();
    for photo in [first, second] {
        assert_eq!(app.ask(ReadPhoto { photo }).map(drop), Err(ApiError::PhotoGone));
    }
    assert_eq!(kept_bytes(&mut app), [0, 0]);
    assert_eq!(keep(&mut app, SEA, &dot()).map(drop), Err(ApiError::PhotoWithoutWords), "and begins anew");
    write(&mut app, SEA, "The dog");
    keep(&mut app, SEA, &dot()).unwrap();
    assert_eq!(photo_at(&mut app, SEA), Some(first));
}

#[test]
fn it_moves_with_its_answer_and_stays_nowhere_else() {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    write(&mut app, SEA, "Me and the dog");
    let (old, new) = (noise(90_000), noise(70_001));
    attach(&mut app, SEA, &old);
    let now = attach(&mut app, SEA, &new);
    assert_eq!(kept_bytes(&mut app), [160_001, 0]);
    app.ask(MoveAnswer { answer: id(SEA), tier: Tier::JustMe }).unwrap();
    assert_eq!(kept_bytes(&mut app), [0, 160_001], "with what it showed before");
    assert_eq!(app.ask(ReadPhoto { photo: now }).unwrap().0, new);
    // To where more people see it, what it showed before does not come along.
    app.ask(MoveAnswer { answer: id(SEA), tier: Tier::Sensitive }).unwrap();
    assert_eq!(kept_bytes(&mut app), [0, 70_001]);
    app.ask(MoveAnswer { answer: id(SEA), tier: Tier::Shared }).unwrap();
    assert_eq!(kept_bytes(&mut app), [70_001, 0]);
    assert_eq!((photo_at(&mut app, SEA), app.ask(ReadPhoto { photo: now }).unwrap().0), (Some(now), new));
    app.verify();
    app.close();
    drop(app);
    app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert!(app.ask(ReadPhoto { photo: now }).is_ok());
    app.verify();
    assert!(app.agrees_with_history().unwrap());
}

#[test]
fn the_everyday_passphrase_reads_no_photograph_behind_the_full_one() {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    write(&mut app, SEA, "Bruises");
    let photo = attach(&mut app, SEA, &noise(50_000));
    app.ask(MoveAnswer { answer: id(SEA), tier: Tier::JustMe }).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(app.ask(ReadPhoto { photo }).map(drop), Err(ApiError::PhotoGone));
    // Written there, too, while the private one was closed: both come together.
    write(&mut app, SEA, "The dog");
    let other = attach(&mut app, SEA, &noise(40_000));
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    write(&mut app, SEA, "Bruises, and the dog");
    assert_eq!(kept_bytes(&mut app), [0, 90_000]);
    for photo in [photo, other] {
        assert!(app.ask(ReadPhoto { photo }).is_ok());
    }
}

#[test]
fn there_is_room_for_many_and_then_it_is_said() {
    let (_home, mut app) = begun();
    let part = noise(usize::try_from(MOST_ATTACHED).unwrap() - 300);
    attach(&mut app, SEA, &part);
    let before = photo_at(&mut app, SEA);
    assert_eq!(keep(&mut app, SEA, &dot()).map(drop), Err(ApiError::AttachmentsFull));
    assert_eq!(photo_at(&mut app, SEA), before);
}

#[test]
fn a_copy_of_hers_and_everything_have_it() {
    let (_home, mut app) = begun();
    let bytes = noise(50_000);
    let photo = attach(&mut app, SEA, &bytes);
    let export = app.everything(ExportEverything {}).unwrap();
    let name = format!("photo-{photo}.jpg");
    assert!(export.files.iter().any(|file| file.name == name && file.bytes == bytes));
    app.ask(SetLock(PASSPHRASE.into())).unwrap();
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    let mut other = Home::new();
    let mut restored = other.app();
    restored.take_backup(care_bridge::PickBackup {}, copy).unwrap();
    restored.ask(care_bridge::OpenPicked(PASSPHRASE.into())).unwrap();
    restored.ask(care_bridge::RestorePicked {}).unwrap();
    assert_eq!(restored.ask(ReadPhoto { photo }).unwrap().0, bytes);
}

#[test]
fn a_photograph_of_a_plan_of_before_is_in_everything_and_comes_along_where_there_is_room() {
    let (_home, mut app) = begun();
    let bytes = noise(50_000);
    let photo = attach(&mut app, SEA, &bytes);
    app.ask(BeginPregnancy {}).unwrap();
    let export = app.everything(ExportEverything {}).unwrap();
    let name = format!("photo-{photo}.jpg");
    assert!(export.files.iter().any(|file| file.name == name && file.bytes == bytes), "plan.txt names it");

    write(&mut app, PAPER, "The paper that I signed");
    attach(&mut app, PAPER, &noise(usize::try_from(MOST_ATTACHED).unwrap() - 60_000));
    let take = TakeOver { pregnancy: 1, answer: id(SEA) };
    assert_eq!(
        app.ask(take.clone()).map(drop),
        Err(ApiError::AttachmentsFull),
        "and not the words alone, without a word"
    );
    assert_eq!(plan(&mut app).answer(&id(SEA)), None);
    app.ask(DeleteForGood { what: Deletion::Answer(id(PAPER)) }).unwrap();
    app.ask(take).unwrap();
    assert_eq!(photo_at(&mut app, SEA), Some(photo));
}

/// The plan after these pages of the everyday database were harmed, and what was told.
fn repaired(home: &mut Home, pages: &[usize]) -> (App, Option<RepairView>) {
    home.harm("everyday.db", pages.iter().copied());
    let mut app = home.app();
    let told = opened(&mut app).1;
    (app, told)
}

#[test]
fn a_piece_that_is_damaged_takes_no_word_along_and_is_told_of() {
    let (mut home, mut app) = begun();
    write(&mut app, "birth-place/wish", "At home");
    let (bytes, other) = (noise(400_000), noise(30_000));
    let photo = attach(&mut app, SEA, &bytes);
    write(&mut app, PAPER, "The signed paper");
    let paper = attach(&mut app, PAPER, &other);
    app.close();
    drop(app);
    let whole = fs::read(home.path("everyday.db")).unwrap();
    let pages = whole.len() / PAGE_BYTES;
    let (mut lost, mut kept) = (0, 0);
    for page in (2..pages).step_by(pages / 24) {
        fs::write(home.path("everyday.db"), &whole).unwrap();
        drop(fs::remove_dir_all(home.path("copies")));
        drop(fs::remove_dir_all(home.path("aside")));
        let (mut app, told) = repaired(&mut home, &[page]);
        let now = plan(&mut app);
        assert_eq!(now.text(&id("birth-place/wish")), "At home", "page {page}");
        assert_eq!(now.text(&id(SEA)), "Me and the dog, by the sea", "page {page}");
        assert_eq!(now.text(&id(PAPER)), "The signed paper", "page {page}");
        let read = app.ask(ReadPhoto { photo });
        match read {
            Ok(piece) => {
                assert_eq!(piece.0, bytes);
                kept += 1;
            }
            Err(error) => {
                assert_eq!(error, ApiError::PhotoGone);
                let told = told.unwrap();
                assert!(told.lost_steps > 0 && told.sections.iter().any(|section| section.as_str() == "what-matters"));
                assert_eq!(app.ask(ReadPhoto { photo: paper }).unwrap().0, other, "page {page}: the other one stays");
                // The same can be added again.
                attach(&mut app, SEA, &bytes);
                assert_eq!(app.ask(ReadPhoto { photo }).unwrap().0, bytes, "page {page}");
                lost += 1;
            }
        }
        app.close();
        assert_eq!(opened(&mut app).1, None, "page {page}: told once");
        app.close();
    }
    assert!(lost > 5 && kept > 1, "{lost} {kept}");
}

#[test]
fn a_copy_of_the_day_gives_back_a_piece_that_is_damaged() {
    let (mut home, mut app) = begun();
    let bytes = noise(400_000);
    let photo = attach(&mut app, SEA, &bytes);
    app.verify();
    app.close();
    drop(app);
    assert!(home.path("copies/1/everyday.db").is_file());
    let pages = fs::read(home.path("everyday.db")).unwrap().len() / PAGE_BYTES;
    let (mut app, told) = repaired(&mut home, &[pages / 3, pages / 3 + 1]);
    assert_eq!(app.ask(ReadPhoto { photo }).unwrap().0, bytes);
    assert!(told.unwrap().from_copy);
}

#[test]
fn a_photograph_that_brings_an_answer_home_takes_the_copies_along_that_name_it() {
    for by_photo in [false, true] {
        let mut home = Home::locked();
        let mut app = home.app();
        app.unlock(PASSPHRASE.to_vec()).unwrap();
        app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
        write(&mut app, SEA, "hers alone");
        app.ask(MoveAnswer { answer: id(SEA), tier: Tier::JustMe }).unwrap();
        app.close();
        app.unlock(PASSPHRASE.to_vec()).unwrap();
        write(&mut app, SEA, "for everyone");
        app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: true }).unwrap();
        app.close();
        app.unlock(FULL.to_vec()).unwrap();
        if by_photo {
            keep(&mut app, SEA, &dot()).unwrap();
        } else {
            write(&mut app, SEA, "hers alone, and more");
        }
        app.close();
        app.unlock(PASSPHRASE.to_vec()).unwrap();
        assert!(!plan(&mut app).answers.contains_key(&id(SEA)), "it stands in the private vault alone");
        let kept = app.open().unwrap().0.remembers("shown-copies").unwrap_or_default();
        assert_eq!(String::from_utf8(kept).unwrap(), "[]", "by photo {by_photo}: a part that holds nothing is named");
    }
}

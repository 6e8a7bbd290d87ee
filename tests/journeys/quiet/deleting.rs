//! What she deletes for good stands nowhere any more, and everything else is whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aes::cipher::{BlockDecrypt, KeyInit, generic_array::GenericArray};
use anyhow::{Context, Result, ensure};
use care_bridge::{AddEntry, DeleteForGood, Deletion, Lock, MoveAnswer, ReadPhoto, ReadVoice, SetLock};
use care_document::{DocumentActor, PlanDocument};
use care_plan::{Answer, AnswerId, ContentHash, EntryId, Generation, SectionId, Subject, Tier, Values};
use harness::house::{House, Sure, at};
use harness::{leak, outside};

const PASSPHRASE: &str = "seven quiet herons at dusk";

/// The sentence: typed in pieces, none of which stands anywhere else on earth.
const PIECES: [&str; 3] = ["It was quombastrile", " on the wrenhollowby", " with fennimorkish."];
const WORDS: [&str; 3] = ["quombastrile", "wrenhollowby", "fennimorkish"];

/// Changes after which a document is kept in one piece as well.
const MANY: usize = 540;

const PAGE: usize = 4096;

/// Which answers a deletion takes.
type Leaves<'a> = &'a dyn Fn(&AnswerId) -> bool;

/// One page of a SQLCipher 4 file, unsealed without SQLCipher: AES-256 in CBC, its first block
/// 80 bytes before its end. See *SQLCipher Design*, zetetic.net.
fn unsealed(page: &[u8], is_first: bool, cipher: &aes::Aes256) -> Vec<u8> {
    let (sealed, reserve) = page.split_at(PAGE - 80);
    let sealed = &sealed[if is_first { 16 } else { 0 }..];
    let before = std::iter::once(&reserve[..16]).chain(sealed.chunks_exact(16));
    let blocks = sealed.chunks_exact(16).zip(before).map(|(block, before)| {
        let mut plain = GenericArray::clone_from_slice(block);
        cipher.decrypt_block(&mut plain);
        plain.iter().zip(before).map(|(byte, mask)| byte ^ mask).collect::<Vec<u8>>()
    });
    blocks.flatten().collect()
}

/// Everything that a file can hold under any of `keys`: its pages, those of a log, and the file as
/// it is. Pages that were given back are read like any other.
fn readable(path: &Path, keys: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let bytes = fs::read(path)?;
    let mut all = bytes.clone();
    for key in keys.values() {
        let cipher = aes::Aes256::new(GenericArray::from_slice(&key[..32]));
        for (number, page) in bytes.chunks_exact(PAGE).enumerate() {
            all.extend(unsealed(page, number == 0, &cipher));
        }
        // A log: 32 bytes, then frames of 24 bytes and a page.
        for frame in bytes.get(32..).unwrap_or_default().chunks_exact(24 + PAGE) {
            for is_first in [true, false] {
                all.extend(unsealed(&frame[24..], is_first, &cipher));
            }
        }
    }
    Ok(all)
}

/// The files below the app's folder that hold any of `WORDS`.
fn holding(house: &House) -> Result<Vec<PathBuf>> {
    let keys = outside::keys(house.folder(), PASSPHRASE)?;
    ensure!(keys.len() == 2, "both databases are read");
    holding_any(house, &keys, &WORDS)
}

/// The files below the app's folder that hold `word` for whoever knows `secret`.
pub(crate) fn holding_of(house: &House, secret: &str, word: &str) -> Result<Vec<PathBuf>> {
    holding_any(house, &outside::keys(house.folder(), secret)?, &[word])
}

fn holding_any(house: &House, keys: &BTreeMap<String, Vec<u8>>, words: &[&str]) -> Result<Vec<PathBuf>> {
    holding_bytes(house, keys, &words.iter().map(|word| word.as_bytes()).collect::<Vec<_>>())
}

fn holding_bytes(house: &House, keys: &BTreeMap<String, Vec<u8>>, parts: &[&[u8]]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in leak::files_below(house.folder()) {
        let bytes = readable(&path, keys)?;
        if parts.iter().any(|part| bytes.windows(part.len()).any(|window| window == *part)) {
            found.push(path.strip_prefix(house.folder())?.to_owned());
        }
    }
    Ok(found)
}

/// What every answer ever said, out of the changes alone.
fn histories(house: &House) -> Result<BTreeMap<(String, AnswerId), Vec<Values>>> {
    let opened = outside::open(house.folder(), PASSPHRASE)?;
    let mut histories = BTreeMap::new();
    for (name, database) in opened.as_object().context("both databases")? {
        for row in outside::rows(database, "document") {
            let of_document = outside::rows(database, "change").iter().filter(|c| c["document"] == row["id"]);
            let changes: Vec<Vec<u8>> = of_document.map(|change| outside::bytes_of(&change["raw"])).collect();
            let actor = DocumentActor::from_bytes([9; 16]);
            let subject: Subject = row["subject"].as_str().context("what it holds")?.parse()?;
            let generation = u32::try_from(row["generation"].as_i64().context("a number")?)?;
            let raw = changes.iter().map(Vec::as_slice);
            let document = PlanDocument::load(subject.clone(), Generation(generation), raw, actor)?;
            if let Subject::Answer(id) = subject {
                let said = document.history()?.into_iter().map(|moment| moment.values).collect();
                let place = format!("{name} {}", row["tier"].as_str().unwrap_or_default());
                ensure!(histories.insert((place, id), said).is_none(), "one document an answer");
            }
        }
    }
    Ok(histories)
}

fn type_sentence(house: &mut House, place: &AnswerId) -> Result<()> {
    let mut typed = String::new();
    for piece in PIECES {
        typed.push_str(piece);
        house.write(place, &typed)?;
    }
    // Her own words afterwards, the sentence only in what was before.
    house.write(place, "Something else by now.")?;
    Ok(())
}

/// A plan with the sentence in every place that keeps what was: an answer that moved through every
/// tier, a card, the document in one piece, three daily copies, a damaged file put aside.
fn planted() -> Result<(House, EntryId)> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    for count in 0..MANY {
        house.write(&at("birth-place/wish"), &format!("At home, said for the {count}th time."))?;
    }
    house.write(&at("if-unwell/family"), "Hodan")?;
    for tier in [Tier::Sensitive, Tier::JustMe] {
        house.app().ask(MoveAnswer { answer: at("if-unwell/family"), tier })?;
        house.write(&at("if-unwell/family"), &format!("Hodan, {}", tier.name()))?;
    }
    let request = AddEntry { section: SectionId::new("contingency")?, name: "Labour changes".to_owned() };
    let kept = house.app().ask(request.clone())?.id;
    house.write(&at(&format!("contingency/{kept}/please-dont")), "Don't tell me to calm down.")?;

    let answer = at("birth-pain/wish");
    type_sentence(&mut house, &answer)?;
    for tier in [Tier::Sensitive, Tier::JustMe, Tier::Shared] {
        house.app().ask(MoveAnswer { answer: answer.clone(), tier })?;
        type_sentence(&mut house, &answer)?;
    }
    house.set_day(1);
    house.app().verify();
    let card = house.app().ask(request)?.id;
    type_sentence(&mut house, &at(&format!("contingency/{card}/early-signs")))?;
    for day in 2..4 {
        house.set_day(day);
        house.app().verify();
    }
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    // A damaged page: the file of before is put aside when the plan is mended.
    let database = house.folder().join("vault/everyday.db");
    let mut bytes = fs::read(&database)?;
    let last = bytes.len() - PAGE + 1_000;
    bytes[last] ^= 0x55;
    fs::write(&database, bytes)?;
    ensure!(house.app().unlock(PASSPHRASE.into())?.repaired.is_some(), "it is mended");
    house.app().verify();
    Ok((house, card))
}

#[test]
fn what_is_deleted_for_good_is_in_no_file_and_all_else_keeps_its_history() -> Result<()> {
    let (mut house, card) = planted()?;
    let before = histories(&house)?;
    let found = holding(&house)?;
    for file in ["vault/everyday.db", "vault/copies/1/everyday.db", "vault/copies/3/everyday.db", "vault/aside"] {
        ensure!(found.iter().any(|path| path.starts_with(file)), "the search finds it in {file}: {found:?}");
    }
    let opened = outside::open(house.folder(), PASSPHRASE)?;
    ensure!(!outside::rows(&opened["everyday"], "cache").is_empty(), "a document is kept in one piece");

    let on_card = |id: &AnswerId| id.entry() == Some(card);
    let answer = at("birth-pain/wish");
    let gone: [(Deletion, Leaves<'_>); 3] = [
        (Deletion::Answer(answer.clone()), &|id| *id == answer),
        (Deletion::Entry(card), &|id| *id == answer || on_card(id)),
        (Deletion::Section(SectionId::new("if-unwell")?), &|id| {
            *id == answer || on_card(id) || id.section.as_str() == "if-unwell"
        }),
    ];
    for (number, (what, leaves)) in gone.into_iter().enumerate() {
        house.app().sure(PASSPHRASE.as_bytes(), DeleteForGood { what: what.clone() })?;
        let found = holding(&house)?;
        // The card still says it after the first; then it is nowhere.
        ensure!(found.is_empty() == (number > 0), "{what:?}: {found:?}");
        let mut whole = before.clone();
        whole.retain(|(_, id), _| !leaves(id));
        ensure!(whole.len() < before.len(), "{what:?}: something left");
        ensure!(histories(&house)? == whole, "{what:?}: all else keeps every word that it ever said");
        ensure!(house.app().agrees_with_history()?, "{what:?}");
    }
    ensure!(before.values().any(|said| said.len() > MANY - 1), "there is a long history to keep");
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    ensure!(holding(&house)?.is_empty(), "nor after the lock");
    let plan = house.app().unlock(PASSPHRASE.into())?.plan;
    ensure!(plan.answer(&answer).is_none() && !plan.entries.contains_key(&card), "it is gone");
    ensure!(plan.text(&at("birth-place/wish")).starts_with("At home"), "and the plan goes on");
    Ok(())
}

#[test]
fn a_photograph_that_she_deletes_for_good_is_in_no_file() -> Result<()> {
    let mut house = House::new()?;
    let answer = at("what-matters/photo");
    locked_with(&mut house)?;
    house.write(&answer, "Me and the dog")?;
    harness::photo::keep(house.app(), &answer, &harness::photo::noise(9)?)?;
    let photo = beside(&mut house, &answer)?;
    let kept = house.app().ask(ReadPhoto { photo })?.0;
    goes_from_every_file(&mut house, &answer, &kept)
}

#[test]
fn a_voice_note_that_she_deletes_for_good_is_in_no_file() -> Result<()> {
    let mut house = House::new()?;
    let answer = at("birth-companions/wish");
    locked_with(&mut house)?;
    harness::voice::keep(house.app(), &answer, &harness::voice::noise(9, 80_000))?;
    let voice = beside(&mut house, &answer)?;
    let kept = house.app().ask(ReadVoice { voice })?.0;
    goes_from_every_file(&mut house, &answer, &kept)
}

fn locked_with(house: &mut House) -> Result<()> {
    house.begin()?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.write(&at("birth-place/wish"), "At home").map(drop)
}

fn beside(house: &mut House, answer: &AnswerId) -> Result<ContentHash> {
    house.plan()?.answer(answer).and_then(Answer::attachment).context("it names it")
}

/// What stands beside `answer`, as `kept` has it, is in every copy, and then in none.
fn goes_from_every_file(house: &mut House, answer: &AnswerId, kept: &[u8]) -> Result<()> {
    ensure!(kept.len() > 60_000, "some pages of it: {}", kept.len());
    for tier in [Tier::JustMe, Tier::Shared] {
        house.app().ask(MoveAnswer { answer: answer.clone(), tier })?;
    }
    for day in 1..4 {
        house.set_day(day);
        house.app().verify();
    }
    let keys = outside::keys(house.folder(), PASSPHRASE)?;
    let parts: Vec<&[u8]> = kept.chunks_exact(3_000).map(|part| &part[..20]).collect();
    let found = holding_bytes(house, &keys, &parts)?;
    for file in ["vault/everyday.db", "vault/copies/1/everyday.db", "vault/copies/3/everyday.db"] {
        ensure!(found.iter().any(|path| path.starts_with(file)), "the search finds it in {file}: {found:?}");
    }
    for (_, bytes) in leak::files_below(house.folder()).iter().map(|path| (path, fs::read(path))) {
        let bytes = bytes?;
        ensure!(
            !parts.iter().any(|part| bytes.windows(part.len()).any(|window| window == *part)),
            "nothing in the clear"
        );
    }
    house.app().ask(DeleteForGood { what: Deletion::Answer(answer.clone()) })?;
    ensure!(holding_bytes(house, &keys, &parts)?.is_empty(), "{:?}", holding_bytes(house, &keys, &parts)?);
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    ensure!(holding_bytes(house, &keys, &parts)?.is_empty(), "nor after the lock");
    ensure!(house.app().unlock(PASSPHRASE.into())?.plan.text(&at("birth-place/wish")) == "At home", "all else stays");
    Ok(())
}

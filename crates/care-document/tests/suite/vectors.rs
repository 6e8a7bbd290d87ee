//! Bytes that must never change.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use care_document::{Change, DocumentEdit, PlanDocument, TierDocument};
use care_plan::{AnswerState, Generation, Subject, Tier, Timestamp, Value, ValueKind, Values};

use crate::{Kept, WISH, actor, answer, choice, choices, entry, one_of_each, set, words};

const CARD: &str = "entry/contingency/07070707070707070707070707070707";

pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes().chunks(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// The bytes in the lines of `file` that begin with `word`.
pub(crate) fn lines(file: &str, word: &str) -> Vec<Vec<u8>> {
    file.lines().filter_map(|line| line.strip_prefix(word)?.strip_prefix(' ')).map(bytes).collect()
}

/// The changes of a document of layout 1. No version makes another one.
pub(crate) fn document_1() -> Vec<Vec<u8>> {
    fs::read_to_string(path("document-1.txt")).unwrap().lines().map(bytes).collect()
}

/// A frozen file. A new one is written by running the tests with `FREEZE=1`, which never
/// changes one that is there.
fn frozen(name: &str, made: &str) -> String {
    if std::env::var_os("FREEZE").is_some() && !path(name).exists() {
        fs::write(path(name), made).unwrap();
    }
    fs::read_to_string(path(name)).unwrap()
}

/// Documents as a file: what each holds, and its changes.
fn written<'a>(documents: impl IntoIterator<Item = (&'a Subject, Generation, Vec<&'a Change>)>) -> String {
    let document = |(subject, generation, changes): (&Subject, Generation, Vec<&Change>)| {
        let changes = changes.into_iter().map(|change| format!("raw {}\n", hex(&change.raw)));
        format!("subject {subject} {}\n{}", generation.0, changes.collect::<String>())
    };
    documents.into_iter().map(document).collect()
}

/// The documents of such a file, each loaded.
fn read(file: &str) -> Vec<PlanDocument> {
    let documents = file.split("subject ").filter(|text| !text.is_empty()).map(|text| {
        let (head, _) = text.split_once('\n').unwrap();
        let (subject, generation) = head.split_once(' ').unwrap();
        let changes = lines(text, "raw");
        let changes = changes.iter().map(Vec::as_slice);
        PlanDocument::load(subject.parse().unwrap(), Generation(generation.parse().unwrap()), changes, actor(3))
            .unwrap()
    });
    documents.collect()
}

#[test]
fn founding_changes_are_the_same_bytes_for_ever() {
    let subjects = [
        "answer/birth-place/wish",
        "answer/contingency/07070707070707070707070707070707/name",
        "answer/newborn/baby-2/name",
        CARD,
        "catalogue/everyday",
        "catalogue/private",
        "leftover/sensitive",
    ];
    let founding = |subject: &str, generation: u32| {
        let mut her = Kept::of(subject.parse().unwrap(), generation, 1);
        assert_eq!(her.apply(&[DocumentEdit::Begin]), 1);
        let change = &her.kept[0];
        assert_eq!(change.seq, 1);
        let (actor, hash, raw) = (hex(&change.actor), hex(&change.hash), hex(&change.raw));
        format!("{subject} {generation}\nactor {actor}\nhash {hash}\nraw {raw}\n")
    };
    let made: String = subjects.iter().flat_map(|subject| [0, 1].map(|number| founding(subject, number))).collect();
    assert_eq!(made, frozen("founding-2.txt", &made));
}

/// One value of each kind that there was when the vector was made. A kind that is younger has one
/// of its own.
fn frozen_kinds() -> impl Iterator<Item = Value> {
    use ValueKind::{Attachment, Choice, Choices, Person, Phone, State, Text};
    let kinds = [Text, State, Choice, Choices, Phone, Person, Attachment];
    one_of_each().into_iter().filter(move |value| kinds.contains(&value.kind()))
}

#[test]
fn documents_of_this_version_read_for_ever() {
    let mut wish = Kept::answer(WISH, 1);
    wish.write("At home, if I can. 👩🏽‍🍼");
    wish.apply(&[set(choices(&["gas", "music"]))]);
    let mut wish = wish.reopened(2);
    wish.apply(&frozen_kinds().map(set).collect::<Vec<_>>());
    let mut baby = Kept::of("answer/newborn/baby-2/name".parse().unwrap(), 1, 1);
    baby.write("Maryam");
    let mut card = Kept::of(CARD.parse().unwrap(), 0, 1);
    card.apply(&[DocumentEdit::Created(Timestamp(1_700_000_000_000))]);
    card.apply(&[DocumentEdit::Removed(true)]);
    let mut catalogue = Kept::of(Subject::PrivateCatalogue, 0, 1);
    catalogue.apply(&[DocumentEdit::Tier(CARD.parse().unwrap(), Tier::JustMe)]);
    catalogue.apply(&[DocumentEdit::Generation(baby.document.subject().clone(), Generation(1))]);
    let documents = [wish, baby, card, catalogue];
    let made = written(
        documents.iter().map(|kept| (kept.document.subject(), kept.document.generation(), kept.kept.iter().collect())),
    );

    let file = frozen("document-2.txt", &made);
    let read = read(&file);
    let [wish, baby, card, catalogue] = read.as_slice() else { panic!("four documents") };
    assert_eq!(wish.values(), frozen_kinds().collect::<Values>());
    assert_eq!(wish.value().schema, 2);
    assert_eq!(wish.history().unwrap().len(), 3);
    assert_eq!((baby.values().text(), baby.generation()), ("Maryam", Generation(1)));
    let told = card.entry().unwrap();
    assert_eq!((told.created, told.removed), (Timestamp(1_700_000_000_000), true));
    let told = catalogue.value().catalogue;
    assert_eq!(told.tiers.into_iter().collect::<Vec<_>>(), [(CARD.parse().unwrap(), Tier::JustMe)]);
    assert_eq!(told.generations.into_iter().collect::<Vec<_>>(), [(baby.subject().clone(), Generation(1))]);
    assert_eq!(file, made, "and they are written the same today");
}

#[test]
fn a_document_of_the_first_version_reads_and_comes_apart_the_same_for_ever() {
    let changes = document_1();
    let tier = TierDocument::load(changes.iter().map(Vec::as_slice)).unwrap();
    let value = tier.value();
    let id = answer(WISH);
    assert_eq!(value.schema, 1);
    assert_eq!(value.answers.len(), 1);
    let told = &value.answers[&id];
    assert_eq!(told.text(), "At home, if I can. میری دائی");
    assert_eq!(told.state(), Some(AnswerState::TalkAboutThis));
    assert_eq!(told.choice(), Some(&choice("home")));
    assert_eq!(value.entries.len(), 1);
    assert_eq!(value.entries[&entry(7)].created, Timestamp(1_700_000_000_000));
    assert!(value.entries[&entry(7)].removed);
    let history = &tier.histories().unwrap()[&id];
    assert_eq!(history.len(), 4);

    let parts = tier.parts(Tier::Shared).unwrap();
    let made = written(parts.iter().map(|part| {
        let changes = part.changes.iter().map(|(change, _)| change).collect();
        (part.document.subject(), part.document.generation(), changes)
    }));
    assert_eq!(made, frozen("parts-2.txt", &made), "two phones of any versions come to the same documents");
    let read = read(&made);
    let [wish, card] = read.as_slice() else { panic!("an answer and a card") };
    assert_eq!(wish.values(), *told);
    assert_eq!(card.entry().as_ref(), Some(&value.entries[&entry(7)]));
    let moments =
        |history: &[care_document::Moment]| -> Vec<_> { history.iter().map(|moment| moment.values.clone()).collect() };
    assert_eq!(moments(&wish.history().unwrap()), moments(history));
}

#[test]
fn her_words_are_in_no_debug_text() {
    let mut her = Kept::answer(WISH, 1);
    her.apply(&[words("He hit me on Tuesday")]);
    let printed = format!("{:?} {:?} {:?}", her.document, her.kept, her.document.values());
    assert!(!printed.contains("Tuesday"), "{printed}");
}

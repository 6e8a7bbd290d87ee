//! What a plan's documents promise, tried from outside.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails, also in what several tests share"
)]

mod begun_anew;
mod catalogues;
mod edits;
mod hostile;
mod merging;
mod taken_apart;
mod tier;
mod vectors;

use std::collections::BTreeMap;

use care_document::{Change, DocumentActor, DocumentEdit, DocumentValue, PlanDocument};
use care_plan::{
    AnswerId, AnswerState, ChoiceId, ContentHash, EntryId, Generation, Subject, Value, ValueChange, ValueKind,
};

const WISH: &str = "birth-place/wish";

/// An actor for tests: the same number makes the same one.
fn actor(number: u8) -> DocumentActor {
    DocumentActor::from_bytes([number; 16])
}

fn answer(text: &str) -> AnswerId {
    text.parse().unwrap()
}

fn entry(number: u8) -> EntryId {
    EntryId::from_bytes([number; 16])
}

fn choice(name: &str) -> ChoiceId {
    name.parse().unwrap()
}

fn choices(names: &[&str]) -> Value {
    Value::Choices(names.iter().map(|name| choice(name)).collect())
}

fn words(text: &str) -> DocumentEdit {
    set(Value::Text(text.to_owned()))
}

fn set(value: Value) -> DocumentEdit {
    DocumentEdit::Value(ValueChange::Set(value))
}

fn clear(kind: ValueKind) -> DocumentEdit {
    DocumentEdit::Value(ValueChange::Clear(kind))
}

/// One value of each kind.
fn one_of_each() -> Vec<Value> {
    let value = |kind| match kind {
        ValueKind::Text => Value::Text("At home, if I can. میری دائی 👩🏽‍🍼".to_owned()),
        ValueKind::State => Value::State(AnswerState::TalkAboutThis),
        ValueKind::Choice => Value::Choice(choice("home")),
        ValueKind::Choices => choices(&["gas", "water-2"]),
        ValueKind::Person => Value::Person(entry(7)),
        ValueKind::Attachment => Value::Attachment(ContentHash::from_bytes([9; 32])),
        typed => Value::from_text(typed, "+44 (0)20 7946-0000 ext. 7").unwrap(),
    };
    ValueKind::ALL.into_iter().map(value).collect()
}

fn raw(changes: &[Change]) -> impl DoubleEndedIterator<Item = &[u8]> + Clone {
    changes.iter().map(|change| change.raw.as_slice())
}

/// Whether `bytes` holds `words` anywhere.
fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// A document beside everything that it handed out.
struct Kept {
    document: PlanDocument,
    kept: Vec<Change>,
}

impl Kept {
    fn of(subject: Subject, generation: u32, number: u8) -> Self {
        Self { document: PlanDocument::new(subject, Generation(generation), actor(number)), kept: Vec::new() }
    }

    /// The answer `id` in its first generation.
    fn answer(id: &str, number: u8) -> Self {
        Self::of(Subject::Answer(answer(id)), 0, number)
    }

    /// Makes the edits, and tells how many changes that took.
    fn apply(&mut self, edits: &[DocumentEdit]) -> usize {
        let made = self.document.apply(edits).unwrap();
        let count = made.len();
        self.kept.extend(made);
        count
    }

    fn write(&mut self, text: &str) -> usize {
        self.apply(&[words(text)])
    }

    fn text(&self) -> String {
        self.document.values().text().to_owned()
    }

    fn merge(&mut self, other: &Self) {
        let taken = self.document.merge(raw(&other.kept)).unwrap();
        self.kept.extend(taken);
    }

    /// A document of the same subject that does not know of this one.
    fn sibling(&self, number: u8) -> Self {
        Self::of(self.document.subject().clone(), self.document.generation().0, number)
    }

    /// The same document, loaded by a new session.
    fn reopened(&self, number: u8) -> Self {
        Self { document: self.loaded(raw(&self.kept), number).unwrap(), kept: self.kept.clone() }
    }

    /// What a session makes of `changes` as a document of this subject.
    fn loaded<'a>(
        &self,
        changes: impl IntoIterator<Item = &'a [u8]>,
        number: u8,
    ) -> Result<PlanDocument, care_document::DocumentError> {
        PlanDocument::load(self.document.subject().clone(), self.document.generation(), changes, actor(number))
    }

    /// What a session makes of a saved document of this subject, and of what came after it.
    fn loaded_saved<'a>(
        &self,
        saved: &[u8],
        later: impl IntoIterator<Item = &'a [u8]>,
        heads: &[[u8; 32]],
        number: u8,
    ) -> Result<PlanDocument, care_document::DocumentError> {
        let (subject, generation) = (self.document.subject().clone(), self.document.generation());
        PlanDocument::load_saved(subject, generation, saved, later, heads, actor(number))
    }
}

/// One phone of hers: every document that it has, by what it holds.
struct Replica {
    number: u8,
    documents: BTreeMap<Subject, Kept>,
}

impl Replica {
    fn new(number: u8) -> Self {
        Self { number, documents: BTreeMap::new() }
    }

    /// The document of `subject`, begun if it is not there.
    fn of(&mut self, subject: &Subject) -> &mut Kept {
        let number = self.number;
        self.documents.entry(subject.clone()).or_insert_with_key(|subject| Kept::of(subject.clone(), 0, number))
    }

    fn answer(&mut self, id: &str) -> &mut Kept {
        self.of(&Subject::Answer(answer(id)))
    }

    fn merge(&mut self, other: &Self) {
        for (subject, theirs) in &other.documents {
            self.of(subject).merge(theirs);
        }
    }

    fn reopened(&self, number: u8) -> Self {
        let documents = self.documents.iter().map(|(subject, kept)| (subject.clone(), kept.reopened(number)));
        Self { number, documents: documents.collect() }
    }

    fn values(&self) -> BTreeMap<Subject, DocumentValue> {
        self.documents.iter().map(|(subject, kept)| (subject.clone(), kept.document.value())).collect()
    }

    fn heads(&self) -> BTreeMap<Subject, Vec<[u8; 32]>> {
        self.documents.iter().map(|(subject, kept)| (subject.clone(), kept.document.heads())).collect()
    }
}

//! What a plan's documents promise, tried from outside.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails, also in what several tests share"
)]

mod edits;
mod hostile;
mod merging;
mod rebuilding;
mod vectors;

use care_document::{Change, DocumentActor, PlanDocument};
use care_plan::{AnswerId, EntryId};

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

fn raw(changes: &[Change]) -> impl Iterator<Item = &[u8]> + Clone {
    changes.iter().map(|change| change.raw.as_slice())
}

/// A document beside everything that it handed out.
struct Replica {
    document: PlanDocument,
    kept: Vec<Change>,
}

impl Replica {
    fn new(number: u8) -> Self {
        Self { document: PlanDocument::new(actor(number)), kept: Vec::new() }
    }

    fn keep(&mut self, made: Vec<Change>) -> usize {
        let count = made.len();
        self.kept.extend(made);
        count
    }

    fn write(&mut self, id: &str, text: &str) -> usize {
        let made = self.document.set_text(&answer(id), text).unwrap();
        self.keep(made)
    }

    fn text(&self, id: &str) -> String {
        self.document.value().answers.get(&answer(id)).map(|answer| answer.text.clone()).unwrap_or_default()
    }

    fn merge(&mut self, other: &Self) {
        let taken = self.document.merge(raw(&other.kept)).unwrap();
        self.kept.extend(taken);
    }

    /// The same document, loaded by a new session.
    fn reopened(&self, number: u8) -> Self {
        Self { document: PlanDocument::load(raw(&self.kept), actor(number)).unwrap(), kept: self.kept.clone() }
    }
}

/// Whether `bytes` holds `words` anywhere.
fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

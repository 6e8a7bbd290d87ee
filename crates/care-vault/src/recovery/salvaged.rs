//! What could be read out of a damaged database.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use care_plan::{Answer, AnswerId, ContentHash, DocumentId, Entry, EntryId, Generation, Subject, Tier, Timestamp};

use crate::store::size::{PAGE_BYTES, class_of};
use crate::store::table::tombstone::departure_of;
use crate::{ChangeRow, DocumentHeads, EntryRow};

/// Everything that could be read out of a damaged database.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// The documents of which anything was found: each can be repaired on its own. None that was
    /// deleted for good is among them.
    pub documents: BTreeMap<DocumentId, SalvagedDocument>,
    /// The answers as they stood, by id. A projection: the changes are the truth.
    pub answers: Vec<(AnswerId, Answer)>,
    /// The entries as they stood, by id. A projection, too.
    pub entries: Vec<(EntryId, EntryRow)>,
    /// What was found of each photograph, by the document that keeps it and the hash of the whole.
    pub attachments: BTreeMap<(DocumentId, ContentHash), SalvagedAttachment>,
    /// What stood in the tables of schemas 1 and 2.
    pub earlier: SalvagedEarlier,
    /// What this phone remembered, by name.
    pub settings: Vec<(String, Vec<u8>)>,
    /// The documents that were deleted for good, and the marks of those that have left.
    pub tombstones: BTreeSet<DocumentId>,
    /// How many pages of 4096 bytes could not be read at all. What stood on them is not here.
    pub bad_pages: u64,
    /// Whether the last save stood in the log in part only, and was left out: the power may have gone
    /// while it was written.
    pub is_torn: bool,
    /// How many pages there are. Pages that were cut off are not counted.
    pub pages: u64,
}

impl Salvaged {
    /// Whether `document` had left the vault for the other one: what is of before then says nothing of it.
    #[must_use]
    pub fn has_left(&self, document: DocumentId) -> bool {
        self.tombstones.contains(&departure_of(document))
    }

    /// Whether all of that photograph was found.
    #[must_use]
    pub fn has_whole(&self, key: &(DocumentId, ContentHash)) -> bool {
        self.attachments.get(key).is_some_and(|found| found.whole(key.1).is_some())
    }

    /// Whether a part of the file is missing at its end: a database that was closed has one of few
    /// sizes. One that was not closed may look cut, too.
    #[must_use]
    pub fn looks_cut(&self) -> bool {
        let bytes = self.pages.saturating_mul(PAGE_BYTES as u64);
        class_of(bytes) != bytes
    }
}

/// One document, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SalvagedDocument {
    /// What it holds and how often that was begun anew. Where its row was lost, it is told from its
    /// id and the rows of the projection; else none.
    pub subject: Option<(Subject, Generation)>,
    /// Who may see it, where its row or that of its subject was found; else none.
    pub tier: Option<Tier>,
    /// When it was first saved; where that was lost, when the first of its changes came.
    pub created: Timestamp,
    /// What it must come to when all of its changes are there, unless that was lost.
    pub heads: Option<DocumentHeads>,
    /// Its changes, in the order that they were added in, orphans after them.
    pub changes: Vec<ChangeRow>,
}

/// The pieces that were found of one photograph, by number.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SalvagedAttachment {
    /// The pieces.
    pub pieces: BTreeMap<u32, Vec<u8>>,
}

impl SalvagedAttachment {
    /// The bytes, where every piece was found and they are those that `hash` names.
    #[must_use]
    pub fn whole(&self, hash: ContentHash) -> Option<Vec<u8>> {
        let bytes = self.pieces.values().map(Vec::as_slice).collect::<Vec<_>>().concat();
        (ContentHash::of(&bytes) == hash).then_some(bytes)
    }
}

impl fmt::Debug for SalvagedAttachment {
    /// Counts, because the bytes may show her.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SalvagedAttachment({} pieces)", self.pieces.len())
    }
}

/// What could be read of a vault of schema 1 or 2.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SalvagedEarlier {
    /// The documents of which anything was found. None that was replaced for good is among them.
    pub documents: BTreeMap<DocumentId, SalvagedEarlierDocument>,
    /// The answers as they stood, by id.
    pub answers: Vec<(AnswerId, Answer)>,
    /// The entries as they stood, by id.
    pub entries: Vec<(EntryId, Entry)>,
}

/// One document of a whole tier, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SalvagedEarlierDocument {
    /// The tier whose answers it holds, where either of the two places that say so was found.
    pub tier: Option<Tier>,
    /// When it was first saved; where that was lost, when the first of its changes came.
    pub created: Timestamp,
    /// What it must come to when all of its changes are there, unless that was lost.
    pub heads: Option<DocumentHeads>,
    /// Its changes, in the order that they were added in. Orphans are among them: they cannot be
    /// told apart by their form.
    pub changes: Vec<ChangeRow>,
}

impl fmt::Debug for Salvaged {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Salvaged")
            .field("documents", &self.documents.len())
            .field("changes", &self.documents.values().map(|document| document.changes.len()).sum::<usize>())
            .field("answers", &self.answers.len())
            .field("entries", &self.entries.len())
            .field("attachments", &self.attachments.len())
            .field("earlier", &self.earlier)
            .field("settings", &self.settings.len())
            .field("tombstones", &self.tombstones.len())
            .field("bad_pages", &self.bad_pages)
            .field("is_torn", &self.is_torn)
            .field("pages", &self.pages)
            .finish()
    }
}

impl fmt::Debug for SalvagedEarlier {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SalvagedEarlier")
            .field("documents", &self.documents.len())
            .field("changes", &self.documents.values().map(|document| document.changes.len()).sum::<usize>())
            .field("answers", &self.answers.len())
            .field("entries", &self.entries.len())
            .finish()
    }
}

//! What goes into a vault and comes out of it.

use std::collections::BTreeMap;
use std::fmt;

use care_plan::{Answer, AnswerId, ContentHash, DocumentId, Entry, EntryId, Generation, Subject, Tier, Timestamp};

/// A document that the vault holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its id: [`DocumentId::of`] its subject and generation.
    pub id: DocumentId,
    /// What it holds.
    pub subject: Subject,
    /// How often its subject was begun anew.
    pub generation: Generation,
    /// Who may see it.
    pub tier: Tier,
    /// When it was first saved in this vault.
    pub created: Timestamp,
}

/// What a document must come to when all of its changes are there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentHeads {
    /// The hashes of the changes that nothing builds on, sorted. Empty where none were kept yet.
    pub heads: Vec<[u8; 32]>,
    /// How many changes it has.
    pub changes: u64,
}

/// A document in one piece, and what came after it. Never the truth.
#[derive(Clone)]
pub struct CachedDocument {
    /// The piece.
    pub saved: Vec<u8>,
    /// The changes that came after it, in the order that they were added in.
    pub later: Vec<ChangeRow>,
}

/// One change, as the bytes that it was made of.
#[derive(Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// The hash that names the change.
    pub hash: [u8; 32],
    /// Who made it.
    pub actor: Vec<u8>,
    /// Its place among the changes of that actor, from 1.
    pub seq: u64,
    /// The bytes. They are the truth.
    pub raw: Vec<u8>,
    /// When it came to this phone.
    pub received: Timestamp,
}

impl fmt::Debug for ChangeRow {
    /// Shows everything but the bytes, which hold her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangeRow").field("seq", &self.seq).field("bytes", &self.raw.len()).finish_non_exhaustive()
    }
}

/// Changes to add to one document. One that is not there yet is begun; one that stands in another
/// tier is moved to this one by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentChanges {
    /// The document.
    pub id: DocumentId,
    /// What it holds, for one that is begun.
    pub subject: Subject,
    /// How often its subject was begun anew, for one that is begun.
    pub generation: Generation,
    /// Who may see it from now on.
    pub tier: Tier,
    /// The changes. One that is there already is passed over.
    pub changes: Vec<ChangeRow>,
    /// The hashes of the changes that nothing builds on afterwards, sorted; none leaves them as
    /// they are, as a move does that adds nothing.
    pub heads: Option<Vec<[u8; 32]>>,
}

/// How a document leaves a vault. Its bytes are overwritten either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Departure {
    /// It stands in the other vault now, and may come back, but out of no copy of before.
    Moved,
    /// It was deleted for good: nothing is ever taken in for it again.
    Deleted,
}

/// A document that leaves this vault. One that is not in it leaves its tombstone all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// The document.
    pub id: DocumentId,
    /// How it leaves.
    pub departure: Departure,
}

/// An entry as it stands, and who may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// The entry.
    pub entry: Entry,
    /// The tier of its document.
    pub tier: Tier,
}

/// What the first screen is painted from: what all changes come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Projection {
    /// Every answer that was begun.
    pub answers: BTreeMap<AnswerId, Answer>,
    /// Every entry, the removed ones among them.
    pub entries: BTreeMap<EntryId, EntryRow>,
}

/// One document whole: for a vault that is made anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeDocument {
    /// The document.
    pub row: DocumentRow,
    /// Its changes, in an order in which they can be loaded.
    pub changes: Vec<ChangeRow>,
    /// The hashes of those that nothing builds on, sorted.
    pub heads: Vec<[u8; 32]>,
    /// Changes that build on some that were lost.
    pub orphans: Vec<ChangeRow>,
}

/// What she added beside her words, with the document whose answer names it.
#[derive(Clone, PartialEq, Eq)]
pub struct AttachmentRow {
    /// The document. What it keeps goes with it.
    pub document: DocumentId,
    /// The hash of the bytes.
    pub hash: ContentHash,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for AttachmentRow {
    /// Counts the bytes, which may show her.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttachmentRow").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// One save: all of it or nothing.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Save {
    /// The moment of the save.
    pub at: Timestamp,
    /// Documents that leave this vault, before changes are added.
    pub dropped: Vec<Dropped>,
    /// Changes to add, and documents to move between tiers.
    pub documents: Vec<DocumentChanges>,
    /// What is kept beside her words. Documents that leave take theirs along.
    pub attachments: Vec<AttachmentRow>,
    /// Answers as they now stand; none takes the answer out of the projection.
    pub answers: Vec<(AnswerId, Option<Answer>)>,
    /// Entries as they now stand; none takes the entry out of the projection.
    pub entries: Vec<(EntryId, Option<EntryRow>)>,
    /// Settings; none forgets one.
    pub settings: Vec<(String, Option<Vec<u8>>)>,
}

impl fmt::Debug for Save {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Save")
            .field("dropped", &self.dropped)
            .field("documents", &self.documents.len())
            .field("attachments", &self.attachments.len())
            .field("answers", &self.answers.len())
            .field("entries", &self.entries.len())
            .field("settings", &self.settings.len())
            .finish_non_exhaustive()
    }
}

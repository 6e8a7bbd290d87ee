//! What goes into a vault and comes out of it.

use std::fmt;

use care_plan::{Answer, AnswerId, Entry, EntryId, Tier, Timestamp};

/// Names one document: 16 random bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId([u8; 16]);

impl DocumentId {
    /// Takes 16 random bytes as an id.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentId({self})")
    }
}

impl fmt::Display for DocumentId {
    /// As 32 hex digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A document that the vault holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its id.
    pub id: DocumentId,
    /// The tier whose answers it holds.
    pub tier: Tier,
    /// When it was first saved.
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

/// Changes to add to one document. A document that is not there yet is begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentChanges {
    /// The document.
    pub document: DocumentId,
    /// Its tier, for one that is begun.
    pub tier: Tier,
    /// The changes. One that is there already is passed over.
    pub changes: Vec<ChangeRow>,
    /// The hashes of the changes that nothing builds on afterwards, sorted.
    pub heads: Vec<[u8; 32]>,
}

/// A document that another takes the place of, for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentReplacement {
    /// The one that goes. Its changes are deleted, and none is ever taken in for it again.
    pub old: DocumentId,
    /// The one that comes, in the same tier.
    pub new: DocumentId,
    /// All of its changes.
    pub changes: Vec<ChangeRow>,
    /// The hashes of those that nothing builds on, sorted.
    pub heads: Vec<[u8; 32]>,
}

/// One save: all of it or nothing.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Save {
    /// The moment of the save.
    pub at: Timestamp,
    /// Changes to add.
    pub documents: Vec<DocumentChanges>,
    /// Documents to replace, before the changes are added.
    pub replaced: Vec<DocumentReplacement>,
    /// Answers as they now stand; none takes the answer out of the projection.
    pub answers: Vec<(AnswerId, Option<Answer>)>,
    /// Entries as they now stand; none takes the entry out of the projection.
    pub entries: Vec<(EntryId, Option<Entry>)>,
    /// Settings; none forgets one.
    pub settings: Vec<(String, Option<Vec<u8>>)>,
}

impl fmt::Debug for Save {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Save")
            .field("documents", &self.documents)
            .field("replaced", &self.replaced)
            .field("answers", &self.answers.len())
            .field("entries", &self.entries.len())
            .field("settings", &self.settings.len())
            .finish_non_exhaustive()
    }
}

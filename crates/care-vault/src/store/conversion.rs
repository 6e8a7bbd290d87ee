//! What it takes to bring an older schema up to date: somebody who reads changes, which nothing here does.

use std::collections::BTreeSet;
use std::fmt;

use care_plan::{Answer, AnswerId, DocumentId, Entry, EntryId, Tier, Timestamp};

use crate::{ChangeRow, DocumentHeads, Projection, VaultName, WholeDocument};

/// A document of schema 1 or 2: all answers and entries of one tier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierDocument {
    /// Its id: 16 random bytes.
    pub id: DocumentId,
    /// The tier whose answers it holds.
    pub tier: Tier,
    /// When it was first saved.
    pub created: Timestamp,
    /// Its changes, in the order that they were added in.
    pub changes: Vec<ChangeRow>,
    /// What it must come to. Empty where schema 1 kept it last.
    pub heads: DocumentHeads,
    /// Changes that build on some that were lost.
    pub orphans: Vec<ChangeRow>,
}

/// All that a vault of schema 1 or 2 holds, but for its settings, which stay as they are.
#[derive(Clone, PartialEq, Eq)]
pub struct EarlierVault {
    /// Which of the two it is.
    pub name: VaultName,
    /// Its documents. Several of one tier are brought together, the last of them at home.
    pub documents: Vec<EarlierDocument>,
    /// The answers as they stood.
    pub answers: Vec<(AnswerId, Answer)>,
    /// The entries as they stood. Each stood in the tier of its section.
    pub entries: Vec<(EntryId, Entry)>,
    /// The documents that were replaced for good. They stay so.
    pub tombstones: BTreeSet<DocumentId>,
}

impl fmt::Debug for EarlierVault {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EarlierVault")
            .field("name", &self.name)
            .field("documents", &self.documents.len())
            .field("answers", &self.answers.len())
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}

/// What a vault of an earlier schema becomes.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Converted {
    /// Its documents, in the order that they are written in.
    pub documents: Vec<WholeDocument>,
    /// What they come to.
    pub projection: Projection,
}

impl fmt::Debug for Converted {
    /// Counts, because everything else is her words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Converted").field("documents", &self.documents.len()).finish_non_exhaustive()
    }
}

/// Why a vault of an earlier schema was not converted. It stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConversionError {
    /// A document cannot be loaded whole: the vault counts as damaged, and is repaired.
    #[error("a document of an earlier schema is damaged")]
    Damaged,
    /// What it would become does not say the same as it does.
    #[error("a document of an earlier schema would not come to the same")]
    Differs,
}

/// Makes documents of an answer out of documents of a tier.
pub trait Conversion: Send {
    /// Gives back what `vault` becomes, after it was checked that no answer, no entry and no word
    /// of their history is lost.
    ///
    /// # Errors
    ///
    /// Returns [`ConversionError`]; nothing is changed then.
    fn convert(&mut self, vault: &EarlierVault) -> Result<Converted, ConversionError>;
}

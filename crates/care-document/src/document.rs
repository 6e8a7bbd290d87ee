//! One document: making it, loading it, and what it says of itself.

use std::collections::BTreeSet;
use std::fmt;

use automerge::{Automerge, TextEncoding};
use care_plan::{DocumentId, Generation, Subject};

use crate::{DocumentActor, DocumentError, DocumentValue, load};

/// Positions in text count code points, on every target.
pub(crate) const TEXT_ENCODING: TextEncoding = TextEncoding::UnicodeCodePoint;

/// One answer, one entry, or one catalogue, with everything that was ever written into it.
#[derive(Clone)]
pub struct PlanDocument {
    pub(crate) subject: Subject,
    pub(crate) generation: Generation,
    /// INVARIANT: holds no change whose predecessors are missing, and no transaction.
    pub(crate) automerge: Automerge,
    /// Who edits. Stands in the document only once this session has edited.
    pub(crate) actor: DocumentActor,
}

impl PlanDocument {
    /// A document with nothing in it. It is a document once something is written.
    #[must_use]
    pub fn new(subject: Subject, generation: Generation, actor: DocumentActor) -> Self {
        let automerge = Automerge::new_with_encoding(TEXT_ENCODING).with_actor(actor.actor_id());
        Self { subject, generation, automerge, actor }
    }

    /// Loads a document from all of its changes, in any order.
    ///
    /// `actor` is a new random one; the bytes are the caller's own, whose signatures it has
    /// checked. What comes from elsewhere goes through [`PlanDocument::merge`].
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`] when a change cannot be read or is missing, when two claim one
    /// place, or when `actor` already occurs.
    pub fn load<'a>(
        subject: Subject,
        generation: Generation,
        changes: impl IntoIterator<Item = &'a [u8]>,
        actor: DocumentActor,
    ) -> Result<Self, DocumentError> {
        let automerge = load::changes(changes, actor)?;
        Ok(Self { subject, generation, automerge, actor })
    }

    /// Loads a document from what [`PlanDocument::save`] made and the changes that came after it,
    /// if that comes to `heads`.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::NotCurrent`] when it stands elsewhere, and another when it cannot
    /// be read or `actor` already occurs. The changes are the truth: load those instead.
    pub fn load_saved<'a>(
        subject: Subject,
        generation: Generation,
        saved: &[u8],
        later: impl IntoIterator<Item = &'a [u8]>,
        heads: &[[u8; 32]],
        actor: DocumentActor,
    ) -> Result<Self, DocumentError> {
        let automerge = load::saved(saved, later, heads, actor)?;
        Ok(Self { subject, generation, automerge, actor })
    }

    /// Loads as much of a document as hangs together: the changes that build on nothing that is
    /// missing. Gives back the hashes of those that were taken.
    ///
    /// For what was read out of a damaged file. A change that cannot be read is passed over.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::ActorInUse`] when `actor` occurs.
    pub fn load_part<'a>(
        subject: Subject,
        generation: Generation,
        changes: impl IntoIterator<Item = &'a [u8]>,
        actor: DocumentActor,
    ) -> Result<(Self, BTreeSet<[u8; 32]>), DocumentError> {
        let (automerge, taken) = load::part(changes, actor)?;
        Ok((Self { subject, generation, automerge, actor }, taken))
    }

    /// What it holds.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// How often its subject was begun anew before.
    #[must_use]
    pub const fn generation(&self) -> Generation {
        self.generation
    }

    /// Its name, the same on every phone.
    #[must_use]
    pub fn id(&self) -> DocumentId {
        DocumentId::of(&self.subject, self.generation)
    }

    /// The document as it stands.
    #[must_use]
    pub fn value(&self) -> DocumentValue {
        DocumentValue::read(&self.automerge)
    }

    /// The hashes of the changes that nothing builds on yet, sorted.
    #[must_use]
    pub fn heads(&self) -> Vec<[u8; 32]> {
        load::heads_of(&self.automerge)
    }

    /// Whether nothing was ever written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.automerge.is_empty()
    }

    /// The whole document with its history in one piece, uncompressed: a cache for a faster load.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.automerge.save_nocompress()
    }
}

impl fmt::Debug for PlanDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the content.
        f.debug_struct("PlanDocument").field("heads", &self.heads().len()).finish_non_exhaustive()
    }
}

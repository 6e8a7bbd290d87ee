//! One tier's document: making it, loading it, and what it says of itself.

use std::collections::BTreeSet;
use std::fmt;

use automerge::{ActorId, Automerge, LoadOptions, ReadDoc, TextEncoding};

use crate::merge::{LAST_OPERATION, contained, parse};
use crate::{DocumentActor, DocumentError, TierValue, scan};

/// Positions in text count code points, on every target.
pub(crate) const TEXT_ENCODING: TextEncoding = TextEncoding::UnicodeCodePoint;

/// The answers of one tier, with everything that was ever written into them.
#[derive(Clone)]
pub struct PlanDocument {
    /// INVARIANT: holds no change whose predecessors are missing, and no transaction.
    pub(crate) automerge: Automerge,
    /// Who edits. Stands in the document only once this session has edited.
    pub(crate) actor: DocumentActor,
}

impl PlanDocument {
    /// A document with nothing in it. It is a document once something is written.
    #[must_use]
    pub fn new(actor: DocumentActor) -> Self {
        Self { automerge: Automerge::new_with_encoding(TEXT_ENCODING).with_actor(actor.actor_id()), actor }
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
    pub fn load<'a>(changes: impl IntoIterator<Item = &'a [u8]>, actor: DocumentActor) -> Result<Self, DocumentError> {
        let changes = changes.into_iter().map(parse).collect::<Result<Vec<_>, _>>()?;
        let session = actor.actor_id();
        if changes.iter().any(|change| change.actors().any(|other| *other == session)) {
            return Err(DocumentError::ActorInUse);
        }
        let mut automerge = Automerge::new_with_encoding(TEXT_ENCODING);
        let automerge = contained(move || {
            automerge.apply_changes(changes)?;
            if automerge.get_missing_deps(&[]).is_empty() { Ok(automerge) } else { Err(DocumentError::MissingChanges) }
        })?;
        Ok(Self { automerge: automerge.with_actor(session), actor })
    }

    /// Loads a document from what [`PlanDocument::save`] made, if it stands at `heads`.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::NotCurrent`] when it stands elsewhere, and another when it cannot
    /// be read or `actor` already occurs. The changes are the truth: load those instead.
    pub fn load_saved(saved: &[u8], heads: &[[u8; 32]], actor: DocumentActor) -> Result<Self, DocumentError> {
        scan::document(saved)?;
        let session = actor.actor_id();
        let automerge = contained(|| {
            let options = LoadOptions::new().text_encoding(TEXT_ENCODING);
            Ok(Automerge::load_with_options(saved, options)?.with_actor(session.clone()))
        })?;
        can_go_on(&automerge, &session)?;
        let document = Self { automerge, actor };
        let mut expected = heads.to_vec();
        expected.sort_unstable();
        if document.heads() == expected { Ok(document) } else { Err(DocumentError::NotCurrent) }
    }

    /// Loads a document from what [`PlanDocument::save`] made and the changes that came after it,
    /// if that comes to `heads`.
    ///
    /// # Errors
    ///
    /// As [`Self::load_saved`].
    pub fn load_saved_with<'a>(
        saved: &[u8],
        later: impl IntoIterator<Item = &'a [u8]>,
        heads: &[[u8; 32]],
        actor: DocumentActor,
    ) -> Result<Self, DocumentError> {
        scan::document(saved)?;
        let session = actor.actor_id();
        let later = later.into_iter().map(parse).collect::<Result<Vec<_>, _>>()?;
        let automerge = contained(|| {
            let options = LoadOptions::new().text_encoding(TEXT_ENCODING);
            let mut automerge = Automerge::load_with_options(saved, options)?;
            automerge.apply_changes(later)?;
            Ok(automerge.with_actor(session.clone()))
        })?;
        can_go_on(&automerge, &session)?;
        let document = Self { automerge, actor };
        let mut expected = heads.to_vec();
        expected.sort_unstable();
        if document.heads() == expected { Ok(document) } else { Err(DocumentError::NotCurrent) }
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
        changes: impl IntoIterator<Item = &'a [u8]>,
        actor: DocumentActor,
    ) -> Result<(Self, BTreeSet<[u8; 32]>), DocumentError> {
        let session = actor.actor_id();
        let mut waiting: Vec<automerge::Change> = changes.into_iter().filter_map(|raw| parse(raw).ok()).collect();
        if waiting.iter().any(|change| change.actors().any(|other| *other == session)) {
            return Err(DocumentError::ActorInUse);
        }
        let mut document = Self::new(actor);
        let mut taken = BTreeSet::new();
        loop {
            // In the order that they were kept in, one pass takes all that hang together.
            let mut known = taken.clone();
            let (ready, left): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|change| {
                let builds_on_known = change.deps().iter().all(|on| known.contains(&on.0));
                if builds_on_known {
                    known.insert(change.hash().0);
                }
                builds_on_known
            });
            if ready.is_empty() {
                return Ok((document, taken));
            }
            if document.applied(&ready) {
                taken = known;
            } else {
                taken.extend(
                    ready.iter().filter(|change| document.applied(std::slice::from_ref(change))).map(|c| c.hash().0),
                );
            }
            waiting = left;
        }
    }

    /// Applies `changes` on a copy, and keeps it if that went well and nothing is missing.
    fn applied(&mut self, changes: &[automerge::Change]) -> bool {
        let applied = contained(|| {
            let mut copy = self.automerge.clone();
            copy.apply_changes(changes.iter().cloned())?;
            if copy.get_missing_deps(&[]).is_empty() { Ok(copy) } else { Err(DocumentError::MissingChanges) }
        });
        match applied {
            Ok(copy) => self.automerge = copy,
            Err(_) => return false,
        }
        true
    }

    /// The document as it stands.
    #[must_use]
    pub fn value(&self) -> TierValue {
        TierValue::read(&self.automerge)
    }

    /// The hashes of the changes that nothing builds on yet, sorted.
    #[must_use]
    pub fn heads(&self) -> Vec<[u8; 32]> {
        self.automerge.get_heads().into_iter().map(|hash| hash.0).collect()
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

/// Whether `session` can go on with what was read from one piece: it is new there, and there are
/// numbers left for its operations.
fn can_go_on(automerge: &Automerge, session: &ActorId) -> Result<(), DocumentError> {
    for change in automerge.get_changes_meta(&[]) {
        if *change.actor == *session {
            return Err(DocumentError::ActorInUse);
        }
        if change.max_op > LAST_OPERATION {
            return Err(DocumentError::Unreadable);
        }
    }
    Ok(())
}

impl fmt::Debug for PlanDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the content.
        f.debug_struct("PlanDocument").field("heads", &self.heads().len()).finish_non_exhaustive()
    }
}

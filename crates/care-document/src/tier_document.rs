//! The documents of stored vaults before layout 2: one for all answers and entries of a tier. They
//! are read, and taken apart into one document each; nothing is ever written into them again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use automerge::Automerge;
use care_plan::{AnswerId, EntryId, Generation, SectionId, Subject, Tier};
use sha2::{Digest, Sha256};

use crate::history::{Replay, Step, histories};
use crate::key::RootKey;
use crate::merge::contained;
use crate::rebuild::carry_value;
use crate::{Change, DocumentActor, DocumentError, DocumentValue, Moment, PlanDocument, load};

/// Goes before subject and heads in the hash that makes the actor of a part. Frozen.
const PURPOSE: &str = "holdfast part 2";

/// Who reads. It writes nothing, so it may be the same everywhere.
const READER: DocumentActor = DocumentActor::from_bytes([0; 16]);

/// All answers and entries of one tier in one document, as layout 1 had them.
pub struct TierDocument {
    automerge: Automerge,
}

/// One document out of a [`TierDocument`], and the changes that make it.
pub struct Part {
    /// The document, with the whole history of its answer.
    pub document: PlanDocument,
    /// All of its changes, in an order in which they can be kept and loaded, each with the hash of
    /// the old change that it comes from; the founding change comes from the first of them.
    pub changes: Vec<(Change, [u8; 32])>,
}

impl TierDocument {
    /// Loads a document from all of its changes, in any order.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`] when a change cannot be read or is missing, or two claim one
    /// place.
    pub fn load<'a>(changes: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, DocumentError> {
        Ok(Self { automerge: load::changes(changes, READER)? })
    }

    /// Loads as much of a document as hangs together. Gives back the hashes of the changes that
    /// were taken. For what was read out of a damaged file.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::ActorInUse`] for changes by an actor that no session ever had.
    pub fn load_part<'a>(
        changes: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<(Self, BTreeSet<[u8; 32]>), DocumentError> {
        let (automerge, taken) = load::part(changes, READER)?;
        Ok((Self { automerge }, taken))
    }

    /// The document as it stands.
    #[must_use]
    pub fn value(&self) -> DocumentValue {
        DocumentValue::read(&self.automerge)
    }

    /// The hashes of the changes that nothing builds on, sorted.
    #[must_use]
    pub fn heads(&self) -> Vec<[u8; 32]> {
        load::heads_of(&self.automerge)
    }

    /// What every answer said before, oldest first, in one walk.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::Unreadable`] when the history cannot be walked.
    pub fn histories(&self) -> Result<BTreeMap<AnswerId, Vec<Moment>>, DocumentError> {
        histories(&self.automerge)
    }

    /// Replays the history into one document an answer and one an entry; what this version does
    /// not know goes into a leftover of `tier`.
    ///
    /// Every change that touched a part becomes one change of that part, by an actor that is
    /// derived from the part and from this document's heads: the same document comes apart into
    /// the same bytes everywhere. Where values stand side by side the shown one is carried over,
    /// and the others stay in the history that came before.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`] when the history cannot be replayed.
    pub fn parts(&self, tier: Tier) -> Result<Vec<Part>, DocumentError> {
        let sections: BTreeMap<EntryId, SectionId> =
            self.value().entries.into_iter().map(|(id, entry)| (id, entry.section)).collect();
        let subject_of = |key: &RootKey| match key {
            RootKey::Schema => None,
            RootKey::Value(answer, _) | RootKey::Ticked(answer, _) => Some(Subject::Answer(answer.clone())),
            RootKey::Entry(section, entry) => Some(Subject::Entry(section.clone(), *entry)),
            RootKey::Removed(entry) => Some(match sections.get(entry) {
                Some(section) => Subject::Entry(section.clone(), *entry),
                None => Subject::Leftover(tier),
            }),
            RootKey::Tier(_) | RootKey::Generation(_) | RootKey::Left(_) | RootKey::Unknown => {
                Some(Subject::Leftover(tier))
            }
        };
        contained(|| {
            let mut parts: BTreeMap<Subject, Part> = BTreeMap::new();
            let mut replay = Replay::of(&self.automerge);
            while let Some(Step { hash, touched, .. }) = replay.step()? {
                let mut by_subject: BTreeMap<Subject, Vec<&str>> = BTreeMap::new();
                for key in &touched {
                    if let Some(subject) = subject_of(&RootKey::read(key)) {
                        by_subject.entry(subject).or_default().push(key);
                    }
                }
                for (subject, keys) in by_subject {
                    let actor = self.actor_of(&subject);
                    let part = parts.entry(subject).or_insert_with_key(|subject| Part {
                        document: PlanDocument::new(subject.clone(), Generation::default(), actor),
                        changes: Vec::new(),
                    });
                    let founded = part.document.found()?;
                    let made = part
                        .document
                        .commit(|tx| keys.iter().try_for_each(|key| carry_value(&replay.standing, key, tx)))?;
                    part.changes.extend(founded.into_iter().chain(made).map(|change| (change, hash)));
                }
            }
            Ok(parts.into_values().collect())
        })
    }

    fn actor_of(&self, subject: &Subject) -> DocumentActor {
        let mut digest = Sha256::new();
        digest.update(format!("{PURPOSE} {subject} "));
        self.heads().iter().for_each(|head| digest.update(head));
        let digest: [u8; 32] = digest.finalize().into();
        let mut actor = [0; 16];
        actor.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
        DocumentActor::from_bytes(actor)
    }
}

impl fmt::Debug for TierDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the content.
        f.debug_struct("TierDocument").finish_non_exhaustive()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the content.
        f.debug_struct("Part").field("changes", &self.changes.len()).finish_non_exhaustive()
    }
}

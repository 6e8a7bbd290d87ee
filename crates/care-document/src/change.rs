//! A change as bytes, and the actor that makes changes.

use std::fmt;

use automerge::ActorId;

/// Who edits in one session of one document: 16 random bytes, handed in anew at each unlock and
/// never kept. Two replicas that went on with one actor could never merge again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentActor([u8; 16]);

impl DocumentActor {
    /// Takes 16 random bytes as an actor.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    pub(crate) fn actor_id(self) -> ActorId {
        ActorId::from(self.0)
    }
}

impl fmt::Debug for DocumentActor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentActor(..)")
    }
}

/// One change of a document, ready to be kept. The bytes are the truth; the rest names them.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// The SHA-256 that names the change.
    pub hash: [u8; 32],
    /// The actor that made it.
    pub actor: Vec<u8>,
    /// Its place among the actor's changes, 1 first.
    pub seq: u64,
    /// The change as Automerge's uncompressed change chunk. Holds her words.
    pub raw: Vec<u8>,
}

impl Change {
    pub(crate) fn of(change: &automerge::Change) -> Self {
        Self {
            hash: change.hash().0,
            actor: change.actor_id().to_bytes().to_vec(),
            seq: change.seq(),
            raw: change.raw_bytes().to_vec(),
        }
    }
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the bytes: they hold what she wrote.
        f.debug_struct("Change").field("seq", &self.seq).field("bytes", &self.raw.len()).finish_non_exhaustive()
    }
}

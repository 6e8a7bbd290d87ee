//! What can go wrong, without a word of what she wrote.

/// A document, or changes for one, that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// A change is larger than any change of ours, or the batch does more at once than is taken
    /// from elsewhere: more than 100,000 operations, each a letter written or taken out. Nothing of
    /// the batch was taken.
    #[error("a change is larger than it may be")]
    TooLarge,
    /// The bytes are not one whole change with a right checksum. Nothing of the batch was taken.
    #[error("the bytes are not a change")]
    NotAChange,
    /// A part is compressed; only uncompressed bytes are read.
    #[error("compressed bytes are not read")]
    Compressed,
    /// The bytes have the form of a change or document, and cannot be read.
    #[error("the bytes cannot be read")]
    Unreadable,
    /// A change builds on one that is not here. Hand the batch in again together with it.
    #[error("a change builds on one that is missing")]
    MissingChanges,
    /// Two different changes claim one place in an actor's sequence, as after a restored backup
    /// that went on with its old actor. The document is as it was.
    #[error("two changes claim one place")]
    PlaceTaken,
    /// The session's actor already occurs. Load again with a new random one.
    #[error("the actor is already in use")]
    ActorInUse,
    /// The document would not read back the same after these changes. Nothing was taken.
    #[error("the changes would damage the document")]
    WouldDamage,
    /// A saved document is not the one that its changes make. Load the changes.
    #[error("the saved document is not current")]
    NotCurrent,
}

/// An edit that could not be made. The document is as it was, but for founding changes, which
/// hold nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// The document turned the edit away. Load it again from its changes.
    #[error("the document turned the edit away")]
    Refused,
    /// The edit is of something that this document does not hold. Nothing was written.
    #[error("the document holds something else")]
    OtherSubject,
}

impl From<automerge::AutomergeError> for EditError {
    // The cause may quote a value, so it goes no further.
    fn from(_: automerge::AutomergeError) -> Self {
        Self::Refused
    }
}

impl From<automerge::AutomergeError> for DocumentError {
    fn from(error: automerge::AutomergeError) -> Self {
        use automerge::AutomergeError as Cause;
        match error {
            Cause::DuplicateSeqNumber(..) | Cause::DuplicateActorId(..) | Cause::DuplicateAuthor(..) => {
                Self::PlaceTaken
            }
            _ => Self::Unreadable,
        }
    }
}

impl From<EditError> for DocumentError {
    fn from(_: EditError) -> Self {
        Self::Unreadable
    }
}

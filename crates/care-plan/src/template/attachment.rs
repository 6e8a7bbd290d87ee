//! What can stand beside words.

use crate::{AnswerId, ContentHash, sections};

/// What can stand beside the words of a prompt: what is kept there is read as that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachmentKind {
    /// A photograph; her words say what it shows.
    Photo,
    /// Her voice, with words or without: a page on which it cannot be played says at least that it is there.
    Voice,
}

impl AttachmentKind {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Photo, Self::Voice];

    /// What stands beside `answer`, by the prompt that asked for it; none for what only a newer version knows.
    #[must_use]
    pub fn beside(answer: &AnswerId) -> Option<Self> {
        sections::section(answer.section.as_str())?.prompt(answer.prompt.as_str())?.attachment
    }

    /// The name of a file of her own that holds what stands beside an answer. It says what it is, and nothing of
    /// what is in it.
    #[must_use]
    pub fn file_name(kind: Option<Self>, hash: ContentHash) -> String {
        match kind {
            Some(Self::Photo) => format!("photo-{hash}.jpg"),
            Some(Self::Voice) => format!("voice-{hash}.wav"),
            None => format!("attachment-{hash}"),
        }
    }
}

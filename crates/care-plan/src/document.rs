//! What a document holds, and how documents are named: the same on every phone of hers, so that
//! two that have never met mean the same document.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::{AnswerId, EntryId, IdError, SectionId, Tier};

/// What one document holds.
///
/// As text: `answer/<answer>`, `entry/<section>/<32 hex digits>`, `catalogue/everyday`,
/// `catalogue/private`, `leftover/<tier>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// One answer.
    Answer(AnswerId),
    /// One entry: a card, a person. Its answers are documents of their own.
    Entry(SectionId, EntryId),
    /// Where documents of the everyday vault stand, and which were deleted for good.
    EverydayCatalogue,
    /// The same of the private vault.
    PrivateCatalogue,
    /// What a newer version had written into a document of a whole tier, and this one does not
    /// know.
    Leftover(Tier),
}

impl Subject {
    /// The section that it stands in: that of an answer or of an entry.
    #[must_use]
    pub const fn section(&self) -> Option<&SectionId> {
        match self {
            Self::Answer(answer) => Some(&answer.section),
            Self::Entry(section, _) => Some(section),
            Self::EverydayCatalogue | Self::PrivateCatalogue | Self::Leftover(_) => None,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(answer) => write!(f, "answer/{answer}"),
            Self::Entry(section, entry) => write!(f, "entry/{section}/{entry}"),
            Self::EverydayCatalogue => f.write_str("catalogue/everyday"),
            Self::PrivateCatalogue => f.write_str("catalogue/private"),
            Self::Leftover(tier) => write!(f, "leftover/{}", tier.name()),
        }
    }
}

impl FromStr for Subject {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        match text.split_once('/').ok_or(IdError)? {
            ("answer", answer) => answer.parse().map(Self::Answer),
            ("entry", entry) => {
                let (section, entry) = entry.split_once('/').ok_or(IdError)?;
                Ok(Self::Entry(section.parse()?, entry.parse()?))
            }
            ("catalogue", "everyday") => Ok(Self::EverydayCatalogue),
            ("catalogue", "private") => Ok(Self::PrivateCatalogue),
            ("leftover", tier) => Tier::from_name(tier).map(Self::Leftover).ok_or(IdError),
            _ => Err(IdError),
        }
    }
}

/// How often a subject was begun anew after it was deleted for good, or moved to where more people
/// see it: 0 at first. A document of one generation is never merged with one of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Generation(pub u32);

impl Generation {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// Names one document: 16 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId([u8; 16]);

impl DocumentId {
    /// The document of `subject` in `generation`: the first 16 bytes of the SHA-256 (FIPS 180-4) of
    /// `holdfast document`, the subject's text and the generation in four bytes, big-endian, each
    /// text ended by a zero byte.
    #[must_use]
    pub fn of(subject: &Subject, generation: Generation) -> Self {
        let mut digest = Sha256::new();
        digest.update(b"holdfast document\0");
        digest.update(subject.to_string());
        digest.update([0]);
        digest.update(generation.0.to_be_bytes());
        let digest: [u8; 32] = digest.finalize().into();
        let mut id = [0; 16];
        id.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
        Self(id)
    }

    /// Takes 16 bytes as an id.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_reads_back_from_its_own_text() {
        for text in [
            "answer/birth-place/wish",
            "answer/contingency/00112233445566778899aabbccddeeff/name",
            "answer/newborn/baby-2/name",
            "entry/contingency/00112233445566778899aabbccddeeff",
            "catalogue/everyday",
            "catalogue/private",
            "leftover/just-me",
        ] {
            assert_eq!(text.parse::<Subject>().unwrap().to_string(), text);
        }
        for text in ["", "answer", "answer/", "entry/a", "entry/a/b", "catalogue/", "leftover/all", "page/x"] {
            assert_eq!(text.parse::<Subject>(), Err(IdError), "{text:?}");
        }
    }

    /// Frozen: two phones of any version mean the same document.
    #[test]
    fn a_document_has_the_same_name_everywhere() {
        let subject: Subject = "answer/birth-place/wish".parse().unwrap();
        let first = DocumentId::of(&subject, Generation::default());
        assert_eq!(first.to_string(), "140f0dfb20d02363be040f4addc8acb7");
        assert_eq!(
            DocumentId::of(&subject, Generation::default().next()).to_string(),
            "1cd4e425bae6cb7d1f0ec2ac0bc2f516"
        );
    }
}

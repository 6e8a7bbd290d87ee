//! The keys at the root of a document.

use care_plan::{AnswerId, ChoiceId, EntryId, SectionId, Subject, ValueKind};

pub(crate) const SCHEMA_KEY: &str = "schema";

/// What stands at a root key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RootKey {
    Schema,
    /// A value of an answer that stands at one key.
    Value(AnswerId, ValueKind),
    /// One option that can be ticked; together they are a [`ValueKind::Choices`].
    Ticked(AnswerId, ChoiceId),
    Entry(SectionId, EntryId),
    Removed(EntryId),
    /// The tier that she gave a document.
    Tier(Subject),
    /// The first generation of a document that was not deleted for good.
    Generation(Subject),
    /// The generation in which a document left this vault.
    Left(Subject),
    /// Of a newer version, or none of ours.
    Unknown,
}

impl RootKey {
    pub(crate) fn read(key: &str) -> Self {
        Self::known(key).unwrap_or(Self::Unknown)
    }

    fn known(key: &str) -> Option<Self> {
        if key == SCHEMA_KEY {
            return Some(Self::Schema);
        }
        let (prefix, rest) = key.split_once(':')?;
        match prefix {
            "o" => {
                let (answer, choice) = rest.split_once(' ')?;
                Some(Self::Ticked(answer.parse().ok()?, choice.parse().ok()?))
            }
            "e" => {
                let (section, entry) = rest.split_once('/')?;
                Some(Self::Entry(section.parse().ok()?, entry.parse().ok()?))
            }
            "r" => rest.parse().ok().map(Self::Removed),
            "tier" => rest.parse().ok().map(Self::Tier),
            "left" => rest.parse().ok().map(Self::Left),
            "from" => rest.parse().ok().map(Self::Generation),
            _ => {
                let kind = ValueKind::ALL.into_iter().find(|kind| value_prefix(*kind) == Some(prefix))?;
                Some(Self::Value(rest.parse().ok()?, kind))
            }
        }
    }

    /// The answer that the key belongs to.
    pub(crate) fn answer(&self) -> Option<&AnswerId> {
        match self {
            Self::Value(answer, _) | Self::Ticked(answer, _) => Some(answer),
            _ => None,
        }
    }
}

/// What the key of a value begins with; `None` for a kind that stands at several keys.
const fn value_prefix(kind: ValueKind) -> Option<&'static str> {
    match kind {
        ValueKind::Text => Some("t"),
        ValueKind::State => Some("s"),
        ValueKind::Choice => Some("c"),
        ValueKind::Phone => Some("p"),
        ValueKind::Date => Some("y"),
        ValueKind::Person => Some("w"),
        ValueKind::Attachment => Some("f"),
        ValueKind::Choices => None,
    }
}

/// The key of a value, for a kind that stands at one key.
pub(crate) fn value_key(answer: &AnswerId, kind: ValueKind) -> Option<String> {
    value_prefix(kind).map(|prefix| format!("{prefix}:{answer}"))
}

pub(crate) fn text_key(answer: &AnswerId) -> String {
    format!("t:{answer}")
}

pub(crate) fn ticked_key(answer: &AnswerId, choice: &ChoiceId) -> String {
    format!("o:{answer} {choice}")
}

pub(crate) fn entry_key(section: &SectionId, entry: EntryId) -> String {
    format!("e:{section}/{entry}")
}

pub(crate) fn removed_key(entry: EntryId) -> String {
    format!("r:{entry}")
}

pub(crate) fn tier_key(subject: &Subject) -> String {
    format!("tier:{subject}")
}

pub(crate) fn generation_key(subject: &Subject) -> String {
    format!("from:{subject}")
}

pub(crate) fn left_key(subject: &Subject) -> String {
    format!("left:{subject}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_as_what_it_was_written_for() {
        let answer: AnswerId = "contingency/00112233445566778899aabbccddeeff/name".parse().unwrap();
        let entry = answer.entry().unwrap();
        for kind in ValueKind::ALL {
            match value_key(&answer, kind) {
                Some(key) => assert_eq!(RootKey::read(&key), RootKey::Value(answer.clone(), kind)),
                None => assert_eq!(kind, ValueKind::Choices, "each other kind has a key"),
            }
        }
        assert_eq!(value_key(&answer, ValueKind::Text), Some(text_key(&answer)));
        let choice: ChoiceId = "gas".parse().unwrap();
        assert_eq!(RootKey::read(&ticked_key(&answer, &choice)), RootKey::Ticked(answer.clone(), choice));
        assert_eq!(RootKey::read(&entry_key(&answer.section, entry)), RootKey::Entry(answer.section.clone(), entry));
        assert_eq!(RootKey::read(&removed_key(entry)), RootKey::Removed(entry));
        let subject = Subject::Answer(answer);
        assert_eq!(RootKey::read(&tier_key(&subject)), RootKey::Tier(subject.clone()));
        assert_eq!(RootKey::read(&generation_key(&subject)), RootKey::Generation(subject.clone()));
        assert_eq!(RootKey::read(&left_key(&subject)), RootKey::Left(subject));
        assert_eq!(RootKey::read(SCHEMA_KEY), RootKey::Schema);
    }

    #[test]
    fn a_key_of_a_newer_version_is_unknown_and_not_misread() {
        for key in [
            "",
            ":",
            "t:",
            "t:A/b",
            "x:a/b",
            "e:a",
            "r:00",
            "schema2",
            "t:a/b/c/d",
            "d:birth-place/wish",
            "o:a/b",
            "tier:a/b",
            "from:",
        ] {
            assert_eq!(RootKey::read(key), RootKey::Unknown, "{key:?}");
        }
    }
}

//! The keys at the root of a document.

use care_plan::{AnswerId, EntryId, SectionId};

pub(crate) const SCHEMA_KEY: &str = "schema";

/// What stands at a root key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RootKey {
    Schema,
    Text(AnswerId),
    State(AnswerId),
    Choice(AnswerId),
    Entry(SectionId, EntryId),
    Removed(EntryId),
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
        let (kind, rest) = key.split_once(':')?;
        match kind {
            "t" => rest.parse().ok().map(Self::Text),
            "s" => rest.parse().ok().map(Self::State),
            "c" => rest.parse().ok().map(Self::Choice),
            "e" => {
                let (section, entry) = rest.split_once('/')?;
                Some(Self::Entry(section.parse().ok()?, entry.parse().ok()?))
            }
            "r" => rest.parse().ok().map(Self::Removed),
            _ => None,
        }
    }

    /// The answer that the key belongs to.
    pub(crate) fn answer(&self) -> Option<&AnswerId> {
        match self {
            Self::Text(answer) | Self::State(answer) | Self::Choice(answer) => Some(answer),
            _ => None,
        }
    }

    /// The entry that the key belongs to.
    pub(crate) fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Entry(_, entry) | Self::Removed(entry) => Some(*entry),
            _ => self.answer().and_then(|answer| answer.entry()),
        }
    }
}

pub(crate) fn text_key(answer: &AnswerId) -> String {
    format!("t:{answer}")
}

pub(crate) fn state_key(answer: &AnswerId) -> String {
    format!("s:{answer}")
}

pub(crate) fn choice_key(answer: &AnswerId) -> String {
    format!("c:{answer}")
}

pub(crate) fn entry_key(section: &SectionId, entry: EntryId) -> String {
    format!("e:{section}/{entry}")
}

pub(crate) fn removed_key(entry: EntryId) -> String {
    format!("r:{entry}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_as_what_it_was_written_for() {
        let answer: AnswerId = "contingency/00112233445566778899aabbccddeeff/name".parse().unwrap();
        let entry = answer.entry().unwrap();
        assert_eq!(RootKey::read(&text_key(&answer)), RootKey::Text(answer.clone()));
        assert_eq!(RootKey::read(&state_key(&answer)), RootKey::State(answer.clone()));
        assert_eq!(RootKey::read(&choice_key(&answer)), RootKey::Choice(answer.clone()));
        assert_eq!(RootKey::read(&entry_key(&answer.section, entry)), RootKey::Entry(answer.section.clone(), entry));
        assert_eq!(RootKey::read(&removed_key(entry)), RootKey::Removed(entry));
        assert_eq!(RootKey::read(SCHEMA_KEY), RootKey::Schema);
    }

    #[test]
    fn a_key_of_a_newer_version_is_unknown_and_not_misread() {
        for key in ["", ":", "t:", "t:A/b", "x:a/b", "e:a", "r:00", "schema2", "t:a/b/c/d", "d:birth-place/wish"] {
            assert_eq!(RootKey::read(key), RootKey::Unknown, "{key:?}");
        }
    }
}

//! Names and ids. Ids are random bytes that are handed in; this crate never makes one up.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::Scope;

/// A name or an id that is not of the form it must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid name or id")]
pub struct IdError;

/// Longest name of a section, prompt or choice, in bytes.
pub const NAME_BYTES: usize = 48;

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= NAME_BYTES
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text != "-"
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// INVARIANT: 1 to 48 of `a-z 0-9 -`, and not a lone `-`.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(String);

        impl $name {
            /// Takes a name after checking its form.
            ///
            /// # Errors
            ///
            /// Returns [`IdError`] when the text is not of the form above.
            pub fn new(text: &str) -> Result<Self, IdError> {
                if is_name(text) { Ok(Self(text.to_owned())) } else { Err(IdError) }
            }

            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    )*};
}

names! {
    /// Names a section of the template, such as `birth-place`.
    SectionId;
    /// Names a prompt within a section, such as `wish`.
    PromptId;
    /// Names one option of a prompt that offers a choice.
    ChoiceId;
}

/// Names one entry (a contingency card, a person to phone): 16 random bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId([u8; 16]);

impl EntryId {
    /// Takes 16 random bytes as an id.
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

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EntryId({self})")
    }
}

impl FromStr for EntryId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        from_hex(text).map(Self)
    }
}

/// Reads `2 * N` lower-case hex digits, and nothing else.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Result<[u8; N], IdError> {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(IdError),
    };
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return Err(IdError) };
    if pairs.len() != N {
        return Err(IdError);
    }
    let mut bytes = [0; N];
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = nibble(*high)? << 4 | nibble(*low)?;
    }
    Ok(bytes)
}

/// The SHA-256 (FIPS 180-4) of a file's bytes. As text: 64 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// Takes 32 bytes as a hash.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The hash of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Serialize for ContentHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ContentHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl FromStr for ContentHash {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        crate::id::from_hex(text).map(Self)
    }
}

/// Names one answer: a prompt of a section, and where in it the answer stands.
///
/// As text: `section/prompt`, or `section/<scope>/prompt` with the text of the [`Scope`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerId {
    /// The section that it stands in.
    pub section: SectionId,
    /// Where in the section.
    pub scope: Scope,
    /// The prompt that it answers.
    pub prompt: PromptId,
}

impl AnswerId {
    /// The answer to `prompt` in a section that stands once.
    #[must_use]
    pub fn once(section: SectionId, prompt: PromptId) -> Self {
        Self { section, scope: Scope::Once, prompt }
    }

    /// The answer to `prompt` on the entry `entry`.
    #[must_use]
    pub fn on(section: SectionId, entry: EntryId, prompt: PromptId) -> Self {
        Self { section, scope: Scope::Entry(entry), prompt }
    }

    /// The entry that it belongs to, in a section that holds several.
    #[must_use]
    pub const fn entry(&self) -> Option<EntryId> {
        self.scope.entry()
    }
}

impl fmt::Display for AnswerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.scope {
            Scope::Once => write!(f, "{}/{}", self.section, self.prompt),
            scope => write!(f, "{}/{scope}/{}", self.section, self.prompt),
        }
    }
}

impl FromStr for AnswerId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let parts: Vec<&str> = text.split('/').collect();
        match parts.as_slice() {
            [section, prompt] => Ok(Self::once(section.parse()?, prompt.parse()?)),
            [section, scope, prompt] if !scope.is_empty() => {
                Ok(Self { section: section.parse()?, scope: scope.parse()?, prompt: prompt.parse()? })
            }
            _ => Err(IdError),
        }
    }
}

macro_rules! serde_as_text {
    ($($name:ty),*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}
serde_as_text!(EntryId, AnswerId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_id_reads_back_from_its_own_text() {
        for text in ["birth-place/wish", "contingency/00112233445566778899aabbccddeeff/name", "newborn/baby-1/name"] {
            let id: AnswerId = text.parse().unwrap();
            assert_eq!(id.to_string(), text, "text and id are one");
        }
    }

    #[test]
    fn text_that_is_no_id_is_turned_away() {
        for text in [
            "",
            "a",
            "a/",
            "/a",
            "a/b/c",
            "A/b",
            "a/0011/b",
            "a/b/c/d",
            "-/a",
            "a b/c",
            "é/a",
            "a//b",
            "a/baby-0/b",
            "a/baby-12/b",
            "a/baby-/b",
        ] {
            assert_eq!(text.parse::<AnswerId>(), Err(IdError), "{text:?}");
        }
        assert_eq!(SectionId::new(&"x".repeat(NAME_BYTES + 1)), Err(IdError), "a name has an end");
    }
}

//! Where an answer stands: once, on one entry, or for one baby.

use std::fmt;
use std::str::FromStr;

use crate::{EntryId, IdError};

/// Which baby an answer is about, counted as she counts them: 1 to 9.
///
/// INVARIANT: 1 to 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BabyNumber(u8);

impl BabyNumber {
    /// The first, and for most the only one.
    pub const FIRST: Self = Self(1);

    /// Takes a number from 1 to 9.
    ///
    /// # Errors
    ///
    /// Returns [`IdError`] for any other number.
    pub fn new(number: u8) -> Result<Self, IdError> {
        if (1..=9).contains(&number) { Ok(Self(number)) } else { Err(IdError) }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// Where an answer stands within its section.
///
/// As text: nothing for [`Scope::Once`], 32 hex digits for an entry, `baby-1` to `baby-9`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// In a section that stands once.
    Once,
    /// On one entry of a section that holds several.
    Entry(EntryId),
    /// For one baby, in a section that is asked for each.
    Baby(BabyNumber),
}

impl Scope {
    /// The entry, where it stands on one.
    #[must_use]
    pub const fn entry(self) -> Option<EntryId> {
        match self {
            Self::Entry(entry) => Some(entry),
            Self::Once | Self::Baby(_) => None,
        }
    }

    /// The baby, where it is about one.
    #[must_use]
    pub const fn baby(self) -> Option<BabyNumber> {
        match self {
            Self::Baby(baby) => Some(baby),
            Self::Once | Self::Entry(_) => None,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Once => Ok(()),
            Self::Entry(entry) => write!(f, "{entry}"),
            Self::Baby(baby) => write!(f, "baby-{}", baby.0),
        }
    }
}

impl FromStr for Scope {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        match (text, text.strip_prefix("baby-")) {
            ("", _) => Ok(Self::Once),
            (_, Some(number)) => match number.as_bytes() {
                [digit @ b'1'..=b'9'] => BabyNumber::new(digit - b'0').map(Self::Baby),
                _ => Err(IdError),
            },
            _ => text.parse().map(Self::Entry),
        }
    }
}

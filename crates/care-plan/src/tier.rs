//! Who an answer is for. Where an answer moves to a tier that more people see, its document begins
//! anew, so that what was private never stands in the history of what is shared.

use serde::{Deserialize, Serialize};

/// How closely an answer is kept. Ordered: a later tier is more private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// For the people she chooses to show her plan to.
    Shared,
    /// For a clinician's copy that she ticks, and nobody else.
    Sensitive,
    /// For her alone. It is in no excerpt.
    JustMe,
}

impl Tier {
    /// Every tier, least private first.
    pub const ALL: [Self; 3] = [Self::Shared, Self::Sensitive, Self::JustMe];

    /// The tier's name in data, the same in every version.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Sensitive => "sensitive",
            Self::JustMe => "just-me",
        }
    }

    /// The tier of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.name() == name)
    }
}

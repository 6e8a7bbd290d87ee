//! The small choices that requests carry.

use care_plan::{AnswerId, EntryId, SectionId};
use serde::{Deserialize, Serialize};

/// What a recovery code opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeOf {
    /// The plan that the everyday passphrase opens: all of it, unless there is a full passphrase.
    Everyday,
    /// What the full passphrase opens.
    Full,
}

/// What is deleted for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deletion {
    /// One answer, with all that it ever said.
    Answer(AnswerId),
    /// A card or a person, with all of its answers.
    Entry(EntryId),
    /// All answers and cards of a section.
    Section(SectionId),
    /// The whole plan of an earlier pregnancy.
    EarlierPlan(u8),
}

/// How the page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light paper.
    Light,
    /// Dark.
    Dark,
}

/// How a section of many questions stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// All of them below each other.
    #[default]
    Together,
    /// One at a time.
    OneByOne,
}

/// What a sheet of paper is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperForm {
    /// All of it, what a stranger must know on its first page.
    Full,
    /// One page, with what matters most first.
    OnePage,
    /// What she would like at the birth.
    Birth,
    /// What helps if things get hard.
    Hard,
    /// For the wall of a room: few things, in large letters.
    Labour,
    /// Nothing of hers: questions, with lines to write on.
    Blank,
}

impl PaperForm {
    /// All of them, in the order that they are offered.
    pub const ALL: [Self; 6] = [Self::Full, Self::OnePage, Self::Birth, Self::Hard, Self::Labour, Self::Blank];

    /// Its name in message ids (`paper-form-…`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::OnePage => "one-page",
            Self::Birth => "birth",
            Self::Hard => "hard",
            Self::Labour => "labour",
            Self::Blank => "blank",
        }
    }

    /// Whether it speaks of a birth, or asks about one: not for a plan in which something has changed.
    #[must_use]
    pub const fn is_of_birth(self) -> bool {
        matches!(self, Self::Birth | Self::Labour | Self::Blank)
    }
}

/// How a summary QR holds its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SummaryForm {
    /// Plain text, for most cameras.
    Text,
    /// A contact card (vCard 3.0, RFC 2426) with the text as its note, for an iPhone.
    ContactCard,
    /// One line without a control character, for a hospital's scanner, which types what it reads.
    SingleLine,
}

impl SummaryForm {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Text, Self::ContactCard, Self::SingleLine];
}

//! The kinds of field that a prompt is answered in.

use crate::ValueKind;

/// How a prompt is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A large field that grows.
    Paragraph,
    /// One line.
    Line,
    /// A telephone number: one line, left to right.
    Phone,
    /// A day in her own words: one line.
    Date,
}

impl Field {
    /// What her answer is, for what she types into it.
    #[must_use]
    pub const fn kind(self) -> ValueKind {
        match self {
            // A number that she writes down for others to ring may have words beside it.
            Self::Paragraph | Self::Line | Self::Phone => ValueKind::Text,
            Self::Date => ValueKind::Date,
        }
    }
}

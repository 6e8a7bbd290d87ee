//! What one answer holds. One kind of thing she can give is one variant of [`Value`]: the page's
//! widget, the document's keys and each output match on it without a wildcard, so that the
//! compiler names every place that a new kind needs.

use std::collections::BTreeSet;
use std::fmt;

use crate::{AnswerState, ChoiceId, ContentHash, EntryId};

/// One thing that she gave as an answer, or part of one.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Her words, as typed. What was written apart is woven together.
    Text(String),
    /// How she feels about deciding.
    State(AnswerState),
    /// The option that she chose, known to the template or not.
    Choice(ChoiceId),
    /// The options that she ticked, known to the template or not. Ticks that were set apart are
    /// all kept.
    Choices(BTreeSet<ChoiceId>),
    /// A telephone number, as typed.
    Phone(String),
    /// A day, as she typed it: "6 March", "in 30 weeks". Nothing reckons with it.
    Date(String),
    /// Somebody whom she has written down: an entry of a section of people.
    Person(EntryId),
    /// A file that stands in the vault, by what is in it.
    Attachment(ContentHash),
}

/// The kinds of [`Value`]. An answer holds at most one value of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueKind {
    /// [`Value::Text`].
    Text,
    /// [`Value::State`].
    State,
    /// [`Value::Choice`].
    Choice,
    /// [`Value::Choices`].
    Choices,
    /// [`Value::Phone`].
    Phone,
    /// [`Value::Date`].
    Date,
    /// [`Value::Person`].
    Person,
    /// [`Value::Attachment`].
    Attachment,
}

impl ValueKind {
    /// Every kind, in the order that they are written.
    pub const ALL: [Self; 8] =
        [Self::Text, Self::State, Self::Choice, Self::Choices, Self::Phone, Self::Date, Self::Person, Self::Attachment];

    /// The kind's name in data, the same in every version.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::State => "state",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Phone => "phone",
            Self::Date => "date",
            Self::Person => "person",
            Self::Attachment => "attachment",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl Value {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> ValueKind {
        match self {
            Self::Text(_) => ValueKind::Text,
            Self::State(_) => ValueKind::State,
            Self::Choice(_) => ValueKind::Choice,
            Self::Choices(_) => ValueKind::Choices,
            Self::Phone(_) => ValueKind::Phone,
            Self::Date(_) => ValueKind::Date,
            Self::Person(_) => ValueKind::Person,
            Self::Attachment(_) => ValueKind::Attachment,
        }
    }

    /// The value as one text, which with its kind says everything about it.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Text(text) | Self::Phone(text) | Self::Date(text) => text.clone(),
            Self::State(state) => state.name().to_owned(),
            Self::Choice(choice) => choice.as_str().to_owned(),
            Self::Choices(choices) => choices.iter().map(ChoiceId::as_str).collect::<Vec<_>>().join(" "),
            Self::Person(entry) => entry.to_string(),
            Self::Attachment(hash) => hash.to_string(),
        }
    }

    /// The value of `kind` that [`Self::to_text`] wrote as `text`. `None` for text that no value
    /// of this version writes.
    #[must_use]
    pub fn from_text(kind: ValueKind, text: &str) -> Option<Self> {
        match kind {
            ValueKind::Text => Some(Self::Text(text.to_owned())),
            ValueKind::State => AnswerState::from_name(text).map(Self::State),
            ValueKind::Choice => ChoiceId::new(text).ok().map(Self::Choice),
            ValueKind::Choices => {
                let choices: Result<_, _> =
                    text.split(' ').filter(|name| !name.is_empty()).map(ChoiceId::new).collect();
                choices.ok().map(Self::Choices)
            }
            ValueKind::Phone => Some(Self::Phone(text.to_owned())),
            ValueKind::Date => Some(Self::Date(text.to_owned())),
            ValueKind::Person => text.parse().ok().map(Self::Person),
            ValueKind::Attachment => text.parse().ok().map(Self::Attachment),
        }
    }

    /// What she typed, for a kind that is typed; an answer holds one of those.
    #[must_use]
    pub fn as_typed(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Phone(text) | Self::Date(text) => Some(text),
            Self::State(_) | Self::Choice(_) | Self::Choices(_) | Self::Person(_) | Self::Attachment(_) => None,
        }
    }

    /// Whether it says nothing: no words, no option.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Choices(choices) => choices.is_empty(),
            other => other.as_typed().is_some_and(|typed| typed.trim().is_empty()),
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the words.
        write!(f, "Value::{:?}(..)", self.kind())
    }
}

#[cfg(test)]
mod tests;

//! What one answer holds. One kind of thing she can give is one variant of [`Value`]: the page's
//! widget, the document's keys and each output match on it without a wildcard, so that the
//! compiler names every place that a new kind needs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{AnswerId, AnswerState, ChoiceId, EntryId, IdError};

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

/// The SHA-256 (FIPS 180-4) of a file's bytes. As text: 64 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// Takes 32 bytes as a hash.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
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

impl FromStr for ContentHash {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        crate::id::from_hex(text).map(Self)
    }
}

/// All that one answer holds: at most one value of each kind.
///
/// As data it is a map from a kind's name to [`Value::to_text`]; what a newer version wrote under
/// a name that is not known here is passed over, since the document keeps it.
///
/// INVARIANT: each value stands at its own kind, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values(BTreeMap<ValueKind, Value>);

impl Values {
    /// The value of `kind`, if there is one.
    #[must_use]
    pub fn get(&self, kind: ValueKind) -> Option<&Value> {
        self.0.get(&kind)
    }

    /// Puts `value` in the place of the one of its kind. One that says nothing takes it away.
    pub fn set(&mut self, value: Value) {
        if value.is_empty() {
            self.0.remove(&value.kind())
        } else {
            self.0.insert(value.kind(), value)
        };
    }

    /// Takes the value of `kind` away.
    pub fn clear(&mut self, kind: ValueKind) {
        self.0.remove(&kind);
    }

    /// Makes `change`.
    pub fn apply(&mut self, change: &ValueChange) {
        match change {
            ValueChange::Set(value) => self.set(value.clone()),
            ValueChange::Clear(kind) => self.clear(*kind),
        }
    }

    /// Every value, in the order of their kinds.
    pub fn iter(&self) -> impl Iterator<Item = &Value> {
        self.0.values()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Her words, or nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        match self.get(ValueKind::Text) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// How she feels about deciding, if she said.
    #[must_use]
    pub fn state(&self) -> Option<AnswerState> {
        match self.get(ValueKind::State) {
            Some(Value::State(state)) => Some(*state),
            _ => None,
        }
    }

    /// The option that she chose, if she did.
    #[must_use]
    pub fn choice(&self) -> Option<&ChoiceId> {
        match self.get(ValueKind::Choice) {
            Some(Value::Choice(choice)) => Some(choice),
            _ => None,
        }
    }

    /// The words or the number that a line of text would show: what she typed, whatever the kind.
    /// A field whose kind changed between versions may hold both; then both are shown.
    #[must_use]
    pub fn typed(&self) -> String {
        self.iter().filter_map(Value::as_typed).collect::<Vec<_>>().join("\n")
    }
}

impl Extend<Value> for Values {
    fn extend<I: IntoIterator<Item = Value>>(&mut self, values: I) {
        values.into_iter().for_each(|value| self.set(value));
    }
}

impl FromIterator<Value> for Values {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        let mut all = Self::default();
        all.extend(values);
        all
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(kind, value)| (kind.name(), value.to_text())))
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Known;
        impl<'de> Visitor<'de> for Known {
            type Value = Values;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of values by kind")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
                let mut values = Values::default();
                while let Some(name) = map.next_key::<String>()? {
                    match ValueKind::from_name(&name) {
                        Some(kind) => {
                            if let Some(value) = Value::from_text(kind, &map.next_value::<String>()?) {
                                values.set(value);
                            }
                        }
                        None => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(values)
            }
        }
        deserializer.deserialize_map(Known)
    }
}

/// One change of what an answer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueChange {
    /// The value takes the place of the one of its kind.
    Set(Value),
    /// The value of that kind goes.
    Clear(ValueKind),
}

impl ValueChange {
    /// The kind that it changes.
    #[must_use]
    pub const fn kind(&self) -> ValueKind {
        match self {
            Self::Set(value) => value.kind(),
            Self::Clear(kind) => *kind,
        }
    }
}

/// One edit of one answer: what travels from the page to the disk.
///
/// As data: `{"answer": "birth-place/wish", "kind": "text", "value": "At home"}`; a `value` of
/// null takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenEdit", into = "WrittenEdit")]
pub struct Edit {
    /// Which answer.
    pub answer: AnswerId,
    /// What becomes of it.
    pub change: ValueChange,
}

impl Edit {
    /// Gives `value` as the answer.
    #[must_use]
    pub const fn set(answer: AnswerId, value: Value) -> Self {
        Self { answer, change: ValueChange::Set(value) }
    }

    /// Takes back the value of `kind`.
    #[must_use]
    pub const fn clear(answer: AnswerId, kind: ValueKind) -> Self {
        Self { answer, change: ValueChange::Clear(kind) }
    }

    /// Sets or takes back how she feels about deciding.
    #[must_use]
    pub fn state(answer: AnswerId, state: Option<AnswerState>) -> Self {
        let change = state.map_or(ValueChange::Clear(ValueKind::State), |state| ValueChange::Set(Value::State(state)));
        Self { answer, change }
    }

    /// Sets or takes back the option that she chose.
    #[must_use]
    pub fn choice(answer: AnswerId, choice: Option<ChoiceId>) -> Self {
        let change =
            choice.map_or(ValueChange::Clear(ValueKind::Choice), |choice| ValueChange::Set(Value::Choice(choice)));
        Self { answer, change }
    }
}

#[derive(Serialize, Deserialize)]
struct WrittenEdit {
    answer: AnswerId,
    kind: String,
    value: Option<String>,
}

impl From<Edit> for WrittenEdit {
    fn from(edit: Edit) -> Self {
        let kind = edit.change.kind().name().to_owned();
        let value = match edit.change {
            ValueChange::Set(value) => Some(value.to_text()),
            ValueChange::Clear(_) => None,
        };
        Self { answer: edit.answer, kind, value }
    }
}

impl TryFrom<WrittenEdit> for Edit {
    type Error = IdError;

    fn try_from(written: WrittenEdit) -> Result<Self, IdError> {
        let kind = ValueKind::from_name(&written.kind).ok_or(IdError)?;
        let change = match written.value {
            Some(text) => ValueChange::Set(Value::from_text(kind, &text).ok_or(IdError)?),
            None => ValueChange::Clear(kind),
        };
        Ok(Self { answer: written.answer, change })
    }
}

#[cfg(test)]
mod tests;

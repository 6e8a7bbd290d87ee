//! One edit of one answer: what travels from the page to the disk.

use serde::{Deserialize, Serialize};

use crate::{AnswerId, AnswerState, ChoiceId, IdError, Value, ValueKind};

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

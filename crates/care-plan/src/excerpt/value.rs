//! One thing that she gave, as it is shown, and how it is made of what stands in the plan.

use super::Disclosure;
use crate::template::Role;
use crate::{AnswerState, ChoiceId, ContentHash, EntryId, Plan, Scope, Value, ValueKind, sections};

/// One thing that she gave, as it is shown: without ids of entries, and without what stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExcerptValue {
    /// Her words.
    Text(String),
    /// How she feels about deciding. Never [`AnswerState::LeaveOut`].
    State(AnswerState),
    /// The option that she chose.
    Choice(ChoiceId),
    /// The options that she ticked, at least one.
    Choices(Vec<ChoiceId>),
    /// A telephone number, as typed.
    Phone(String),
    /// A day, as typed.
    Date(String),
    /// The name of somebody whom she has written down.
    Person(String),
    /// A photograph or her voice, by what is in it. Outputs of text say that there is one.
    Attachment(ContentHash),
}

impl ExcerptValue {
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

    /// The value as one text that is the same for the same content.
    pub(super) fn canonical(&self) -> String {
        match self {
            Self::Text(text) | Self::Phone(text) | Self::Date(text) | Self::Person(text) => text.clone(),
            Self::State(state) => state.name().to_owned(),
            Self::Choice(choice) => choice.as_str().to_owned(),
            Self::Choices(choices) => choices.iter().map(ChoiceId::as_str).collect::<Vec<_>>().join(" "),
            Self::Attachment(hash) => hash.to_string(),
        }
    }
}

impl Plan {
    pub(super) fn excerpt_value(&self, value: &Value, disclosure: &Disclosure) -> Option<ExcerptValue> {
        match value {
            Value::Text(text) => Some(ExcerptValue::Text(text.clone())),
            Value::State(state) => Some(ExcerptValue::State(*state)),
            Value::Choice(choice) => Some(ExcerptValue::Choice(choice.clone())),
            Value::Choices(choices) => Some(ExcerptValue::Choices(choices.iter().cloned().collect())),
            Value::Phone(number) => Some(ExcerptValue::Phone(number.clone())),
            Value::Date(day) => Some(ExcerptValue::Date(day.clone())),
            Value::Person(entry) => self.shown_name(*entry, disclosure).map(ExcerptValue::Person),
            Value::Attachment(hash) => Some(ExcerptValue::Attachment(*hash)),
        }
    }

    /// The name of an entry, where this audience sees it on the entry itself.
    fn shown_name(&self, id: EntryId, disclosure: &Disclosure) -> Option<String> {
        let entry = self.entries.get(&id).filter(|entry| !entry.removed)?;
        let section = sections::section(entry.section.as_str())?;
        let is_untold = section.naming_answer(id).is_some_and(|name| self.is_untold_at(&name));
        let is_named = disclosure.names(section) && disclosure.names_answer(Scope::Entry(id), Role::CardName);
        if !is_named || is_untold {
            return None;
        }
        let name = self.answers.get(&section.naming_answer(id)?)?;
        let shown = disclosure.admits(section, name.tier) && name.state() != Some(AnswerState::LeaveOut);
        (shown && !name.text().is_empty()).then(|| name.text().to_owned())
    }
}

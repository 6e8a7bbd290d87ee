//! Messages of one language, with what stands in for those that it lacks.

use std::fmt;
use std::sync::Arc;

use crate::Language;
use crate::compiled::Messages;
use crate::span::closed_isolates;

/// Why texts could not be made into words. None holds a person's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LocaleError {
    /// The app does not have that language.
    #[error("the language is not one that the app has")]
    UnknownLanguage,
    /// No text of the language or of one that stands in for it was given.
    #[error("there are no messages for the language")]
    NoMessages,
    /// A text is not Fluent.
    #[error("the messages of {folder} do not parse: {reason}")]
    NotFluent {
        /// The folder's tag.
        folder: String,
        /// What the parser said first.
        reason: String,
    },
    /// A folder says the same message twice.
    #[error("{folder} has {id} twice")]
    SaidTwice {
        /// The folder's tag.
        folder: String,
        /// The message's id.
        id: String,
    },
    /// A message is Fluent that the app does not read: a function, an attribute, a term that is not
    /// there or that needs something.
    #[error("{id} is Fluent that the app does not read")]
    Unsupported {
        /// The message's id.
        id: String,
    },
}

/// What stands in a message's variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, shown as it is.
    Text(&'a str),
    /// A number, shown in Latin digits; plural forms follow it.
    Number(i64),
}

impl<'a> Value<'a> {
    /// The text, of a text.
    const fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }
}

/// The messages of one language, with the values that stand in all of them. A clone is cheap: it is
/// of the same messages.
#[derive(Clone)]
pub struct Words {
    language: &'static Language,
    messages: Arc<Messages>,
    standing: Vec<(String, String)>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language.tag).finish_non_exhaustive()
    }
}

impl Words {
    /// Makes words of Fluent, as [`compile`](crate::compile) reads it.
    ///
    /// # Errors
    ///
    /// Returns what [`compile`](crate::compile) returns.
    #[cfg(feature = "fluent")]
    pub fn new(language: &'static Language, sources: &[(String, String)]) -> Result<Self, LocaleError> {
        Self::read(language, &crate::compile(language, sources)?)
    }

    /// Reads what [`compile`](crate::compile) has written for that language.
    ///
    /// # Errors
    ///
    /// Returns [`LocaleError::NoMessages`] when there are none in it.
    pub fn read(language: &'static Language, compiled: &str) -> Result<Self, LocaleError> {
        let messages = Messages::read(compiled);
        if messages.is_empty() {
            return Err(LocaleError::NoMessages);
        }
        Ok(Self { language, messages: Arc::new(messages), standing: Vec::new() })
    }

    /// The same messages, where each of `standing` is the value of the variable of that name in whatever
    /// is said. A value that is handed to [`say_with`](Self::say_with) goes before one that stands.
    #[must_use]
    pub fn with_standing<'a>(&self, standing: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let standing = standing.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { standing, ..self.clone() }
    }

    /// The language that these are the words of.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// Whether the message can be said.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// The id of every message that can be said.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.ids()
    }

    /// The message, or its id in ⟦brackets⟧ when there is none.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message with `values` in its variables, or its id in ⟦brackets⟧ when there is none.
    /// Values are never changed; each stands between isolate marks.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let standing = self.standing.iter().map(|(name, value)| (name.as_str(), Value::Text(value)));
        let given: Vec<_> = values.iter().copied().chain(standing).collect();
        // No mark in a value ends or opens what Fluent sets round it.
        let closed: Vec<_> = given.iter().map(|(_, value)| value.text().map(closed_isolates)).collect();
        let values: Vec<_> = given
            .iter()
            .zip(&closed)
            .map(|((name, value), closed)| (*name, closed.as_deref().map_or(*value, Value::Text)))
            .collect();
        self.messages.say(id, &values).unwrap_or_else(|| ["⟦", id, "⟧"].concat())
    }
}

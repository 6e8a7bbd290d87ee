//! Messages of one language, with what stands in for those that it lacks.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Language, fallback, pseudo};

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
}

/// What stands in a message's variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, shown as it is.
    Text(&'a str),
    /// A number, shown in Latin digits; plural forms follow it.
    Number(i64),
}

/// The messages of one language.
pub struct Words {
    language: &'static Language,
    // Best first. Folders of one language share a bundle, so that an easy message may use a
    // term of the everyday level.
    bundles: Vec<FluentBundle<Arc<FluentResource>>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language.tag).finish_non_exhaustive()
    }
}

impl Words {
    /// Makes words of `sources`, each a folder's tag and the text of one of its files, in any
    /// order. Folders that `language` does not fall back to are passed over.
    ///
    /// # Errors
    ///
    /// Returns [`LocaleError::NotFluent`] or [`LocaleError::SaidTwice`] for a text that must be
    /// mended, and [`LocaleError::NoMessages`] when no text fits the language.
    pub fn new(language: &'static Language, sources: &[(String, String)]) -> Result<Self, LocaleError> {
        let mut bundles: Vec<(&str, FluentBundle<Arc<FluentResource>>)> = Vec::new();
        for folder in fallback(language.tag) {
            let resources = folder_resources(folder, sources)?;
            if resources.is_empty() {
                continue;
            }
            let speaks = folder.split('-').next().unwrap_or(folder);
            if bundles.last().is_none_or(|(last, _)| *last != speaks) {
                bundles.push((speaks, bundle(folder, language)));
            }
            for resource in resources {
                if let Some((_, bundle)) = bundles.last_mut() {
                    // A message that a better folder already has is meant to lose here.
                    let _overridden = bundle.add_resource(resource);
                }
            }
        }
        if bundles.is_empty() {
            return Err(LocaleError::NoMessages);
        }
        Ok(Self { language, bundles: bundles.into_iter().map(|(_, bundle)| bundle).collect() })
    }

    /// The language that these are the words of.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// Whether the message can be said.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.get_message(id).is_some_and(|message| message.value().is_some()))
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
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            let value = match *value {
                Value::Text(text) => FluentValue::from(text.to_owned()),
                Value::Number(number) => FluentValue::from(number),
            };
            arguments.set((*name).to_owned(), value);
        }
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                // A variable that was not given shows as its name, which tests see and nobody is harmed by.
                let mut errors = Vec::new();
                return bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            }
        }
        format!("⟦{id}⟧")
    }
}

fn bundle(folder: &str, language: &Language) -> FluentBundle<Arc<FluentResource>> {
    let plurals: Vec<LanguageIdentifier> = folder.parse().into_iter().collect();
    let mut bundle = FluentBundle::new_concurrent(plurals);
    bundle.set_transform(language.pseudo.map(pseudo::transform));
    bundle
}

fn folder_resources(folder: &str, sources: &[(String, String)]) -> Result<Vec<Arc<FluentResource>>, LocaleError> {
    let mut resources = Vec::new();
    // Holds the folder alone, so that what it says twice is told from what it overrides.
    let mut alone: FluentBundle<Arc<FluentResource>> = FluentBundle::new_concurrent(Vec::new());
    for (_, text) in sources.iter().filter(|(tag, _)| tag == folder) {
        let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| LocaleError::NotFluent {
            folder: folder.to_owned(),
            reason: errors.first().map(ToString::to_string).unwrap_or_default(),
        })?;
        let resource = Arc::new(resource);
        if let Err(errors) = alone.add_resource(Arc::clone(&resource)) {
            let twice: BTreeSet<String> = errors
                .into_iter()
                .filter_map(|error| match error {
                    FluentError::Overriding { id, .. } => Some(id),
                    _ => None,
                })
                .collect();
            let id = twice.into_iter().next().unwrap_or_default();
            return Err(LocaleError::SaidTwice { folder: folder.to_owned(), id });
        }
        resources.push(resource);
    }
    Ok(resources)
}

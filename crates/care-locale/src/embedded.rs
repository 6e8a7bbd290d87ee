//! The words of `locales/`, compiled in. Native only: the page fetches its language instead.

use crate::{LocaleError, Words, fallback, language};

/// Every folder's tag with the text of one of its files.
static SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The words of the language `tag`, from the texts that were compiled in.
///
/// # Errors
///
/// Returns [`LocaleError::UnknownLanguage`] for a tag that the app does not have, or what
/// [`Words::new`] returns.
pub fn embedded(tag: &str) -> Result<Words, LocaleError> {
    let language = language(tag).ok_or(LocaleError::UnknownLanguage)?;
    let folders = fallback(tag);
    let sources: Vec<_> = SOURCES
        .iter()
        .filter(|(folder, _)| folders.contains(folder))
        .map(|(folder, text)| ((*folder).to_owned(), (*text).to_owned()))
        .collect();
    Words::new(language, &sources)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_words_and_says_the_months() {
        for one in crate::languages() {
            let words = embedded(one.tag).unwrap();
            for id in (1..=12).map(|month| format!("month-{month}")).chain(["date-long".to_owned()]) {
                assert!(words.has(&id), "{}: {id}", one.tag);
            }
        }
        assert_eq!(embedded("xx").unwrap_err(), LocaleError::UnknownLanguage);
    }
}

//! The words of `locales/`, compiled in. Native only: the page fetches its language instead.

use std::sync::{LazyLock, OnceLock};

use crate::{LocaleError, Words, fallback, languages};

/// Every folder's tag with the text of one of its files.
static SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The words of each of [`languages`], in that order, from when they were first asked for.
static WORDS: LazyLock<Vec<OnceLock<Words>>> = LazyLock::new(|| languages().iter().map(|_| OnceLock::new()).collect());

/// The words of the language `tag`, from the texts that were compiled in. They are made once: whatever asks again
/// gets the same messages, and so takes no longer in an attempt that reads words than in one that reads none.
///
/// # Errors
///
/// Returns [`LocaleError::UnknownLanguage`] for a tag that the app does not have, or what
/// [`Words::new`] returns.
pub fn embedded(tag: &str) -> Result<Words, LocaleError> {
    let at = languages().iter().position(|language| language.tag == tag);
    let (language, kept) =
        at.and_then(|at| languages().get(at).zip(WORDS.get(at))).ok_or(LocaleError::UnknownLanguage)?;
    if let Some(words) = kept.get() {
        return Ok(words.clone());
    }
    let folders = fallback(tag);
    let sources: Vec<_> = SOURCES
        .iter()
        .filter(|(folder, _)| folders.contains(folder))
        .map(|(folder, text)| ((*folder).to_owned(), (*text).to_owned()))
        .collect();
    let words = Words::new(language, &sources)?;
    Ok(kept.get_or_init(|| words).clone())
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

    #[test]
    fn each_language_keeps_its_own_words_whoever_asked_first() {
        let months = |tag| embedded(tag).unwrap().say("month-1");
        for _ in 0..2 {
            assert_eq!([months("en-GB"), months("en-XA")].map(|month| month.is_ascii()), [true, false]);
            assert_eq!(embedded("en-GB-simple").unwrap().language().tag, "en-GB-simple");
        }
    }
}

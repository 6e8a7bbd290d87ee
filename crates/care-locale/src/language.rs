//! The languages and reading levels that the app has, and which messages stand in for which.

/// The way that a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right, as English is.
    LeftToRight,
    /// From right to left, as Urdu is.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// How easy the words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Short sentences with one idea each: the BCP 47 variant `simple`.
    Simple,
    /// Everyday words.
    Everyday,
}

/// A made-up language that shows what a screen does with text that is longer or runs the other way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented letters, about 40 % longer.
    Accented,
    /// Shown from right to left.
    Mirrored,
}

/// A language at a reading level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, such as `en-GB-simple`.
    pub tag: &'static str,
    /// The tag of the same language in everyday words; of a pseudo-locale, the one that it is made from.
    pub base: &'static str,
    /// How easy its words are.
    pub level: Level,
    /// What it is called in itself.
    pub autonym: &'static str,
    /// The way that it is read. Ours, never a library's guess.
    pub direction: Direction,
    /// Whether it is made up for tests, and how.
    pub pseudo: Option<Pseudo>,
    /// Whether its words were written or checked by somebody who reads them. Where they were not, the
    /// page says so beside the language, and its files at their head.
    pub checked: bool,
}

/// The language that stands in for whatever another lacks.
const LAST_RESORT: &str = "en-GB";

static LANGUAGES: &[Language] = &[
    Language {
        tag: "en-GB",
        base: "en-GB",
        level: Level::Everyday,
        autonym: "English",
        direction: Direction::LeftToRight,
        pseudo: None,
        checked: true,
    },
    Language {
        tag: "en-GB-simple",
        base: "en-GB",
        level: Level::Simple,
        autonym: "English, easy to read",
        direction: Direction::LeftToRight,
        pseudo: None,
        checked: false,
    },
    Language {
        tag: "en-XA",
        base: "en-GB",
        level: Level::Everyday,
        autonym: "Ååççéñţéð Éñĝļîšĥ",
        direction: Direction::LeftToRight,
        pseudo: Some(Pseudo::Accented),
        checked: false,
    },
    Language {
        tag: "ar-XB",
        base: "en-GB",
        level: Level::Everyday,
        autonym: "Mirrored English",
        direction: Direction::RightToLeft,
        pseudo: Some(Pseudo::Mirrored),
        checked: false,
    },
];

/// Every language and reading level, pseudo-locales last.
#[must_use]
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The language of that tag, if the app has it.
#[must_use]
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// The folders whose messages say `tag`, best first: its own, the same language in everyday words,
/// and `en-GB` at the end.
///
/// `en-GB-simple` has `[en-GB-simple, en-GB]`; a pseudo-locale has the folders of its base; a tag
/// that the app does not have gets `en-GB`. An easy level never stands in for another one.
#[must_use]
pub fn fallback(tag: &str) -> Vec<&'static str> {
    language(tag).map_or_else(|| vec![LAST_RESORT], folders)
}

fn folders(language: &Language) -> Vec<&'static str> {
    let own = if language.pseudo.is_some() { language.base } else { language.tag };
    let mut folders = vec![own];
    for folder in [language.base, LAST_RESORT] {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_falls_back_to_the_nearest_words() {
        for (tag, folders) in [
            ("en-GB", &["en-GB"][..]),
            ("en-GB-simple", &["en-GB-simple", "en-GB"]),
            ("en-XA", &["en-GB"]),
            ("ar-XB", &["en-GB"]),
            ("ur", &["en-GB"]),
            ("not a tag", &["en-GB"]),
            ("", &["en-GB"]),
        ] {
            assert_eq!(fallback(tag), folders, "{tag}");
        }
    }

    #[test]
    fn an_easy_level_falls_back_to_its_own_language_before_english() {
        let [easy, everyday] = ["ur-simple", "ur"].map(|tag| Language { tag, base: "ur", ..LANGUAGES[0] });
        assert_eq!(folders(&easy), ["ur-simple", "ur", "en-GB"]);
        assert_eq!(folders(&everyday), ["ur", "en-GB"]);
    }

    #[test]
    fn every_tag_stands_once_and_has_a_base() {
        for (index, one) in languages().iter().enumerate() {
            assert_eq!(language(one.tag), Some(one), "{} is found by its tag", one.tag);
            assert_eq!(
                languages().iter().position(|other| other.tag == one.tag),
                Some(index),
                "{} stands once",
                one.tag
            );
            assert_eq!(language(one.base).map(|base| base.level), Some(Level::Everyday), "{} has a base", one.tag);
            assert!(one.tag.parse::<unic_langid::LanguageIdentifier>().is_ok(), "{} is a language tag", one.tag);
        }
        let made_up: Vec<_> = languages().iter().map(|one| one.pseudo.is_some()).collect();
        assert!(made_up.is_sorted(), "pseudo-locales come last");
        assert!(languages().iter().all(|one| one.pseudo.is_none() || !one.checked), "nobody reads what is made up");
    }

    #[test]
    fn html_says_the_direction() {
        assert_eq!((Direction::LeftToRight.html(), Direction::RightToLeft.html()), ("ltr", "rtl"));
    }
}

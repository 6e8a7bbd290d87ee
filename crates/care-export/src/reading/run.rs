//! Runs of text, each in one language and one direction, and the languages that the app speaks.

use std::borrow::Cow;

use care_locale::{Direction, Language, Words};
use care_plan::Wording;
use unicode_bidi::Direction as Strong;

/// Text in one language that is read in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text. Of an app text with Fluent's isolate marks; her own as she typed it.
    pub text: String,
    /// The language of an app text; `None` for her own words.
    pub language: Option<&'static Language>,
    /// How it is read: as its language is, and her own words as their first strong character
    /// (UAX #9, rules P2 and P3). Words without one follow the app's language; a telephone number
    /// always runs from left to right.
    pub direction: Direction,
}

/// One thing said. An app text stands in her language, then in that of the other reader where
/// that is another; her own words stand once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// INVARIANT: never empty.
    runs: Vec<Run>,
}

impl Said {
    /// The runs, first language first. Never empty.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// The text in the first language.
    #[must_use]
    pub fn text(&self) -> &str {
        self.runs.first().map_or("", |run| run.text.as_str())
    }
}

/// The languages of a reading: hers, then the one beside it. Both say her words for herself and for hers.
#[derive(Debug)]
pub(crate) struct Voices<'w> {
    first: Cow<'w, Words>,
    beside: Option<Cow<'w, Words>>,
}

impl<'w> Voices<'w> {
    /// Both languages, or one where they differ in nothing but reading level.
    pub(crate) fn new(first: &'w Words, beside: &'w Words, wording: &Wording) -> Self {
        let is_same = first.language().base == beside.language().base;
        let worded = |words: &'w Words| match wording.is_empty() {
            true => Cow::Borrowed(words),
            false => Cow::Owned(words.with_standing(wording.values())),
        };
        Self { first: worded(first), beside: (!is_same).then(|| worded(beside)) }
    }

    pub(crate) fn first(&self) -> &Words {
        &self.first
    }

    /// An app text in each language.
    pub(crate) fn said(&self, say: impl Fn(&Words) -> String) -> Said {
        let run = |words: &Words| {
            let language = words.language();
            Run { text: say(words), language: Some(language), direction: language.direction }
        };
        Said { runs: std::iter::once(self.first()).chain(self.beside.as_deref()).map(run).collect() }
    }

    /// Text as it is, in no language that the app knows of: her own words, or a name of a newer
    /// version.
    pub(crate) fn verbatim(&self, text: &str) -> Said {
        let direction = match unicode_bidi::get_base_direction_full(text) {
            Strong::Ltr => Direction::LeftToRight,
            Strong::Rtl => Direction::RightToLeft,
            Strong::Mixed => self.first.language().direction,
        };
        Said { runs: vec![Run { text: text.to_owned(), language: None, direction }] }
    }

    /// A telephone number, as she typed it.
    pub(crate) fn number(&self, text: &str) -> Said {
        Said { runs: vec![Run { text: text.to_owned(), language: None, direction: Direction::LeftToRight }] }
    }
}

//! What is read, as one tree: made once from an [`Excerpt`], and laid out by each format.
//!
//! The tree stands in the plan's own order and holds runs of text, each with its language and
//! direction, beside what a format must know to rank them: role, summary rank, kind. It knows no
//! page, no code and no type size. Nothing in it tells that something was left out: no gap, no
//! number, no label without an answer.
//!
//! A [`Reading`] comes from an excerpt and from nothing else, so whatever takes one cannot hold
//! more than she chose to show. Her own copies, which are the plan itself, are of another type:
//! [`OwnReading`](crate::OwnReading).

mod number;
mod own;
mod run;
mod tree;
mod value;

use care_locale::{Value as Variable, Words};
use care_plan::template::{Part, Role};
use care_plan::{Audience, Excerpt, ExcerptPlace, ExcerptSection, VersionCode};

pub use number::Piece;
pub use own::{OwnCard, OwnReading};
pub use run::{Run, Said};
pub use tree::{
    AnswerReading, CardReading, Manner, Note, PartReading, Saying, SayingKind, SectionReading, SectionShape,
};

pub(crate) use run::Voices;
use tree::Reader;

/// Everything of an excerpt that is read, in the plan's order.
///
/// ```
/// use care_export::{Reading, text};
/// use care_plan::{Answer, Audience, Disclosure, Plan, Tier};
///
/// let mut plan = Plan::default();
/// plan.answers.insert("about-me/name".parse()?, Answer::of_text("Asha", Tier::Shared));
/// plan.answers.insert("birth-place/wish".parse()?, Answer::of_text("At home", Tier::JustMe));
///
/// let words = care_locale::embedded("en-GB")?;
/// let excerpt = plan.excerpt(&Disclosure::usual(Audience::Midwife));
/// let reading = Reading::new(&excerpt, &words, &words);
///
/// let written = text(&reading);
/// assert!(written.starts_with("Plan of Asha\n"));
/// assert!(!written.contains("At home") && !written.contains("My birth"), "nor that there is more");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Reading<'w> {
    voices: Voices<'w>,
    audience: Audience,
    version: VersionCode,
    name: Option<String>,
    is_quiet: bool,
    parts: Vec<PartReading>,
}

/// The app's own lines at the foot of every copy, the same whatever the excerpt holds.
const FOOT: [&str; 3] = ["footer-written-by-me", "footer-see-alone", "footer-notes"];

impl<'w> Reading<'w> {
    /// Reads `excerpt` in the language of `hers`, and in that of `beside` wherever the two differ
    /// in more than reading level. Her own words stand once, as she typed them.
    #[must_use]
    pub fn new(excerpt: &Excerpt, hers: &'w Words, beside: &'w Words) -> Self {
        let voices = Voices::new(hers, beside, excerpt.wording());
        let reader = Reader::new(&voices, excerpt.baby_names().clone());
        let parts = Part::ALL.into_iter().filter_map(|part| {
            let sections = excerpt.sections().iter().filter(|section| excerpt.part_of(section.section) == part);
            let sections: Vec<_> = sections
                .map(|section| read_section(&reader, section, excerpt.part_of(section.section) != section.section.part))
                .collect();
            (!sections.is_empty()).then(|| reader.part(part, sections))
        });
        let parts = parts.collect();
        let name = excerpt.answers().find(|(_, answer)| answer.prompt.role == Role::Name);
        let name = name.map(|(_, answer)| answer.text().trim()).filter(|name| !name.is_empty()).map(str::to_owned);
        Self {
            audience: excerpt.audience(),
            version: excerpt.version_code(),
            name,
            is_quiet: excerpt.is_quiet(),
            parts,
            voices,
        }
    }

    /// Who it is for.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// The code that two people compare to see whether they read the same excerpt.
    #[must_use]
    pub const fn version(&self) -> &VersionCode {
        &self.version
    }

    /// What she likes to be called, where that is a part of the excerpt.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether something has changed, and nothing round her words speaks of a pregnancy or a birth.
    #[must_use]
    pub const fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// Whose plan this is.
    #[must_use]
    pub fn title(&self) -> Said {
        self.voices.said(|words| match self.name() {
            Some(name) => words.say_with("show-title-name", &[("name", Variable::Text(name))]),
            None => words.say("show-title"),
        })
    }

    /// The parts that hold something, in reading order.
    #[must_use]
    pub fn parts(&self) -> &[PartReading] {
        &self.parts
    }

    /// The sections that hold something, in reading order.
    pub fn sections(&self) -> impl Iterator<Item = &SectionReading> {
        self.parts.iter().flat_map(|part| &part.sections)
    }

    /// Every answer with its section, in reading order.
    pub fn answers(&self) -> impl Iterator<Item = (&SectionReading, &AnswerReading)> {
        self.sections().flat_map(|section| section.answers().map(move |answer| (section, answer)))
    }

    /// What she wants to talk about, be asked on the day or be advised about, in reading order, each with
    /// what somebody would call it who speaks of it: the card, the section, or the question.
    pub fn to_talk_about(&self) -> impl Iterator<Item = (&Said, &AnswerReading)> {
        let cards = self.parts.iter().flat_map(|part| {
            part.sections
                .iter()
                .flat_map(move |section| section.cards.iter().map(move |card| (part.part, section, card)))
        });
        let answers = cards.flat_map(|(part, section, card)| {
            card.answers.iter().map(move |answer| (topic(part, section, card, answer), answer))
        });
        answers.filter(|(_, answer)| answer.is_to_talk_about())
    }

    /// The app's own lines at the foot of every copy, the same whatever the excerpt holds.
    #[must_use]
    pub fn foot(&self) -> Vec<Said> {
        FOOT.map(|id| self.voices.said(|words| words.say(id))).into()
    }

    /// An app text of a format's own, in every language of this reading.
    #[must_use]
    pub fn say(&self, id: &str) -> Said {
        self.voices.said(|words| words.say(id))
    }

    /// The same with values in it.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Variable<'_>)]) -> Said {
        self.voices.said(|words| words.say_with(id, values))
    }

    /// The words of the first language.
    pub(crate) fn words(&self) -> &Words {
        self.voices.first()
    }
}

/// What somebody would call it who speaks of it.
fn topic<'r>(part: Part, section: &'r SectionReading, card: &'r CardReading, answer: &'r AnswerReading) -> &'r Said {
    let named = card.with_role(Role::CardName).or_else(|| card.with_role(Role::CallWho));
    let name = named.and_then(|named| named.says.first()).map(|saying| &saying.said);
    match section.shape {
        SectionShape::Cards | SectionShape::People => name.unwrap_or(&section.title),
        SectionShape::Once if part != Part::Front => &section.title,
        SectionShape::Once | SectionShape::Babies => &answer.label,
    }
}

fn read_section(reader: &Reader<'_, '_>, section: &ExcerptSection, is_quiet: bool) -> SectionReading {
    let cards = section.places.iter().map(|place| read_card(reader, section, place)).collect();
    reader.section(section.section, cards, is_quiet)
}

fn read_card(reader: &Reader<'_, '_>, section: &ExcerptSection, place: &ExcerptPlace) -> CardReading {
    let answers = place.answers.iter();
    let answers = answers.map(|answer| reader.answer(section.section, answer.prompt, place.baby, value::shown(answer)));
    CardReading { heading: None, notes: Vec::new(), answers: answers.collect() }
}

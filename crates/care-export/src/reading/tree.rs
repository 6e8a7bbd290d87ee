//! The nodes of what is read, and the one hand that makes them.

use std::collections::BTreeMap;

use care_locale::{Value, Words};
use care_plan::template::{AttachmentKind, Part, Prompt, Role, Section, Shape};
use care_plan::{AnswerState, BabyNumber, ChoiceId, ContentHash};

use super::run::{Said, Voices};
use super::value::{self, Given};

/// One part of the plan, with at least one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartReading {
    /// Which part it is.
    pub part: Part,
    /// What it is called.
    pub title: Said,
    /// Its sections, in reading order.
    pub sections: Vec<SectionReading>,
}

/// One section, with at least one card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionReading {
    /// Its name in the template, such as `must-know`.
    pub id: &'static str,
    /// What its cards are.
    pub shape: SectionShape,
    /// What it is called.
    pub title: Said,
    /// What stands together: one for a section that stands once, one for each entry otherwise.
    pub cards: Vec<CardReading>,
}

/// What the cards of a section are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionShape {
    /// The section stands once.
    Once,
    /// Each is a person to phone.
    People,
    /// Each is a card with a name.
    Cards,
    /// Each is about one baby.
    Babies,
}

/// Answers that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardReading {
    /// Its number, in her own copy alone: in what she shows, a number would tell of the others.
    pub heading: Option<Said>,
    /// The app's lines about it. Only her own copy has any.
    pub notes: Vec<Note>,
    /// Its answers, in the template's order.
    pub answers: Vec<AnswerReading>,
}

/// One answer under its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerReading {
    /// Its place in the template, such as `must-know/allergies`; the same for every card.
    pub link: String,
    /// What it is, for a format that ranks.
    pub role: Role,
    /// Its place on the summary, 1 first; 0 keeps it off the summary.
    pub summary_rank: u8,
    /// Its short label. In a section that is asked for each baby it says which one.
    pub label: Said,
    /// What it says, in the order that it is read. In what she shows never empty.
    pub says: Vec<Saying>,
    /// The app's lines about it. Only her own copy has any.
    pub notes: Vec<Note>,
}

/// One thing that an answer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// What it is.
    pub kind: SayingKind,
    /// How it is said.
    pub said: Said,
}

/// What an answer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SayingKind {
    /// The name of a card or a person.
    Name,
    /// Her words.
    Words,
    /// A telephone number: it rings as a whole.
    Phone,
    /// A day in her own words.
    Date,
    /// The option that she chose.
    Choice(ChoiceId),
    /// The name of somebody whom she has written down elsewhere in the plan.
    Person,
    /// A photograph or her voice. Where it cannot be shown, a line of the app says that there is one, and her
    /// own copy the name of its file.
    Attachment {
        /// What it is; none for what only a newer version knows.
        kind: Option<AttachmentKind>,
        /// Which, by what is in it.
        hash: ContentHash,
    },
    /// How she feels about deciding.
    State(AnswerState),
    /// A line of the app's own, the same for everyone.
    AppLine,
}

/// How a format lays out what an answer says. There are few manners and many kinds, so that a new
/// kind of answer is a line here and none in the formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// A name that stands for the whole card.
    Name,
    /// As she typed it.
    Words,
    /// A number that rings.
    Phone,
    /// An option in the app's words.
    Choice,
    /// How she feels, in the app's words, about what stands before it.
    State,
}

impl SayingKind {
    /// How it is laid out.
    #[must_use]
    pub const fn manner(&self) -> Manner {
        match self {
            Self::Name => Manner::Name,
            Self::Words | Self::Date | Self::Person | Self::Attachment { .. } => Manner::Words,
            Self::Phone => Manner::Phone,
            Self::Choice(_) | Self::AppLine => Manner::Choice,
            Self::State(_) => Manner::State,
        }
    }
}

/// A line of the app about an answer or a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What the line tells of, where that must be said.
    pub name: Option<Said>,
    /// What it tells.
    pub said: Said,
}

impl SectionReading {
    /// Every answer, card by card.
    pub fn answers(&self) -> impl Iterator<Item = &AnswerReading> {
        self.cards.iter().flat_map(|card| &card.answers)
    }
}

impl CardReading {
    /// The answer with that role, if it has one.
    #[must_use]
    pub fn with_role(&self, role: Role) -> Option<&AnswerReading> {
        self.answers.iter().find(|answer| answer.role == role)
    }
}

impl AnswerReading {
    /// Whether somebody is to speak with her about it: now, on the day, or to advise her.
    #[must_use]
    pub fn is_to_talk_about(&self) -> bool {
        match self.state() {
            Some(AnswerState::TalkAboutThis | AnswerState::AskOnTheDay | AnswerState::AdviseMe) => true,
            Some(AnswerState::NotSureYet | AnswerState::LeaveOut) | None => false,
        }
    }

    /// How she feels about deciding, if she said.
    #[must_use]
    pub fn state(&self) -> Option<AnswerState> {
        self.says.iter().find_map(|saying| match saying.kind {
            SayingKind::State(state) => Some(state),
            _ => None,
        })
    }
}

/// Makes the nodes, for whatever the answers are taken from.
pub(super) struct Reader<'v, 'w> {
    voices: &'v Voices<'w>,
    baby_names: BTreeMap<BabyNumber, String>,
}

impl<'v, 'w> Reader<'v, 'w> {
    /// `baby_names` are what she calls her babies, where that may be read.
    pub(super) const fn new(voices: &'v Voices<'w>, baby_names: BTreeMap<BabyNumber, String>) -> Self {
        Self { voices, baby_names }
    }

    pub(super) fn part(&self, part: Part, sections: Vec<SectionReading>) -> PartReading {
        let title = self.voices.said(|words| words.say(&format!("part-{}", part.name())));
        PartReading { part, title, sections }
    }

    /// `is_quiet`: the section is put away, and only what keeps her safe is still told of it.
    pub(super) fn section(&self, section: &'static Section, cards: Vec<CardReading>, is_quiet: bool) -> SectionReading {
        let shape = match section.shape {
            Shape::Once => SectionShape::Once,
            Shape::Cards { .. } if section.prompt_with_role(Role::CallWho).is_some() => SectionShape::People,
            Shape::Cards { .. } => SectionShape::Cards,
            Shape::Babies => SectionShape::Babies,
        };
        let title = self
            .voices
            .said(|words| if is_quiet { words.say("show-quiet-section") } else { words.say(&section.title_key()) });
        SectionReading { id: section.id, shape, title, cards }
    }

    pub(super) fn answer(
        &self,
        section: &Section,
        prompt: &Prompt,
        baby: Option<BabyNumber>,
        given: Vec<Given<'_>>,
    ) -> AnswerReading {
        let label = |words: &Words| {
            let label = words.say(&prompt.label_key(section.id));
            // Whatever a format does with the answer, it cannot part it from whose it is.
            baby.map_or_else(
                || label.clone(),
                |baby| {
                    let number = ("number", Value::Number(baby.get().into()));
                    let label = ("label", Value::Text(&label));
                    match self.baby_names.get(&baby) {
                        Some(name) => {
                            words.say_with("show-label-of-named-baby", &[number, ("name", Value::Text(name)), label])
                        }
                        None => words.say_with("show-label-of-baby", &[number, label]),
                    }
                },
            )
        };
        let mut says = value::says(self.voices, Some((section, prompt)), given);
        let line = match prompt.role {
            // Whoever reads it at three in the morning must not take this page for the paper.
            Role::SignedPaper => Some("show-signed-paper"),
            Role::Recorded => Some("show-recorded"),
            _ => None,
        };
        if let Some(line) = line.filter(|_| !says.is_empty()) {
            let said = self.voices.said(|words| words.say(line));
            says.push(Saying { kind: SayingKind::AppLine, said });
        }
        AnswerReading {
            link: format!("{}/{}", section.id, prompt.id),
            role: prompt.role,
            summary_rank: prompt.summary_rank,
            label: self.voices.said(label),
            says,
            notes: Vec::new(),
        }
    }

    /// An answer that only a newer version has a question for, under its name.
    pub(super) fn unasked(&self, name: &str, given: Vec<Given<'_>>) -> AnswerReading {
        AnswerReading {
            link: name.to_owned(),
            role: Role::Wish,
            summary_rank: 0,
            label: self.voices.verbatim(name),
            says: value::says(self.voices, None, given),
            notes: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use care_plan::sections::section;

    use super::*;

    #[test]
    fn an_answer_about_a_baby_who_has_a_name_says_it() {
        let words = care_locale::embedded("en-GB").unwrap();
        let voices = Voices::new(&words, &words, &care_plan::Wording::default());
        let section = section("after-feeding").unwrap();
        let second = BabyNumber::new(2).unwrap();
        let names = [(second, "Noor".to_owned())].into();
        let read = Reader::new(&voices, names).answer(section, &section.prompts[0], Some(second), Vec::new());
        let label = care_locale::strip_isolates(read.label.text());
        assert!(label.starts_with("Baby 2, Noor: "), "{label}");
    }

    #[test]
    fn an_answer_about_one_baby_says_which() {
        let words = care_locale::embedded("en-GB").unwrap();
        let voices = Voices::new(&words, &words, &care_plan::Wording::default());
        let section = section("baby-feeding").unwrap();
        let label = |baby| {
            let read = Reader::new(&voices, BTreeMap::new()).answer(section, &section.prompts[0], baby, Vec::new());
            care_locale::strip_isolates(read.label.text())
        };
        assert_eq!(label(BabyNumber::new(2).ok()), format!("Baby 2: {}", label(None)));
    }
}

//! The Show page: everything of a reading as blocks, what a stranger must know first.
//!
//! The first screen holds, in this order: whose plan it is, language and interpreter, how she says
//! stop and how to talk with her; what has changed, where something has; what must be known; the plain facts of this pregnancy;
//! what she wants to talk about, be asked on the day or be advised about; what is new; the three things;
//! one line about the birth. Each is a [`Fact`], on one line with its label, so that a stranger has all
//! of it before a thumb moves. What must be known stands there whole; of what is long there stands the
//! beginning, and all of it below. Then the parts and their sections follow,
//! and whom to phone comes last. The app's labels stand in her language, then in English where that is
//! another; her own words stand as she typed them.

use std::collections::{BTreeMap, BTreeSet};

use care_locale::Value;
use care_plan::template::Role;

use super::block::{Block, BlockKind, Fact, label, said, says};
use crate::reading::{AnswerReading, Reading, Said, SayingKind, SectionReading, SectionShape};

/// What is new to a reader who has seen the plan before.
#[derive(Debug, Clone, Copy)]
pub struct Since<'a> {
    /// When that was, as it is written in her language.
    pub day: &'a str,
    /// What says something else since then, and nothing that the whole reading does not hold.
    pub changed: &'a Reading<'a>,
}

/// What she has changed her mind about within the last day.
#[derive(Debug, Clone, Copy)]
pub struct Lately<'a> {
    /// When each was changed, by [`AnswerReading::link`], as a time of day.
    pub times: &'a BTreeMap<String, String>,
    /// What she says now.
    pub changed: &'a Reading<'a>,
}

/// Up to how many answers that have changed are told in full; of more, which they are.
const TOLD: usize = 5;

/// The most letters of an answer that stands on the first screen whole, although nobody has to know it
/// first: two lines of a phone.
const SHORT: usize = 80;

/// The reading as blocks, first first.
#[must_use]
pub fn show_blocks(reading: &Reading<'_>) -> Vec<Block> {
    show_blocks_since(reading, None, None)
}

/// The same, where it says what is new.
#[must_use]
pub fn show_blocks_since(reading: &Reading<'_>, since: Option<Since<'_>>, lately: Option<Lately<'_>>) -> Vec<Block> {
    let mut page = Page { reading, since, blocks: said(BlockKind::Title, &reading.title()).collect() };
    page.lately(lately);
    page.first_screen();
    page.parts();
    page.blocks
}

/// The app's own lines at the foot of every copy, the same whatever the excerpt holds.
#[must_use]
pub fn footer_blocks(reading: &Reading<'_>) -> Vec<Block> {
    reading.foot().iter().flat_map(|line| said(BlockKind::Note, line)).collect()
}

/// The roles of the first screen that come before what she wants to talk about, and after.
const FIRST: [&[Role]; 4] = [
    &[Role::Name, Role::Pronouns, Role::Language, Role::Interpreter, Role::Stop, Role::Communication],
    &[Role::Ending],
    &[Role::MustKnow],
    &[Role::Fact],
];
const THEN: [&[Role]; 2] = [&[Role::ThreeThings], &[Role::OneLine]];

fn is_on_first_screen(role: Role) -> bool {
    FIRST.iter().chain(&THEN).any(|group| group.contains(&role))
}

/// Whether a line of it runs the other way than another does: on one line with a label they could not.
fn has_lines_of_two_directions(text: &str) -> bool {
    text.contains('\n') && text.chars().any(crate::plain::is_right_to_left)
}

struct Page<'a> {
    reading: &'a Reading<'a>,
    since: Option<Since<'a>>,
    blocks: Vec<Block>,
}

impl<'a> Page<'a> {
    /// What a stranger must have in sight, then whole what stood there as a beginning.
    fn first_screen(&mut self) {
        for roles in FIRST {
            self.facts(roles);
        }
        let to_talk_about: Vec<_> = self.reading.to_talk_about().collect();
        self.names("show-fact-talk", to_talk_about.iter().map(|(name, _)| *name));
        if let Some(Since { changed, .. }) = self.since {
            self.names("show-fact-changed", changed.sections().map(|section| &section.title));
        }
        for roles in THEN {
            self.facts(roles);
        }

        for roles in FIRST {
            self.in_full(roles);
        }
        if !to_talk_about.is_empty() {
            self.blocks.extend(said(BlockKind::Heading, &self.reading.say("show-talk-today")));
            for (_, answer) in to_talk_about {
                self.answer(answer);
            }
        }
        self.changed();
        for roles in THEN {
            self.in_full(roles);
        }
    }

    /// Every answer of these roles as a fact. Her name is said by the title.
    fn facts(&mut self, roles: &[Role]) {
        let is_title = |answer: &AnswerReading| answer.role == Role::Name && answer.says.len() == 1;
        for answer in self.of_roles(roles).into_iter().filter(|answer| !is_title(answer)) {
            let Some(fact) = self.manner(answer) else { continue };
            // "I need an interpreter" says what it is about.
            let is_chosen = |answer: &AnswerReading| {
                answer.says.first().is_some_and(|saying| matches!(saying.kind, SayingKind::Choice(_)))
            };
            let speaks_for_itself = answer.role == Role::Interpreter && is_chosen(answer);
            let label = label(answer).filter(|_| !speaks_for_itself);
            self.blocks.extend(
                label.chain(says(answer)).map(|block| if block.attachment.is_some() { block } else { block.of(fact) }),
            );
        }
    }

    /// Every answer of these roles that does not stand there whole.
    fn in_full(&mut self, roles: &[Role]) {
        for answer in self.of_roles(roles) {
            if matches!(self.manner(answer), None | Some(Fact::Beginning)) {
                self.answer(answer);
            }
        }
    }

    /// How an answer of the first screen stands there. Of how to talk with her, how she says stop does.
    fn manner(&self, answer: &AnswerReading) -> Option<Fact> {
        let is_long = |answer: &AnswerReading| {
            let letters: usize = answer.says.iter().map(|saying| saying.said.text().chars().count()).sum();
            letters > SHORT || answer.says.iter().any(|saying| has_lines_of_two_directions(saying.said.text()))
        };
        match answer.role {
            Role::MustKnow => Some(Fact::MustKnow),
            Role::Communication if !self.of_roles(&[Role::Stop]).is_empty() => None,
            Role::Communication | Role::ThreeThings | Role::OneLine if is_long(answer) => Some(Fact::Beginning),
            _ => Some(Fact::Whole),
        }
    }

    fn of_roles(&self, roles: &[Role]) -> Vec<&'a AnswerReading> {
        self.reading.answers().map(|(_, answer)| answer).filter(|answer| roles.contains(&answer.role)).collect()
    }

    /// What these things are called, each once, as one fact.
    fn names<'n>(&mut self, label: &str, names: impl Iterator<Item = &'n Said>) {
        let mut told = BTreeSet::new();
        let names: Vec<&Said> = names.filter(|name| told.insert(name.text().to_owned())).collect();
        if names.is_empty() {
            return;
        }
        let kind = |name: &Said| {
            let is_hers = name.runs().first().is_some_and(|run| run.language.is_none());
            if is_hers { BlockKind::Words } else { BlockKind::Choice }
        };
        let label = self.reading.say(label);
        let names = names.into_iter().flat_map(|name| said(kind(name), name));
        let blocks = said(BlockKind::Label, &label).chain(names).map(|block| block.of(Fact::Beginning));
        self.blocks.extend(blocks);
    }

    /// What she has changed her mind about within the last day: before anything else, since what a
    /// reader remembers or has on paper may say otherwise.
    fn lately(&mut self, lately: Option<Lately<'_>>) {
        let Some(Lately { times, changed }) = lately else { return };
        for (_, answer) in changed.answers() {
            let time = times.get(&answer.link).map_or("", String::as_str);
            let heading = self.reading.say_with("show-changed-at", &[("time", Value::Text(time))]);
            self.blocks.extend(said(BlockKind::Heading, &heading));
            self.answer(answer);
        }
        self.blocks.extend(said(BlockKind::Note, &self.reading.say("show-spoken-words")));
    }

    /// What is new since this reader saw it.
    fn changed(&mut self) {
        let Some(Since { day, changed }) = self.since else { return };
        let heading = self.reading.say_with("show-changed-since", &[("date", Value::Text(day))]);
        self.blocks.extend(said(BlockKind::Heading, &heading));
        if changed.answers().count() <= TOLD {
            for (section, answer) in changed.answers() {
                if matches!(answer.role, Role::CardName | Role::CallWho) {
                    // A name alone would be taken for hers.
                    self.blocks.extend(said(BlockKind::Label, &section.title).chain(says(answer)));
                } else {
                    self.answer(answer);
                }
            }
        } else {
            let mut told = BTreeSet::new();
            for (section, _) in changed.answers().filter(|(section, _)| told.insert(section.id)) {
                self.blocks.extend(said(BlockKind::Choice, &section.title));
            }
        }
    }

    /// What the first screen does not already hold.
    fn parts(&mut self) {
        let is_left = |answer: &AnswerReading| !is_on_first_screen(answer.role);
        for part in self.reading.parts() {
            let sections = part.sections.iter().filter(|section| section.shape != SectionShape::People);
            let mut sections = sections.filter(|section| section.answers().any(is_left)).peekable();
            if sections.peek().is_some() {
                self.blocks.extend(said(BlockKind::Heading, &part.title));
            }
            for section in sections {
                self.section(section, is_left);
            }
        }
        for section in self.reading.sections().filter(|section| section.shape == SectionShape::People) {
            self.section(section, |_| true);
        }
    }

    fn section(&mut self, section: &SectionReading, shows: impl Fn(&AnswerReading) -> bool) {
        self.blocks.extend(said(BlockKind::Heading, &section.title));
        for answer in section.answers().filter(|answer| shows(answer)) {
            let speaks_for_itself = matches!(answer.role, Role::CardName | Role::CallWho)
                || section.shape == SectionShape::People && answer.role == Role::CallNumber;
            // A label that says the section's title once more says nothing.
            if speaks_for_itself || answer.label == section.title {
                self.blocks.extend(says(answer));
            } else {
                self.answer(answer);
            }
        }
    }

    /// An answer below its label.
    fn answer(&mut self, answer: &AnswerReading) {
        self.blocks.extend(label(answer).chain(says(answer)));
    }
}

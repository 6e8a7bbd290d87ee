//! The Show page: everything of a reading as blocks, what a stranger must know first.
//!
//! The first screen holds, in this order: whose plan it is, what her record is found by where she ticked it,
//! language and interpreter, how she says stop and how to talk with her; what has changed, where something has;
//! what must be known; the plain facts of this pregnancy;
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
use super::first::{FIRST, FactSays, FirstFact, THEN, answers, first_facts, is_read_first, manner};
use crate::reading::{AnswerReading, Reading, Said, SectionReading, SectionShape};

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
    /// When each was changed, by [`AnswerReading::link`], as a day with its time in her language.
    pub times: &'a BTreeMap<String, String>,
    /// What she says now.
    pub changed: &'a Reading<'a>,
}

/// Up to how many answers that have changed are told in full; of more, which they are.
const TOLD: usize = 5;

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

/// Which of `blocks`, made of `reading`, begin a part of it or tell whom to phone: where a reader may want to go at
/// once. By their places, in order.
#[must_use]
pub fn show_contents(reading: &Reading<'_>, blocks: &[Block]) -> Vec<usize> {
    let people = reading.sections().filter(|section| section.shape == SectionShape::People);
    let titles = reading.parts().iter().map(|part| &part.title).chain(people.map(|section| &section.title));
    let mut from = 0;
    titles
        .filter_map(|title| {
            let first = said(BlockKind::Heading, title).next()?;
            let rest = blocks.get(from..)?;
            let at = from + rest.iter().position(|block| block.kind == first.kind && block.text == first.text)?;
            from = at + 1;
            Some(at)
        })
        .collect()
}

/// The app's own lines at the foot of every copy, the same whatever the excerpt holds.
#[must_use]
pub fn footer_blocks(reading: &Reading<'_>) -> Vec<Block> {
    reading.foot().iter().flat_map(|line| said(BlockKind::Note, line)).collect()
}

/// A fact as blocks: its label, then what it says.
fn fact(told: FirstFact<'_>) -> Vec<Block> {
    let kind = |name: &Said| {
        let is_hers = name.runs().first().is_some_and(|run| run.language.is_none());
        if is_hers { BlockKind::Words } else { BlockKind::Choice }
    };
    let mut blocks: Vec<Block> = told.label.iter().flat_map(|label| said(BlockKind::Label, label)).collect();
    match told.says {
        FactSays::Answer(answer) => blocks.extend(says(answer)),
        FactSays::Line(line) => blocks.extend(said(BlockKind::Choice, &line)),
        FactSays::Names(names) => blocks.extend(names.into_iter().flat_map(|name| said(kind(name), name))),
    }
    let of_fact = |block: Block| if block.attachment.is_some() { block } else { block.of(told.fact) };
    blocks.into_iter().map(of_fact).collect()
}

struct Page<'a> {
    reading: &'a Reading<'a>,
    since: Option<Since<'a>>,
    blocks: Vec<Block>,
}

impl<'a> Page<'a> {
    /// What a stranger must have in sight, then whole what stood there as a beginning.
    fn first_screen(&mut self) {
        let changed = self.since.map(|since| since.changed);
        self.blocks.extend(first_facts(self.reading, changed).into_iter().flat_map(fact));

        for roles in FIRST {
            self.in_full(roles);
        }
        let to_talk_about: Vec<_> = self.reading.to_talk_about().collect();
        if !to_talk_about.is_empty() {
            self.blocks.extend(said(BlockKind::Heading, &self.reading.say("show-talk-today")));
            for (_, answer) in to_talk_about {
                self.answer(answer);
            }
        }
        self.changed();
        let is_below_another = self.blocks.iter().any(|block| block.kind == BlockKind::Heading);
        let headed = self.blocks.len();
        for roles in THEN {
            self.in_full(roles);
        }
        if is_below_another && self.blocks.len() > headed {
            // What stands here belongs to no heading above it.
            let heading: Vec<Block> = said(BlockKind::Heading, &self.reading.say("show-about-me")).collect();
            self.blocks.splice(headed..headed, heading);
        }
    }

    /// Every answer of these roles that does not stand there whole.
    fn in_full(&mut self, roles: &[Role]) {
        for answer in answers(self.reading, roles) {
            if matches!(manner(self.reading, answer), None | Some(Fact::Beginning)) {
                self.answer(answer);
            }
        }
    }

    /// What she has changed her mind about within the last day: before anything else, since what a
    /// reader remembers or has on paper may say otherwise.
    fn lately(&mut self, lately: Option<Lately<'_>>) {
        let Some(Lately { times, changed }) = lately else { return };
        for (_, answer) in changed.answers() {
            let time = times.get(&answer.link).map_or("", String::as_str);
            let heading = self.reading.say_with("show-changed-at", &[("date", Value::Text(time))]);
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
        let is_left = |answer: &AnswerReading| !is_read_first(answer.role);
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

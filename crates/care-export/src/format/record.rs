//! The plan as plain text for a hospital's record: what matters most first, and the rest while there is room.
//!
//! At most [`RECORD_CHARACTERS`] characters, no markup, in the clinician's language. First stands what a record is
//! found by, where she ticked that it goes along, and the answers that have a summary rank, in its order; then all
//! others, section by section. Where that would be longer, the longest of the others are cut first, all to the same
//! length and with a mark; then the last of them go; and what has a rank is cut only where it alone is too long. A
//! line then says that there is more.

use std::collections::BTreeSet;

use care_locale::{Value, strip_isolates};
use care_plan::template::Role;

use super::fit::{CUT, length, most_that_fits, said};
use super::summary::{short, titles};
use crate::dates::Dates;
use crate::reading::{AnswerReading, CardReading, Reading, SayingKind, SectionReading, SectionShape};

/// The most characters (Unicode scalar values) of it: what the free-text box of a record holds.
pub const RECORD_CHARACTERS: usize = 4_000;

/// How much of it is said.
#[derive(Clone, Copy)]
struct Room {
    /// To how many characters an answer with a rank is cut.
    first: usize,
    /// To how many one of the others is.
    rest: usize,
    /// How many lines of the others there are.
    lines: usize,
}

impl Room {
    const ALL: Self = Self { first: usize::MAX, rest: usize::MAX, lines: usize::MAX };
}

/// What is read, as one text; `dates` are written in the first language of `reading`.
#[must_use]
pub fn record_text(reading: &Reading<'_>, dates: &Dates) -> String {
    let record = Record::new(reading, dates);
    let fits = |room: Room| record.written(room).chars().count() <= RECORD_CHARACTERS;
    if fits(Room::ALL) {
        return record.written(Room::ALL);
    }
    let longest = reading.answers().map(|(_, answer)| length(answer)).max().unwrap_or(0);
    let mut room = Room::ALL;
    room.rest = most_that_fits(longest, |rest| fits(Room { rest, ..room }));
    if fits(room) {
        return record.written(room);
    }
    let lines = record.rest.len();
    room.lines = (0..lines).rev().find(|lines| fits(Room { lines: *lines, ..room })).unwrap_or(0);
    if fits(room) {
        return record.written(room);
    }
    room.first = most_that_fits(longest, |first| fits(Room { first, ..room }));
    record.cut_short(room)
}

/// A line of it.
enum Line<'a> {
    /// The app's own, or an empty one.
    Said(String),
    /// Her answer under its label; with the number of the person before it.
    Answer(&'a AnswerReading, Option<&'a AnswerReading>),
}

impl Line<'_> {
    fn text(&self, most: usize) -> String {
        match self {
            Self::Said(text) => text.clone(),
            Self::Answer(answer, beside) => {
                let label = answer.label.text();
                let words = said(answer, most);
                match beside {
                    Some(beside) => format!("{label}: {words}, {}", said(beside, most)),
                    None => format!("{label}: {words}"),
                }
            }
        }
    }
}

struct Record<'a> {
    head: Vec<String>,
    first: Vec<Line<'a>>,
    rest: Vec<Line<'a>>,
    more: String,
    foot: String,
}

impl<'a> Record<'a> {
    fn new(reading: &'a Reading<'_>, dates: &Dates) -> Self {
        let words = reading.words();
        let title = match reading.name() {
            Some(name) => words.say_with(titles(reading).0, &[("name", Value::Text(&short(name)))]),
            None => words.say(titles(reading).1),
        };
        let code = reading.version().to_string();
        let version = words.say_with("record-version", &[("version", Value::Text(&code))]);
        let is_said = |answer: &AnswerReading| {
            let is_name = answer.role == Role::Name && answer.says.len() == 1;
            is_name && reading.name().is_some_and(|name| short(name) == name)
        };
        let foot: Vec<String> = reading.foot().iter().map(|line| line.text().to_owned()).collect();
        Self {
            head: vec![title, dates.line(words), version],
            first: first(reading, is_said),
            rest: rest(reading, is_said),
            more: words.say("record-more"),
            foot: foot.join("\n"),
        }
    }

    fn written(&self, room: Room) -> String {
        let mut lines = self.head.clone();
        let mut groups = vec![lines.len()];
        lines.extend(self.first.iter().map(|line| line.text(room.first)));
        groups.push(lines.len());
        lines.extend(self.rest.iter().take(room.lines).map(|line| line.text(room.rest)));
        let is_cut = self.first.iter().any(|line| line.text(room.first) != line.text(usize::MAX))
            || self.rest.len() > room.lines
            || self.rest.iter().any(|line| line.text(room.rest) != line.text(usize::MAX));
        groups.push(lines.len());
        if is_cut {
            lines.push(self.more.clone());
            groups.push(lines.len());
        }
        lines.push(self.foot.clone());
        let at: BTreeSet<usize> = groups.into_iter().collect();
        let mut text = String::new();
        for (index, line) in lines.iter().enumerate() {
            if at.contains(&index) && !line.is_empty() {
                text.push('\n');
            }
            text.push_str(line);
            text.push('\n');
        }
        strip_isolates(text.trim_end())
    }

    /// The same where even that is too long: the last lines go, and never the app's own at its foot.
    fn cut_short(&self, room: Room) -> String {
        let text = self.written(room);
        if text.chars().count() <= RECORD_CHARACTERS {
            return text;
        }
        let foot = strip_isolates(&format!("{}\n\n{}", self.more, self.foot));
        let left = RECORD_CHARACTERS.saturating_sub(foot.chars().count() + 4);
        let whole: String = text.chars().take(left).collect();
        let end = whole.rfind('\n').unwrap_or(0);
        format!("{}\n{CUT}\n\n{foot}", whole.get(..end).unwrap_or_default().trim_end())
    }
}

/// The place of an answer among what stands first; none where it stands among the rest.
fn rank(answer: &AnswerReading) -> Option<u8> {
    // Two people of one name are told apart before anything is read of them.
    let ranks = (answer.role == Role::Identifier).then_some(0);
    ranks.or_else(|| Some(answer.summary_rank).filter(|rank| *rank > 0))
}

/// What has a rank, by rank; the lines of one card or person together.
fn first<'a>(reading: &'a Reading<'_>, is_said: impl Fn(&AnswerReading) -> bool) -> Vec<Line<'a>> {
    let mut groups: Vec<(u8, Vec<Line<'a>>)> = Vec::new();
    for section in reading.sections() {
        for card in &section.cards {
            let ranked = card.answers.iter().filter(|answer| rank(answer).is_some() && !is_said(answer));
            let ranked: Vec<&AnswerReading> = ranked.collect();
            if section.shape == SectionShape::Once {
                groups.extend(ranked.into_iter().filter_map(|one| Some((rank(one)?, vec![Line::Answer(one, None)]))));
            } else if let Some(first) = ranked.iter().filter_map(|answer| rank(answer)).min() {
                groups.push((first, together(card, ranked)));
            }
        }
    }
    groups.sort_by_key(|(rank, _)| *rank);
    groups.into_iter().flat_map(|(_, lines)| lines).collect()
}

/// Everything else, under the names of its sections. A card says again whose it is.
fn rest<'a>(reading: &'a Reading<'_>, is_said: impl Fn(&AnswerReading) -> bool) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for section in reading.sections() {
        let of_section: Vec<Line<'a>> =
            section.cards.iter().flat_map(|card| left_of(section, card, &is_said)).collect();
        if !of_section.is_empty() {
            if !lines.is_empty() {
                lines.push(Line::Said(String::new()));
            }
            lines.push(Line::Said(section.title.text().to_owned()));
            lines.extend(of_section);
        }
    }
    lines
}

fn left_of<'a>(
    section: &SectionReading,
    card: &'a CardReading,
    is_said: impl Fn(&AnswerReading) -> bool,
) -> Vec<Line<'a>> {
    let is_name = |answer: &AnswerReading| answer.says.iter().any(|saying| saying.kind == SayingKind::Name);
    let is_left = |answer: &AnswerReading| rank(answer).is_none() && !is_said(answer);
    let has_more = card.answers.iter().any(|answer| is_left(answer) && !is_name(answer));
    let repeats_name = has_more && section.shape != SectionShape::Once;
    let is_told = |answer: &&AnswerReading| is_left(answer) || repeats_name && is_name(answer);
    together(card, card.answers.iter().filter(is_told).collect())
}

/// The lines of one card. Who a person is and the number stand on one line.
fn together<'a>(card: &'a CardReading, answers: Vec<&'a AnswerReading>) -> Vec<Line<'a>> {
    let names_person = card.with_role(Role::CallWho).is_some();
    let mut lines: Vec<Line<'a>> = Vec::new();
    for answer in answers {
        match lines.last_mut() {
            Some(Line::Answer(_, beside @ None)) if names_person && answer.role == Role::CallNumber => {
                *beside = Some(answer);
            }
            _ => lines.push(Line::Answer(answer, None)),
        }
    }
    lines
}

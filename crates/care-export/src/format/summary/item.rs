//! The answers of a summary as lines under their labels, in the order that a midwife needs them.

use care_locale::Words;
use care_plan::template::{Role, Section};
use care_plan::{Excerpt, ExcerptAnswer, ExcerptPlace};

use super::Letters;
use crate::answer;

/// Lines that stay together where a card has room for all of them.
pub(super) struct Item {
    rank: u8,
    need: Need,
    pub(super) lines: Vec<Line>,
}

/// How early a reader needs an item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    MustKnow,
    Talking,
    Other,
}

/// One answer under its label.
pub(super) struct Line {
    /// The label, or nothing for an app text.
    pub(super) label: String,
    /// What stands between label and words.
    pub(super) dash: &'static str,
    /// The words. Line ends in them are hers.
    pub(super) words: String,
}

impl Line {
    pub(super) fn text(&self) -> String {
        if self.label.is_empty() { self.words.clone() } else { format!("{}{}{}", self.label, self.dash, self.words) }
    }
}

impl Item {
    /// One of the app's own lines.
    pub(super) fn line(words: String) -> Self {
        let line = Line { label: String::new(), dash: "", words };
        Self { rank: u8::MAX, need: Need::Other, lines: vec![line] }
    }

    fn of<'a>(answers: impl Iterator<Item = &'a ExcerptAnswer> + Clone, lines: Vec<Line>) -> Self {
        Self {
            rank: answers.clone().map(|answer| answer.prompt.summary_rank).min().unwrap_or(u8::MAX),
            need: answers.map(|answer| need(answer.prompt.role)).min().unwrap_or(Need::Other),
            lines,
        }
    }
}

const fn need(role: Role) -> Need {
    match role {
        Role::MustKnow => Need::MustKnow,
        Role::Language | Role::Interpreter => Need::Talking,
        _ => Need::Other,
    }
}

/// Everything that has a summary rank, by rank. A name that the title already says is left to it.
pub(super) fn items(excerpt: &Excerpt, words: &Words, letters: &Letters, title_says_name: bool) -> Vec<Item> {
    let mut items = Vec::new();
    for section in excerpt.sections() {
        for place in &section.places {
            let writer = Writer { section: section.section, words, letters };
            let answers = place.answers.iter().filter(|answer| {
                let is_said = title_says_name && answer.prompt.role == Role::Name && answer.state.is_none();
                answer.prompt.summary_rank > 0 && !is_said
            });
            if section.section.has_entries() {
                let lines = writer.entry(place, answers.clone());
                if !lines.is_empty() {
                    items.push(Item::of(answers, lines));
                }
            } else {
                items.extend(answers.map(|answer| Item::of([answer].into_iter(), vec![writer.line(answer)])));
            }
        }
    }
    items.sort_by_key(|item| item.rank);
    items
}

/// Moves what must be known to the front, then languages and interpreter, when everything up to
/// the last of them does not fit on the first card together.
pub(super) fn must_know_first(items: &mut [Item], fits: impl Fn(&[Item]) -> bool) {
    let end = items.iter().rposition(|item| item.need != Need::Other).map_or(0, |last| last + 1);
    if !items.get(..end).is_none_or(fits) {
        items.sort_by_key(|item| (item.need, item.rank));
    }
}

struct Writer<'a> {
    section: &'static Section,
    words: &'a Words,
    letters: &'a Letters,
}

impl Writer<'_> {
    /// The lines of one card or person. Who an entry reaches and the number stand on one line.
    fn entry<'a>(&self, place: &ExcerptPlace, answers: impl Iterator<Item = &'a ExcerptAnswer>) -> Vec<Line> {
        let names_person = place.answers.iter().any(|answer| answer.prompt.role == Role::CallWho);
        let mut lines: Vec<Line> = Vec::new();
        for answer in answers {
            let line = self.line(answer);
            match lines.last_mut() {
                Some(who) if names_person && answer.prompt.role == Role::CallNumber => {
                    who.words = format!("{}, {}", who.words, line.words);
                }
                _ => lines.push(line),
            }
        }
        lines
    }

    fn line(&self, answer: &ExcerptAnswer) -> Line {
        let label = self.letters.of_app(&answer::label(self.words, self.section, answer.prompt));
        Line { label, dash: self.letters.dash(), words: self.answered(answer) }
    }

    /// The option, her words, and how she feels about deciding, which stands in brackets after them.
    fn answered(&self, answer: &ExcerptAnswer) -> String {
        let mut written = String::new();
        if let Some(choice) = &answer.choice {
            written.push_str(&self.letters.of_app(&answer::choice(self.words, self.section, answer.prompt, choice)));
        }
        let hers = self.letters.of_hers(answer::hers(answer));
        if !hers.is_empty() {
            if !written.is_empty() {
                let ends = written.ends_with(['.', '!', '?', '\u{6D4}', '\u{964}']);
                written.push_str(if ends { " " } else { ". " });
            }
            written.push_str(&hers);
        }
        if let Some(state) = answer.state {
            let state = self.letters.of_app(&answer::state(self.words, state));
            written = if written.is_empty() { state } else { format!("{written} ({state})") };
        }
        written
    }
}

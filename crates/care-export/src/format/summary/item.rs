//! The answers of a summary as lines under their labels, in the order that a midwife needs them.

use care_plan::template::Role;

use super::Letters;
use crate::reading::{AnswerReading, CardReading, Manner, Reading, SectionShape};

/// Lines that stay together where a card has room for all of them.
pub(super) struct Item {
    rank: Rank,
    need: Need,
    /// What a card of hers is called: said again where its lines go on.
    pub(super) name: Option<String>,
    pub(super) lines: Vec<Line>,
}

/// Where an item stands: what she wants to talk about comes after the last of what is plainly so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// At the place of a prompt, up to the last that tells a plain fact.
    Fact(u8),
    /// The people to phone first.
    Phone,
    /// What matters most to her, in one line.
    OneLine,
    /// To talk about.
    Talk,
    /// At the place of a prompt that comes later.
    Then(u8),
    /// After all of hers.
    Last,
}

/// The place of the last prompt that tells a plain fact.
const LAST_FACT: u8 = 9;

/// How many people to phone stand beside the facts; a midwife's number and one of a person close to her.
const FIRST_PEOPLE: usize = 2;

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
        Self::of(&[], vec![line])
    }

    fn of(answers: &[&AnswerReading], lines: Vec<Line>) -> Self {
        Self {
            rank: answers.iter().map(|answer| rank(answer)).min().unwrap_or(Rank::Last),
            need: answers.iter().map(|answer| need(answer.role)).min().unwrap_or(Need::Other),
            name: None,
            lines,
        }
    }
}

fn rank(answer: &AnswerReading) -> Rank {
    match answer.summary_rank {
        early @ ..=LAST_FACT => Rank::Fact(early),
        _ if answer.role == Role::OneLine => Rank::OneLine,
        _ if answer.is_to_talk_about() => Rank::Talk,
        later => Rank::Then(later),
    }
}

const fn need(role: Role) -> Need {
    match role {
        Role::MustKnow => Need::MustKnow,
        Role::Language | Role::Interpreter | Role::Stop => Need::Talking,
        _ => Need::Other,
    }
}

/// Everything that has a summary rank, by rank, and what she wants to talk about. A name that the title already says is left to it.
pub(super) fn items(reading: &Reading<'_>, letters: &Letters, title_says_name: bool) -> Vec<Item> {
    let mut items = Vec::new();
    let mut people = 0;
    for section in reading.sections() {
        for card in &section.cards {
            // The title says her words; whatever stands beside them is said here.
            let is_said =
                |answer: &AnswerReading| title_says_name && answer.role == Role::Name && answer.says.len() == 1;
            let ranked = card.answers.iter().filter(|answer| answer.summary_rank > 0 && !is_said(answer));
            let ranked: Vec<&AnswerReading> = ranked.collect();
            match section.shape {
                SectionShape::Once => {
                    items.extend(ranked.iter().map(|answer| Item::of(&[answer], vec![line(answer, letters)])));
                }
                SectionShape::People | SectionShape::Cards | SectionShape::Babies => {
                    let lines = together(card, &ranked, letters);
                    if lines.is_empty() {
                        continue;
                    }
                    let mut item = Item::of(&ranked, lines);
                    item.name = card.with_role(Role::CardName).and_then(|answer| named(answer, letters));
                    if card.with_role(Role::CallWho).is_some() {
                        people += 1;
                        item.rank = if people <= FIRST_PEOPLE { Rank::Phone } else { item.rank };
                    }
                    items.push(item);
                }
            }
        }
    }
    // Of what no card holds it is said that she wants to talk about it, and no more.
    for (name, answer) in reading.to_talk_about().filter(|(_, answer)| answer.summary_rank == 0) {
        let states = answer.says.iter().filter(|saying| saying.kind.manner() == Manner::State);
        let states: Vec<String> = states.map(|saying| letters.of_app(saying.said.text())).collect();
        // The name of a card is hers, and as long as she likes.
        let name = letters.of_app(&super::short(&letters.of_hers(&super::one_line(name.text()))));
        let line = Line { label: name, dash: letters.dash(), words: states.concat() };
        items.push(Item { rank: Rank::Talk, ..Item::of(&[], vec![line]) });
    }
    items.sort_by_key(|item| item.rank);
    items
}

/// What a card is called, as short as a name on every card may be.
fn named(answer: &AnswerReading, letters: &Letters) -> Option<String> {
    let name = answer.says.first()?.said.text();
    Some(letters.of_app(&super::short(&letters.of_hers(&super::one_line(name))))).filter(|name| !name.is_empty())
}

/// Moves what must be known to the front, then languages and interpreter, when everything up to
/// the last of them does not fit on the first card together.
pub(super) fn must_know_first(items: &mut [Item], fits: impl Fn(&[Item]) -> bool) {
    let Some(last) = items.iter().rposition(|item| item.need != Need::Other) else { return };
    if !items.get(..=last).is_none_or(fits) {
        items.sort_by_key(|item| (item.need, item.rank));
    }
}

/// The lines of one card or person. Who an entry reaches and the number stand on one line.
fn together(card: &CardReading, ranked: &[&AnswerReading], letters: &Letters) -> Vec<Line> {
    let names_person = card.with_role(Role::CallWho).is_some();
    let mut lines: Vec<Line> = Vec::new();
    for answer in ranked {
        let line = line(answer, letters);
        match lines.last_mut() {
            Some(who) if names_person && answer.role == Role::CallNumber => {
                who.words = format!("{}, {}", who.words, line.words);
            }
            _ => lines.push(line),
        }
    }
    lines
}

fn line(answer: &AnswerReading, letters: &Letters) -> Line {
    let label = letters.of_app(answer.label.text());
    Line { label, dash: letters.dash(), words: answered(answer, letters) }
}

/// What she chose, her words, and how she feels about deciding, which stands in brackets after
/// them.
fn answered(answer: &AnswerReading, letters: &Letters) -> String {
    let mut written = String::new();
    for saying in &answer.says {
        let text = saying.said.text();
        match saying.kind.manner() {
            Manner::Choice => push_sentence(&mut written, &letters.of_app(text)),
            Manner::Name | Manner::Words | Manner::Phone => push_sentence(&mut written, &letters.of_hers(text)),
            Manner::State => {
                let state = letters.of_app(text);
                written = if written.is_empty() { state } else { format!("{written} ({state})") };
            }
        }
    }
    written
}

/// Adds what comes next, with a full stop before it where there is none.
pub(in crate::format) fn push_sentence(written: &mut String, next: &str) {
    if !written.is_empty() && !next.is_empty() {
        let ends = written.ends_with(['.', '!', '?', '\u{6D4}', '\u{964}']);
        written.push_str(if ends { " " } else { ". " });
    }
    written.push_str(next);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_of_every_script_end_once() {
        for (before, joined) in [
            ("", "next"),
            ("No", "No. next"),
            ("No.", "No. next"),
            ("No!", "No! next"),
            ("Why?", "Why? next"),
            ("\u{646}\u{6c1}\u{6cc}\u{6ba}\u{6d4}", "\u{646}\u{6c1}\u{6cc}\u{6ba}\u{6d4} next"),
            ("\u{9a8}\u{9be}\u{964}", "\u{9a8}\u{9be}\u{964} next"),
        ] {
            let mut written = before.to_owned();
            push_sentence(&mut written, "next");
            assert_eq!(written, joined);
            push_sentence(&mut written, "");
            assert_eq!(written, joined, "nothing more is nothing more");
        }
    }
}

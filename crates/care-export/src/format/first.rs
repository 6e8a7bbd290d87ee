//! What a stranger must have in sight first, as facts: a short label and what is said under it, in the order
//! that they are read. The first screen of the Show page and the first page on paper lay the same facts out.

use std::collections::BTreeSet;

use care_plan::template::Role;

use super::block::Fact;
use crate::reading::{AnswerReading, Reading, Said, SayingKind};

/// One fact.
#[derive(Debug, Clone)]
pub struct FirstFact<'r> {
    /// How much of it stands there.
    pub fact: Fact,
    /// Its label; none for an answer that says what it is about.
    pub label: Option<Said>,
    /// What is said.
    pub says: FactSays<'r>,
}

/// What a fact says.
#[derive(Debug, Clone)]
pub enum FactSays<'r> {
    /// An answer.
    Answer(&'r AnswerReading),
    /// What several things are called, each once: what she wants to talk about, what has changed.
    Names(Vec<&'r Said>),
    /// A line of the app's own.
    Line(Said),
}

/// The roles that come before what she wants to talk about.
pub(super) const FIRST: [&[Role]; 4] = [
    &[Role::Name, Role::Identifier, Role::Pronouns, Role::Language, Role::Interpreter, Role::Stop, Role::Communication],
    &[Role::Ending],
    &[Role::MustKnow],
    &[Role::Fact],
];

/// The roles that come after it.
pub(super) const THEN: [&[Role]; 2] = [&[Role::ThreeThings], &[Role::OneLine]];

/// The most letters of an answer that stands there whole, although nobody has to know it first: two lines of a
/// phone.
const SHORT: usize = 80;

/// The answer that a stranger looks for first: where nothing is shown of it, a reader is told to ask.
const ALLERGIES: &str = "must-know/allergies";

/// Whether answers of this role stand among what must be in sight first.
#[must_use]
pub fn is_read_first(role: Role) -> bool {
    FIRST.iter().chain(&THEN).any(|group| group.contains(&role))
}

/// The facts of `reading`; `changed` says something else since a reader saw it, and nothing that `reading` does
/// not hold. Her name is said by the title.
///
/// Staff who see nothing about allergies are told to ask: a blank would be taken for none. The line is the same
/// whether she wrote nothing there or keeps it closer.
#[must_use]
pub fn first_facts<'r>(reading: &'r Reading<'_>, changed: Option<&'r Reading<'_>>) -> Vec<FirstFact<'r>> {
    let mut facts: Vec<_> = FIRST
        .into_iter()
        .flat_map(|roles| {
            let asks = roles.contains(&Role::MustKnow).then(|| ask_about_allergies(reading)).flatten();
            asks.into_iter().chain(of_roles(reading, roles))
        })
        .collect();
    facts.extend(names(reading, "show-fact-talk", reading.to_talk_about().map(|(name, _)| name)));
    if let Some(changed) = changed {
        facts.extend(names(reading, "show-fact-changed", changed.sections().map(|section| &section.title)));
    }
    facts.extend(THEN.into_iter().flat_map(|roles| of_roles(reading, roles)));
    facts
}

/// That staff are to ask about allergies, where nothing about them is shown.
fn ask_about_allergies<'r>(reading: &Reading<'_>) -> Option<FirstFact<'r>> {
    let is_for_staff = reading.audience().may_read_sensitive();
    let is_silent = is_for_staff && !reading.answers().any(|(_, answer)| answer.link == ALLERGIES);
    is_silent.then(|| FirstFact {
        fact: Fact::MustKnow,
        label: Some(reading.say("label-must-know-allergies")),
        says: FactSays::Line(reading.say("show-ask-me")),
    })
}

/// Every answer of these roles as a fact.
fn of_roles<'r>(reading: &'r Reading<'_>, roles: &[Role]) -> Vec<FirstFact<'r>> {
    let is_title = |answer: &AnswerReading| answer.role == Role::Name && answer.says.len() == 1;
    let answers = answers(reading, roles).into_iter().filter(|answer| !is_title(answer));
    let facts = answers.filter_map(|answer| {
        // "I need an interpreter" says what it is about.
        let is_chosen = answer.says.first().is_some_and(|saying| matches!(saying.kind, SayingKind::Choice(_)));
        let speaks_for_itself = answer.role == Role::Interpreter && is_chosen;
        let label = (!speaks_for_itself).then(|| answer.label.clone());
        Some(FirstFact { fact: manner(reading, answer)?, label, says: FactSays::Answer(answer) })
    });
    facts.collect()
}

/// What these things are called, each once, as one fact.
fn names<'r>(reading: &Reading<'_>, label: &str, names: impl Iterator<Item = &'r Said>) -> Option<FirstFact<'r>> {
    let mut told = BTreeSet::new();
    let names: Vec<&Said> = names.filter(|name| told.insert(name.text().to_owned())).collect();
    let label = Some(reading.say(label));
    (!names.is_empty()).then_some(FirstFact { fact: Fact::Beginning, label, says: FactSays::Names(names) })
}

/// How an answer that is read first stands there. Of how to talk with her, how she says stop does.
pub(super) fn manner(reading: &Reading<'_>, answer: &AnswerReading) -> Option<Fact> {
    let is_long = |answer: &AnswerReading| {
        let letters: usize = answer.says.iter().map(|saying| saying.said.text().chars().count()).sum();
        letters > SHORT || answer.says.iter().any(|saying| has_lines_of_two_directions(saying.said.text()))
    };
    match answer.role {
        Role::MustKnow => Some(Fact::MustKnow),
        Role::Communication if !answers(reading, &[Role::Stop]).is_empty() => None,
        Role::Communication | Role::ThreeThings | Role::OneLine if is_long(answer) => Some(Fact::Beginning),
        _ => Some(Fact::Whole),
    }
}

/// Every answer of these roles.
pub(super) fn answers<'r>(reading: &'r Reading<'_>, roles: &[Role]) -> Vec<&'r AnswerReading> {
    reading.answers().map(|(_, answer)| answer).filter(|answer| roles.contains(&answer.role)).collect()
}

/// Whether a line of it runs the other way than another does: on one line with a label they could not.
fn has_lines_of_two_directions(text: &str) -> bool {
    text.contains('\n') && text.chars().any(crate::plain::is_right_to_left)
}

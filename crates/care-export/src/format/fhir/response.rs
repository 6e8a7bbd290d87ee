//! Her answers, each under its question and as she typed it: a QuestionnaireResponse.
//!
//! A section is a group, once for each of its cards. The `linkId` of a question is its place in the template,
//! such as `must-know/allergies`, and holds the options that she chose, by their names, and her words. What
//! else an answer can hold stands beside it: `…/phone`, `…/date`, `…/person`, `…/state`, `…/beside`. Her words
//! are one text: where several stand behind one another, one goes on where the one before it ends.

use super::resource::{Answer, Attachment, Coding, Item};
use super::text::{TEXT_BYTES, elsewhere, pieces, plain, said};
use crate::reading::{AnswerReading, CardReading, Reading, Saying, SayingKind, SectionReading};

/// A group for each card that holds something.
pub(super) fn items(reading: &Reading<'_>) -> Vec<Item> {
    let groups = reading.sections().flat_map(|section| section.cards.iter().map(move |card| group(section, card)));
    groups.filter(|group| !group.item.is_empty()).collect()
}

fn group(section: &SectionReading, card: &CardReading) -> Item {
    Item {
        link_id: section.id.to_owned(),
        text: said(&section.title),
        text_elsewhere: elsewhere(&section.title),
        answer: Vec::new(),
        item: card.answers.iter().flat_map(questions).collect(),
    }
}

/// The question, and what stands beside it.
fn questions(answer: &AnswerReading) -> Vec<Item> {
    let of = |ending: &'static str| answer.says.iter().filter(move |saying| ending_of(&saying.kind) == Some(ending));
    let items = ["", "/person", "/date", "/phone", "/beside", "/state"].into_iter().map(|ending| {
        let answers: Vec<Answer> = of(ending).flat_map(answers).collect();
        Item {
            link_id: format!("{}{ending}", answer.link),
            text: said(&answer.label),
            text_elsewhere: elsewhere(&answer.label),
            answer: answers,
            item: Vec::new(),
        }
    });
    items.filter(|item| !item.answer.is_empty()).collect()
}

/// Which item it stands in; a line of the app is no answer of hers.
const fn ending_of(kind: &SayingKind) -> Option<&'static str> {
    match kind {
        SayingKind::Name | SayingKind::Words | SayingKind::Choice(_) => Some(""),
        SayingKind::Person => Some("/person"),
        SayingKind::Date => Some("/date"),
        SayingKind::Phone => Some("/phone"),
        SayingKind::Attachment { .. } => Some("/beside"),
        SayingKind::State(_) => Some("/state"),
        SayingKind::AppLine => None,
    }
}

fn answers(saying: &Saying) -> Vec<Answer> {
    let coding = |code: &str| Coding {
        system: None,
        code: code.to_owned(),
        display: said(&saying.said),
        display_elsewhere: elsewhere(&saying.said),
    };
    match &saying.kind {
        SayingKind::Choice(choice) => vec![Answer::Coding(coding(choice.as_str()))],
        SayingKind::State(state) => vec![Answer::Coding(coding(state.name()))],
        SayingKind::Attachment { .. } => {
            vec![Answer::Attachment(Attachment { title: said(&saying.said), ..Attachment::default() })]
        }
        SayingKind::Name | SayingKind::Words | SayingKind::Phone | SayingKind::Date | SayingKind::Person => {
            let words = plain(saying.said.text());
            pieces(&words, TEXT_BYTES).map(|piece| Answer::String(piece.to_owned())).collect()
        }
        SayingKind::AppLine => Vec::new(),
    }
}

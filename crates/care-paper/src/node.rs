//! What stands on paper, one thing below the other, as values that the templates take apart.

use care_export::{
    AnswerReading, CardReading, Fact, FactSays, FirstFact, Manner, Said, Saying, SayingKind, SectionReading,
    SectionShape,
};
use care_plan::template::Role;
use typst::foundations::{Array, Dict, IntoValue, Value};

use crate::codes::Code;
use crate::text::{dict, lines_of, said};

/// One thing on the paper.
pub(crate) type Node = Dict;

fn node<const N: usize>(kind: &str, pairs: [(&str, Value); N]) -> Node {
    let mut node = dict(pairs);
    node.insert("node".into(), kind.into_value());
    node
}

/// All of them as one value.
pub(crate) fn all(nodes: impl IntoIterator<Item = Node>) -> Value {
    nodes.into_iter().map(IntoValue::into_value).collect::<Array>().into_value()
}

/// A heading of that level, 1 for a part.
pub(crate) fn heading(level: u8, title: &Said) -> Node {
    node("heading", [("level", i64::from(level).into_value()), ("title", said(title))])
}

/// A line of the app's own.
pub(crate) fn note(text: &Said) -> Node {
    node("note", [("said", said(text))])
}

/// What a stranger must know, on one line with its label. `most` cuts what may stand as a beginning.
pub(crate) fn fact(told: &FirstFact<'_>, most: Option<usize>) -> Node {
    let most = most.filter(|_| told.fact == Fact::Beginning);
    let says = match &told.says {
        FactSays::Answer(answer) => says(&answer.says, most),
        FactSays::Line(line) => all([dict([
            ("tone", "topics".into_value()),
            ("names", [said(line)].into_iter().collect::<Array>().into_value()),
        ])]),
        FactSays::Names(names) => {
            let names = names.iter().map(|name| said(name)).collect::<Array>();
            all([dict([("tone", "topics".into_value()), ("names", names.into_value())])])
        }
    };
    node(
        "fact",
        [
            ("must", (told.fact == Fact::MustKnow).into_value()),
            ("short", is_short(&says).into_value()),
            ("label", told.label.as_ref().map_or(Value::None, said)),
            ("says", says),
        ],
    )
}

/// An answer that is read first and is no fact: below its label, in the row of one.
pub(crate) fn as_fact(answer: &AnswerReading, most: Option<usize>) -> Node {
    row(said(&answer.label), says(&answer.says, most))
}

/// A row that nobody has to know.
fn row(label: Value, says: Value) -> Node {
    let is_short = is_short(&says);
    node("fact", [("must", false.into_value()), ("short", is_short.into_value()), ("label", label), ("says", says)])
}

/// Whether it is so little that it goes to the next page whole.
fn is_short(says: &Value) -> bool {
    let mut lines = Vec::new();
    lines_of(says, &mut lines);
    lines.len() <= 8 && lines.iter().map(|line| line.chars().count()).sum::<usize>() <= 300
}

/// The cards of a section under its title, with those answers that `shows` lets through; none where none is.
pub(crate) fn section(
    section: &SectionReading,
    level: u8,
    most: Option<usize>,
    shows: impl Fn(&AnswerReading) -> bool,
) -> Vec<Node> {
    let cards: Vec<Node> = section.cards.iter().filter_map(|each| card(section, each, most, &shows)).collect();
    let mut nodes = Vec::new();
    if !cards.is_empty() {
        nodes.push(heading(level, &section.title));
        nodes.extend(cards);
    }
    nodes
}

/// The same as rows of a label and what is said, where there is little room: an answer a row, or a card, or a person.
pub(crate) fn rows(section: &SectionReading, most: Option<usize>, shows: impl Fn(&AnswerReading) -> bool) -> Vec<Node> {
    let mut rows = Vec::new();
    for card in &section.cards {
        let answers = card.answers.iter().filter(|answer| shows(answer));
        if section.shape == SectionShape::Once {
            rows.extend(answers.map(|answer| row(said(&answer.label), says(&answer.says, most))));
            continue;
        }
        let names = |answer: &AnswerReading| matches!(answer.role, Role::CardName | Role::CallWho);
        let named = card.answers.iter().find(|answer| names(answer)).and_then(|answer| answer.says.first());
        let label = said(named.map_or(&section.title, |named| &named.said));
        let held: Vec<Node> = answers
            .filter(|held| !names(held) || held.says.len() > 1)
            .map(|held| answer(section, held, most))
            .collect();
        if named.is_some() || !held.is_empty() {
            let held = all(held);
            rows.push(node("row", [("short", is_short(&held).into_value()), ("label", label), ("answers", held)]));
        }
    }
    rows
}

/// Answers that stand together.
fn card(
    section: &SectionReading,
    card: &CardReading,
    most: Option<usize>,
    shows: impl Fn(&AnswerReading) -> bool,
) -> Option<Node> {
    let answers: Vec<Node> =
        card.answers.iter().filter(|answer| shows(answer)).map(|each| answer(section, each, most)).collect();
    let kind = match section.shape {
        SectionShape::Once => "once",
        SectionShape::People => "person",
        SectionShape::Cards | SectionShape::Babies => "card",
    };
    (!answers.is_empty()).then(|| node("answers", [("shape", kind.into_value()), ("answers", all(answers))]))
}

fn answer(section: &SectionReading, answer: &AnswerReading, most: Option<usize>) -> Node {
    let speaks_for_itself = matches!(answer.role, Role::CardName | Role::CallWho)
        || section.shape == SectionShape::People && answer.role == Role::CallNumber
        || answer.label == section.title;
    let label = if speaks_for_itself { Value::None } else { said(&answer.label) };
    node("answer", [("label", label), ("says", says(&answer.says, most))])
}

fn says(sayings: &[Saying], most: Option<usize>) -> Value {
    all(sayings.iter().map(|saying| {
        let tone = tone(&saying.kind);
        let said = match most.filter(|_| tone == "words") {
            Some(most) => crate::text::cut(&saying.said, most),
            None => said(&saying.said),
        };
        dict([("tone", tone.into_value()), ("said", said)])
    }))
}

/// How a template sets it.
const fn tone(kind: &SayingKind) -> &'static str {
    match kind {
        SayingKind::AppLine | SayingKind::Attachment { .. } => "note",
        _ => match kind.manner() {
            Manner::Name => "name",
            Manner::Words => "words",
            Manner::Phone => "phone",
            Manner::Choice => "choice",
            Manner::State => "state",
        },
    }
}

/// Codes beside each other.
pub(crate) fn codes(title: &Said, codes: &[Code], says: &Said) -> Node {
    node("codes", [("title", said(title)), ("says", said(says)), ("codes", all(codes.iter().map(Code::value)))])
}

/// A question with boxes to tick and lines to write on.
pub(crate) fn question(label: &Said, choices: &[Said], lines: i64) -> Node {
    let choices = choices.iter().map(said).collect::<Array>();
    node("question", [("label", said(label)), ("choices", choices.into_value()), ("lines", lines.into_value())])
}

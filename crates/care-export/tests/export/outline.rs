//! Readings and blocks line by line, for people to compare: what it is, its language and
//! direction, its text.

use care_export::{AnswerReading, Block, CardReading, Note, Reading, Run, Said, SayingKind};

/// What a block is, its language and its text.
pub(crate) fn blocks(blocks: &[Block]) -> String {
    let line = |block: &Block| {
        let tag = block.language.map_or("-", |language| language.tag);
        let fact = block.fact.map(|fact| format!(" of {fact:?}")).unwrap_or_default();
        format!("{:?}{fact} [{tag}] {}\n", block.kind, visible(&block.text))
    };
    blocks.iter().map(line).collect()
}

/// The whole tree.
pub(crate) fn reading(reading: &Reading<'_>) -> String {
    let mut lines = format!("{:?} {}\n", reading.audience(), reading.version());
    push(&mut lines, 0, "title", &reading.title());
    for part in reading.parts() {
        push(&mut lines, 0, "part", &part.title);
        for section in &part.sections {
            push(&mut lines, 1, &format!("{} {:?}", section.id, section.shape), &section.title);
            section.cards.iter().for_each(|one| card(&mut lines, one));
        }
    }
    for foot in reading.foot() {
        push(&mut lines, 0, "foot", &foot);
    }
    lines
}

fn card(lines: &mut String, card: &CardReading) {
    lines.push_str("    card\n");
    if let Some(heading) = &card.heading {
        push(lines, 3, "heading", heading);
    }
    notes(lines, 3, &card.notes);
    for AnswerReading { link, role, summary_rank, label, says, notes: about } in &card.answers {
        push(lines, 3, &format!("{link} {role:?} {summary_rank}"), label);
        for saying in says {
            let kind = match &saying.kind {
                SayingKind::AppLine => "app line".to_owned(),
                SayingKind::Choice(choice) => format!("choice {choice}"),
                SayingKind::State(state) => format!("state {}", state.name()),
                plain => format!("{plain:?}").to_lowercase(),
            };
            push(lines, 4, &kind, &saying.said);
        }
        notes(lines, 4, about);
    }
}

fn notes(lines: &mut String, depth: usize, notes: &[Note]) {
    for note in notes {
        note.name.iter().for_each(|name| push(lines, depth, "note", name));
        push(lines, depth, "note", &note.said);
    }
}

fn push(lines: &mut String, depth: usize, what: &str, said: &Said) {
    for Run { text, language, direction } in said.runs() {
        let tag = language.map_or("-", |language| language.tag);
        let indent = "  ".repeat(depth);
        lines.push_str(&format!("{indent}{what} [{tag} {}] {}\n", direction.html(), visible(text)));
    }
}

/// The text on one line, with what cannot be seen spelled out.
fn visible(text: &str) -> String {
    text.escape_debug().to_string().replace("\\'", "'")
}

//! What is read as plain text: what the app says flush left, her own words four spaces in, so
//! that the two cannot be taken for each other.

use care_locale::strip_isolates;

use crate::reading::{AnswerReading, CardReading, Manner, Note, OwnReading, Reading, Said, Saying, SectionReading};

/// What she shows, as text: parts and sections in the plan's order, the app's own lines last.
#[must_use]
pub fn text(reading: &Reading<'_>) -> String {
    let mut page = Page::default();
    page.said(&reading.title());
    for part in reading.parts() {
        page.heading(1, &part.title);
        page.sections(&part.sections);
    }
    page.gap();
    for line in reading.foot() {
        page.said(&line);
    }
    page.written
}

/// The whole plan, as text. Whatever of it no section claims stands at the end, so that nothing
/// is left out.
#[must_use]
pub fn own_text(reading: &OwnReading<'_>) -> String {
    let say = |id: &str| reading.say(id);
    let names = Some(Names { choice: say("everything-choice"), state: say("everything-state") });
    let mut page = Page { names, ..Page::default() };
    page.said(&say("everything-title"));
    page.said(&say("everything-made"));
    for part in &reading.parts {
        page.heading(1, &part.title);
        page.sections(&part.sections);
    }
    if !reading.taken_away.is_empty() {
        page.heading(1, &say("everything-taken-away"));
        page.sections(&reading.taken_away);
    }
    if !reading.unclaimed.is_empty() {
        page.heading(1, &say("everything-not-known"));
        page.answers(&reading.unclaimed);
    }
    page.written
}

/// What a line of the app tells of, where it says so.
struct Names {
    choice: Said,
    state: Said,
}

#[derive(Default)]
struct Page {
    names: Option<Names>,
    written: String,
}

impl Page {
    fn sections(&mut self, sections: &[SectionReading]) {
        for section in sections {
            self.heading(2, &section.title);
            for card in &section.cards {
                self.card(card);
            }
        }
    }

    fn card(&mut self, card: &CardReading) {
        if let Some(heading) = &card.heading {
            self.heading(3, heading);
        }
        self.notes(&card.notes);
        self.answers(&card.answers);
    }

    fn answers(&mut self, answers: &[AnswerReading]) {
        for answer in answers {
            self.gap();
            self.said(&answer.label);
            for saying in &answer.says {
                self.saying(saying);
            }
            self.notes(&answer.notes);
        }
    }

    fn saying(&mut self, saying: &Saying) {
        let name = match saying.kind.manner() {
            Manner::Choice => self.names.as_ref().map(|names| &names.choice),
            Manner::State => self.names.as_ref().map(|names| &names.state),
            Manner::Name | Manner::Words | Manner::Phone => return self.hers(&saying.said),
        };
        let note = Note { name: name.cloned(), said: saying.said.clone() };
        self.notes(&[note]);
    }

    /// Her words, line for line.
    fn hers(&mut self, said: &Said) {
        for line in said.text().split('\n') {
            self.written.push_str("    ");
            self.written.push_str(line);
            self.written.push('\n');
        }
    }

    fn notes(&mut self, notes: &[Note]) {
        for Note { name, said } in notes {
            for (index, run) in said.runs().iter().enumerate() {
                let name = name.as_ref().and_then(|name| name.runs().get(index));
                let name = name.map_or_else(String::new, |name| format!("{}: ", name.text));
                self.line(&format!("- {name}{}", run.text));
            }
        }
    }

    fn heading(&mut self, level: usize, title: &Said) {
        self.gap();
        for run in title.runs() {
            self.line(&format!("{} {}", "#".repeat(level), run.text));
        }
    }

    fn said(&mut self, said: &Said) {
        for run in said.runs() {
            self.line(&run.text);
        }
    }

    fn line(&mut self, text: &str) {
        self.written.push_str(&strip_isolates(text));
        self.written.push('\n');
    }

    fn gap(&mut self) {
        self.written.push('\n');
    }
}

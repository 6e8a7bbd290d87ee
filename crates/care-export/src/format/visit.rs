//! One visit as plain text for a hospital's record: what was said that day, and no more of the plan.
//!
//! At most [`VISIT_CHARACTERS`] characters, no markup, in the clinician's language. Where it would be
//! longer the longest answers are cut first, all to the same length and with a mark, so that no short
//! answer is lost to a long one.

use care_locale::{Value, Words, strip_isolates};
use care_plan::template::Role;

use crate::reading::{AnswerReading, Manner, Reading};

/// The most characters (Unicode scalar values) of a visit: what a free-text box of a record holds.
pub const VISIT_CHARACTERS: usize = 1_000;

/// To how many characters her words are cut at most: the app's own lines, and what was chosen, never are.
const FEWEST: usize = 40;

/// What stands where something was cut.
const CUT: char = '…';

/// The visit of `day` in one text, of a reading that holds what was said that day. Of `who` it says what
/// her record is found by, and nothing else; its version is that of what was said.
#[must_use]
pub fn visit_text(reading: &Reading<'_>, who: Option<&Reading<'_>>, day: &str) -> String {
    let words = reading.words();
    let longest = reading.answers().map(|(_, answer)| said(answer, usize::MAX).chars().count()).max().unwrap_or(0);
    // The longest length for which the whole fits. Shorter words only ever make it shorter; below a few
    // words nothing is said any more, and what is last goes instead.
    let (mut fits, mut too_long) = (FEWEST, longest.max(FEWEST).saturating_add(1));
    while too_long - fits > 1 {
        let most = fits.midpoint(too_long);
        if written(reading, who, words, day, most).chars().count() <= VISIT_CHARACTERS {
            fits = most;
        } else {
            too_long = most;
        }
    }
    let text = written(reading, who, words, day, fits);
    if text.chars().count() <= VISIT_CHARACTERS {
        return text;
    }
    // The last cards go, and never the line that these are notes.
    let foot = foot(reading, words);
    let room = VISIT_CHARACTERS.saturating_sub(foot.chars().count() + 4);
    let whole: String = text.chars().take(room).collect();
    let end = whole.rfind('\n').unwrap_or(0);
    format!("{}\n{CUT}\n\n{foot}", whole.get(..end).unwrap_or_default().trim_end())
}

fn written(reading: &Reading<'_>, who: Option<&Reading<'_>>, words: &Words, day: &str, most: usize) -> String {
    let mut lines = vec![match reading.name() {
        Some(name) => words.say_with("visit-title", &[("name", Value::Text(name)), ("date", Value::Text(day))]),
        None => words.say_with("visit-title-no-name", &[("date", Value::Text(day))]),
    }];
    let identifiers = who.into_iter().flat_map(Reading::answers).filter(|(_, answer)| answer.role == Role::Identifier);
    lines.extend(identifiers.map(|(_, answer)| format!("{}: {}", answer.label.text(), said(answer, most))));
    for section in reading.sections().filter(|section| !section.cards.is_empty()) {
        for card in &section.cards {
            let answers: Vec<_> = card.answers.iter().filter(|answer| answer.role != Role::Name).collect();
            if !answers.is_empty() {
                lines.push(String::new());
                lines.push(section.title.text().to_owned());
                lines.extend(
                    answers.into_iter().map(|answer| format!("{}: {}", answer.label.text(), said(answer, most))),
                );
            }
        }
    }
    lines.push(String::new());
    lines.push(foot(reading, words));
    strip_isolates(&lines.join("\n"))
}

/// Version, by whom, and that these are notes.
fn foot(reading: &Reading<'_>, words: &Words) -> String {
    let code = reading.version().to_string();
    let version = words.say_with("visit-foot", &[("version", Value::Text(&code))]);
    strip_isolates(&format!("{version}\n{}", words.say("footer-notes")))
}

/// All that an answer says, in one line; of words, `most` characters.
fn said(answer: &AnswerReading, most: usize) -> String {
    let mut line = String::new();
    for saying in &answer.says {
        let text = saying.said.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let text = if saying.kind.manner() == Manner::Words { cut(&text, most) } else { text };
        match (line.is_empty(), saying.kind.manner()) {
            (true, _) => line.push_str(&text),
            (false, Manner::State) => line.push_str(&format!(" ({text})")),
            (false, _) => line.push_str(&format!("; {text}")),
        }
    }
    line
}

/// The text, or its first words and the mark, in `most` characters.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = kept.rfind(' ').unwrap_or(kept.len());
    format!("{}{CUT}", kept.get(..end).unwrap_or_default())
}

//! One visit as plain text for a hospital's record: what was said that day, and no more of the plan.
//!
//! At most [`VISIT_CHARACTERS`] characters, no markup, in the clinician's language. Where it would be
//! longer the longest answers are cut first, all to the same length and with a mark, so that no short
//! answer is lost to a long one.

use care_locale::{Value, Words, strip_isolates};
use care_plan::template::Role;

use super::fit::{CUT, length, most_that_fits, said};
use crate::reading::Reading;

/// The most characters (Unicode scalar values) of a visit: what a free-text box of a record holds.
pub const VISIT_CHARACTERS: usize = 1_000;

/// The visit of `day` in one text, of a reading that holds what was said that day. Of `who` it says what
/// her record is found by, and nothing else; its version is that of what was said.
#[must_use]
pub fn visit_text(reading: &Reading<'_>, who: Option<&Reading<'_>>, day: &str) -> String {
    let words = reading.words();
    let longest = reading.answers().map(|(_, answer)| length(answer)).max().unwrap_or(0);
    let fits =
        most_that_fits(longest, |most| written(reading, who, words, day, most).chars().count() <= VISIT_CHARACTERS);
    // Below a few words nothing is said any more, and what is last goes instead.
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

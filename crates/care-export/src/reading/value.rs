//! What an answer holds, and the one place where each kind of it is put into words.

use care_plan::template::{Field, Prompt, Role, Section};
use care_plan::{Answer, AnswerState, ChoiceId, ExcerptAnswer};

use super::run::Voices;
use super::tree::{Saying, SayingKind};

/// One thing that an answer holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value<'a> {
    /// The option that she chose.
    Choice(&'a ChoiceId),
    /// Her words.
    Text(&'a str),
    /// How she feels about deciding.
    State(AnswerState),
}

/// What she chose to show of an answer, in the order that it is read.
pub(super) fn shown(answer: &ExcerptAnswer) -> impl Iterator<Item = Value<'_>> {
    in_order(answer.text().trim(), answer.choice(), answer.state())
}

/// All that an answer holds, as she typed it, in the order that it is read.
pub(super) fn held(answer: &Answer) -> impl Iterator<Item = Value<'_>> {
    in_order(answer.text(), answer.choice(), answer.state())
}

/// What she chose, her words, how she feels.
fn in_order<'a>(
    text: &'a str,
    choice: Option<&'a ChoiceId>,
    state: Option<AnswerState>,
) -> impl Iterator<Item = Value<'a>> {
    let choice = choice.map(Value::Choice);
    choice.into_iter().chain([Value::Text(text)]).chain(state.map(Value::State))
}

/// The value in words; nothing for words that are none. `asked` is missing for an answer that
/// only a newer version has a question for.
pub(super) fn saying(voices: &Voices<'_>, asked: Option<(&Section, &Prompt)>, value: Value<'_>) -> Option<Saying> {
    Some(match value {
        Value::Choice(choice) => {
            let key = asked.map(|(section, prompt)| prompt.choice_key(section.id, choice.as_str()));
            let said = match key.filter(|key| voices.first().has(key)) {
                Some(key) => voices.said(|words| words.say(&key)),
                // What a newer version offers is shown too: by its name.
                None => voices.verbatim(&choice.as_str().replace('-', " ")),
            };
            Saying { kind: SayingKind::Choice(choice.clone()), said }
        }
        Value::Text("") => return None,
        Value::Text(text) => match asked.map(|(_, prompt)| (prompt.role, prompt.field)) {
            Some((Role::CardName | Role::CallWho, _)) => Saying { kind: SayingKind::Name, said: voices.verbatim(text) },
            Some((Role::CallNumber, _) | (_, Field::Phone)) => {
                Saying { kind: SayingKind::Phone, said: voices.number(text) }
            }
            _ => Saying { kind: SayingKind::Words, said: voices.verbatim(text) },
        },
        Value::State(state) => Saying {
            kind: SayingKind::State(state),
            said: voices.said(|words| words.say(&format!("state-{}", state.name()))),
        },
    })
}

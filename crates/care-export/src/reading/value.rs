//! What an answer holds, and the one place where each kind of it is put into words.

use care_plan::sections::section;
use care_plan::template::{AttachmentKind, Field, Prompt, Role, Section};
use care_plan::{Answer, AnswerState, ChoiceId, ContentHash, EntryId, ExcerptAnswer, ExcerptValue, Plan, Value};

use super::run::Voices;
use super::tree::{Saying, SayingKind};

/// One thing that an answer holds, whatever it was taken from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Given<'a> {
    /// An option that she chose, alone or beside others.
    Choice(&'a ChoiceId),
    /// The name of somebody whom she has written down.
    Person(&'a str),
    /// Her words.
    Text(&'a str),
    /// A telephone number.
    Phone(&'a str),
    /// A day in her own words.
    Date(&'a str),
    /// What stands beside her words and is shown with them.
    Beside(ContentHash),
    /// The same in her own copy, which has it as a file.
    File(ContentHash),
    /// How she feels about deciding.
    State(AnswerState),
}

/// What she chose to show of an answer.
pub(super) fn shown(answer: &ExcerptAnswer) -> Vec<Given<'_>> {
    let mut given = Vec::new();
    for value in &answer.values {
        match value {
            ExcerptValue::Text(text) => given.push(Given::Text(text.trim())),
            ExcerptValue::State(state) => given.push(Given::State(*state)),
            ExcerptValue::Choice(choice) => given.push(Given::Choice(choice)),
            ExcerptValue::Choices(choices) => given.extend(choices.iter().map(Given::Choice)),
            ExcerptValue::Phone(number) => given.push(Given::Phone(number.trim())),
            ExcerptValue::Date(day) => given.push(Given::Date(day.trim())),
            ExcerptValue::Person(name) => given.push(Given::Person(name.trim())),
            ExcerptValue::Attachment(hash) => given.push(Given::Beside(*hash)),
        }
    }
    given
}

/// All that an answer holds, as she typed it. A person is told by the name that `plan` has.
pub(super) fn held<'a>(plan: &'a Plan, answer: &'a Answer) -> Vec<Given<'a>> {
    let mut given = Vec::new();
    for value in answer.values.iter() {
        match value {
            Value::Text(text) => given.push(Given::Text(text)),
            Value::State(state) => given.push(Given::State(*state)),
            Value::Choice(choice) => given.push(Given::Choice(choice)),
            Value::Choices(choices) => given.extend(choices.iter().map(Given::Choice)),
            Value::Phone(number) => given.push(Given::Phone(number)),
            Value::Date(day) => given.push(Given::Date(day)),
            Value::Person(entry) => given.push(Given::Person(name_of(plan, *entry))),
            Value::Attachment(hash) => given.push(Given::File(*hash)),
        }
    }
    given
}

/// What she called an entry, or nothing.
fn name_of(plan: &Plan, entry: EntryId) -> &str {
    let section = plan.entries.get(&entry).and_then(|entry| section(entry.section.as_str()));
    section.and_then(|section| section.naming_answer(entry)).map_or("", |name| plan.text(&name).trim())
}

impl Given<'_> {
    /// Where it stands among what one answer holds: what she chose, as the template has it, then
    /// her words, then how she feels.
    fn place(&self, prompt: Option<&Prompt>) -> (u8, usize) {
        match self {
            Self::Choice(choice) => {
                let options = prompt.map_or(&[][..], |prompt| prompt.choices);
                let known = options.iter().position(|option| *option == choice.as_str());
                (0, known.unwrap_or(usize::MAX))
            }
            Self::Person(_) => (1, 0),
            Self::Text(_) => (2, 0),
            Self::Date(_) => (3, 0),
            Self::Phone(_) => (4, 0),
            Self::Beside(_) | Self::File(_) => (5, 0),
            Self::State(_) => (6, 0),
        }
    }
}

/// What an answer says, in the order that it is read. `asked` is missing for an answer that only a
/// newer version has a question for.
pub(super) fn says(voices: &Voices<'_>, asked: Option<(&Section, &Prompt)>, mut given: Vec<Given<'_>>) -> Vec<Saying> {
    given.sort_by_key(|given| given.place(asked.map(|(_, prompt)| prompt)));
    given.into_iter().map(|given| saying(voices, asked, given)).collect()
}

/// The value in words. None is empty: an answer holds no such value.
fn saying(voices: &Voices<'_>, asked: Option<(&Section, &Prompt)>, given: Given<'_>) -> Saying {
    let kind = asked.and_then(|(_, prompt)| prompt.attachment);
    let (kind, said) = match given {
        Given::Choice(choice) => {
            let key = asked.map(|(section, prompt)| prompt.choice_key(section.id, choice.as_str()));
            // What a newer version's choice says has changed is told as no more than that.
            let not_said = asked.filter(|(_, prompt)| prompt.role == Role::Ending);
            let not_said =
                not_said.map(|(section, prompt)| prompt.choice_key(section.id, care_plan::Ending::NotSaid.name()));
            let has = |key: &String| voices.first().has(key);
            let said = match key.filter(has).or(not_said) {
                Some(key) => voices.said(|words| words.say(&key)),
                // What a newer version offers is shown too: by its name.
                None => voices.verbatim(&choice.as_str().replace('-', " ")),
            };
            (SayingKind::Choice(choice.clone()), said)
        }
        Given::Text(text) => match asked.map(|(_, prompt)| (prompt.role, prompt.field)) {
            Some((Role::CardName | Role::CallWho, _)) => (SayingKind::Name, voices.verbatim(text)),
            // The app wrote it down, as a program reads it.
            Some((Role::Recorded, _)) if care_locale::iso_in_words(voices.first(), text).is_some() => {
                let said = voices.said(|words| care_locale::iso_in_words(words, text).unwrap_or_default());
                (SayingKind::Date, said)
            }
            Some((Role::CallNumber, _) | (_, Field::Phone)) => (SayingKind::Phone, voices.number(text)),
            _ => (SayingKind::Words, voices.verbatim(text)),
        },
        Given::Person("") => (SayingKind::Person, voices.said(|words| words.say("ui-no-name"))),
        Given::Person(name) => (SayingKind::Person, voices.verbatim(name)),
        Given::Phone(number) => (SayingKind::Phone, voices.number(number)),
        Given::Date(day) => (SayingKind::Date, voices.verbatim(day)),
        Given::Beside(hash) => {
            let line = match kind {
                Some(AttachmentKind::Photo) => "show-photo",
                Some(AttachmentKind::Voice) => "show-voice",
                // What only a newer version can show is said to be there.
                None => "show-attachment",
            };
            (SayingKind::Attachment { kind, hash }, voices.said(|words| words.say(line)))
        }
        Given::File(hash) => {
            (SayingKind::Attachment { kind, hash }, voices.verbatim(&AttachmentKind::file_name(kind, hash)))
        }
        Given::State(state) => {
            (SayingKind::State(state), voices.said(|words| words.say(&format!("state-{}", state.name()))))
        }
    };
    Saying { kind, said }
}

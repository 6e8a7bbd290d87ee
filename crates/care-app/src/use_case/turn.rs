//! What somebody else writes on the page that she holds up.

use care_bridge::{ApiError, EntryAddedView, KeepTurn};
use care_document::DocumentEdit;
use care_plan::template::{Prompt, Role, Section};
use care_plan::{AnswerId, EntryId, PromptId, Subject, Value, ValueChange, sections};

use super::edit::{check_lock, cleaned};
use super::entry;
use crate::host::Host;
use crate::session::OpenSession;

/// Keeps what was written as an entry of its own, with when it was written, in one transaction.
///
/// # Errors
///
/// Says so when nothing was written, a value has no place there, or it cannot be kept.
pub(crate) fn keep_turn(
    open: &mut OpenSession,
    host: &mut Host,
    request: KeepTurn,
) -> Result<EntryAddedView, ApiError> {
    open.check_sound()?;
    let (section, when) = place().ok_or(ApiError::UnknownPlace)?;
    check_lock(open, section.tier)?;
    let entry = EntryId::from_bytes(host.random()?);
    let now = host.now().at;
    let mut edits = vec![(Subject::Entry(section.section_id(), entry), vec![DocumentEdit::Created(now)])];
    let mut write = |prompt: PromptId, value: Value| {
        let subject = Subject::Answer(AnswerId::on(section.section_id(), entry, prompt));
        edits.push((subject, vec![DocumentEdit::Value(ValueChange::Set(value))]));
    };
    let mut says_something = false;
    let values = request
        .values
        .into_iter()
        .flat_map(|(prompt, values)| values.iter().map(|value| (prompt.clone(), value.clone())).collect::<Vec<_>>());
    for (prompt, value) in values {
        let asked = section.prompt(prompt.as_str()).filter(|asked| takes(asked, &value));
        let asked = asked.ok_or(ApiError::UnknownPlace)?;
        let (change, _) = cleaned(ValueChange::Set(value))?;
        let ValueChange::Set(value) = change else { continue };
        if value.is_empty() {
            continue;
        }
        // That they agreed, or did not, is as much as words are; a tick alone says nothing.
        says_something |= value.as_typed().is_some() || asked.role == Role::NotAgreed;
        write(asked.prompt_id(), value);
    }
    if !says_something {
        return Err(ApiError::NothingToShow);
    }
    write(when.prompt_id(), Value::Text(host.iso_moment(now)));
    open.edit_all(open.place_for_new(section.tier), edits, &mut host.context())?;
    entry::view(open, entry)
}

/// The section that others write in, and its prompt that says when.
fn place() -> Option<(&'static Section, &'static Prompt)> {
    let mut sections = sections::SECTIONS.iter().copied().filter(|section| section.has_entries());
    sections.find_map(|section| Some((section, section.prompt_with_role(Role::Recorded)?)))
}

/// Whether others write such a value there.
fn takes(prompt: &Prompt, value: &Value) -> bool {
    let is_offered = |choice: &care_plan::ChoiceId| prompt.choices.contains(&choice.as_str());
    prompt.is_recorded
        && prompt.role != Role::Recorded
        && match value {
            Value::Text(_) => prompt.choices.is_empty(),
            Value::Choice(choice) => !prompt.is_many && is_offered(choice),
            Value::Choices(choices) => prompt.is_many && choices.iter().all(is_offered),
            Value::State(_) | Value::Phone(_) | Value::Date(_) | Value::Person(_) | Value::Attachment(_) => false,
        }
}

//! Beginning an entry, taking it away and bringing it back.

use care_bridge::{AddEntry, ApiError, EntryAddedView, RemoveEntry};
use care_document::DocumentEdit;
use care_plan::template::Role;
use care_plan::{EntryId, Subject, Value, ValueChange, sections, text};

use super::edit::check_lock;
use crate::host::Host;
use crate::session::OpenSession;

/// Begins an entry, with its name if one is given.
///
/// # Errors
///
/// Says so when the section holds no entries, it needs a lock first, or cannot be written.
pub(crate) fn add_entry(
    open: &mut OpenSession,
    host: &mut Host,
    request: AddEntry,
) -> Result<EntryAddedView, ApiError> {
    open.check_sound()?;
    let section = sections::section(request.section.as_str()).filter(|section| section.has_entries());
    let section = section.ok_or(ApiError::UnknownPlace)?;
    if section.prompt_with_role(Role::Recorded).is_some() {
        return Err(ApiError::UnknownPlace); // somebody else begins it
    }
    let cleaned = text::clean(&request.name).map_err(|_| ApiError::TextTooLong)?;
    check_lock(open, section.tier)?;
    let id = EntryId::from_bytes(host.random()?);
    let place = open.place_for_new(section.tier);
    let mut context = host.context();
    let begun = DocumentEdit::Created(context.now);
    let mut edits = vec![(Subject::Entry(request.section, id), vec![begun])];
    if let Some(name) = section.naming_answer(id).filter(|_| !cleaned.text.is_empty()) {
        let words = ValueChange::Set(Value::Text(cleaned.text));
        edits.push((Subject::Answer(name), vec![DocumentEdit::Value(words)]));
    }
    open.edit_all(place, edits, &mut context)?;
    view(open, id)
}

/// Takes an entry away, or brings it back. Its words stay either way.
///
/// # Errors
///
/// Says so when there is no such entry or it cannot be written.
pub(crate) fn remove_entry(
    open: &mut OpenSession,
    host: &mut Host,
    request: RemoveEntry,
) -> Result<EntryAddedView, ApiError> {
    let RemoveEntry { entry, removed } = request;
    open.check_sound()?;
    let (place, known) = open.entry(entry).ok_or(ApiError::UnknownPlace)?;
    let subject = Subject::Entry(known.section, entry);
    open.edit(place, subject, &[DocumentEdit::Removed(removed)], &mut host.context())?;
    view(open, entry)
}

pub(crate) fn view(open: &OpenSession, id: EntryId) -> Result<EntryAddedView, ApiError> {
    let (_, entry) = open.entry(id).ok_or(ApiError::UnknownPlace)?;
    Ok(EntryAddedView { id, entry, answers: open.answers_on(id).into_iter().collect() })
}

//! What she does to her plan. Each use case ends on the disk or changes nothing.

use care_bridge::{AddEntry, ApiError, EntryAddedView, MoveAnswer, RemoveEntry, SaveEdit, SavedView};
use care_document::DocumentEdit;
use care_plan::template::Shape;
use care_plan::{AnswerId, Edit, EntryId, Scope, Subject, Tier, Value, ValueChange, ValueKind, sections, text};

use crate::App;
use crate::error::AppError;
use crate::place::Place;
use crate::ports::random;

impl App {
    /// Keeps one edit of one answer.
    ///
    /// # Errors
    ///
    /// Says so when her words are too long, it needs a lock first, or it cannot be written to the
    /// disk.
    pub fn save_edit(&mut self, request: SaveEdit) -> Result<SavedView, ApiError> {
        let Edit { answer, change } = request.edit;
        let (change, removed) = cleaned(change)?;
        self.check_sound()?;
        let home = self.place_of(&answer)?;
        self.check_lock(home.tier)?;
        let (open, mut context) = self.open_session()?;
        open.gather(&answer, &mut context)?;
        let subject = Subject::Answer(answer.clone());
        open.edit(home, subject, &edits(change), &mut context)?;
        self.saved(answer, removed)
    }

    /// Changes who can see an answer.
    ///
    /// # Errors
    ///
    /// Says so when it needs a lock first or cannot be written to the disk.
    pub fn move_answer(&mut self, request: MoveAnswer) -> Result<SavedView, ApiError> {
        let MoveAnswer { answer, tier } = request;
        self.check_sound()?;
        self.check_lock(tier)?;
        self.place_of(&answer)?;
        let (open, mut context) = self.open_session()?;
        let to = open.place_for_new(tier);
        match open.gather(&answer, &mut context)? {
            None => open.edit(to, Subject::Answer(answer.clone()), &[DocumentEdit::Begin], &mut context)?,
            Some(from) if from.tier != tier => open.move_answer(&answer, from, to, &mut context)?,
            Some(_) => {}
        }
        self.saved(answer, 0)
    }

    /// Begins an entry, with its name if one is given.
    ///
    /// # Errors
    ///
    /// Says so when the section holds no entries, it needs a lock first, or cannot be written.
    pub fn add_entry(&mut self, request: AddEntry) -> Result<EntryAddedView, ApiError> {
        self.check_sound()?;
        let section = sections::section(request.section.as_str()).filter(|section| section.has_entries());
        let section = section.ok_or(ApiError::UnknownPlace)?;
        let cleaned = text::clean(&request.name).map_err(|_| ApiError::TextTooLong)?;
        self.check_lock(section.tier)?;
        let (open, mut context) = self.open_session()?;
        let id = EntryId::from_bytes(random(context.entropy).map_err(AppError::from)?);
        let place = open.place_for_new(section.tier);
        let begun = DocumentEdit::Created(context.now);
        let mut edits = vec![(Subject::Entry(request.section, id), vec![begun])];
        if let Some(name) = section.naming_answer(id).filter(|_| !cleaned.text.is_empty()) {
            let words = ValueChange::Set(Value::Text(cleaned.text));
            edits.push((Subject::Answer(name), vec![DocumentEdit::Value(words)]));
        }
        open.edit_all(place, edits, &mut context)?;
        self.entry_view(id)
    }

    /// Takes an entry away, or brings it back. Its words stay either way.
    ///
    /// # Errors
    ///
    /// Says so when there is no such entry or it cannot be written.
    pub fn remove_entry(&mut self, request: RemoveEntry) -> Result<EntryAddedView, ApiError> {
        let RemoveEntry { entry, removed } = request;
        self.check_sound()?;
        let (open, mut context) = self.open_session()?;
        let place = open.place_of_entry(entry).ok_or(ApiError::UnknownPlace)?;
        let known = open.rows(place).and_then(|rows| rows.entries.get(&entry)).ok_or(ApiError::UnknownPlace)?;
        let subject = Subject::Entry(known.section.clone(), entry);
        open.edit(place, subject, &[DocumentEdit::Removed(removed)], &mut context)?;
        self.entry_view(entry)
    }

    /// Where `answer` stands, or will stand once it has something in it.
    fn place_of(&self, answer: &AnswerId) -> Result<Place, ApiError> {
        let open = self.open.as_ref().ok_or(ApiError::Closed)?;
        if let Some(home) = open.home(answer) {
            return Ok(home);
        }
        // Only what the template knows is begun; what a newer version began is edited above.
        let section = sections::section(answer.section.as_str()).ok_or(ApiError::UnknownPlace)?;
        let prompt = section.prompt(answer.prompt.as_str()).ok_or(ApiError::UnknownPlace)?;
        let of_prompt = open.place_for_new(section.tier_of(prompt));
        match (section.shape, answer.scope) {
            (Shape::Cards { .. }, Scope::Entry(entry)) => {
                let of_entry = open.place_of_entry(entry).ok_or(ApiError::UnknownPlace)?;
                Ok(of_entry.max(of_prompt))
            }
            (Shape::Once, Scope::Once) | (Shape::Babies, Scope::Baby(_)) => Ok(of_prompt),
            _ => Err(ApiError::UnknownPlace),
        }
    }

    /// Private answers need a lock before they can be written: without one, anyone using the
    /// phone could read them.
    fn check_lock(&self, tier: Tier) -> Result<(), ApiError> {
        if tier == Tier::Shared || self.has_lock() { Ok(()) } else { Err(ApiError::LockNeeded) }
    }

    fn saved(&mut self, id: AnswerId, removed: usize) -> Result<SavedView, ApiError> {
        let lock = self.lock_view();
        let open = self.open.as_ref().ok_or(ApiError::Closed)?;
        Ok(SavedView { answer: open.answer(&id), id, removed, lock })
    }

    fn entry_view(&self, id: EntryId) -> Result<EntryAddedView, ApiError> {
        let open = self.open.as_ref().ok_or(ApiError::Closed)?;
        let place = open.place_of_entry(id).ok_or(ApiError::UnknownPlace)?;
        let entry = open.rows(place).and_then(|rows| rows.entries.get(&id)).cloned().ok_or(ApiError::UnknownPlace)?;
        Ok(EntryAddedView { id, entry, answers: open.answers_on(id).into_iter().collect() })
    }
}

/// What of a change can be kept, and how many characters were taken out of it.
fn cleaned(change: ValueChange) -> Result<(ValueChange, usize), ApiError> {
    let ValueChange::Set(value) = &change else { return Ok((change, 0)) };
    let Some(typed) = value.as_typed() else { return Ok((change, 0)) };
    let cleaned = text::clean(typed).map_err(|_| ApiError::TextTooLong)?;
    let value = Value::from_text(value.kind(), &cleaned.text).ok_or(ApiError::Unexpected)?;
    Ok((ValueChange::Set(value), cleaned.removed))
}

/// The edits that make `change`. What she types takes the place of what she typed before, also
/// where an earlier version kept that as another kind.
fn edits(change: ValueChange) -> Vec<DocumentEdit> {
    let is_typed = |kind| Value::from_text(kind, "").is_some_and(|value| value.as_typed().is_some());
    let kind = change.kind();
    let others = ValueKind::ALL.into_iter().filter(|other| is_typed(kind) && is_typed(*other) && *other != kind);
    let cleared = others.map(|other| DocumentEdit::Value(ValueChange::Clear(other)));
    std::iter::once(DocumentEdit::Value(change.clone())).chain(cleared).collect()
}

//! What she does to her plan. Each use case ends on the disk or changes nothing.

use care_bridge::{
    AddEntry, ApiError, EntryAddedView, MoveAnswer, RemoveEntry, SaveChoice, SaveState, SaveText, SavedView,
};
use care_plan::{AnswerId, EntryId, Tier, sections, text};

use crate::App;
use crate::error::AppError;
use crate::session::Touched;
use crate::place::Place;
use crate::ports::random;

impl App {
    /// Keeps her words for one answer.
    ///
    /// # Errors
    ///
    /// Says so when they are too long, need a lock first, or cannot be written to the disk.
    pub fn save_text(&mut self, request: SaveText) -> Result<SavedView, ApiError> {
        let SaveText { answer, text } = request;
        let cleaned = text::clean(&text).map_err(|_| ApiError::TextTooLong)?;
        self.write(&answer, |document, id| document.set_text(id, &cleaned.text))?;
        self.saved(answer, cleaned.removed)
    }

    /// Keeps how she feels about deciding.
    ///
    /// # Errors
    ///
    /// Says so when it needs a lock first or cannot be written to the disk.
    pub fn save_state(&mut self, request: SaveState) -> Result<SavedView, ApiError> {
        let SaveState { answer, state } = request;
        self.write(&answer, |document, id| document.set_state(id, state))?;
        self.saved(answer, 0)
    }

    /// Keeps the option that she chose.
    ///
    /// # Errors
    ///
    /// Says so when it needs a lock first or cannot be written to the disk.
    pub fn save_choice(&mut self, request: SaveChoice) -> Result<SavedView, ApiError> {
        let SaveChoice { answer, choice } = request;
        self.write(&answer, |document, id| document.set_choice(id, choice.as_ref()))?;
        self.saved(answer, 0)
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
        let entropy = &mut *self.entropy;
        let open = self.open.as_mut().ok_or(ApiError::Closed)?.at(self.clock.now().at);
        let to = open.place_for_new(tier);
        match open.gather(&answer, entropy)? {
            None => open.edit(to, Touched::answer(&answer), entropy, |document| document.begin_answer(&answer))?,
            Some(from) if from.tier != tier => open.carry(&answer, from, to, entropy)?,
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
        let created = self.clock.now().at;
        let entropy = &mut *self.entropy;
        let id = EntryId::from_bytes(random(entropy).map_err(AppError::from)?);
        let open = self.open.as_mut().ok_or(ApiError::Closed)?.at(self.clock.now().at);
        let place = open.place_for_new(section.tier);
        let name = section.naming_answer(id).filter(|_| !cleaned.text.is_empty());
        let touched = Touched { answers: name.iter().cloned().collect(), ..Touched::entry(id) };
        open.edit(place, touched, entropy, |document| {
            let mut changes = document.add_entry(&request.section, id, created)?;
            if let Some(name) = &name {
                changes.extend(document.set_text(name, &cleaned.text)?);
            }
            Ok(changes)
        })?;
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
        let entropy = &mut *self.entropy;
        let open = self.open.as_mut().ok_or(ApiError::Closed)?.at(self.clock.now().at);
        let place = open.place_of_entry(entry).ok_or(ApiError::UnknownPlace)?;
        open.edit(place, Touched::entry(entry), entropy, |document| document.remove_entry(entry, removed))?;
        self.entry_view(entry)
    }

    /// Edits `answer` where it stands, or where it will.
    fn write(
        &mut self,
        answer: &AnswerId,
        edit: impl FnOnce(
            &mut care_document::PlanDocument,
            &AnswerId,
        ) -> Result<Vec<care_document::Change>, care_document::EditError>,
    ) -> Result<(), ApiError> {
        self.check_sound()?;
        let home = self.place_of(answer)?;
        self.check_lock(home.tier)?;
        let entropy = &mut *self.entropy;
        let open = self.open.as_mut().ok_or(ApiError::Closed)?.at(self.clock.now().at);
        open.gather(answer, entropy)?;
        open.edit(home, Touched::answer(answer), entropy, |document| edit(document, answer))?;
        Ok(())
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
        match (section.has_entries(), answer.entry()) {
            (true, Some(entry)) => {
                let of_entry = open.place_of_entry(entry).ok_or(ApiError::UnknownPlace)?;
                Ok(of_entry.max(of_prompt))
            }
            (false, None) => Ok(of_prompt),
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
        let plan = open.plan();
        let answers = plan.answers.into_iter().filter(|(answer, _)| answer.entry() == Some(id)).collect();
        Ok(EntryAddedView { id, entry, answers })
    }
}

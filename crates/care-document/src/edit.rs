//! Her edits. Each is one commit without a time or a message; what it made is handed back.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{AutomergeError, ROOT, ReadDoc, ScalarValue, Value};
use care_plan::{AnswerId, AnswerState, ChoiceId, EntryId, SectionId, Timestamp};

use crate::key::{choice_key, entry_key, removed_key, state_key, text_key};
use crate::text::{rewrite, texts_at, words_at};
use crate::{Change, EditError, PlanDocument, founding};

impl PlanDocument {
    /// Makes her words at `answer` read `text`. Gives back the changes made, none when it already
    /// read so.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when the document turns the edit away.
    pub fn set_text(&mut self, answer: &AnswerId, text: &str) -> Result<Vec<Change>, EditError> {
        let key = text_key(answer);
        if words_at(&self.automerge, &key)? == text {
            return Ok(Vec::new());
        }
        let mut made = self.found(Some(answer))?;
        made.extend(self.commit(|tx| rewrite(tx, &key, text))?);
        Ok(made)
    }

    /// Begins `answer` without words, so that it stands in this tier before she writes. Gives back
    /// the changes made, none when it was begun before.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when the document turns it away.
    pub fn begin_answer(&mut self, answer: &AnswerId) -> Result<Vec<Change>, EditError> {
        self.found(Some(answer))
    }

    /// Sets how she feels about deciding; `None` takes it back. Gives back the changes made, none
    /// when it already stood so and nothing else stands beside it.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when the document turns the edit away.
    pub fn set_state(&mut self, answer: &AnswerId, state: Option<AnswerState>) -> Result<Vec<Change>, EditError> {
        self.set(&state_key(answer), state.map_or(ScalarValue::Null, |state| state.name().into()))
    }

    /// Sets the option that she chose; `None` takes it back. Gives back the changes made, none
    /// when it already stood so and nothing else stands beside it.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when the document turns the edit away.
    pub fn set_choice(&mut self, answer: &AnswerId, choice: Option<&ChoiceId>) -> Result<Vec<Change>, EditError> {
        self.set(&choice_key(answer), choice.map_or(ScalarValue::Null, |choice| choice.as_str().into()))
    }

    /// Begins an entry of `section`. Gives back the changes made, none when it already stands.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when the document turns the edit away.
    pub fn add_entry(
        &mut self,
        section: &SectionId,
        entry: EntryId,
        created: Timestamp,
    ) -> Result<Vec<Change>, EditError> {
        self.set(&entry_key(section, entry), ScalarValue::Int(created.0))
    }

    /// Takes an entry away, or brings it back. Gives back the changes made, none when it already
    /// stood so.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when the document turns the edit away.
    pub fn remove_entry(&mut self, entry: EntryId, removed: bool) -> Result<Vec<Change>, EditError> {
        let key = removed_key(entry);
        if !removed && self.automerge.get(ROOT, &key)?.is_none() {
            return Ok(Vec::new());
        }
        self.set(&key, ScalarValue::Boolean(removed))
    }

    /// Writes `answer` as it stands here into `other`, in one commit there: her words, and state
    /// and option byte for byte, of a newer version too. Gives back the changes made in `other`.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::Refused`] when a document turns it away.
    pub fn copy_answer(&self, answer: &AnswerId, other: &mut Self) -> Result<Vec<Change>, EditError> {
        let key = text_key(answer);
        let words = words_at(&self.automerge, &key)?;
        let mut made = other.found(Some(answer))?;
        let registers = [state_key(answer), choice_key(answer)];
        let standing = registers.map(|key| (self.scalar(&key), key));
        made.extend(other.commit(|tx| {
            rewrite(tx, &key, &words)?;
            for (value, key) in standing {
                match value {
                    Some(value) => tx.put(ROOT, key, value)?,
                    None if tx.get(ROOT, &key)?.is_some() => tx.put(ROOT, key, ScalarValue::Null)?,
                    None => {}
                }
            }
            Ok(())
        })?);
        Ok(made)
    }

    fn scalar(&self, key: &str) -> Option<ScalarValue> {
        let (value, _) = self.automerge.get(ROOT, key).ok()??;
        value.into_scalar().ok()
    }

    fn set(&mut self, key: &str, wanted: ScalarValue) -> Result<Vec<Change>, EditError> {
        let standing = self.automerge.get_all(ROOT, key)?;
        let settled = match standing.as_slice() {
            [] => wanted == ScalarValue::Null,
            [(Value::Scalar(value), _)] => **value == wanted,
            _ => false,
        };
        if settled {
            return Ok(Vec::new());
        }
        let mut made = self.found(None)?;
        made.extend(self.commit(|tx| tx.put(ROOT, key, wanted))?);
        Ok(made)
    }

    /// Makes the founding changes that `answer` still needs, and the document's own.
    pub(crate) fn found(&mut self, answer: Option<&AnswerId>) -> Result<Vec<Change>, EditError> {
        let mut made = Vec::new();
        made.extend(self.take_founding(founding::of_schema()?));
        if let Some(answer) = answer
            && texts_at(&self.automerge, &text_key(answer))?.is_empty()
        {
            made.extend(self.take_founding(founding::of_text(answer)?));
        }
        Ok(made)
    }

    /// Applies a founding change that is not here yet. Where someone else's change stands in its
    /// place the edit itself makes what is missing.
    fn take_founding(&mut self, change: automerge::Change) -> Option<Change> {
        if self.holds(&change.hash()) {
            return None;
        }
        let made = Change::of(&change);
        self.automerge.apply_changes([change]).ok().map(|()| made)
    }

    pub(crate) fn commit(
        &mut self,
        edit: impl FnOnce(&mut Transaction<'_>) -> Result<(), AutomergeError>,
    ) -> Result<Option<Change>, EditError> {
        let mut tx = self.automerge.transaction();
        // An error drops the transaction, which rolls it back.
        edit(&mut tx)?;
        let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
        let Some(hash) = hash else { return Ok(None) };
        let change = self.automerge.get_change_by_hash(&hash).ok_or(EditError::Refused)?;
        Ok(Some(Change::of(&change)))
    }
}

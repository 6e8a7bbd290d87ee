//! Her edits. Each is one commit without a time or a message; what it made is handed back.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{AutomergeError, ROOT, ReadDoc, ScalarValue, Value as Standing};
use care_plan::{AnswerId, ChoiceId, Generation, Subject, Tier, Timestamp, Value, ValueChange, ValueKind};

use crate::history::{Replay, Step};
use crate::key::{RootKey, entry_key, generation_key, left_key, removed_key, ticked_key, tier_key, value_key};
use crate::merge::contained;
use crate::rebuild::carry_value;
use crate::text::{rewrite, words_at};
use crate::{Change, DocumentActor, DocumentError, EditError, Part, PlanDocument, catalogue, founding};

/// One edit of what a document holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentEdit {
    /// Begins the document, so that it stands before anything is written into it.
    Begin,
    /// Changes a value, in the document of an answer.
    Value(ValueChange),
    /// Says when the entry was begun, in the document of an entry.
    Created(Timestamp),
    /// Takes the entry away, or brings it back, in the document of an entry.
    Removed(bool),
    /// Says in which tier a document stands, in a catalogue.
    Tier(Subject, Tier),
    /// Says which is the first generation of a document that was not deleted for good, in a
    /// catalogue.
    Generation(Subject, Generation),
    /// Says in which generation a document left this vault for the other one, in a catalogue.
    Left(Subject, Generation),
}

impl PlanDocument {
    /// Makes `edits` in one commit. Gives back the changes made, none when everything already
    /// stands so and nothing else stands beside it. Only this document's own subject is touched,
    /// or for a catalogue what it says.
    ///
    /// # Errors
    ///
    /// Returns [`EditError::OtherSubject`] for an edit of what this document does not hold, and
    /// [`EditError::Refused`] when the document turns the edit away.
    pub fn apply(&mut self, edits: &[DocumentEdit]) -> Result<Vec<Change>, EditError> {
        let mut writes = Vec::new();
        let mut begins = false;
        for edit in edits {
            begins |= *edit == DocumentEdit::Begin;
            writes.extend(self.writes(edit)?);
        }
        if writes.is_empty() {
            return if begins { Ok(self.found()?.into_iter().collect()) } else { Ok(Vec::new()) };
        }
        let mut made: Vec<Change> = self.found()?.into_iter().collect();
        made.extend(self.commit(|tx| {
            writes.iter().try_for_each(|write| match write {
                Write::Words(key, text) => rewrite(tx, key, text),
                Write::Scalar(key, value) => tx.put(ROOT, key, value.clone()),
            })
        })?);
        Ok(made)
    }

    /// The present values in a document of `generation` that never held what stood before: words,
    /// and every other value byte for byte, also of a newer version. Gives back all of its changes.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`] when it cannot be written; this document is as it was.
    pub fn renewed(&self, generation: Generation, actor: DocumentActor) -> Result<(Self, Vec<Change>), DocumentError> {
        let mut renewed = Self::new(self.subject.clone(), generation, actor);
        let mut made: Vec<Change> = renewed.found()?.into_iter().collect();
        let keys: Vec<String> = self.automerge.keys(ROOT).collect();
        made.extend(renewed.commit(|tx| keys.iter().try_for_each(|key| carry_value(&self.automerge, key, tx)))?);
        Ok((renewed, made))
    }

    /// The document as it would be had nothing ever been written at the root keys that `leaves` names:
    /// its other steps, each with the hash of the change that it comes from. None where no such key was
    /// ever written.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`] when the history cannot be replayed; this document is as it was.
    pub fn without(&self, leaves: &dyn Fn(&str) -> bool, actor: DocumentActor) -> Result<Option<Part>, DocumentError> {
        contained(|| {
            let mut rest = Self::new(self.subject.clone(), self.generation, actor);
            let mut made = Vec::new();
            let mut has_left = false;
            let mut replay = Replay::of(&self.automerge);
            while let Some(Step { hash, touched, .. }) = replay.step()? {
                let (leaving, staying): (Vec<_>, Vec<_>) = touched.iter().partition(|key| leaves(key));
                has_left |= !leaving.is_empty();
                let founded = rest.found()?;
                let changed =
                    rest.commit(|tx| staying.iter().try_for_each(|key| carry_value(&replay.standing, key, tx)))?;
                made.extend(founded.into_iter().chain(changed).map(|change| (change, hash)));
            }
            Ok(has_left.then_some(Part { document: rest, changes: made }))
        })
    }

    /// What `edit` writes, nothing where it already stands so.
    fn writes(&self, edit: &DocumentEdit) -> Result<Vec<Write>, EditError> {
        let scalar = |key: String, wanted: ScalarValue| -> Result<Vec<Write>, EditError> {
            Ok(self.scalar(key, wanted)?.into_iter().collect())
        };
        match (&self.subject, edit) {
            (_, DocumentEdit::Begin) => Ok(Vec::new()),
            (Subject::Answer(answer), DocumentEdit::Value(change)) => self.value_writes(answer, change),
            (Subject::Entry(section, entry), DocumentEdit::Created(at)) => {
                scalar(entry_key(section, *entry), ScalarValue::Int(at.0))
            }
            (Subject::Entry(_, entry), DocumentEdit::Removed(removed)) => {
                let key = removed_key(*entry);
                if !removed && self.automerge.get(ROOT, &key)?.is_none() {
                    return Ok(Vec::new());
                }
                scalar(key, ScalarValue::Boolean(*removed))
            }
            (Subject::EverydayCatalogue | Subject::PrivateCatalogue, DocumentEdit::Tier(subject, tier)) => {
                scalar(tier_key(subject), tier.name().into())
            }
            (Subject::EverydayCatalogue | Subject::PrivateCatalogue, DocumentEdit::Generation(subject, generation)) => {
                let known = catalogue::read(&self.automerge).generations.get(subject).copied();
                if known.is_some_and(|known| known >= *generation) {
                    return Ok(Vec::new());
                }
                scalar(generation_key(subject), ScalarValue::Int(i64::from(generation.0)))
            }
            (Subject::EverydayCatalogue | Subject::PrivateCatalogue, DocumentEdit::Left(subject, generation)) => {
                let known = catalogue::read(&self.automerge).left.get(subject).copied();
                if known.is_some_and(|known| known >= *generation) {
                    return Ok(Vec::new());
                }
                scalar(left_key(subject), ScalarValue::Int(i64::from(generation.0)))
            }
            _ => Err(EditError::OtherSubject),
        }
    }

    fn value_writes(&self, answer: &AnswerId, change: &ValueChange) -> Result<Vec<Write>, EditError> {
        let kind = change.kind();
        let Some(key) = value_key(answer, kind) else {
            let wanted = match change {
                ValueChange::Set(Value::Choices(wanted)) => wanted.iter().collect(),
                _ => Vec::new(),
            };
            return self.tick_writes(answer, &wanted);
        };
        let wanted = match change {
            ValueChange::Set(value) => Some(value.to_text()),
            ValueChange::Clear(_) => None,
        };
        if kind == ValueKind::Text {
            let wanted = wanted.unwrap_or_default();
            let stands = words_at(&self.automerge, &key)? == wanted;
            return Ok(if stands { Vec::new() } else { vec![Write::Words(key, wanted)] });
        }
        Ok(self.scalar(key, wanted.map_or(ScalarValue::Null, Into::into))?.into_iter().collect())
    }

    /// Each option that is ticked or not otherwise than `wanted` says.
    fn tick_writes(&self, answer: &AnswerId, wanted: &[&ChoiceId]) -> Result<Vec<Write>, EditError> {
        let mut writes = Vec::new();
        for choice in wanted {
            writes.extend(self.scalar(ticked_key(answer, choice), ScalarValue::Boolean(true))?);
        }
        let keys: Vec<String> = self.automerge.keys(ROOT).collect();
        for key in keys {
            if let RootKey::Ticked(of, choice) = RootKey::read(&key)
                && of == *answer
                && !wanted.contains(&&choice)
            {
                writes.extend(self.scalar(key, ScalarValue::Boolean(false))?);
            }
        }
        Ok(writes)
    }

    /// The write that makes `wanted` stand at `key`, unless it stands there alone already.
    fn scalar(&self, key: String, wanted: ScalarValue) -> Result<Option<Write>, EditError> {
        let standing = self.automerge.get_all(ROOT, &key)?;
        let settled = match standing.as_slice() {
            [] => wanted == ScalarValue::Null,
            [(Standing::Scalar(value), _)] => **value == wanted,
            _ => false,
        };
        Ok((!settled).then_some(Write::Scalar(key, wanted)))
    }

    /// Makes the founding change, if it is not here yet.
    pub(crate) fn found(&mut self) -> Result<Option<Change>, EditError> {
        let change = founding::of(&self.subject, self.generation)?;
        if self.holds(&change.hash()) {
            return Ok(None);
        }
        let made = Change::of(&change);
        // Where someone else's change stands in its place the edit itself makes what is missing.
        Ok(self.automerge.apply_changes([change]).ok().map(|()| made))
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

/// One thing to write at a root key.
enum Write {
    Words(String, String),
    Scalar(String, ScalarValue),
}

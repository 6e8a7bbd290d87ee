//! What an answer said before, and going through a document's changes one by one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use automerge::legacy::{Key, ObjectId, OpType};
use automerge::{ActorId, Automerge, ChangeHash, ROOT, ReadDoc};
use care_plan::{AnswerId, ChoiceId, Subject, Value, ValueKind, Values};

use crate::document::TEXT_ENCODING;
use crate::key::{RootKey, ticked_key, value_key};
use crate::merge::contained;
use crate::text::words_at;
use crate::value::register;
use crate::{DocumentError, PlanDocument};

/// What an answer said from one change on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The change's place in the document's history, 0 first. Every replica with the same changes
    /// counts alike.
    pub index: usize,
    /// The change's hash.
    pub hash: [u8; 32],
    /// What the answer held then.
    pub values: Values,
}

impl PlanDocument {
    /// Everything that this document's answer ever said, oldest first. Changes made apart stand in
    /// one order that is the same on every replica. Empty for a document of something else.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::Unreadable`] when the history cannot be walked.
    pub fn history(&self) -> Result<Vec<Moment>, DocumentError> {
        let Subject::Answer(answer) = &self.subject else { return Ok(Vec::new()) };
        Ok(histories(&self.automerge)?.remove(answer).unwrap_or_default())
    }
}

/// Everything that each answer ever said, in one walk.
pub(crate) fn histories(automerge: &Automerge) -> Result<BTreeMap<AnswerId, Vec<Moment>>, DocumentError> {
    contained(|| {
        let mut replay = Replay::of(automerge);
        let mut histories: BTreeMap<AnswerId, Vec<Moment>> = BTreeMap::new();
        let mut options: BTreeMap<AnswerId, BTreeSet<ChoiceId>> = BTreeMap::new();
        while let Some(Step { index, hash, touched }) = replay.step()? {
            let mut answers = BTreeSet::new();
            for key in &touched {
                let key = RootKey::read(key);
                answers.extend(key.answer().cloned());
                if let RootKey::Ticked(answer, choice) = key {
                    options.entry(answer).or_default().insert(choice);
                }
            }
            for id in answers {
                let values = values_at(&replay.standing, &id, options.get(&id))?;
                let last = histories.get(&id).and_then(|moments| moments.last());
                if last.map_or(!values.is_empty(), |last| last.values != values) {
                    histories.entry(id).or_default().push(Moment { index, hash, values });
                }
            }
        }
        Ok(histories)
    })
}

/// What `answer` holds; `options` are those that were ever ticked.
fn values_at(
    document: &Automerge,
    answer: &AnswerId,
    options: Option<&BTreeSet<ChoiceId>>,
) -> Result<Values, DocumentError> {
    let mut values = Values::default();
    for kind in ValueKind::ALL {
        match value_key(answer, kind) {
            Some(key) if kind == ValueKind::Text => values.set(Value::Text(words_at(document, &key)?)),
            Some(key) => values.extend(document.get(ROOT, key)?.and_then(|(value, _)| register(kind, &value))),
            None => {
                let mut ticked = BTreeSet::new();
                for choice in options.into_iter().flatten() {
                    let standing = document.get_all(ROOT, ticked_key(answer, choice))?;
                    if standing.iter().any(|(value, _)| value.as_bool() == Some(true)) {
                        ticked.insert(choice.clone());
                    }
                }
                values.set(Value::Choices(ticked));
            }
        }
    }
    Ok(values)
}

/// Where each change begins: at its first operation, and above all it builds on, also where someone
/// counted otherwise.
fn places(changes: &[automerge::Change]) -> BTreeMap<ChangeHash, u64> {
    let mut above: BTreeMap<ChangeHash, u64> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for change in changes {
        let built_on = change.deps().iter().filter_map(|hash| above.get(hash)).max().copied().unwrap_or_default();
        let place = built_on.max(change.start_op().get());
        above.insert(change.hash(), place.saturating_add(u64::from(!change.is_empty())));
        places.insert(change.hash(), place);
    }
    places
}

/// One change of a replay.
pub(crate) struct Step {
    /// Its place, 0 first.
    pub(crate) index: usize,
    /// The change's hash.
    pub(crate) hash: [u8; 32],
    /// The root keys that it touches, in them or below.
    pub(crate) touched: BTreeSet<Arc<str>>,
}
/// Goes through a document's changes one by one.
pub(crate) struct Replay {
    /// The document as it stood after the last step.
    pub(crate) standing: Automerge,
    changes: std::iter::Enumerate<std::vec::IntoIter<automerge::Change>>,
    /// The root key that each object made so far stands under.
    objects: BTreeMap<(u64, ActorId), Arc<str>>,
}

impl Replay {
    pub(crate) fn of(automerge: &Automerge) -> Self {
        let mut changes = automerge.get_changes(&[]);
        // A change begins above everything it builds on, so this is a causal order; and unlike
        // the order of arrival it is the same on every replica. A change without operations takes
        // no room: it comes before those that may build on it.
        let places = places(&changes);
        changes.sort_by_cached_key(|change| {
            let hash = change.hash();
            (places.get(&hash).copied(), !change.is_empty(), hash.0)
        });
        Self {
            standing: Automerge::new_with_encoding(TEXT_ENCODING),
            changes: changes.into_iter().enumerate(),
            objects: BTreeMap::new(),
        }
    }

    /// Applies the next change.
    pub(crate) fn step(&mut self) -> Result<Option<Step>, DocumentError> {
        let Some((index, change)) = self.changes.next() else { return Ok(None) };
        let touched = self.touched(&change);
        let hash = change.hash().0;
        self.standing.apply_changes([change])?;
        Ok(Some(Step { index, hash, touched }))
    }

    fn touched(&mut self, change: &automerge::Change) -> BTreeSet<Arc<str>> {
        let expanded = change.decode();
        let mut touched = BTreeSet::new();
        for (id, operation) in (change.start_op().get()..).zip(&expanded.operations) {
            let key = match (&operation.obj, &operation.key) {
                (ObjectId::Root, Key::Map(key)) => Arc::from(key.as_str()),
                (ObjectId::Root, Key::Seq(_)) => continue,
                (ObjectId::Id(object), _) => match self.objects.get(&(object.counter(), object.actor().clone())) {
                    Some(key) => Arc::clone(key),
                    None => continue,
                },
            };
            if matches!(operation.action, OpType::Make(_)) {
                self.objects.insert((id, change.actor_id().clone()), Arc::clone(&key));
            }
            touched.insert(key);
        }
        touched
    }
}

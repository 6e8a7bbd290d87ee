//! What an answer said before.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use automerge::legacy::{Key, ObjectId, OpId, OpType};
use automerge::{Automerge, ROOT, ReadDoc};
use care_plan::AnswerId;

use crate::document::TEXT_ENCODING;
use crate::key::{RootKey, choice_key, state_key, text_key};
use crate::merge::contained;
use crate::text::words_at;
use crate::value::{choice, state};
use crate::{DocumentError, PlanDocument, TierAnswer};

/// What an answer said from one change on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The change's place in the document's history, 0 first. Every replica with the same changes
    /// counts alike.
    pub index: usize,
    /// What the answer said then.
    pub answer: TierAnswer,
}

impl PlanDocument {
    /// Everything that `answer` ever said, oldest first. Changes made apart stand in one order
    /// that is the same on every replica.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::Unreadable`] when the history cannot be walked.
    pub fn history(&self, answer: &AnswerId) -> Result<Vec<Moment>, DocumentError> {
        Ok(self.histories_of(|id| id == answer)?.remove(answer).unwrap_or_default())
    }

    /// The same of every answer that ever said anything, in one walk.
    ///
    /// # Errors
    ///
    /// Returns [`DocumentError::Unreadable`] when the history cannot be walked.
    pub fn histories(&self) -> Result<BTreeMap<AnswerId, Vec<Moment>>, DocumentError> {
        self.histories_of(|_| true)
    }

    fn histories_of(
        &self,
        wanted: impl Fn(&AnswerId) -> bool,
    ) -> Result<BTreeMap<AnswerId, Vec<Moment>>, DocumentError> {
        contained(|| {
            let mut replay = Replay::of(&self.automerge);
            let mut histories: BTreeMap<AnswerId, Vec<Moment>> = BTreeMap::new();
            while let Some(Step { index, touched }) = replay.step()? {
                let answers: BTreeSet<AnswerId> =
                    touched.iter().filter_map(|key| RootKey::read(key).answer().cloned()).collect();
                for id in answers.into_iter().filter(|id| wanted(id)) {
                    let answer = TierAnswer {
                        text: words_at(&replay.standing, &text_key(&id))?,
                        state: read(&replay.standing, &state_key(&id), state)?,
                        choice: read(&replay.standing, &choice_key(&id), choice)?,
                    };
                    let last = histories.get(&id).and_then(|moments| moments.last());
                    if last.map_or(!answer.is_empty(), |last| last.answer != answer) {
                        histories.entry(id).or_default().push(Moment { index, answer });
                    }
                }
            }
            Ok(histories)
        })
    }
}

fn read<T>(
    document: &Automerge,
    key: &str,
    read: impl Fn(&automerge::Value<'_>) -> Option<T>,
) -> Result<Option<T>, DocumentError> {
    Ok(document.get(ROOT, key)?.and_then(|(value, _)| read(&value)))
}

/// One change of a replay.
pub(crate) struct Step {
    /// Its place, 0 first.
    pub(crate) index: usize,
    /// The root keys that it touches, in them or below.
    pub(crate) touched: BTreeSet<Arc<str>>,
}

/// Goes through a document's changes one by one.
pub(crate) struct Replay {
    /// The document as it stood after the last step.
    pub(crate) standing: Automerge,
    changes: std::iter::Enumerate<std::vec::IntoIter<automerge::Change>>,
    /// The root key that each object made so far stands under.
    objects: BTreeMap<(u64, Vec<u8>), Arc<str>>,
}

impl Replay {
    pub(crate) fn of(automerge: &Automerge) -> Self {
        let mut changes = automerge.get_changes(&[]);
        // A change begins above everything it builds on, so this is a causal order; and unlike
        // the order of arrival it is the same on every replica. A change without operations takes
        // no room: it comes before those that may build on it.
        changes.sort_by_cached_key(|change| (change.start_op(), !change.is_empty(), change.hash().0));
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
        self.standing.apply_changes([change])?;
        Ok(Some(Step { index, touched }))
    }

    fn touched(&mut self, change: &automerge::Change) -> BTreeSet<Arc<str>> {
        let expanded = change.decode();
        let actor = change.actor_id().to_bytes();
        let mut touched = BTreeSet::new();
        // Most operations of a change stand in the object of the one before.
        let mut last: Option<(&OpId, Arc<str>)> = None;
        for (id, operation) in (change.start_op().get()..).zip(&expanded.operations) {
            let key = match (&operation.obj, &operation.key) {
                (ObjectId::Root, Key::Map(key)) => Arc::from(key.as_str()),
                (ObjectId::Root, Key::Seq(_)) => continue,
                (ObjectId::Id(object), _) => match &last {
                    Some((known, key)) if *known == object => Arc::clone(key),
                    _ => match self.objects.get(&(object.counter(), object.actor().to_bytes().to_vec())) {
                        Some(key) => Arc::clone(key),
                        None => continue,
                    },
                },
            };
            if let ObjectId::Id(object) = &operation.obj {
                last = Some((object, Arc::clone(&key)));
            }
            if matches!(operation.action, OpType::Make(_)) {
                self.objects.insert((id, actor.to_vec()), Arc::clone(&key));
            }
            touched.insert(key);
        }
        touched
    }
}

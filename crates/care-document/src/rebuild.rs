//! A document without some of its answers: not emptied, but never written.

use std::collections::BTreeSet;

use automerge::transaction::{Transactable, Transaction};
use automerge::{Automerge, AutomergeError, ROOT, ReadDoc, Value};
use care_plan::{AnswerId, EntryId};

use crate::history::{Replay, Step};
use crate::key::{RootKey, SCHEMA_KEY};
use crate::merge::contained;
use crate::text::{rewrite, texts_at, words_at};
use crate::value::schema;
use crate::{Change, DocumentActor, DocumentError, PlanDocument};

/// A document that takes another's place, and the changes that make it.
#[derive(Debug, Clone)]
pub struct Rebuilt {
    /// The new document. It shares only founding changes with the old one, and must not be merged
    /// with it: what left would come back.
    pub document: PlanDocument,
    /// All of its changes, in an order in which they can be kept and loaded.
    pub changes: Vec<Change>,
}

impl PlanDocument {
    /// Replays the history into a new document that never held `answers`, nor `entries` with all
    /// of their answers. No byte of what they ever said is in it.
    ///
    /// Every change that touched something else becomes one change by `actor`, which goes on as
    /// the new document's session; so the history of everything else is kept, in one line. Where
    /// states or options stand side by side the shown one is carried over, and the others stay in
    /// the history that came before. What a newer version wrote is carried over as it stands.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`] when the history cannot be replayed; this document is as it was.
    pub fn without(
        &self,
        answers: &[AnswerId],
        entries: &[EntryId],
        actor: DocumentActor,
    ) -> Result<Rebuilt, DocumentError> {
        let leaves = |key: &RootKey| {
            key.answer().is_some_and(|answer| answers.contains(answer))
                || key.entry().is_some_and(|entry| entries.contains(&entry))
        };
        contained(|| {
            let mut document = Self::new(actor);
            let mut changes = Vec::new();
            let mut replay = Replay::of(&self.automerge);
            while let Some(Step { touched, .. }) = replay.step()? {
                let kept: BTreeSet<_> = touched.into_iter().filter(|key| !leaves(&RootKey::read(key))).collect();
                if kept.is_empty() {
                    continue;
                }
                changes.extend(document.found(None)?);
                for key in &kept {
                    if let RootKey::Text(answer) = RootKey::read(key)
                        && !texts_at(&replay.standing, key)?.is_empty()
                    {
                        changes.extend(document.found(Some(&answer))?);
                    }
                }
                changes.extend(document.commit(|tx| {
                    kept.iter().try_for_each(|key| match RootKey::read(key) {
                        RootKey::Text(_) if !texts_at(&replay.standing, key)?.is_empty() => {
                            rewrite(tx, key, &words_at(&replay.standing, key)?)
                        }
                        RootKey::Schema => carry_schema(&replay.standing, tx),
                        _ => carry(&replay.standing, key, tx),
                    })
                })?);
            }
            Ok(Rebuilt { document, changes })
        })
    }
}

/// The largest number counts, wherever it stands among several.
fn carry_schema(from: &Automerge, tx: &mut Transaction<'_>) -> Result<(), AutomergeError> {
    let written = schema(from);
    if schema(tx) == written { Ok(()) } else { tx.put(ROOT, SCHEMA_KEY, written) }
}

/// Makes `key` in the new document hold what it holds in `from`, byte for byte.
fn carry(from: &Automerge, key: &str, tx: &mut Transaction<'_>) -> Result<(), AutomergeError> {
    match from.get(ROOT, key)? {
        None if tx.get(ROOT, key)?.is_some() => tx.delete(ROOT, key),
        None => Ok(()),
        Some((Value::Scalar(value), _)) => {
            let stands = matches!(tx.get(ROOT, key)?, Some((Value::Scalar(standing), _)) if standing == value);
            if stands { Ok(()) } else { tx.put(ROOT, key, value.into_owned()) }
        }
        Some((Value::Object(_), object)) => {
            let value = ReadDoc::hydrate(from, &object, None)?;
            tx.batch_create_object(ROOT, key, &value, false).map(drop)
        }
    }
}

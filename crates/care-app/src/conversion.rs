//! What vaults held before: one document a tier, taken apart into one document an answer and one
//! an entry. What comes of it is compared, answer by answer and step by step, with what was there.

use std::collections::{BTreeMap, BTreeSet};

use care_document::{Change, DocumentEdit, Moment, Part, PlanDocument, TierDocument};
use care_plan::{AnswerId, Subject, Tier, Timestamp, ValueChange, Values};
use care_vault::{
    ChangeRow, Conversion, ConversionError, Converted, DocumentRow, EarlierDocument, EarlierVault, WholeDocument,
};

use crate::documents::{change_row, put_orphans, row_of};
use crate::merge_view::join;

/// Converts the vaults of every earlier schema.
pub(crate) struct TakeApart;

impl Conversion for TakeApart {
    fn convert(&mut self, old: &EarlierVault) -> Result<Converted, ConversionError> {
        let mut parts = Vec::new();
        // Of several of one tier the newest is home, as it always was.
        for document in old.documents.iter().rev() {
            parts.extend(taken_apart(document)?);
        }
        let mut converted = Converted::default();
        put_all(&mut converted, brought_together(parts)?)?;
        for document in &old.documents {
            put_orphans(&mut converted.documents, document.tier, document.orphans.clone(), document.created)
                .map_err(|_| ConversionError::Damaged)?;
        }
        Ok(converted)
    }
}

/// One document out of an old one, whole.
pub(crate) struct WholePart {
    pub(crate) document: PlanDocument,
    pub(crate) changes: Vec<ChangeRow>,
    pub(crate) tier: Tier,
    pub(crate) created: Timestamp,
    /// Changes of a document beside it that could not be taken in.
    pub(crate) orphans: Vec<ChangeRow>,
}

fn taken_apart(old: &EarlierDocument) -> Result<Vec<WholePart>, ConversionError> {
    let raw = old.changes.iter().map(|change| change.raw.as_slice());
    let document = TierDocument::load(raw).map_err(|_| ConversionError::Damaged)?;
    // An old page that was put back does not come to what the last save said.
    if !old.heads.heads.is_empty() && document.heads() != old.heads.heads {
        return Err(ConversionError::Damaged);
    }
    parts_of(&document, old.tier, &old.changes, old.created)
}

/// The parts of `document`, each compared with what it comes from.
pub(crate) fn parts_of(
    document: &TierDocument,
    tier: Tier,
    changes: &[ChangeRow],
    created: Timestamp,
) -> Result<Vec<WholePart>, ConversionError> {
    let received: BTreeMap<[u8; 32], Timestamp> = changes.iter().map(|row| (row.hash, row.received)).collect();
    let parts = document.parts(tier).map_err(|_| ConversionError::Damaged)?;
    let mut histories = document.histories().map_err(|_| ConversionError::Damaged)?;
    let value = document.value();
    let mut told: BTreeMap<AnswerId, Values> = value.answers;
    let mut entries = value.entries;
    let mut whole = Vec::new();
    for Part { document: part, changes } in parts {
        let is_same = match part.subject() {
            Subject::Answer(answer) => {
                let before = histories.remove(answer).unwrap_or_default();
                let after = part.history().map_err(|_| ConversionError::Damaged)?;
                part.values() == told.remove(answer).unwrap_or_default() && steps(&before).eq(steps(&after))
            }
            Subject::Entry(_, entry) => part.entry() == entries.remove(entry),
            Subject::Leftover(_) => part.value().unknown == value.unknown,
            Subject::EverydayCatalogue | Subject::PrivateCatalogue => false,
        };
        if !is_same {
            return Err(ConversionError::Differs);
        }
        let changes = changes.into_iter().map(|(change, from)| {
            let received = received.get(&from).copied().unwrap_or(created);
            change_row(change, received)
        });
        whole.push(WholePart { document: part, changes: changes.collect(), tier, created, orphans: Vec::new() });
    }
    let is_all = told.is_empty() && entries.is_empty() && histories.is_empty();
    if is_all { Ok(whole) } else { Err(ConversionError::Differs) }
}

fn steps(moments: &[Moment]) -> impl Iterator<Item = &Values> {
    moments.iter().map(|moment| &moment.values)
}

/// An answer may stand in several documents, where a move was cut short. The most private one is its
/// home, of one tier the first, and takes what it does not say already.
pub(crate) fn brought_together(parts: Vec<WholePart>) -> Result<Vec<WholePart>, ConversionError> {
    let mut by_subject: BTreeMap<Subject, Vec<WholePart>> = BTreeMap::new();
    for part in parts {
        by_subject.entry(part.document.subject().clone()).or_default().push(part);
    }
    let mut whole = Vec::new();
    for mut of_subject in by_subject.into_values() {
        of_subject.sort_by_key(|part| std::cmp::Reverse(part.tier));
        let mut of_subject = of_subject.into_iter();
        let Some(mut home) = of_subject.next() else { continue };
        for other in of_subject {
            take_in(&mut home, other)?;
        }
        whole.push(home);
    }
    Ok(whole)
}

fn take_in(home: &mut WholePart, other: WholePart) -> Result<(), ConversionError> {
    let mut values = home.document.values();
    join(&mut values, &other.document.values());
    let taken = home.document.merge_own(other.changes.iter().map(|change| change.raw.as_slice()));
    let mut made = taken.unwrap_or_else(|_| {
        // Her words are written below; its steps are kept for whoever can take them.
        home.orphans.extend(other.changes.iter().cloned());
        Vec::new()
    });
    if matches!(home.document.subject(), Subject::Answer(_)) {
        let edits: Vec<_> = values.iter().map(|value| DocumentEdit::Value(ValueChange::Set(value.clone()))).collect();
        made.extend(home.document.apply(&edits).map_err(|_| ConversionError::Damaged)?);
        if home.document.values() != values {
            return Err(ConversionError::Differs);
        }
    }
    home.changes.extend(rows(made, &other.changes, home.created));
    home.orphans.extend(other.orphans);
    Ok(())
}

fn rows(made: Vec<Change>, from: &[ChangeRow], created: Timestamp) -> Vec<ChangeRow> {
    let received: BTreeMap<[u8; 32], Timestamp> = from.iter().map(|row| (row.hash, row.received)).collect();
    made.into_iter()
        .map(|change| {
            let received = received.get(&change.hash).copied().unwrap_or(created);
            change_row(change, received)
        })
        .collect()
}

/// Puts `parts` where they are written from, and what could not be taken in anywhere beside them.
pub(crate) fn put_all(converted: &mut Converted, parts: Vec<WholePart>) -> Result<(), ConversionError> {
    let mut left = Vec::new();
    for WholePart { document, changes, tier, created, orphans } in parts {
        row_of(&document, tier).put(&mut converted.projection);
        let mut seen = BTreeSet::new();
        let row = DocumentRow {
            id: document.id(),
            subject: document.subject().clone(),
            generation: document.generation(),
            tier,
            created: changes.iter().map(|change| change.received).min().unwrap_or(created),
        };
        let changes = changes.into_iter().filter(|change| seen.insert(change.hash)).collect();
        converted.documents.push(WholeDocument { row, changes, heads: document.heads(), orphans: Vec::new() });
        left.push((tier, created, orphans));
    }
    left.into_iter().try_for_each(|(tier, created, orphans)| {
        put_orphans(&mut converted.documents, tier, orphans, created).map_err(|_| ConversionError::Damaged)
    })
}

#[cfg(test)]
mod tests;

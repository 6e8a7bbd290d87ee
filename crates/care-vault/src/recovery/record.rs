//! What a record is, told from its form alone.
//!
//! The tables are STRICT, so each column has one type, and no two tables have the same types in
//! the same order; only `change` and `orphan` cannot be told apart.

use std::collections::{BTreeMap, BTreeSet};

use care_plan::{Answer, AnswerId, Entry, EntryId, SectionId, Tier, Timestamp};
use rusqlite::types::ValueRef::{self, Blob, Integer, Null, Text};
use rusqlite::{Result, Row};

use super::salvaged::{Salvaged, SalvagedDocument};
use crate::store::table::answer;
use crate::store::table::document::TIER_SETTING;
use crate::{ChangeRow, DocumentHeads, DocumentId};

/// The columns that [`Found::take`] reads: as many as the widest table has, and the row's number.
pub(super) const COLUMNS: &str = "a, b, c, d, e, f, g, rowid";

/// What was found, each thing once.
#[derive(Default)]
pub(super) struct Found {
    changes: BTreeMap<(DocumentId, [u8; 32]), (i64, ChangeRow)>,
    rows: BTreeMap<DocumentId, DocumentFound>,
    answers: BTreeMap<AnswerId, Answer>,
    entries: BTreeMap<EntryId, Entry>,
    settings: BTreeMap<String, Vec<u8>>,
    tombstones: BTreeSet<DocumentId>,
}

struct DocumentFound {
    tier: Option<Tier>,
    created: Timestamp,
    heads: Option<DocumentHeads>,
}

impl Found {
    /// Takes in one record, unless it is of no form that is known. Gives back its number.
    pub(super) fn take(&mut self, row: &Row<'_>) -> Result<i64> {
        let number = row.get(7)?;
        let column = |index: usize| row.get_ref(index);
        let columns = [column(0)?, column(1)?, column(2)?, column(3)?, column(4)?, column(5)?, column(6)?];
        if let [Text(_), Blob(_), Text(_), Text(_), Text(_), Text(_), Text(_)] = columns {
            // A name that is not of the form that names have fails to be read, and is passed over.
            if let Ok(Some((id, answer))) = answer::read(row) {
                self.answers.insert(id, answer);
            }
            return Ok(number);
        }
        // Nothing is taken in where a part is not of the form that it must have.
        let _ = self.take_columns(columns, number);
        Ok(number)
    }

    fn take_columns(&mut self, columns: [ValueRef<'_>; 7], position: i64) -> Option<()> {
        match columns {
            [Null, Blob(document), Blob(hash), Blob(actor), Integer(seq), Blob(raw), Integer(received)] => {
                let (document, hash) = (document_id(document)?, hash.try_into().ok()?);
                let (actor, raw) = (actor.to_vec(), raw.to_vec());
                let change = ChangeRow { hash, actor, seq: seq.cast_unsigned(), raw, received: Timestamp(received) };
                self.changes.insert((document, hash), (position, change));
            }
            [Blob(id), Text(section), Integer(created), Integer(removed), Null, Null, Null] => {
                let section = SectionId::new(std::str::from_utf8(section).ok()?).ok()?;
                let entry = Entry { section, created: Timestamp(created), removed: removed != 0 };
                self.entries.insert(EntryId::from_bytes(id.try_into().ok()?), entry);
            }
            // The last two were added by a migration; a row that was not written to since lacks them.
            [Blob(id), Text(tier), Integer(created), Null, Null, Null, Null] => {
                self.take_document(id, tier, created, Some(DocumentHeads::default()))?;
            }
            [Blob(id), Text(tier), Integer(created), Blob(heads), Integer(changes), Null, Null] => {
                let heads = match heads.as_chunks() {
                    (heads, []) => Some(DocumentHeads { heads: heads.to_vec(), changes: changes.cast_unsigned() }),
                    _ => None,
                };
                self.take_document(id, tier, created, heads)?;
            }
            [Text(name), Blob(value), Null, Null, Null, Null, Null] => {
                self.settings.insert(std::str::from_utf8(name).ok()?.to_owned(), value.to_vec());
            }
            [Blob(id), Null, Null, Null, Null, Null, Null] => {
                self.tombstones.insert(document_id(id)?);
            }
            _ => {}
        }
        Some(())
    }

    fn take_document(&mut self, id: &[u8], tier: &[u8], created: i64, heads: Option<DocumentHeads>) -> Option<()> {
        let found = DocumentFound { tier: tier_named(tier), created: Timestamp(created), heads };
        self.rows.insert(document_id(id)?, found);
        Some(())
    }

    /// What was found, put together by document.
    pub(super) fn into_salvaged(self, bad_pages: u64, pages: u64) -> Salvaged {
        let mut documents: BTreeMap<DocumentId, SalvagedDocument> = BTreeMap::new();
        let mut changes: Vec<_> =
            self.changes.into_iter().map(|((id, _), (position, row))| (position, id, row)).collect();
        changes.sort_by_key(|(position, _, row)| (*position, row.seq));
        for (_, id, row) in changes {
            let document = documents
                .entry(id)
                .or_insert_with(|| SalvagedDocument { created: row.received, ..SalvagedDocument::default() });
            document.created = document.created.min(row.received);
            document.changes.push(row);
        }
        // Without its tier nobody could say who may see the words, so it stands in two places.
        for (name, value) in &self.settings {
            if let Some(id) = name.strip_prefix(TIER_SETTING).and_then(document_named) {
                documents.entry(id).or_default().tier = tier_named(value);
            }
        }
        for (id, row) in self.rows {
            let document = documents.entry(id).or_default();
            document.tier = row.tier.or(document.tier);
            document.created = row.created;
            document.heads = row.heads;
        }
        documents.retain(|id, _| !self.tombstones.contains(id));
        Salvaged {
            documents,
            answers: self.answers.into_iter().collect(),
            entries: self.entries.into_iter().collect(),
            settings: self.settings.into_iter().collect(),
            tombstones: self.tombstones,
            bad_pages,
            is_torn: false,
            pages,
        }
    }
}

fn document_id(bytes: &[u8]) -> Option<DocumentId> {
    Some(DocumentId::from_bytes(bytes.try_into().ok()?))
}

/// The document whose id is written as these 32 hex digits.
fn document_named(hex: &str) -> Option<DocumentId> {
    let number = u128::from_str_radix(hex, 16).ok()?;
    let id = DocumentId::from_bytes(number.to_be_bytes());
    // No other way of writing it: what stands there was written by this crate.
    (id.to_string() == hex).then_some(id)
}

fn tier_named(name: &[u8]) -> Option<Tier> {
    Tier::from_name(std::str::from_utf8(name).ok()?)
}

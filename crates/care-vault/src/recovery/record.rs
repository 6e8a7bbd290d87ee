//! What a record is, told from its form alone.
//!
//! Records of schema 3 and later begin with the tag of their table. Those of before are told by the types of
//! their columns: the tables are STRICT, and no two of them have the same types in the same order;
//! only `change` and `orphan` of schema 2 cannot be told apart.

use std::collections::{BTreeMap, BTreeSet};

use care_plan::{
    Answer, AnswerId, ContentHash, DocumentId, Entry, EntryId, Generation, SectionId, Subject, Tier, Timestamp,
};
use rusqlite::types::ValueRef::{self, Blob, Integer, Null, Text};
use rusqlite::{Result, Row};

use super::salvaged::{Salvaged, SalvagedAttachment, SalvagedDocument, SalvagedEarlier, SalvagedEarlierDocument};
use crate::store::table::earlier::{self, TIER_SETTING};
use crate::store::table::{answer, tag};
use crate::{ChangeRow, DocumentHeads, EntryRow};

/// The columns that [`Found::take`] reads: as many as the widest table has, and the row's number.
pub(super) const COLUMNS: &str = "a, b, c, d, e, f, g, h, rowid";
const WIDTH: usize = 8;

/// The table that is told to begin at one page after the other.
pub(super) const TABLE: &str = "CREATE TABLE s (a, b, c, d, e, f, g, h)";

/// Most generations that a document without a row is looked for in.
const MOST_GENERATIONS: u32 = 16;

/// What was found, each thing once.
#[derive(Default)]
pub(super) struct Found {
    changes: Changes,
    orphans: Changes,
    rows: BTreeMap<DocumentId, DocumentFound>,
    answers: BTreeMap<AnswerId, Answer>,
    entries: BTreeMap<EntryId, EntryRow>,
    attachments: BTreeMap<(DocumentId, ContentHash), SalvagedAttachment>,
    earlier: EarlierFound,
    settings: BTreeMap<String, Vec<u8>>,
    tombstones: BTreeSet<DocumentId>,
}

type Changes = BTreeMap<(DocumentId, [u8; 32]), (i64, ChangeRow)>;

struct DocumentFound {
    subject: Option<(Subject, Generation)>,
    tier: Option<Tier>,
    created: Timestamp,
    heads: Option<DocumentHeads>,
}

#[derive(Default)]
struct EarlierFound {
    changes: Changes,
    rows: BTreeMap<DocumentId, DocumentFound>,
    answers: BTreeMap<AnswerId, Answer>,
    entries: BTreeMap<EntryId, Entry>,
}

impl Found {
    /// Takes in one record, unless it is of no form that is known. Gives back its number.
    pub(super) fn take(&mut self, row: &Row<'_>) -> Result<i64> {
        let number = row.get(WIDTH)?;
        let column = |index: usize| row.get_ref(index);
        let columns = [column(0)?, column(1)?, column(2)?, column(3)?, column(4)?, column(5)?, column(6)?, column(7)?];
        // Nothing is taken in where a part is not of the form that it must have.
        let _ = match columns {
            [Integer(tag), columns @ ..] => self.take_tagged(tag, columns, number),
            columns => self.take_earlier(columns, number),
        };
        Ok(number)
    }

    fn take_tagged(&mut self, tag: i64, columns: [ValueRef<'_>; WIDTH - 1], position: i64) -> Option<()> {
        match (tag, columns) {
            (tag::CHANGE, [Null, Blob(document), change @ ..]) => {
                let (document, row) = (document_id(document)?, change_of(change)?);
                self.changes.insert((document, row.hash), (position, row));
            }
            (tag::ORPHAN, [Null, Blob(document), change @ ..]) => {
                let (document, row) = (document_id(document)?, change_of(change)?);
                self.orphans.insert((document, row.hash), (position, row));
            }
            (
                tag::DOCUMENT,
                [
                    Blob(id),
                    Text(subject),
                    Integer(generation),
                    Text(tier),
                    Integer(created),
                    Blob(heads),
                    Integer(changes),
                ],
            ) => {
                let subject = text(subject)?.parse().ok().zip(u32::try_from(generation).ok().map(Generation));
                let (created, heads) = (Timestamp(created), heads_of(heads, changes));
                let found = DocumentFound { subject, tier: tier_named(tier), created, heads };
                self.rows.insert(document_id(id)?, found);
            }
            (tag::ANSWER, [Text(section), Text(scope), Text(prompt), Text(tier), Text(words), Text(others), Null]) => {
                let columns = [text(section)?, text(scope)?, text(prompt)?, text(tier)?, text(words)?, text(others)?];
                let (id, answer) = answer::from_columns(columns)?;
                self.answers.insert(id, answer);
            }
            (tag::ENTRY, [Blob(id), Text(section), Text(tier), Integer(created), Integer(removed), Null, Null]) => {
                let section = SectionId::new(text(section)?).ok()?;
                let entry = Entry { section, created: Timestamp(created), removed: removed != 0 };
                let row = EntryRow { entry, tier: tier_named(tier)? };
                self.entries.insert(EntryId::from_bytes(id.try_into().ok()?), row);
            }
            (tag::ATTACHMENT, [Blob(document), Blob(hash), Integer(number), Blob(bytes), Null, Null, Null]) => {
                let key = (document_id(document)?, ContentHash::from_bytes(hash.try_into().ok()?));
                let found = self.attachments.entry(key).or_default();
                found.pieces.insert(u32::try_from(number).ok()?, bytes.to_vec());
            }
            _ => {}
        }
        Some(())
    }

    fn take_earlier(&mut self, columns: [ValueRef<'_>; WIDTH], position: i64) -> Option<()> {
        let earlier = &mut self.earlier;
        match columns {
            [Null, Blob(document), change @ .., Null] => {
                let (document, row) = (document_id(document)?, change_of(change)?);
                earlier.changes.insert((document, row.hash), (position, row));
            }
            [Text(section), Blob(entry), Text(prompt), Text(tier), Text(words), Text(state), Text(choice), Null] => {
                let columns = [text(section)?, text(prompt)?, text(tier)?, text(words)?, text(state)?, text(choice)?];
                let (id, answer) = earlier::answer_of(columns, entry)?;
                earlier.answers.insert(id, answer);
            }
            [Blob(id), Text(section), Integer(created), Integer(removed), Null, Null, Null, Null] => {
                let section = SectionId::new(text(section)?).ok()?;
                let entry = Entry { section, created: Timestamp(created), removed: removed != 0 };
                earlier.entries.insert(EntryId::from_bytes(id.try_into().ok()?), entry);
            }
            // The last two were added by a migration; a row that was not written to since lacks them.
            [Blob(id), Text(tier), Integer(created), heads, changes, Null, Null, Null] => {
                let heads = match (heads, changes) {
                    (Null, Null) => Some(DocumentHeads::default()),
                    (Blob(heads), Integer(changes)) => heads_of(heads, changes),
                    _ => return None,
                };
                let (tier, created) = (tier_named(tier), Timestamp(created));
                earlier.rows.insert(document_id(id)?, DocumentFound { subject: None, tier, created, heads });
            }
            [Text(name), Blob(value), Null, Null, Null, Null, Null, Null] => {
                self.settings.insert(text(name)?.to_owned(), value.to_vec());
            }
            [Blob(id), Null, Null, Null, Null, Null, Null, Null] => {
                self.tombstones.insert(document_id(id)?);
            }
            _ => {}
        }
        Some(())
    }

    /// What was found, put together by document.
    pub(super) fn into_salvaged(mut self, bad_pages: u64, pages: u64) -> Salvaged {
        let mut documents: BTreeMap<DocumentId, SalvagedDocument> = BTreeMap::new();
        // An orphan that found its place stands in both.
        self.orphans.retain(|key, _| !self.changes.contains_key(key));
        for (id, row) in in_order(self.changes).into_iter().chain(in_order(self.orphans)) {
            let fresh = || SalvagedDocument { created: row.received, ..SalvagedDocument::default() };
            let document = documents.entry(id).or_insert_with(fresh);
            document.created = document.created.min(row.received);
            document.changes.push(row);
        }
        for (id, row) in self.rows {
            let document = documents.entry(id).or_default();
            (document.subject, document.tier) = (row.subject, row.tier);
            (document.created, document.heads) = (row.created, row.heads);
        }
        documents.retain(|id, _| !self.tombstones.contains(id));
        self.attachments.retain(|(document, _), _| !self.tombstones.contains(document));
        let lost = documents.values().any(|document| document.subject.is_none());
        let named = if lost { subjects(&self.answers, &self.entries) } else { BTreeMap::new() };
        for (id, document) in &mut documents {
            if document.subject.is_none() {
                document.subject = named.get(id).cloned();
            }
            document.tier = document.tier.or_else(|| match &document.subject {
                Some((Subject::Answer(answer), _)) => self.answers.get(answer).map(|answer| answer.tier),
                Some((Subject::Entry(_, entry), _)) => self.entries.get(entry).map(|row| row.tier),
                _ => None,
            });
        }
        let earlier = self.earlier.into_salvaged(&self.settings, &self.tombstones);
        self.settings.retain(|name, _| !name.starts_with(TIER_SETTING));
        Salvaged {
            documents,
            answers: self.answers.into_iter().collect(),
            entries: self.entries.into_iter().collect(),
            attachments: self.attachments,
            earlier,
            settings: self.settings.into_iter().collect(),
            tombstones: self.tombstones,
            bad_pages,
            is_torn: false,
            pages,
        }
    }
}

impl EarlierFound {
    fn into_salvaged(self, settings: &BTreeMap<String, Vec<u8>>, tombstones: &BTreeSet<DocumentId>) -> SalvagedEarlier {
        let mut documents: BTreeMap<DocumentId, SalvagedEarlierDocument> = BTreeMap::new();
        for (id, row) in in_order(self.changes) {
            let fresh = || SalvagedEarlierDocument { created: row.received, ..SalvagedEarlierDocument::default() };
            let document = documents.entry(id).or_insert_with(fresh);
            document.created = document.created.min(row.received);
            document.changes.push(row);
        }
        // Without its tier nobody could say who may see the words, so it stands in two places.
        for (name, value) in settings {
            if let Some(id) = name.strip_prefix(TIER_SETTING).and_then(document_named) {
                documents.entry(id).or_default().tier = tier_named(value);
            }
        }
        for (id, row) in self.rows {
            let document = documents.entry(id).or_default();
            document.tier = row.tier.or(document.tier);
            (document.created, document.heads) = (row.created, row.heads);
        }
        documents.retain(|id, _| !tombstones.contains(id));
        SalvagedEarlier {
            documents,
            answers: self.answers.into_iter().collect(),
            entries: self.entries.into_iter().collect(),
        }
    }
}

/// The changes in the order that they were added in.
fn in_order(changes: Changes) -> Vec<(DocumentId, ChangeRow)> {
    let mut changes: Vec<_> = changes.into_iter().map(|((id, _), (position, row))| (position, id, row)).collect();
    changes.sort_by_key(|(position, _, row)| (*position, row.seq));
    changes.into_iter().map(|(_, id, row)| (id, row)).collect()
}

/// What each document would be named that holds one of these answers or entries, or none of them.
fn subjects(
    answers: &BTreeMap<AnswerId, Answer>,
    entries: &BTreeMap<EntryId, EntryRow>,
) -> BTreeMap<DocumentId, (Subject, Generation)> {
    let of_entries = entries.iter().map(|(id, row)| Subject::Entry(row.entry.section.clone(), *id));
    let others =
        [Subject::EverydayCatalogue, Subject::PrivateCatalogue].into_iter().chain(Tier::ALL.map(Subject::Leftover));
    let subjects = answers.keys().cloned().map(Subject::Answer).chain(of_entries).chain(others);
    let named = subjects.flat_map(|subject| {
        (0..MOST_GENERATIONS)
            .map(Generation)
            .map(move |generation| (DocumentId::of(&subject, generation), (subject.clone(), generation)))
    });
    named.collect()
}

fn change_of(columns: [ValueRef<'_>; 5]) -> Option<ChangeRow> {
    let [Blob(hash), Blob(actor), Integer(seq), Blob(raw), Integer(received)] = columns else { return None };
    let (hash, seq) = (hash.try_into().ok()?, seq.cast_unsigned());
    Some(ChangeRow { hash, actor: actor.to_vec(), seq, raw: raw.to_vec(), received: Timestamp(received) })
}

fn heads_of(heads: &[u8], changes: i64) -> Option<DocumentHeads> {
    let (heads, []) = heads.as_chunks() else { return None };
    Some(DocumentHeads { heads: heads.to_vec(), changes: changes.cast_unsigned() })
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
    Tier::from_name(text(name)?)
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

//! What a repair reads from: the damaged file, and what stands beside it. A file of before an upgrade
//! is converted as the upgrade did it, and then says the same as any other.

use std::collections::{BTreeMap, BTreeSet};

use care_document::{Catalogue, DocumentActor, PlanDocument};
use care_plan::{ContentHash, DocumentId, Generation, Subject, Tier};
use care_vault::{ChangeRow, Repaired, Salvaged, SalvagedAttachment, SalvagedDocument, WholeDocument, departure_of};

use super::document::Row;
use super::{Report, earlier};
use crate::ports::Context;

/// The damaged file, and what stands beside it.
pub(super) struct Sources<'a> {
    pub(super) main: &'a Salvaged,
    /// Of the same schema, the newest first.
    pub(super) others: Vec<&'a Salvaged>,
    /// Of an earlier one, converted.
    converted: Vec<Salvaged>,
    /// What the catalogue of the vault says, as far as it hangs together.
    pub(super) catalogue: Catalogue,
    /// The documents that have left by what the catalogue says.
    departed: BTreeSet<DocumentId>,
}

impl<'a> Sources<'a> {
    pub(super) fn of(main: &'a Salvaged, others: &'a [Salvaged], context: &mut Context<'_>) -> Self {
        let replaced = earlier::replaced(main, others);
        let (earlier, others): (Vec<_>, Vec<_>) = others.iter().partition(|source| is_earlier(source));
        let converted = earlier.into_iter().filter_map(|source| converted(source, &replaced, context)).collect();
        let mut sources = Self { main, others, converted, catalogue: Catalogue::default(), departed: BTreeSet::new() };
        sources.catalogue = sources.read_catalogue();
        let left = sources.catalogue.left.iter();
        sources.departed = left.map(|(subject, generation)| DocumentId::of(subject, *generation)).collect();
        sources
    }

    /// The copies, the newest first, and after them what was converted.
    pub(super) fn copies(&self) -> impl Iterator<Item = &Salvaged> {
        self.others.iter().copied().chain(&self.converted)
    }

    /// Every document that this has, and that did not leave or go for good since.
    pub(super) fn ids(&self) -> BTreeSet<DocumentId> {
        let mut ids: BTreeSet<DocumentId> = self.main.documents.keys().copied().collect();
        if self.main.bad_pages > 0 || self.main.documents.is_empty() {
            let of_copies = self.copies().flat_map(|copy| copy.documents.keys().map(move |id| (copy, *id)));
            ids.extend(of_copies.filter(|(copy, id)| self.counts(copy, *id)).map(|(_, id)| id));
        }
        ids.retain(|id| !self.main.tombstones.contains(id));
        ids
    }

    /// Whether `copy` says anything of the document. It says nothing of one that was deleted for good or
    /// has left the vault since the copy was made.
    fn counts(&self, copy: &Salvaged, id: DocumentId) -> bool {
        let is_gone =
            !self.main.documents.contains_key(&id) && self.copies().any(|other| other.tombstones.contains(&id));
        let has_left =
            self.departed.contains(&id) || self.main.has_left(id) || self.copies().any(|other| other.has_left(id));
        !is_gone && (!has_left || copy.has_left(id))
    }

    /// Which documents are gone for good, and which have left, by all that can be read.
    pub(super) fn tombstones(&self) -> BTreeSet<DocumentId> {
        let of_copies = self.others.iter().flat_map(|copy| &copy.tombstones);
        let gone = of_copies.filter(|id| !self.main.documents.contains_key(id));
        let departed = self.departed.iter().map(|id| departure_of(*id));
        self.main.tombstones.iter().chain(gone).copied().chain(departed).collect()
    }

    /// What was found of one document, the damaged file first.
    pub(super) fn found(&self, id: DocumentId) -> impl Iterator<Item = &SalvagedDocument> {
        let copies = self.copies().filter(move |copy| self.counts(copy, id));
        std::iter::once(self.main).chain(copies).filter_map(move |source| source.documents.get(&id))
    }

    /// Who may see a document of `subject`. What the damaged file says wins over any copy; of two the
    /// more private counts, for a document never moves to where more people see it.
    pub(super) fn tier(&self, subject: &Subject, id: DocumentId) -> Tier {
        let own = self.main.documents.get(&id).and_then(|document| document.tier);
        let said = own.into_iter().chain(Row::of(self.main, subject).tier()).max();
        let catalogued = self.catalogue.tiers.get(subject).copied();
        let copied = self.found(id).filter_map(|document| document.tier);
        let in_rows = || self.copies().filter_map(|copy| Row::of(copy, subject).tier()).next();
        said.or_else(|| copied.chain(catalogued).max()).or_else(in_rows).unwrap_or(Tier::JustMe)
    }

    /// What was found of all that the document keeps beside her words: pieces of every source together.
    pub(super) fn attachments(&self, id: DocumentId) -> BTreeMap<ContentHash, SalvagedAttachment> {
        let others = self.others.iter().copied().filter(|other| self.counts(other, id));
        let mut found: BTreeMap<ContentHash, SalvagedAttachment> = BTreeMap::new();
        for source in std::iter::once(self.main).chain(others) {
            for ((_, hash), more) in source.attachments.iter().filter(|((document, _), _)| *document == id) {
                let pieces = &mut found.entry(*hash).or_default().pieces;
                for (number, piece) in &more.pieces {
                    pieces.entry(*number).or_insert_with(|| piece.clone());
                }
            }
        }
        found
    }

    fn read_catalogue(&self) -> Catalogue {
        let mut catalogue = Catalogue::default();
        for subject in [Subject::EverydayCatalogue, Subject::PrivateCatalogue] {
            let changes = self.changes(DocumentId::of(&subject, Generation::default()), &mut Report::default());
            let raw = changes.iter().map(|change| change.raw.as_slice());
            let reader = DocumentActor::from_bytes([0; 16]);
            if let Ok((part, _)) = PlanDocument::load_part(subject, Generation::default(), raw, reader) {
                let Catalogue { tiers, generations, left } = part.value().catalogue;
                catalogue.tiers.extend(tiers);
                catalogue.generations.extend(generations);
                catalogue.left.extend(left);
            }
        }
        catalogue
    }

    /// The changes of one document from every source, in the order of the first that has them.
    pub(super) fn changes(&self, id: DocumentId, report: &mut Report) -> Vec<ChangeRow> {
        let mut seen: BTreeSet<[u8; 32]> = BTreeSet::new();
        let mut changes = Vec::new();
        let others = self.others.iter().copied().filter(|other| self.counts(other, id));
        for source in std::iter::once(self.main).chain(others) {
            let of_source = source.documents.get(&id).map(|document| document.changes.clone()).unwrap_or_default();
            let more: Vec<_> = of_source.into_iter().filter(|change| seen.insert(change.hash)).collect();
            report.from_copy |= !more.is_empty() && !std::ptr::eq(source, self.main);
            changes.extend(more);
        }
        let converted = self.converted.iter().filter(|source| self.counts(source, id));
        for document in converted.filter_map(|source| source.documents.get(&id)) {
            report.from_copy |= add_converted(&mut changes, document);
        }
        changes
    }
}

/// Adds what a converted `document` has beside `changes`, and says whether that was something.
///
/// Converted from what the upgrade had before it, it has the same bytes as ours. What was edited in
/// between makes other bytes for the same words, and both together would say them twice: that is
/// taken only where nothing of ours is left.
fn add_converted(changes: &mut Vec<ChangeRow>, document: &SalvagedDocument) -> bool {
    let ours: BTreeSet<[u8; 32]> = changes.iter().map(|change| change.hash).collect();
    let more: Vec<_> = document.changes.iter().filter(|change| !ours.contains(&change.hash)).cloned().collect();
    if more.is_empty() {
        return false;
    }
    let known = taken(changes);
    let together: Vec<_> = changes.iter().chain(&more).cloned().collect();
    // The founding change is the same in both, whatever came after it.
    let is_same = document.changes.len() - more.len() > 1;
    let closes_a_gap = taken(&together).iter().any(|hash| ours.contains(hash) && !known.contains(hash));
    let adds = is_same || closes_a_gap || known.len() <= 1;
    if adds {
        *changes = together;
    }
    adds
}

/// The changes of `changes` that hang together.
fn taken(changes: &[ChangeRow]) -> BTreeSet<[u8; 32]> {
    let raw = changes.iter().map(|change| change.raw.as_slice());
    let reader = DocumentActor::from_bytes([0; 16]);
    let part = PlanDocument::load_part(Subject::Leftover(Tier::JustMe), Generation::default(), raw, reader);
    part.map(|(_, taken)| taken).unwrap_or_default()
}

/// Whether `source` is of schema 1 or 2.
pub(super) fn is_earlier(source: &Salvaged) -> bool {
    source.documents.is_empty() && !source.earlier.documents.is_empty()
}

/// What an upgrade makes of `source`, but for what was `replaced` for good; none where that cannot be told.
fn converted(source: &Salvaged, replaced: &BTreeSet<DocumentId>, context: &mut Context<'_>) -> Option<Salvaged> {
    let mut made = Repaired::default();
    earlier::repair(source, &[], replaced, &mut made, &mut Report::default(), context).ok()?;
    let documents = made.documents.into_iter().map(|WholeDocument { row, changes, heads, orphans }| {
        let heads = Some(care_vault::DocumentHeads { heads, changes: changes.len() as u64 });
        let subject = Some((row.subject, row.generation));
        let changes = changes.into_iter().chain(orphans).collect();
        (row.id, SalvagedDocument { subject, tier: Some(row.tier), created: row.created, heads, changes })
    });
    // Its documents say everything: each has its tier. What it says is gone are tiers of then.
    Some(Salvaged { documents: documents.collect(), ..Salvaged::default() })
}

#[cfg(test)]
mod tests {
    use care_document::{DocumentEdit, TierDocument};
    use care_plan::{Timestamp, Value, ValueChange};

    use super::*;
    use crate::conversion::parts_of;
    use crate::documents::change_row;

    /// The answer of a document of an earlier schema, converted after it had said the first `count` things.
    fn converted_after(count: usize) -> SalvagedDocument {
        let subject = Subject::Answer("birth-place/wish".parse().unwrap());
        let mut old = PlanDocument::new(subject, Generation::default(), DocumentActor::from_bytes([1; 16]));
        let mut rows = Vec::new();
        for text in ["At home", "At home, with music", "At home, with Hodan", "Elsewhere"].into_iter().take(count) {
            let made = old.apply(&[DocumentEdit::Value(ValueChange::Set(Value::Text(text.to_owned())))]).unwrap();
            rows.extend(made.into_iter().map(|change| change_row(change, Timestamp(1))));
        }
        let document = TierDocument::load(rows.iter().map(|row| row.raw.as_slice())).unwrap();
        let part = parts_of(&document, Tier::Shared, &rows, Timestamp(1)).unwrap().remove(0);
        SalvagedDocument { changes: part.changes, ..SalvagedDocument::default() }
    }

    #[test]
    fn what_was_converted_on_another_day_never_says_her_words_twice() {
        let (ours, older) = (converted_after(3).changes, converted_after(2));
        assert_eq!(ours[0], older.changes[0], "they begin alike");
        let mut changes = ours.clone();
        assert!(!add_converted(&mut changes, &older) && changes == ours);

        let mut changes = vec![ours[0].clone(), ours[3].clone()];
        assert!(add_converted(&mut changes, &older), "nothing of ours hangs together");
        assert_eq!(taken(&changes).len(), older.changes.len(), "and what does not is beside it");
    }

    #[test]
    fn what_was_converted_from_the_same_fills_every_hole() {
        let whole = converted_after(4);
        let mut changes = whole.changes[..2].to_vec();
        assert!(add_converted(&mut changes, &whole), "also where most is lost");
        assert_eq!(taken(&changes).len(), whole.changes.len());
        for lost in 0..whole.changes.len() {
            let mut changes = whole.changes.clone();
            changes.remove(lost);
            assert!(add_converted(&mut changes, &whole), "{lost}");
            assert_eq!(taken(&changes).len(), whole.changes.len(), "{lost}");
            assert!(!add_converted(&mut changes, &whole), "once");
        }
    }
}

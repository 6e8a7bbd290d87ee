//! One transaction of one vault: changes of documents and the rows that they alter, all on the
//! disk or none of it.

use care_document::{Change, DocumentEdit};
use care_plan::{AnswerId, EntryId, Subject, Tier};
use care_vault::{AttachmentRow, DocumentChanges, Dropped, EntryRow, Save, VaultName};

use super::{Key, OpenSession, vault_of};
use crate::documents::{self, ProjectionRow, change_row, row_of};
use crate::error::AppError;
use crate::merge_view::Places;
use crate::place::Place;
use crate::ports::Context;

/// What becomes of one document.
pub(super) struct Write {
    pub(super) subject: Subject,
    /// The tier that it stands in afterwards.
    pub(super) tier: Tier,
    pub(super) edits: Vec<DocumentEdit>,
}

/// What becomes of one vault.
pub(super) struct Transaction {
    pub(super) vault: VaultName,
    pub(super) writes: Vec<Write>,
    pub(super) dropped: Vec<Dropped>,
    /// Whose rows go, unless a write puts one there.
    pub(super) gone: Vec<Subject>,
    /// What is kept beside her words.
    pub(super) attachments: Vec<AttachmentRow>,
    /// What the vault remembers from then on, or forgets.
    pub(super) settings: Vec<(String, Option<Vec<u8>>)>,
}

impl Transaction {
    pub(super) const fn new(vault: VaultName) -> Self {
        Self {
            vault,
            writes: Vec::new(),
            dropped: Vec::new(),
            gone: Vec::new(),
            attachments: Vec::new(),
            settings: Vec::new(),
        }
    }
}

impl OpenSession {
    /// Makes the edits, and keeps everything. Where it cannot be kept, changes that only add stay
    /// with their documents for the next attempt; what would move or drop something is forgotten.
    pub(super) fn commit(&mut self, transaction: Transaction, context: &mut Context<'_>) -> Result<(), AppError> {
        let Transaction { vault, writes, dropped, gone, attachments, settings } = transaction;
        for Write { subject, edits, .. } in &writes {
            let key = (vault, subject.clone());
            let open = self.document(&key, context)?;
            match open.document.apply(edits) {
                Ok(changes) => open.unsaved.extend(changes),
                Err(error) => {
                    // A founding change may stand in it that is in no list: it is loaded anew.
                    self.forget(vault, &writes);
                    return Err(error.into());
                }
            }
        }
        // An answer never names on the disk what is not there: both come with one attempt or with none.
        let only_adds = dropped.is_empty() && attachments.is_empty();
        let (save, rows) = self.save_of(vault, &writes, dropped, &gone, context)?;
        let save = Save { attachments, settings, ..save };
        let is_new = |changes: &DocumentChanges| !changes.changes.is_empty();
        if only_adds
            && gone.is_empty()
            && save.settings.is_empty()
            && !save.documents.iter().any(is_new)
            && rows.iter().all(|row| self.says(vault, row))
        {
            return Ok(()); // it stands so already
        }
        let written = writes.iter().zip(&rows).map(|(write, row)| (write.tier, row));
        let kept = self.card_goes_first(vault, &gone, written.clone());
        #[cfg(test)]
        let kept = match &mut self.takes_no_more {
            Some((of, 0)) if *of == vault => Err(AppError::Closed),
            Some((of, left)) if *of == vault => {
                *left -= 1;
                kept
            }
            _ => kept,
        };
        let kept = kept.and_then(|()| documents::keep(vault_of(&mut self.vaults, vault)?, &save));
        if let Err(error) = kept {
            if !only_adds {
                self.forget(vault, &writes);
            }
            return Err(error);
        }
        alter(&mut self.places, vault, &gone, written);
        for subject in &gone {
            if !writes.iter().any(|write| write.subject == *subject) {
                self.loaded.remove(&(vault, subject.clone()));
            }
        }
        for write in writes {
            let key: Key = (vault, write.subject);
            if let Some(open) = self.loaded.get_mut(&key) {
                open.unsaved.clear();
                open.kept_before.clear();
            }
        }
        Ok(())
    }

    fn save_of(
        &self,
        vault: VaultName,
        writes: &[Write],
        dropped: Vec<Dropped>,
        gone: &[Subject],
        context: &Context<'_>,
    ) -> Result<(Save, Vec<ProjectionRow>), AppError> {
        let mut save = Save { at: context.now, dropped, ..Save::default() };
        for subject in gone {
            match subject {
                Subject::Answer(id) => save.answers.push((id.clone(), None)),
                Subject::Entry(_, id) => save.entries.push((*id, None)),
                Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => {}
            }
        }
        let mut rows = Vec::new();
        for Write { subject, tier, .. } in writes {
            let open = self.loaded.get(&(vault, subject.clone())).ok_or(AppError::Closed)?;
            let row = |change: &Change| {
                let kept = open.kept_before.get(&change.hash).copied();
                change_row(change.clone(), kept.unwrap_or(context.now))
            };
            let changes: Vec<_> = open.unsaved.iter().map(row).collect();
            if open.document.is_empty() {
                rows.push(ProjectionRow::None); // nothing was ever written, and nothing is now
                continue;
            }
            let row = row_of(&open.document, *tier);
            match &row {
                ProjectionRow::Answer(id, answer) => save.answers.push((id.clone(), Some(answer.clone()))),
                ProjectionRow::Entry(id, entry) => save.entries.push((*id, Some(entry.clone()))),
                ProjectionRow::None => {}
            }
            save.documents.push(DocumentChanges {
                id: open.document.id(),
                subject: subject.clone(),
                generation: open.document.generation(),
                tier: *tier,
                heads: (!changes.is_empty()).then(|| open.document.heads()),
                changes,
            });
            rows.push(row);
        }
        Ok((save, rows))
    }

    /// Lets go of documents as they stand in memory; the disk has them as they were.
    fn forget(&mut self, vault: VaultName, writes: &[Write]) {
        for write in writes {
            self.loaded.remove(&(vault, write.subject.clone()));
        }
    }
}

/// Lets `places` hold what `transaction` leaves standing of them: rows that go, then rows that are written.
pub(super) fn alter<'a>(
    places: &mut Places,
    vault: VaultName,
    gone: &[Subject],
    written: impl IntoIterator<Item = (Tier, &'a ProjectionRow)>,
) {
    for subject in gone {
        match subject {
            Subject::Answer(id) => take_answer_out(places, vault, id),
            Subject::Entry(_, id) => take_entry_out(places, vault, *id),
            Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => {}
        }
    }
    for (tier, row) in written {
        put_row(places, Place { tier, vault }, row);
    }
}

fn take_answer_out(places: &mut Places, vault: VaultName, id: &AnswerId) {
    for (_, rows) in places.iter_mut().filter(|(place, _)| place.vault == vault) {
        rows.answers.remove(id);
    }
}

fn take_entry_out(places: &mut Places, vault: VaultName, id: EntryId) {
    for (_, rows) in places.iter_mut().filter(|(place, _)| place.vault == vault) {
        rows.entries.remove(&id);
    }
}

/// Puts the row where its document stands now. A vault has one row for it, wherever that is.
fn put_row(places: &mut Places, place: Place, row: &ProjectionRow) {
    match row {
        ProjectionRow::Answer(id, answer) => {
            take_answer_out(places, place.vault, id);
            places.entry(place).or_default().answers.insert(id.clone(), answer.clone());
        }
        ProjectionRow::Entry(id, EntryRow { entry, .. }) => {
            take_entry_out(places, place.vault, *id);
            places.entry(place).or_default().entries.insert(*id, entry.clone());
        }
        ProjectionRow::None => {}
    }
}

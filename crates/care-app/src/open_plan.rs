//! An open plan: the vaults, the rows that the page shows, and the documents behind them.
//!
//! Rows are read at once; a document is loaded when it is first edited, or before, in the
//! background. Each edit is one transaction: its changes and the rows that they alter.

mod audit;

use std::collections::{BTreeMap, BTreeSet};

use care_document::{Change, DocumentActor, Moment, PlanDocument, Rebuilt};
use care_plan::{Answer, AnswerId, Entry, EntryId, Plan, Tier, Timestamp};
use care_vault::{DocumentId, Unlocked, Vault, VaultName};

use crate::compose::{self, Places, Rows};
use crate::error::AppError;
use crate::place::Place;
use crate::ports::{Entropy, random};
use crate::storage::{self, Joined, Replacement};

/// A document that has been loaded for editing.
struct OpenDocument {
    id: DocumentId,
    document: PlanDocument,
    /// INVARIANT: every change of `document` that is not on the disk, in the order made. A save
    /// that did not go through leaves them here, and the next one takes them along.
    unsaved: Vec<Change>,
    touched: Touched,
}

/// Whose rows an unsaved change alters.
#[derive(Default)]
pub(crate) struct Touched {
    pub(crate) answers: BTreeSet<AnswerId>,
    pub(crate) entries: BTreeSet<EntryId>,
}

impl Touched {
    pub(crate) fn answer(id: &AnswerId) -> Self {
        Self { answers: BTreeSet::from([id.clone()]), entries: BTreeSet::new() }
    }

    pub(crate) fn entry(id: EntryId) -> Self {
        Self { answers: BTreeSet::new(), entries: BTreeSet::from([id]) }
    }
}

/// Rows as a save leaves them; none for one that is not there any more.
pub(crate) struct Altered {
    pub(crate) answers: BTreeMap<AnswerId, Option<Answer>>,
    pub(crate) entries: BTreeMap<EntryId, Option<Entry>>,
}

impl Altered {
    fn alter(self, rows: &mut Rows) {
        for (id, answer) in self.answers {
            match answer {
                Some(answer) => rows.answers.insert(id, answer),
                None => rows.answers.remove(&id),
            };
        }
        for (id, entry) in self.entries {
            match entry {
                Some(entry) => rows.entries.insert(id, entry),
                None => rows.entries.remove(&id),
            };
        }
    }
}

/// An open plan.
pub(crate) struct OpenPlan {
    vaults: Unlocked,
    places: Places,
    documents: BTreeMap<Place, OpenDocument>,
    /// When what is being done is done. Shown, never used for order or security.
    now: Timestamp,
}

impl OpenPlan {
    /// Reads what the page shows first. The documents are left for later.
    ///
    /// # Errors
    ///
    /// Says so when a vault that this way in opens did not open, or its rows cannot be read.
    pub(crate) fn read(mut vaults: Unlocked, entropy: &mut dyn Entropy) -> Result<Self, AppError> {
        if let Some(failed) = vaults.failed.pop() {
            return Err(failed.error.into());
        }
        let mut places = Places::default();
        for vault in [&mut vaults.everyday, &mut vaults.private].into_iter().flatten() {
            storage::read_rows(vault, &mut places, entropy)?;
        }
        Ok(Self { vaults, places, documents: BTreeMap::new(), now: Timestamp::default() })
    }

    /// The plan as it stands on the disk.
    pub(crate) fn plan(&self) -> Plan {
        compose::compose(&self.places)
    }

    /// The answer as it stands on the disk.
    pub(crate) fn answer(&self, id: &AnswerId) -> Option<Answer> {
        compose::answer(&self.places, id)
    }

    /// The most private place that holds `id`.
    pub(crate) fn home(&self, id: &AnswerId) -> Option<Place> {
        compose::holders(&self.places, id).next().map(|(place, _)| place)
    }

    /// Whether she has written anything.
    pub(crate) fn has_words(&self) -> bool {
        self.places.values().flat_map(|rows| rows.answers.values()).any(Answer::is_written)
    }

    /// The place that holds the entry `id`.
    pub(crate) fn place_of_entry(&self, id: EntryId) -> Option<Place> {
        self.places.iter().rev().find(|(_, rows)| rows.entries.contains_key(&id)).map(|(place, _)| *place)
    }

    /// Where new words of `tier` go.
    pub(crate) fn place_for_new(&self, tier: Tier) -> Place {
        Place::for_new(tier, self.vaults.private.is_some())
    }

    /// The rows of one place.
    pub(crate) fn rows(&self, place: Place) -> Option<&Rows> {
        self.places.get(&place)
    }

    /// Says when what comes next is done.
    pub(crate) const fn at(&mut self, now: Timestamp) -> &mut Self {
        self.now = now;
        self
    }

    /// The everyday vault, where settings stand.
    pub(crate) fn everyday(&mut self) -> Result<&mut Vault, AppError> {
        vault_of(&mut self.vaults, VaultName::Everyday)
    }

    /// The open vaults.
    pub(crate) const fn vaults(&self) -> &Unlocked {
        &self.vaults
    }

    /// The open vaults, for a change of what opens them.
    pub(crate) const fn vaults_mut(&mut self) -> &mut Unlocked {
        &mut self.vaults
    }

    /// The vaults, to be re-keyed or closed.
    pub(crate) fn into_vaults(self) -> Unlocked {
        self.vaults
    }

    /// Edits the document at `place` and keeps what came of it, in one transaction. When this
    /// gives back `Ok`, it is on the disk.
    pub(crate) fn edit(
        &mut self,
        place: Place,
        touched: Touched,
        entropy: &mut dyn Entropy,
        edit: impl FnOnce(&mut PlanDocument) -> Result<Vec<Change>, care_document::EditError>,
    ) -> Result<(), AppError> {
        let open = self.document(place, entropy)?;
        open.touched.answers.extend(touched.answers);
        open.touched.entries.extend(touched.entries);
        match edit(&mut open.document) {
            Ok(changes) => open.unsaved.extend(changes),
            Err(error) => {
                // A founding change may stand in it that is in no list: it is loaded anew.
                self.documents.remove(&place);
                return Err(error.into());
            }
        }
        self.keep(place)
    }

    /// Reads what the first screen did not need, and loads every document that stands, so that
    /// the first edit need not wait.
    pub(crate) fn load_documents(&mut self, entropy: &mut dyn Entropy) -> Result<(), AppError> {
        for vault in [&mut self.vaults.everyday, &mut self.vaults.private].into_iter().flatten() {
            vault.verify()?;
        }
        let places: Vec<Place> = self.places.keys().copied().collect();
        for place in places {
            self.document(place, entropy)?;
            let is_kept = self.documents.get(&place).is_some_and(|open| open.unsaved.is_empty());
            if is_kept && !self.rows_agree(place) {
                // The changes are the truth; rows that say something else are an old page.
                let vault = vault_of(&mut self.vaults, place.vault)?;
                storage::project_again(vault, entropy)?;
                self.places.retain(|other, _| other.vault != place.vault);
                storage::read_rows(vault, &mut self.places, entropy)?;
            }
            if let Some(open) = self.documents.get(&place)
                && open.unsaved.is_empty()
            {
                // Only a faster load the next time: a disk that is full may do without.
                let _ = storage::refresh_cache(vault_of(&mut self.vaults, place.vault)?, open.id, &open.document);
            }
        }
        Ok(())
    }

    /// What every answer said before, oldest first; an answer that stands in several documents is
    /// there once for each.
    pub(crate) fn histories(&mut self, entropy: &mut dyn Entropy) -> Result<Vec<(AnswerId, Vec<Moment>)>, AppError> {
        let mut histories = Vec::new();
        let places: Vec<Place> = self.places.keys().copied().collect();
        for place in places {
            histories.extend(self.document(place, entropy)?.document.histories()?);
        }
        histories.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(histories)
    }

    /// The open vaults that cannot be read, or hold something that does not fit together.
    pub(crate) fn damaged_vaults(&mut self, entropy: &mut dyn Entropy) -> Vec<VaultName> {
        let mut damaged = BTreeSet::new();
        for vault in self.vaults.vaults_mut() {
            if vault.verify().is_err() {
                damaged.insert(vault.name());
            }
        }
        let places: Vec<Place> = self.places.keys().copied().collect();
        for place in places {
            if self.document(place, entropy).is_err() {
                damaged.insert(place.vault);
            }
        }
        damaged.into_iter().collect()
    }

    /// Brings an answer that stands in several places together at home, the most private of them:
    /// home takes all its words first, then the others are rebuilt without it, so that no word is
    /// ever in none. Gives back home, where it stands anywhere.
    pub(crate) fn gather(&mut self, answer: &AnswerId, entropy: &mut dyn Entropy) -> Result<Option<Place>, AppError> {
        let holders: Vec<(Place, Answer)> =
            compose::holders(&self.places, answer).map(|(place, held)| (place, held.clone())).collect();
        let (Some((home, held)), Some(joined)) = (holders.first(), self.answer(answer)) else { return Ok(None) };
        // Only what is added is written: what home alone knows, perhaps of a newer version, stays.
        if joined != *held {
            self.edit(*home, Touched::answer(answer), entropy, |document| {
                let mut changes = document.set_text(answer, joined.text())?;
                if joined.state() != held.state() {
                    changes.extend(document.set_state(answer, joined.state())?);
                }
                if joined.choice() != held.choice() {
                    changes.extend(document.set_choice(answer, joined.choice())?);
                }
                Ok(changes)
            })?;
        }
        for (other, _) in holders.iter().skip(1) {
            self.drop_copy(answer, *other, entropy)?;
        }
        Ok(Some(*home))
    }

    /// Writes `answer` of the document at `from` into the one at `to`, then rebuilds the one at
    /// `from` without it, so that it keeps no byte of it. Between two vaults, stopped in between,
    /// the answer stands in both, and is shown once, as the more private one. Within one vault,
    /// which has one row for it wherever it stands, both are one transaction.
    pub(crate) fn carry(
        &mut self,
        answer: &AnswerId,
        from: Place,
        to: Place,
        entropy: &mut dyn Entropy,
    ) -> Result<(), AppError> {
        let source = self.document(from, entropy)?.document.clone();
        if from.vault != to.vault {
            self.edit(to, Touched::answer(answer), entropy, |document| source.copy_answer(answer, document))?;
            return self.drop_copy(answer, from, entropy);
        }
        let (left, replacement) = self.without(answer, from, entropy)?;
        self.document(to, entropy)?;
        self.keep(to)?;
        let target = self.document(to, entropy)?;
        // In a copy, so that what is not kept stands nowhere.
        let mut document = target.document.clone();
        let changes = source.copy_answer(answer, &mut document)?;
        let row = document.value().answers.get(answer).map(|held| held.clone().in_tier(to.tier));
        let heads = document.heads();
        let joined = Joined { tier: to.tier, document: target.id, changes, heads, row: row.clone() };
        let vault = vault_of(&mut self.vaults, to.vault)?;
        storage::replace_document(vault, replacement, answer, Some(joined), self.now)?;
        self.document(to, entropy)?.document = document;
        self.left(answer, from, left);
        self.places.entry(to).or_default().answers.extend(row.map(|row| (answer.clone(), row)));
        Ok(())
    }

    /// Rebuilds the document at `place` without `answer`, keeping the history of all else.
    pub(crate) fn drop_copy(
        &mut self,
        answer: &AnswerId,
        place: Place,
        entropy: &mut dyn Entropy,
    ) -> Result<(), AppError> {
        let (left, replacement) = self.without(answer, place, entropy)?;
        let vault = vault_of(&mut self.vaults, place.vault)?;
        storage::replace_document(vault, replacement, answer, None, self.now)?;
        self.left(answer, place, left);
        Ok(())
    }

    /// Takes `answers`, and `entries` with all of theirs, out of every document that ever held
    /// them, so that no byte of them stays. A place at a time, each in one transaction.
    pub(crate) fn erase(
        &mut self,
        answers: &[AnswerId],
        entries: &[EntryId],
        entropy: &mut dyn Entropy,
    ) -> Result<(), AppError> {
        let leaves = |id: &AnswerId| answers.contains(id) || id.entry().is_some_and(|entry| entries.contains(&entry));
        let places: Vec<Place> = self.places.keys().copied().collect();
        for place in places {
            self.document(place, entropy)?;
            self.keep(place)?;
            let actor = DocumentActor::from_bytes(random(entropy)?);
            let new = DocumentId::from_bytes(random(entropy)?);
            let open = self.document(place, entropy)?;
            let value = open.document.value();
            let gone: Vec<AnswerId> = value.answers.keys().filter(|id| leaves(id)).cloned().collect();
            let gone_entries: Vec<EntryId> = value.entries.keys().filter(|id| entries.contains(id)).copied().collect();
            if gone.is_empty() && gone_entries.is_empty() {
                continue;
            }
            let Rebuilt { document, changes } = open.document.without(answers, entries, actor)?;
            let replacement = Replacement { old: open.id, new, changes, heads: document.heads() };
            let vault = vault_of(&mut self.vaults, place.vault)?;
            storage::erase(vault, replacement, &gone, &gone_entries, self.now)?;
            let touched = Touched::default();
            self.documents.insert(place, OpenDocument { id: new, document, unsaved: Vec::new(), touched });
            if let Some(rows) = self.places.get_mut(&place) {
                rows.answers.retain(|id, _| !leaves(id));
                rows.entries.retain(|id, _| !entries.contains(id));
            }
        }
        Ok(())
    }

    /// The document at `place` without `answer`, not kept yet.
    fn without(
        &mut self,
        answer: &AnswerId,
        place: Place,
        entropy: &mut dyn Entropy,
    ) -> Result<(OpenDocument, Replacement), AppError> {
        self.document(place, entropy)?;
        self.keep(place)?;
        let actor = DocumentActor::from_bytes(random(entropy)?);
        let new = DocumentId::from_bytes(random(entropy)?);
        let open = self.document(place, entropy)?;
        let Rebuilt { document, changes } = open.document.without(std::slice::from_ref(answer), &[], actor)?;
        let replacement = Replacement { old: open.id, new, changes, heads: document.heads() };
        Ok((OpenDocument { id: new, document, unsaved: Vec::new(), touched: Touched::default() }, replacement))
    }

    /// `answer` has left `place`, where `document` stands now.
    fn left(&mut self, answer: &AnswerId, place: Place, document: OpenDocument) {
        self.documents.insert(place, document);
        if let Some(rows) = self.places.get_mut(&place) {
            rows.answers.remove(answer);
        }
    }

    /// The document at `place`, loaded or begun.
    fn document(&mut self, place: Place, entropy: &mut dyn Entropy) -> Result<&mut OpenDocument, AppError> {
        if !self.documents.contains_key(&place) {
            let vault = vault_of(&mut self.vaults, place.vault)?;
            let actor = DocumentActor::from_bytes(random(entropy)?);
            let (id, document) = match storage::load(vault, place.tier, actor)? {
                Some(loaded) => loaded,
                None => (DocumentId::from_bytes(random(entropy)?), PlanDocument::new(actor)),
            };
            let open = OpenDocument { id, document, unsaved: Vec::new(), touched: Touched::default() };
            self.documents.insert(place, open);
        }
        self.documents.get_mut(&place).ok_or(AppError::Closed)
    }

    /// Keeps what is not on the disk yet of the document at `place`.
    fn keep(&mut self, place: Place) -> Result<(), AppError> {
        let open = self.documents.get_mut(&place).ok_or(AppError::Closed)?;
        if open.unsaved.is_empty() {
            return Ok(());
        }
        let vault = vault_of(&mut self.vaults, place.vault)?;
        let value = open.document.value();
        let answers: BTreeMap<_, _> = open
            .touched
            .answers
            .iter()
            .map(|id| (id.clone(), value.answers.get(id).map(|answer| answer.clone().in_tier(place.tier))))
            .collect();
        let entries: BTreeMap<_, _> =
            open.touched.entries.iter().map(|id| (*id, value.entries.get(id).cloned())).collect();
        let altered = Altered { answers, entries };
        storage::keep(vault, place.tier, open.id, (&open.unsaved, open.document.heads()), &altered, self.now)?;
        open.unsaved.clear();
        open.touched = Touched::default();
        altered.alter(self.places.entry(place).or_default());
        Ok(())
    }
}

fn vault_of(vaults: &mut Unlocked, name: VaultName) -> Result<&mut Vault, AppError> {
    let vault = match name {
        VaultName::Everyday => &mut vaults.everyday,
        VaultName::Private => &mut vaults.private,
    };
    vault.as_mut().ok_or(AppError::Closed)
}

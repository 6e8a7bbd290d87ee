//! What leaves its place: an answer that moves, one that stands in two vaults and is brought
//! together, and what is deleted for good.

use std::collections::{BTreeMap, BTreeSet};

use care_document::{Change, DocumentEdit, Part};
use care_plan::{AnswerId, DocumentId, EntryId, Generation, Pregnancy, Subject, Tier, Value, ValueChange, ValueKind};
use care_vault::{ChangeRow, Departure, Dropped, Vault, VaultName};

use super::cut_short::ON_ITS_WAY;
use super::transaction::{Transaction, Write};
use super::{Key, OpenSession, Sure, vault_of};
use crate::documents::{Found, OpenDocument, before, catalogue_of, find, load};
use crate::error::AppError;
use crate::merge_view::{self, Rows};
use crate::place::Place;
use crate::ports::Context;
use crate::use_case::deletion::{MOVED, STALE_COPIES};
use crate::use_case::shown;

impl OpenSession {
    /// Brings an answer home: into the private vault, where that is open and the answer is private,
    /// and together there, where it stands in both. Home takes all its words first, then it leaves the
    /// other, so that no word is ever in none. Gives back home, where it stands anywhere.
    ///
    /// Nothing of the private vault ever leaves it here, whatever an everyday session has made of the
    /// answer meanwhile: of two tiers the more private one holds.
    pub(crate) fn gather(&mut self, answer: &AnswerId, context: &mut Context<'_>) -> Result<Option<Place>, AppError> {
        let answer = &self.stored(answer);
        let holders: Vec<Place> = merge_view::holders(&self.places, answer).map(|(place, _)| place).collect();
        let Some((first, others)) = holders.split_first() else { return Ok(None) };
        let tier = holders.iter().map(|place| place.tier).fold(first.tier, Tier::max);
        let home = first.as_private_as(self.place_for_new(tier));
        if *first != home {
            self.move_answer(answer, *first, home, context)?;
        }
        if others.is_empty() {
            return Ok(Some(home));
        }
        let joined = self.answer(answer).map(|answer| answer.values).unwrap_or_default();
        let subject = Subject::Answer(answer.clone());
        let mut attachments = Vec::new();
        for other in others {
            let to = self.document(&(home.vault, subject.clone()), context)?.document.id();
            let from = self.document(&(other.vault, subject.clone()), context)?.document.id();
            attachments.extend(self.carried(other.vault, from, to)?);
            self.take_history(home, *other, &subject, context)?;
        }
        // Only what is added is written: what home alone knows, perhaps of a newer version, stays.
        let edits: Vec<_> = joined.iter().map(|value| DocumentEdit::Value(ValueChange::Set(value.clone()))).collect();
        let writes = vec![Write { subject: subject.clone(), tier: home.tier, edits }];
        self.commit(Transaction { writes, attachments, ..Transaction::new(home.vault) }, context)?;
        for other in others {
            self.leaves_no_copy(*other, home)?;
            self.forget_shown(answer, *other, home)?;
            let gone = vec![subject.clone()];
            let transaction = Transaction { gone, ..self.leaving(other.vault, &subject)? };
            self.commit(transaction, context)?;
        }
        Ok(Some(home))
    }

    /// Takes the changes of the document at `other` into the one at `home`, where both begin alike.
    fn take_history(
        &mut self,
        home: Place,
        other: Place,
        subject: &Subject,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let generation = self.document(&(other.vault, subject.clone()), context)?.document.generation();
        let changes = vault_of(&mut self.vaults, other.vault)?.changes(DocumentId::of(subject, generation))?;
        let open = self.document(&(home.vault, subject.clone()), context)?;
        if open.document.generation() == generation {
            // Where it cannot be taken its words are written below, and only its steps are lost.
            let taken = open.document.merge(changes.iter().map(|change| change.raw.as_slice()));
            open.unsaved.extend(taken.unwrap_or_default());
            open.kept_before.extend(changes.iter().map(|row| (row.hash, row.received)));
        }
        Ok(())
    }

    /// Moves `answer`, which stands at `from` and nowhere else, to `to`. Between two vaults, stopped
    /// in between, it stands in both, and is shown once, as the more private one.
    ///
    /// To where fewer people see it the whole document goes, with what it said before. To where
    /// more do, what stands there now begins anew: what she once wrote for herself alone is not
    /// laid open by the steps before it.
    pub(crate) fn move_answer(
        &mut self,
        answer: &AnswerId,
        from: Place,
        to: Place,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let answer = &self.stored(answer);
        let subject = Subject::Answer(answer.clone());
        let key: Key = (from.vault, subject.clone());
        // What is not on the disk yet comes along.
        self.edit(from, subject.clone(), &[DocumentEdit::Begin], context)?;
        if from.vault == VaultName::Everyday && to.vault == VaultName::Private && from.tier < to.tier {
            // Closer where it stands, first: what stops between the two vaults leaves it on nothing that is shown.
            let closer = Write { subject: subject.clone(), tier: to.tier, edits: Vec::new() };
            let settings = vec![(ON_ITS_WAY.to_owned(), Some(answer.to_string().into_bytes()))];
            self.commit(Transaction { writes: vec![closer], settings, ..Transaction::new(from.vault) }, context)?;
        }
        let old = self.document(&key, context)?.document.clone();
        let mut arrival = Transaction::new(to.vault);
        let mut departure = Transaction::new(from.vault);
        let told = DocumentEdit::Tier(subject.clone(), to.tier);
        let mut catalogue = vec![told];

        let free = match find(vault_of(&mut self.vaults, to.vault)?, &subject)? {
            Found::Standing(row) => row.generation,
            Found::Free(generation) => generation,
        };
        let goes_whole = to.tier >= from.tier && old.generation() >= free;
        if goes_whole {
            if to.vault != from.vault {
                arrival.dropped = tombstones(&subject, old.generation());
                let rows = vault_of(&mut self.vaults, from.vault)?.changes(old.id())?;
                let kept_before = rows.iter().map(|row| (row.hash, row.received)).collect();
                let changes: Vec<Change> = rows.into_iter().map(unkept).collect();
                arrival.attachments = self.carried(from.vault, old.id(), old.id())?;
                let moved = OpenDocument { document: old, unsaved: changes, kept_before };
                self.loaded.insert((to.vault, subject.clone()), moved);
                departure = self.leaving(from.vault, &subject)?;
            }
        } else {
            let generation = old.generation().next().max(free);
            let (renewed, changes) = old.renewed(generation, context.actor()?)?;
            let leaving = Dropped { id: old.id(), departure: Departure::Deleted };
            // What stands there now comes along; what stood there before does not, as with her words.
            arrival.attachments = self.carried(from.vault, old.id(), renewed.id())?;
            arrival
                .attachments
                .retain(|row| old.values().get(ValueKind::Attachment) == Some(&Value::Attachment(row.hash)));
            catalogue.push(DocumentEdit::Generation(subject.clone(), generation));
            arrival.dropped = tombstones(&subject, generation);
            if to.vault != from.vault {
                departure.dropped = vec![leaving];
                departure.writes.push(Write {
                    subject: catalogue_of(from.vault),
                    tier: Tier::JustMe,
                    edits: vec![DocumentEdit::Generation(subject.clone(), generation)],
                });
            }
            let begun = OpenDocument { document: renewed, unsaved: changes, kept_before: BTreeMap::new() };
            self.loaded.insert((to.vault, subject.clone()), begun);
        }
        self.leaves_no_copy(from, to)?;
        arrival.writes.push(Write { subject: subject.clone(), tier: to.tier, edits: Vec::new() });
        arrival.writes.push(Write { subject: catalogue_of(to.vault), tier: Tier::JustMe, edits: catalogue });
        let arrived = self.commit(arrival, context);
        if arrived.is_err() {
            // Nothing that has not arrived is shown, and nothing of it is kept by a later save.
            self.loaded.remove(&(to.vault, subject.clone()));
            self.loaded.remove(&(to.vault, catalogue_of(to.vault)));
        }
        arrived?;
        if to.vault != from.vault {
            self.forget_shown(answer, from, to)?;
            departure.gone.push(subject);
            if from.vault == VaultName::Everyday && self.remembers(ON_ITS_WAY).is_some() {
                departure.settings.push((ON_ITS_WAY.to_owned(), None));
            }
            self.commit(departure, context)?;
        }
        Ok(())
    }

    /// Lets the everyday vault forget the copies that would tell of what leaves it for the private one, before it
    /// leaves: a stop in between is brought to its end by the next opening of both.
    fn forget_shown(&mut self, stored: &AnswerId, from: Place, to: Place) -> Result<(), AppError> {
        match self.asked(stored) {
            Some(answer) if from.vault == VaultName::Everyday && to.vault == VaultName::Private => {
                shown::leaves_everyday(self, &answer)
            }
            _ => Ok(()),
        }
    }

    /// Brings to their end the moves that a stop has cut short between the vaults: what the private one holds whole,
    /// with every step, leaves the everyday one. What was written apart in both stays until she writes at it.
    pub(super) fn finish_moves(&mut self, context: &mut Context<'_>) -> Result<(), AppError> {
        self.finish_move(context)?;
        let of = |vault| self.places.iter().filter(move |(place, _)| place.vault == vault);
        let held = |place: &Place, id: &AnswerId| {
            of(VaultName::Private).find(|(to, rows)| to.tier >= place.tier && rows.answers.contains_key(id))
        };
        let cut_short = |(place, rows): (&Place, &Rows)| {
            rows.answers.keys().filter_map(|id| Some((id.clone(), *place, *held(place, id)?.0))).collect::<Vec<_>>()
        };
        let both: Vec<(AnswerId, Place, Place)> = of(VaultName::Everyday).flat_map(cut_short).collect();
        for (stored, from, to) in both {
            let subject = Subject::Answer(stored.clone());
            if !self.is_held_whole(&subject, from.vault, to.vault)? {
                continue;
            }
            self.leaves_no_copy(from, to)?;
            self.forget_shown(&stored, from, to)?;
            let gone = vec![subject.clone()];
            let transaction = Transaction { gone, ..self.leaving(from.vault, &subject)? };
            self.commit(transaction, context)?;
        }
        Ok(())
    }

    /// Whether `by` holds all that `vault` holds of `subject`: every change, and what stands beside its words.
    fn is_held_whole(&mut self, subject: &Subject, vault: VaultName, by: VaultName) -> Result<bool, AppError> {
        if self.loaded.get(&(vault, subject.clone())).is_some_and(|open| !open.unsaved.is_empty()) {
            return Ok(false);
        }
        let mut held = Vec::new();
        for name in [vault, by] {
            let vault = vault_of(&mut self.vaults, name)?;
            let Found::Standing(row) = find(vault, subject)? else { return Ok(false) };
            let changes: BTreeSet<_> = vault.changes(row.id)?.into_iter().map(|row| row.hash).collect();
            let beside: BTreeSet<_> = vault.attachments_of(row.id)?.into_iter().map(|row| row.hash).collect();
            held.push((row.id, changes, beside, vault.has_orphans(row.id)?));
        }
        let [(id, changes, beside, has_orphans), (other, all, all_beside, _)] = held.as_slice() else {
            return Ok(false);
        };
        Ok(id == other && !has_orphans && changes.is_subset(all) && beside.is_subset(all_beside))
    }

    /// What goes to where fewer see it must not stay in copies as it was, least of all under the key
    /// of the everyday vault: they are made anew in the background, however this ends. Nor must what goes to another
    /// vault at all stay in the copies of this one: an opening of that one alone, which deletes it, does not reach them.
    fn leaves_no_copy(&mut self, from: Place, to: Place) -> Result<(), AppError> {
        let vault = vault_of(&mut self.vaults, from.vault)?;
        let is_told = vault.setting(STALE_COPIES)?.is_some();
        if !is_told && (to.vault != from.vault || to.tier > from.tier) {
            vault.set_setting(STALE_COPIES, Some(MOVED))?;
        }
        Ok(())
    }

    /// Takes `answers` of the plan of now, and `entries` with all of theirs, out of every vault that holds
    /// them, so that no byte of them stays. A vault at a time, each in one transaction.
    pub(crate) fn erase(
        &mut self,
        answers: &[AnswerId],
        entries: &[EntryId],
        _: Sure,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let answers: Vec<AnswerId> = answers.iter().map(|id| self.stored(id)).collect();
        self.erase_stored(&answers, entries, context)
    }

    /// The same of one answer, which is hers to delete.
    pub(crate) fn erase_answer(&mut self, answer: &AnswerId, context: &mut Context<'_>) -> Result<(), AppError> {
        let stored = self.stored(answer);
        self.erase_stored(&[stored], &[], context)
    }

    /// The same of all that stands in the plan of one pregnancy.
    pub(crate) fn erase_plan_of(
        &mut self,
        pregnancy: Pregnancy,
        _: Sure,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let plan = self.plan_of(pregnancy);
        let answers: Vec<AnswerId> = plan.answers.keys().map(|id| pregnancy.stored(id)).collect();
        let entries: Vec<EntryId> = plan.entries.into_keys().collect();
        self.erase_stored(&answers, &entries, context)
    }

    fn erase_stored(
        &mut self,
        answers: &[AnswerId],
        entries: &[EntryId],
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let leaves = |id: &AnswerId| answers.contains(id) || id.entry().is_some_and(|entry| entries.contains(&entry));
        let names: Vec<VaultName> = self.vaults.vaults().map(Vault::name).collect();
        for vault in names {
            let mut gone: Vec<Subject> = Vec::new();
            for (_, rows) in self.places.iter().filter(|(place, _)| place.vault == vault) {
                gone.extend(rows.answers.keys().filter(|id| leaves(id)).cloned().map(Subject::Answer));
                let of_vault = rows.entries.iter().filter(|(id, _)| entries.contains(id));
                gone.extend(of_vault.map(|(id, entry)| Subject::Entry(entry.section.clone(), *id)));
            }
            let mut transaction = Transaction::new(vault);
            self.take_out_of_leftovers(&mut transaction, answers, entries, context)?;
            if gone.is_empty() && transaction.dropped.is_empty() {
                continue;
            }
            let mut told = Vec::new();
            for subject in &gone {
                transaction.dropped.extend(self.dropped(vault, subject, Departure::Deleted)?);
                if let Found::Standing(row) = find(vault_of(&mut self.vaults, vault)?, subject)? {
                    told.push(DocumentEdit::Generation(subject.clone(), row.generation.next()));
                }
            }
            transaction.writes.push(Write { subject: catalogue_of(vault), tier: Tier::JustMe, edits: told });
            transaction.gone.extend(gone);
            self.commit(transaction, context)?;
        }
        Ok(())
    }

    /// Takes what is deleted out of the leftovers of `vault`. Changes in them that belong to no document that
    /// stands are nobody knows whose words, so they go with whatever is deleted for good; and so does what
    /// only a newer version knows, where its key names what goes. The rest of that stays, with its steps.
    fn take_out_of_leftovers(
        &mut self,
        leaving: &mut Transaction,
        answers: &[AnswerId],
        entries: &[EntryId],
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let names = |key: &str| {
            answers.iter().any(|answer| names(key, &answer.to_string()))
                || entries.iter().any(|entry| names(key, &entry.to_string()))
        };
        for subject in Tier::ALL.map(Subject::Leftover) {
            let vault = vault_of(&mut self.vaults, leaving.vault)?;
            let Found::Standing(row) = find(vault, &subject)? else { continue };
            let document = load(vault, &row, context.actor()?)?;
            let rest = document.without(&names, context.actor()?)?;
            let stays = !rest.as_ref().map_or(&document, |rest| &rest.document).value().unknown.is_empty();
            if stays && rest.is_none() && !vault.has_orphans(row.id)? {
                continue;
            }
            leaving.dropped.push(Dropped { id: row.id, departure: Departure::Moved });
            leaving.gone.push(subject.clone());
            if stays {
                let rows = vault.changes(row.id)?;
                let received: BTreeMap<_, _> = rows.iter().map(|row| (row.hash, row.received)).collect();
                let all = || rows.into_iter().map(|row| (row.hash, unkept(row))).map(|(from, change)| (change, from));
                let Part { document, changes: made } =
                    rest.unwrap_or_else(|| Part { document, changes: all().collect() });
                let kept_before =
                    made.iter().filter_map(|(change, from)| Some((change.hash, *received.get(from)?))).collect();
                let unsaved = made.into_iter().map(|(change, _)| change).collect();
                let begun = OpenDocument { document, unsaved, kept_before };
                self.loaded.insert((leaving.vault, subject.clone()), begun);
                leaving.writes.push(Write { subject, tier: row.tier, edits: Vec::new() });
            }
        }
        Ok(())
    }

    /// The document of `subject` leaves `vault` for the other one. Its catalogue says so, too: no copy
    /// of before brings it back.
    fn leaving(&mut self, vault: VaultName, subject: &Subject) -> Result<Transaction, AppError> {
        let mut leaving = Transaction::new(vault);
        if let Found::Standing(row) = find(vault_of(&mut self.vaults, vault)?, subject)? {
            leaving.dropped.push(Dropped { id: row.id, departure: Departure::Moved });
            let edits = vec![DocumentEdit::Left(subject.clone(), row.generation)];
            leaving.writes.push(Write { subject: catalogue_of(vault), tier: Tier::JustMe, edits });
        }
        Ok(leaving)
    }

    /// The document of `subject` in `vault`, on its way out; nothing where none stands.
    fn dropped(&mut self, vault: VaultName, subject: &Subject, departure: Departure) -> Result<Vec<Dropped>, AppError> {
        Ok(match find(vault_of(&mut self.vaults, vault)?, subject)? {
            Found::Standing(row) => vec![Dropped { id: row.id, departure }],
            Found::Free(_) => Vec::new(),
        })
    }
}

/// The change of a row, to be kept somewhere else.
fn unkept(row: ChangeRow) -> Change {
    Change { hash: row.hash, actor: row.actor, seq: row.seq, raw: row.raw }
}

/// Whether `key`, of a newer version, has `name` in it, whole.
fn names(key: &str, name: &str) -> bool {
    let is_of_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    key.match_indices(name).any(|(begin, _)| {
        let (before, after) = (key.get(..begin), key.get(begin + name.len()..));
        !before.is_some_and(|before| before.ends_with(is_of_name))
            && !after.is_some_and(|after| after.starts_with(is_of_name))
    })
}

/// Every generation of `subject` before `first`, deleted for good.
fn tombstones(subject: &Subject, first: Generation) -> Vec<Dropped> {
    before(subject, first).map(|id| Dropped { id, departure: Departure::Deleted }).collect()
}

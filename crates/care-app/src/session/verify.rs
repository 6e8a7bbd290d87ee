//! Looking at everything that stands, in small steps beside her own work: every page, then every
//! document, and whether the rows say the same.

use std::collections::BTreeSet;

use care_plan::{Subject, Tier};
use care_vault::{DocumentRow, VaultName};

use super::transaction::{Transaction, Write};
use super::{Key, OpenSession, vault_of};
use crate::documents::{self, Found, ProjectionRow, find, row_of};
use crate::error::AppError;
use crate::place::Place;
use crate::ports::Context;
use crate::use_case::deletion::{MOVED, STALE_COPIES};
use crate::use_case::parts;

/// How many documents are looked at in one step.
const STEP: usize = 64;

/// How far it is.
#[derive(Default)]
pub(super) enum Verification {
    /// The pages of a vault come first.
    #[default]
    Pages,
    /// Then its documents: those that are left, the next one last.
    Documents(Vec<(VaultName, DocumentRow)>),
    /// Everything was looked at.
    Done,
}

/// What a step came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// There is more to look at.
    More,
    /// All of it was looked at, and is whole.
    Whole,
    /// That was the last, and some documents are damaged.
    Harmed,
    /// All of it was looked at before, and some documents are damaged.
    KnownHarmed,
}

impl OpenSession {
    /// Makes one step.
    ///
    /// # Errors
    ///
    /// Says so when a page cannot be read. A document that cannot be read whole is remembered, and
    /// harms no other.
    pub(crate) fn verify_some(&mut self, context: &mut Context<'_>) -> Result<Progress, AppError> {
        match std::mem::take(&mut self.verification) {
            Verification::Pages => {
                let mut left = Vec::new();
                for vault in self.vaults.vaults_mut() {
                    vault.verify()?;
                    let name = vault.name();
                    left.extend(vault.documents()?.into_iter().map(|row| (name, row)));
                }
                self.verification = Verification::Documents(left);
            }
            Verification::Documents(mut left) => {
                for (vault, row) in left.split_off(left.len().saturating_sub(STEP)) {
                    self.verify_document(vault, &row, context)?;
                }
                if left.is_empty() {
                    self.take_out_rows_of_nothing(context)?;
                    if self.damaged.is_empty() {
                        // What cannot be brought to its end now is tried again at the next opening.
                        let _ = self.finish_moves(context);
                        // The last step of a move; a stop may have come before it, whether or not anything still
                        // stands in both.
                        let _ = parts::settle(self);
                    }
                    self.verification = Verification::Done;
                } else {
                    self.verification = Verification::Documents(left);
                }
            }
            Verification::Done => {
                self.verification = Verification::Done;
                let known = if self.damaged.is_empty() { Progress::Whole } else { Progress::KnownHarmed };
                return Ok(known);
            }
        }
        Ok(match self.verification {
            Verification::Done if self.damaged.is_empty() => Progress::Whole,
            Verification::Done => Progress::Harmed,
            _ => Progress::More,
        })
    }

    /// Leaves nothing of what was deleted or moved away in unused parts of pages, once all that stands was found
    /// whole: before that, such parts may be all that is left of something damaged. What is not done now is done
    /// the next time; in the background, once an opening.
    pub(crate) fn sanitize(&mut self) {
        if !matches!(self.verification, Verification::Done) || !self.damaged.is_empty() || self.damage.is_some() {
            return;
        }
        if self.has_copied_remnants {
            if self.private_copies_go_stale().is_err() {
                self.leaves_remnants = true;
                return;
            }
            self.has_copied_remnants = false;
        }
        for vault in self.vaults.vaults_mut() {
            if vault.has_remnants() == Ok(true) && vault.sanitize().is_err() {
                self.leaves_remnants = true;
            }
        }
    }

    /// Says that the copies are to be made anew, while something still says that they hold what went.
    fn private_copies_go_stale(&mut self) -> Result<(), AppError> {
        let private = vault_of(&mut self.vaults, VaultName::Private)?;
        if private.setting(STALE_COPIES)?.is_none() {
            private.set_setting(STALE_COPIES, Some(MOVED))?;
        }
        Ok(())
    }

    /// The same beside her own work. A disk that has no room for it is not asked every half second.
    pub(crate) fn sanitize_in_background(&mut self) {
        if !self.leaves_remnants {
            self.sanitize();
        }
    }

    /// The open vaults that cannot be read, or hold something that does not fit together.
    pub(crate) fn damaged_vaults(&mut self) -> BTreeSet<VaultName> {
        let mut damaged: BTreeSet<VaultName> = self.damaged.iter().map(|(vault, _)| *vault).collect();
        for vault in self.vaults.vaults_mut() {
            if vault.verify().is_err() {
                damaged.insert(vault.name());
            }
        }
        damaged
    }

    fn verify_document(
        &mut self,
        vault: VaultName,
        row: &DocumentRow,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let key: Key = (vault, row.subject.clone());
        if self.loaded.contains_key(&key) {
            return Ok(()); // it was edited since, and so loaded whole
        }
        let open = vault_of(&mut self.vaults, vault)?;
        // It may have been moved or deleted since the list was made.
        let Some(row) = open.document(row.id)? else { return Ok(()) };
        let document = match documents::load(open, &row, context.actor()?) {
            Ok(document) => document,
            Err(AppError::Document(_) | AppError::Read(care_vault::ReadError::Damaged)) => {
                self.damaged.insert(key);
                return Ok(());
            }
            Err(other) => return Err(other),
        };
        // Only a faster load the next time: a disk that is full may do without.
        let _ = documents::refresh_cache(open, &document);
        if !self.says(vault, &row_of(&document, row.tier)) {
            // The changes are the truth; a row that says something else is an old page.
            let write = Write { subject: row.subject, tier: row.tier, edits: Vec::new() };
            self.commit(Transaction { writes: vec![write], ..Transaction::new(vault) }, context)?;
        }
        Ok(())
    }

    /// Whether the rows of `vault` have this one, and no other for the same.
    pub(super) fn says(&self, vault: VaultName, row: &ProjectionRow) -> bool {
        let places = || Tier::ALL.into_iter().map(|tier| (tier, self.places.get(&Place { tier, vault })));
        match row {
            ProjectionRow::Answer(id, answer) => places().all(|(tier, rows)| {
                let told = rows.and_then(|rows| rows.answers.get(id));
                told == (tier == answer.tier).then_some(answer)
            }),
            ProjectionRow::Entry(id, entry) => places().all(|(tier, rows)| {
                let told = rows.and_then(|rows| rows.entries.get(id));
                told == (tier == entry.tier).then_some(&entry.entry)
            }),
            ProjectionRow::None => true,
        }
    }

    /// Takes out rows whose document is not there: they stand for nothing that was written.
    fn take_out_rows_of_nothing(&mut self, context: &mut Context<'_>) -> Result<(), AppError> {
        for (vault, subject) in self.rows_of_nothing()? {
            self.commit(Transaction { gone: vec![subject], ..Transaction::new(vault) }, context)?;
        }
        Ok(())
    }

    pub(super) fn rows_of_nothing(&mut self) -> Result<Vec<Key>, AppError> {
        let mut known: BTreeSet<Key> = BTreeSet::new();
        for vault in self.vaults.vaults() {
            known.extend(vault.documents()?.into_iter().map(|row| (vault.name(), row.subject)));
        }
        let mut nothing = Vec::new();
        for (place, rows) in &self.places {
            let answers = rows.answers.keys().cloned().map(Subject::Answer);
            let entries = rows.entries.iter().map(|(id, entry)| Subject::Entry(entry.section.clone(), *id));
            let keys = answers.chain(entries).map(|subject| (place.vault, subject));
            nothing.extend(keys.filter(|key| !known.contains(key)));
        }
        let mut gone = Vec::new();
        for (vault, subject) in nothing {
            if matches!(find(vault_of(&mut self.vaults, vault)?, &subject)?, Found::Free(_)) {
                gone.push((vault, subject));
            }
        }
        Ok(gone)
    }
}

//! Taking changes from elsewhere, so that nothing they hold can harm what is here.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{Automerge, ChangeHash, LoadOptions, ReadDoc};

use crate::document::TEXT_ENCODING;
use crate::{Change, DocumentError, DocumentValue, PlanDocument, scan};

impl PlanDocument {
    /// Takes changes from elsewhere, all of them or none, and gives back those that are new here.
    ///
    /// The work is done on a copy. It is accepted only when it saves, loads again to the same
    /// heads and has the same value then, and when all of its changes come to that value, too.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`]; the document is then as it was.
    pub fn merge<'a>(&mut self, changes: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Change>, DocumentError> {
        self.merge_at_most(MERGED_OPERATIONS, changes)
    }

    /// The same for changes that her own vault has held: however many they are, a plan must open.
    ///
    /// # Errors
    ///
    /// Returns a [`DocumentError`]; the document is then as it was.
    pub fn merge_own<'a>(&mut self, changes: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Change>, DocumentError> {
        self.merge_at_most(u64::MAX, changes)
    }

    fn merge_at_most<'a>(
        &mut self,
        most: u64,
        changes: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Vec<Change>, DocumentError> {
        let session = self.actor.actor_id();
        let mut seen = BTreeSet::new();
        let mut new = Vec::new();
        for raw in changes {
            let change = parse(raw)?;
            if self.holds(&change.hash()) || !seen.insert(change.hash().0) {
                continue;
            }
            if *change.actor_id() == session {
                return Err(DocumentError::ActorInUse);
            }
            new.push(change);
        }
        if new.is_empty() {
            return Ok(Vec::new());
        }
        if operations(&new) > most {
            return Err(DocumentError::TooLarge);
        }
        let automerge = contained(|| {
            let mut copy = self.automerge.clone();
            copy.apply_changes(new.clone())?;
            if !copy.get_missing_deps(&[]).is_empty() {
                return Err(DocumentError::MissingChanges);
            }
            if !counts_on(highest_operation(&self.automerge), &new) {
                return Err(DocumentError::WouldDamage);
            }
            let copy = verified(copy)?;
            let hashes: Vec<ChangeHash> = new.iter().map(automerge::Change::hash).collect();
            if copy.get_missing_deps(&hashes).is_empty() { Ok(copy) } else { Err(DocumentError::WouldDamage) }
        })?;
        self.automerge = automerge.with_actor(session);
        Ok(new.iter().map(Change::of).collect())
    }

    pub(crate) fn holds(&self, hash: &ChangeHash) -> bool {
        self.automerge.get_missing_deps(&[*hash]).is_empty()
    }
}

/// The most operations of foreign changes that are merged at a time. Each takes Automerge about 450
/// bytes of memory while it is merged, and runs of equal operations take no bytes at all: 150 bytes
/// can delete a million letters, for half a gigabyte.
const MERGED_OPERATIONS: u64 = 100_000;

fn operations(changes: &[automerge::Change]) -> u64 {
    changes.iter().map(|change| change.len() as u64).sum()
}

/// Past it a document takes nothing from elsewhere: Automerge counts operations in 32 bits, and
/// ends in a panic where they run out. Her own edits have as many again.
pub(crate) const LAST_OPERATION: u64 = 1 << 31;

/// The largest number that an operation has.
fn highest_operation(automerge: &Automerge) -> u64 {
    automerge.get_changes_meta(&[]).iter().map(|change| change.max_op).max().unwrap_or_default()
}

/// Whether `new` go on counting operations from where what they build on ends. Whoever leaves
/// numbers out may leave none for her next edit.
fn counts_on(highest: u64, new: &[automerge::Change]) -> bool {
    let most = highest.saturating_add(operations(new));
    let last = |change: &automerge::Change| change.start_op().get().saturating_add(change.len() as u64);
    most <= LAST_OPERATION && new.iter().all(|change| last(change) <= most.saturating_add(1))
}

/// `automerge` once it has been saved and loaded, if it is still the same, and the same as its changes
/// come to: of a harmed one Automerge may make something else when it takes it together with others.
fn verified(automerge: Automerge) -> Result<Automerge, DocumentError> {
    let options = LoadOptions::new().text_encoding(TEXT_ENCODING);
    let loaded =
        Automerge::load_with_options(&automerge.save_nocompress(), options).map_err(|_| DocumentError::WouldDamage)?;
    let mut replayed = Automerge::new_with_encoding(TEXT_ENCODING);
    replayed.apply_changes(automerge.get_changes(&[]))?;
    let told = |document: &Automerge| (document.get_heads(), DocumentValue::read(document));
    let expected = told(&automerge);
    let are_same = [&loaded, &replayed].into_iter().all(|other| told(other) == expected);
    if are_same { Ok(loaded) } else { Err(DocumentError::WouldDamage) }
}

/// Reads one change, scanned before Automerge sees it.
pub(crate) fn parse(raw: &[u8]) -> Result<automerge::Change, DocumentError> {
    scan::change(raw)?;
    contained(|| automerge::Change::try_from(raw).map_err(|_| DocumentError::Unreadable))
}

/// Runs `work` on foreign bytes and makes an error of a panic. `work` must leave nothing behind
/// that outlives it half done.
pub(crate) fn contained<T>(work: impl FnOnce() -> Result<T, DocumentError>) -> Result<T, DocumentError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(DocumentError::Unreadable))
}

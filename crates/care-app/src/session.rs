//! An open plan: the vaults, the rows that the page shows, and the documents behind them.
//!
//! Rows are read at once; a document is loaded when it is edited, and looked at in the background.
//! Each edit is one transaction: its changes and the rows that they alter.

mod attachment;
mod audit;
mod authority;
mod departure;
mod news;
mod past;
mod pregnancy;
mod transaction;
mod verify;
mod view;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use care_bridge::ApiError;
use care_document::{DocumentEdit, Moment};
use care_plan::{
    Answer, AnswerId, AnswerState, Disclosure, Entry, EntryId, Plan, Pregnancy, Subject, Tier, Timestamp, Values,
};
use care_vault::{Unlocked, Vault, VaultError, VaultFolder, VaultName};

use crate::app::Remembered;
use crate::documents::{self, Found, OpenDocument};
use crate::error::AppError;
use crate::merge_view::{self, Places, Rows};
use crate::place::Place;
use crate::ports::Context;
use crate::use_case::photo::Handed;
use transaction::{Transaction, Write};
use verify::Verification;

#[cfg(test)]
pub(crate) use attachment::MOST_ATTACHED;
pub(crate) use authority::{FingerIdentity, Said, Secured, Sure, Typed};
pub(crate) use news::{Told, says_since_when};
pub(crate) use past::Past;
pub(crate) use verify::Progress;

/// A document in one of the open vaults.
type Key = (VaultName, Subject);

/// An answer that says something else than it did.
pub(crate) struct Changed {
    pub(crate) answer: AnswerId,
    /// What it said then; nothing for one that was not begun.
    pub(crate) before: Values,
    pub(crate) now: Values,
    /// When it was changed last.
    pub(crate) at: Timestamp,
}

/// How many documents stay loaded after they were edited.
const LOADED: usize = 32;

/// An open plan.
pub(crate) struct OpenSession {
    vaults: Unlocked,
    places: Places,
    /// The documents that were edited last, and every one with changes that are not on the disk.
    loaded: BTreeMap<Key, OpenDocument>,
    /// Those that were edited last, the oldest first.
    recent: VecDeque<Key>,
    verification: Verification,
    /// Documents that cannot be read whole. An edit of one is turned away; no other is.
    damaged: BTreeSet<Key>,
    /// What the background found to be wrong with the files. No edit is taken then.
    damage: Option<ApiError>,
    /// What the page is told once the plan is open.
    pub(crate) remembered: Remembered,
    /// The secret that was said for one act, until that is asked for.
    said: Option<Said>,
    /// The photograph that she has picked, until it is kept.
    pub(crate) handed: Handed,
}

impl OpenSession {
    /// Reads what the page shows first. The documents are left for later.
    ///
    /// # Errors
    ///
    /// Says so when a vault that this way in opens did not open, or its rows cannot be read.
    pub(crate) fn read(mut vaults: Unlocked, context: &mut Context<'_>) -> Result<Self, AppError> {
        if let Some(failed) = vaults.failed.pop() {
            return Err(failed.error.into());
        }
        let mut places = Places::default();
        for vault in [&mut vaults.everyday, &mut vaults.private].into_iter().flatten() {
            documents::read_rows(vault, &mut places, context)?;
        }
        Ok(Self {
            vaults,
            places,
            loaded: BTreeMap::new(),
            recent: VecDeque::new(),
            verification: Verification::default(),
            damaged: BTreeSet::new(),
            damage: None,
            remembered: Remembered::default(),
            said: None,
            handed: Handed::default(),
        })
    }

    /// The plan of now, as it stands on the disk.
    pub(crate) fn plan(&self) -> Plan {
        self.plan_of(self.pregnancy())
    }

    /// The answer as it stands on the disk.
    pub(crate) fn answer(&self, id: &AnswerId) -> Option<Answer> {
        merge_view::answer(&self.places, &self.stored(id))
    }

    /// The answers of one entry, as they stand on the disk.
    pub(crate) fn answers_on(&self, entry: EntryId) -> BTreeMap<AnswerId, Answer> {
        let answers = merge_view::answers_on(&self.places, entry).into_iter();
        answers.filter_map(|(id, answer)| Some((self.asked(&id)?, answer))).collect()
    }

    /// The most private place that holds `id`.
    pub(crate) fn home(&self, id: &AnswerId) -> Option<Place> {
        merge_view::holders(&self.places, &self.stored(id)).next().map(|(place, _)| place)
    }

    /// Whether she has written anything.
    pub(crate) fn has_words(&self) -> bool {
        self.places.values().flat_map(|rows| rows.answers.values()).any(Answer::is_written)
    }

    /// The place that holds the entry `id` of the plan of now, and that entry.
    pub(crate) fn entry(&self, id: EntryId) -> Option<(Place, Entry)> {
        let now = self.pregnancy();
        let held = |rows: &Rows| {
            let entry = rows.entries.get(&id)?;
            let (pregnancy, section) = Pregnancy::of(&entry.section)?;
            (pregnancy == now).then(|| Entry { section, ..entry.clone() })
        };
        self.places.iter().rev().find_map(|(place, rows)| Some((*place, held(rows)?)))
    }

    /// The place that holds the entry `id` of the plan of now.
    pub(crate) fn place_of_entry(&self, id: EntryId) -> Option<Place> {
        self.entry(id).map(|(place, _)| place)
    }

    /// Where new words of `tier` go.
    pub(crate) fn place_for_new(&self, tier: Tier) -> Place {
        Place::for_new(tier, self.vaults.private.is_some())
    }

    /// What of the plan of now stands in one vault.
    pub(crate) fn answers_in(&self, vault: VaultName) -> impl Iterator<Item = AnswerId> {
        let stored = self.places.iter().filter(move |(place, _)| place.vault == vault);
        stored.flat_map(|(_, rows)| rows.answers.keys()).filter_map(|id| self.asked(id))
    }

    /// The everyday vault, where settings stand.
    pub(crate) fn everyday(&mut self) -> Result<&mut Vault, AppError> {
        vault_of(&mut self.vaults, VaultName::Everyday)
    }

    /// The open vaults.
    pub(crate) const fn vaults(&self) -> &Unlocked {
        &self.vaults
    }

    /// The open vaults, for tests that harm them.
    #[cfg(test)]
    pub(crate) fn each_vault(&mut self) -> impl Iterator<Item = &mut Vault> {
        self.vaults.vaults_mut()
    }

    /// Whose documents are loaded.
    #[cfg(test)]
    pub(crate) fn loaded(&self) -> Vec<Subject> {
        self.loaded.keys().map(|(_, subject)| subject.clone()).collect()
    }

    /// Sets a setting in every open vault, or takes it out.
    pub(crate) fn set_everywhere(&mut self, name: &str, value: Option<&[u8]>) -> Result<(), AppError> {
        self.vaults.vaults_mut().try_for_each(|vault| Ok(vault.set_setting(name, value)?))
    }

    /// Makes the copy of a day.
    pub(crate) fn make_copy(&mut self, folder: &VaultFolder, at: Timestamp) -> Result<(), VaultError> {
        folder.make_copy(&mut self.vaults, at)
    }

    /// Makes all copies anew.
    pub(crate) fn renew_copies(&mut self, folder: &VaultFolder, at: Timestamp) -> Result<(), VaultError> {
        folder.renew_copies(&mut self.vaults, at)
    }

    /// Lets the copies on this phone hold what the vaults hold now.
    pub(crate) fn refresh_copies(&self, folder: &VaultFolder) -> Result<(), VaultError> {
        folder.refresh_copies(&self.vaults)
    }

    /// Turns an edit away while the files behind the plan are known to be damaged.
    pub(crate) fn check_sound(&self) -> Result<(), ApiError> {
        self.damage.map_or(Ok(()), Err)
    }

    /// What is wrong with the files, until they are repaired.
    pub(crate) const fn set_damage(&mut self, damage: ApiError) {
        self.damage = Some(damage);
    }

    /// The vaults, to be re-keyed or closed.
    pub(crate) fn into_vaults(self) -> Unlocked {
        self.vaults
    }

    /// Edits the document of `subject` at `place` and keeps what came of it, in one transaction.
    /// When this gives back `Ok`, it is on the disk.
    pub(crate) fn edit(
        &mut self,
        place: Place,
        subject: Subject,
        edits: &[DocumentEdit],
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        self.edit_all(place, vec![(subject, edits.to_vec())], context)
    }

    /// Edits several documents at `place`, all of them or none.
    pub(crate) fn edit_all(
        &mut self,
        place: Place,
        edits: Vec<(Subject, Vec<DocumentEdit>)>,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let write = |(subject, edits)| Write { subject: self.stored_subject(subject), tier: place.tier, edits };
        let writes = edits.into_iter().map(write).collect();
        self.commit(Transaction { writes, ..Transaction::new(place.vault) }, context)
    }

    /// What every answer said before, oldest first, of every pregnancy and under the names that they are
    /// stored by; an answer that stands in two vaults is there once for each.
    pub(crate) fn histories(&mut self, context: &mut Context<'_>) -> Result<Vec<(AnswerId, Vec<Moment>)>, AppError> {
        let mut histories = Vec::new();
        for vault in self.vaults.vaults() {
            for row in vault.documents()? {
                if let Subject::Answer(answer) = &row.subject {
                    let history = documents::history(vault, &row, context)?;
                    if !history.is_empty() {
                        histories.push((answer.clone(), history));
                    }
                }
            }
        }
        histories.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(histories)
    }

    /// What `answer` said before, oldest first, each with when that was kept, where the vault knows
    /// it. Empty for an answer that was never begun.
    pub(crate) fn history(
        &mut self,
        answer: &AnswerId,
        context: &mut Context<'_>,
    ) -> Result<Vec<(Option<Timestamp>, Moment)>, AppError> {
        let Some(Place { vault, .. }) = self.home(answer) else { return Ok(Vec::new()) };
        let subject = Subject::Answer(self.stored(answer));
        let open = self.document(&(vault, subject.clone()), context)?;
        let (id, moments) = (open.document.id(), open.document.history());
        let vault = vault_of(&mut self.vaults, vault)?;
        let moments = match (moments, documents::find(vault, &subject)?) {
            (Err(_), Found::Standing(row)) => documents::history(vault, &row, context)?,
            (moments, _) => moments?,
        };
        let kept: BTreeMap<[u8; 32], Timestamp> =
            vault.changes(id)?.into_iter().map(|row| (row.hash, row.received)).collect();
        Ok(moments.into_iter().map(|moment| (kept.get(&moment.hash).copied(), moment)).collect())
    }

    /// Which answers that `disclosure` lets be seen say something else than they did `then`, with what
    /// they said.
    pub(crate) fn changed_since(
        &mut self,
        disclosure: &Disclosure,
        then: Timestamp,
        context: &mut Context<'_>,
    ) -> Result<Vec<Changed>, AppError> {
        let plan = self.plan();
        let mut candidates: BTreeMap<AnswerId, Timestamp> = BTreeMap::new();
        for vault in self.vaults.vaults() {
            for (subject, _, at) in vault.last_received()? {
                let Subject::Answer(answer) = subject else { continue };
                let Some(answer) = self.asked(&answer) else { continue };
                if at > then && plan.tells(disclosure, &answer) {
                    let last = candidates.entry(answer).or_insert(at);
                    *last = at.max(*last);
                }
            }
        }
        let mut changed = Vec::new();
        for (answer, at) in candidates {
            let now = self.answer(&answer).map(|answer| answer.values).unwrap_or_default();
            let moments = self.history(&answer, context)?;
            let before = moments.into_iter().rev().find(|(at, _)| at.is_none_or(|at| at <= then));
            let before = before.map(|(_, moment)| moment.values).unwrap_or_default();
            // What she had left out nobody had seen.
            let was_seen = before.state() != Some(AnswerState::LeaveOut);
            let before = if was_seen { before } else { Values::default() };
            if before != now {
                changed.push(Changed { answer, before, now, at });
            }
        }
        Ok(changed)
    }

    /// The answers that were changed last, the newest first, each once.
    pub(crate) fn changed_last(&self) -> Result<Vec<(AnswerId, Timestamp)>, AppError> {
        let mut changed: BTreeMap<AnswerId, Timestamp> = BTreeMap::new();
        for vault in self.vaults.vaults() {
            for (subject, _, at) in vault.last_received()? {
                if let Subject::Answer(answer) = subject
                    && let Some(answer) = self.asked(&answer)
                {
                    let last = changed.entry(answer).or_insert(at);
                    *last = at.max(*last);
                }
            }
        }
        let mut changed: Vec<_> = changed.into_iter().collect();
        changed.sort_by(|(one, at), (other, then)| then.cmp(at).then_with(|| one.cmp(other)));
        Ok(changed)
    }

    /// What the everyday vault remembers by this name.
    pub(crate) fn remembers(&self, name: &str) -> Option<Vec<u8>> {
        self.remembers_in(VaultName::Everyday, name)
    }

    /// The names of the open vaults.
    pub(crate) fn names(&self) -> Vec<VaultName> {
        self.vaults.vaults().map(Vault::name).collect()
    }

    /// What this vault remembers by this name; nothing where it is not open.
    pub(crate) fn remembers_in(&self, vault: VaultName, name: &str) -> Option<Vec<u8>> {
        let vault = self.vaults.vaults().find(|open| open.name() == vault)?;
        vault.setting(name).ok().flatten()
    }

    /// Lets this vault remember something by this name.
    pub(crate) fn remember_in(&mut self, vault: VaultName, name: &str, text: &[u8]) -> Result<(), AppError> {
        Ok(vault_of(&mut self.vaults, vault)?.set_setting(name, Some(text))?)
    }

    /// Lets this vault remember nothing by this name.
    pub(crate) fn forget_in(&mut self, vault: VaultName, name: &str) -> Result<(), AppError> {
        Ok(vault_of(&mut self.vaults, vault)?.set_setting(name, None)?)
    }

    /// When something of what `disclosure` lets be seen was changed last: written, emptied or taken away.
    pub(crate) fn last_changed(&self, disclosure: &Disclosure) -> Result<Option<Timestamp>, AppError> {
        let plan = self.plan();
        let is_of_card =
            |entry: EntryId| plan.answers.keys().any(|id| id.entry() == Some(entry) && plan.would_tell(disclosure, id));
        let mut last = None;
        for vault in self.vaults.vaults() {
            let concerned = vault.last_received()?.into_iter().filter(|(subject, _, _)| match subject {
                Subject::Answer(id) => self.asked(id).is_some_and(|id| plan.would_tell(disclosure, &id)),
                Subject::Entry(_, entry) => is_of_card(*entry),
                Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => false,
            });
            last = last.max(concerned.map(|(_, _, at)| at).max());
        }
        Ok(last)
    }

    /// The document, loaded or begun.
    fn document(&mut self, key: &Key, context: &mut Context<'_>) -> Result<&mut OpenDocument, AppError> {
        if !self.loaded.contains_key(key) {
            let vault = vault_of(&mut self.vaults, key.0)?;
            let opened = documents::open(vault, &key.1, context.actor()?)?;
            self.loaded.insert(key.clone(), opened);
        }
        self.used(key);
        self.loaded.get_mut(key).ok_or(AppError::Closed)
    }

    /// Lets go of documents that were not edited for long and are whole on the disk.
    fn used(&mut self, key: &Key) {
        if self.recent.back() != Some(key) {
            self.recent.retain(|other| other != key);
            self.recent.push_back(key.clone());
        }
        let loaded = &mut self.loaded;
        while self.recent.len() > LOADED {
            let is_kept = |key: &Key| loaded.get(key).is_none_or(|open| open.unsaved.is_empty());
            let Some(oldest) = self.recent.iter().position(is_kept) else { break };
            if let Some(oldest) = self.recent.remove(oldest) {
                loaded.remove(&oldest);
            }
        }
    }
}

fn vault_of(vaults: &mut Unlocked, name: VaultName) -> Result<&mut Vault, AppError> {
    let vault = match name {
        VaultName::Everyday => &mut vaults.everyday,
        VaultName::Private => &mut vaults.private,
    };
    vault.as_mut().ok_or(AppError::Closed)
}

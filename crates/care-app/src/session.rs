//! An open plan: the vaults, the rows that the page shows, and the documents behind them.
//!
//! Rows are read at once; a document is loaded when it is edited, and looked at in the background.
//! Each edit is one transaction: its changes and the rows that they alter.

mod attachment;
mod audit;
mod authority;
mod card;
mod cut_short;
mod departure;
mod history;
mod news;
mod past;
mod pregnancy;
mod transaction;
mod verify;
mod view;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use care_bridge::ApiError;
use care_document::DocumentEdit;
use care_plan::{Answer, AnswerId, Entry, EntryId, Plan, Pregnancy, Subject, Tier, Timestamp};
use care_vault::{Unlocked, Vault, VaultError, VaultFolder, VaultName};

use crate::app::Remembered;
use crate::documents::{self, OpenDocument};
use crate::error::AppError;
use crate::merge_view::{self, Places, Rows};
use crate::place::Place;
use crate::ports::Context;
use crate::use_case::attachment::Handed;
use crate::use_case::received::Picked;
use transaction::{Transaction, Write};
use verify::Verification;

#[cfg(test)]
pub(crate) use attachment::MOST_ATTACHED;
pub(crate) use authority::{FOR_ONE_ACT, FingerIdentity, Said, Secured, Sure, Typed};
#[cfg(test)]
pub(crate) use card::CHOSEN as CARD_CHOSEN;
pub(crate) use history::Changed;
pub(crate) use news::{SecretChange, says_since_when};
pub(crate) use past::Past;
pub(crate) use verify::Progress;

/// A document in one of the open vaults.
type Key = (VaultName, Subject);

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
    /// The card that opens without unlocking, where she has chosen one.
    card: Option<card::StandingCard>,
    /// Whether not all that is left of what has gone could be written over.
    leaves_remnants: bool,
    /// Whether something of it stood in the private vault when this opened: an opening in between that did not reach
    /// it may have copied the file as it lay.
    has_copied_remnants: bool,
    /// The vault that takes nothing more, in a test of what a stop between the two leaves.
    #[cfg(test)]
    takes_no_more: Option<(VaultName, u32)>,
    /// The plan of somebody else that she has picked, until it is kept.
    pub(crate) received: Option<Picked>,
    /// The photograph that she has picked or the voice that she has recorded, until it is kept.
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
        let has_copied_remnants = vaults.private.as_ref().is_some_and(|private| private.has_remnants() == Ok(true));
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
            card: None,
            leaves_remnants: false,
            has_copied_remnants,
            #[cfg(test)]
            takes_no_more: None,
            received: None,
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

    /// The same, of those in which something stands.
    pub(crate) fn filled_answers_in(&self, vault: VaultName) -> impl Iterator<Item = AnswerId> {
        let stored = self.places.iter().filter(move |(place, _)| place.vault == vault);
        let filled = stored.flat_map(|(_, rows)| rows.answers.iter().filter(|(_, answer)| !answer.is_empty()));
        filled.filter_map(|(id, _)| self.asked(id))
    }

    /// The everyday vault, where settings stand.
    pub(crate) fn everyday(&mut self) -> Result<&mut Vault, AppError> {
        vault_of(&mut self.vaults, VaultName::Everyday)
    }

    /// The open vaults.
    pub(crate) const fn vaults(&self) -> &Unlocked {
        &self.vaults
    }

    /// Lets that vault take nothing more, for a test of a stop between the two.
    #[cfg(test)]
    pub(crate) fn stop_commits_of(&mut self, vault: VaultName) {
        self.stop_commits_after(vault, 0);
    }

    /// The same after so many more.
    #[cfg(test)]
    pub(crate) fn stop_commits_after(&mut self, vault: VaultName, commits: u32) {
        self.takes_no_more = Some((vault, commits));
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

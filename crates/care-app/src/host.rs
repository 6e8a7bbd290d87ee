//! What is there whether or not a plan is open: the folder, the clock, what she chose for the lock
//! screen, what the device has.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use care_bridge::ApiError;
use care_locale::Words;
use care_plan::{LocalTime, Timestamp};
use care_vault::{Breakage, FolderError, FolderState, Reach, VaultError, VaultFolder};

use crate::conversion::TakeApart;
use crate::error::AppError;
use crate::ports::{Clock, Context, Entropy, random};
use crate::preferences::PreferencesFile;
use crate::throttle::Throttle;
use crate::use_case::biometric::Biometric;
use crate::use_case::restore::{Proposed, RestoreSource};

/// The language that stands beside hers wherever a clinician reads, and hers until she chooses.
pub(crate) const CLINICIANS_LANGUAGE: &str = "en-GB";

/// The phone under a plan, as far as the app knows it.
pub(crate) struct Host {
    root: PathBuf,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) entropy: Box<dyn Entropy>,
    pub(crate) preferences: PreferencesFile,
    /// The claimed folder; `None` while it cannot be reached.
    folder: Option<VaultFolder>,
    /// How many attempts at a secret have gone wrong, and are not forgiven.
    pub(crate) throttle: Throttle,
    pub(crate) biometric: Biometric,
    /// What she picked, to be brought back.
    pub(crate) picked: Option<RestoreSource>,
    /// The same, opened and counted.
    pub(crate) proposed: Option<Proposed>,
    /// Which plans of those that lie aside the secret opens that she has said.
    pub(crate) said_opens: BTreeSet<u32>,
    /// Whether she said "not now" to the offer of a lock in this run.
    pub(crate) lock_was_put_off: bool,
    /// In a test of a stop before copies are made anew.
    #[cfg(test)]
    pub(crate) stops_before_copies: bool,
}

impl Host {
    /// Claims the vault folder `root`. One that cannot be reached is tried again by
    /// [`Self::claimed`].
    ///
    /// # Errors
    ///
    /// Returns [`FolderError::AlreadyOpen`] when an app that runs has it, and no other.
    pub(crate) fn claim(root: PathBuf, clock: Box<dyn Clock>, entropy: Box<dyn Entropy>) -> Result<Self, FolderError> {
        let folder = match VaultFolder::open(&root) {
            Ok(folder) => Some(converting(folder)),
            Err(FolderError::AlreadyOpen) => return Err(FolderError::AlreadyOpen),
            Err(_) => None,
        };
        Ok(Self {
            preferences: PreferencesFile::read(&root),
            throttle: Throttle::read(&root, clock.running()),
            root,
            clock,
            entropy,
            folder,
            biometric: Biometric::default(),
            picked: None,
            proposed: None,
            said_opens: BTreeSet::new(),
            lock_was_put_off: false,
            #[cfg(test)]
            stops_before_copies: false,
        })
    }

    /// The folder that the vault stands in.
    pub(crate) const fn root(&self) -> &PathBuf {
        &self.root
    }

    /// The moment, and how far this place is from UTC.
    pub(crate) fn now(&self) -> LocalTime {
        self.clock.now()
    }

    /// Lets a secret be tried, wherever it was typed.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::TryLater`] before an attempt may be made again.
    pub(crate) fn may_try_secret(&self) -> Result<(), ApiError> {
        let left = self.throttle.left(self.running());
        if left.is_zero() {
            return Ok(());
        }
        // The last part of a second is one that she waits for.
        let seconds = left.as_millis().div_ceil(1_000);
        Err(ApiError::TryLater { seconds: u8::try_from(seconds).unwrap_or(u8::MAX) })
    }

    /// How long the program runs, whatever its clock is set to.
    pub(crate) fn running(&self) -> Duration {
        self.clock.running()
    }

    /// What came of trying one: told as it is, and a miss where it tells what a secret is not, or is.
    pub(crate) fn tried<T>(&mut self, tried: Result<T, ApiError>) -> Result<T, ApiError> {
        use ApiError::{PassphraseInUse, PresentPassphraseWrong, WrongPassphrase};
        if matches!(tried, Err(WrongPassphrase | PresentPassphraseWrong | PassphraseInUse)) {
            let running = self.running();
            self.throttle.missed(running);
        }
        tried
    }

    /// The same of opening a plan, which looks like `state` from outside. Where one of its slots cannot be read, each
    /// other one has said what the secret is not.
    pub(crate) fn tried_to_open<T>(
        &mut self,
        state: Result<FolderState, VaultError>,
        tried: Result<T, AppError>,
    ) -> Result<T, AppError> {
        use VaultError::{SlotDamaged, SlotMissing, WrongPassphrase};
        let is_miss = match tried {
            Err(AppError::Vault(WrongPassphrase)) => true,
            Err(AppError::Vault(SlotDamaged | SlotMissing)) => {
                matches!(state, Ok(FolderState::Locked | FolderState::Broken(Breakage::DatabaseMissing(_))))
            }
            _ => false,
        };
        if is_miss {
            let running = self.running();
            self.throttle.missed(running);
        }
        tried
    }

    /// The same of a secret that is to be a new one. Whatever comes of it tells whether it opens something already,
    /// so each counts as a miss: else whoever knows one secret would get guesses at another for nothing. Where the
    /// full passphrase has opened the plan there is nothing more to be guessed.
    pub(crate) fn tried_as_new<T>(&mut self, reach: Reach, tried: Result<T, ApiError>) -> Result<T, ApiError> {
        if reach == Reach::Full {
            return self.tried(tried);
        }
        let running = self.running();
        self.throttle.missed(running);
        tried
    }

    /// The moment and the randomness for one use case.
    pub(crate) fn context(&mut self) -> Context<'_> {
        Context { now: self.clock.now().at, entropy: &mut *self.entropy }
    }

    /// `N` random bytes.
    pub(crate) fn random<const N: usize>(&mut self) -> Result<[u8; N], AppError> {
        Ok(random(&mut *self.entropy)?)
    }

    /// The claimed folder, if it was reached.
    pub(crate) const fn folder(&self) -> Option<&VaultFolder> {
        self.folder.as_ref()
    }

    /// The claimed folder beside a context, if it was reached.
    pub(crate) fn folder_and_context(&mut self) -> Option<(&VaultFolder, Context<'_>)> {
        let Self { folder, clock, entropy, .. } = self;
        let context = Context { now: clock.now().at, entropy: &mut **entropy };
        folder.as_ref().map(|folder| (folder, context))
    }

    /// The claimed folder, claimed now if that was not possible before.
    pub(crate) fn claimed(&mut self) -> Result<&mut VaultFolder, ApiError> {
        let folder = match self.folder.take() {
            Some(folder) => folder,
            None => converting(VaultFolder::open(&self.root).map_err(AppError::from)?),
        };
        Ok(self.folder.insert(folder))
    }

    /// How the folder looks from outside.
    pub(crate) fn state(&mut self) -> Result<FolderState, ApiError> {
        Ok(self.claimed()?.state().map_err(AppError::from)?)
    }

    /// Whether a plan that is not open takes a secret to open.
    pub(crate) fn has_lock(&self) -> bool {
        let state = self.folder.as_ref().and_then(|folder| folder.state().ok());
        state.is_some_and(|state| state == FolderState::Locked)
    }

    /// The language that she chose, as a BCP 47 tag.
    pub(crate) fn language(&self) -> &str {
        self.preferences.view().language.as_deref().unwrap_or(CLINICIANS_LANGUAGE)
    }

    /// The words of the language that she chose.
    pub(crate) fn words(&self) -> Result<Words, ApiError> {
        care_locale::embedded(self.language()).map_err(|_| ApiError::UnknownLanguage)
    }

    /// Today, as it is written in the language of `words`.
    pub(crate) fn today(&self, words: &Words) -> String {
        let now = self.now();
        care_locale::date(words, now.at.0, now.offset_minutes)
    }

    /// A day with its time, as they are written in the language of `words`, at this place's distance
    /// from UTC.
    pub(crate) fn moment(&self, at: Timestamp, words: &Words) -> String {
        let offset = self.now().offset_minutes;
        let (day, time) = (care_locale::date(words, at.0, offset), care_locale::time_of_day(at.0, offset));
        if day.is_empty() { day } else { format!("{day}, {time}") }
    }

    /// The same in her language; nothing where that is not to be had.
    pub(crate) fn moment_now(&self, at: Timestamp) -> String {
        self.words().map(|words| self.moment(at, &words)).unwrap_or_default()
    }

    /// The same as every language reads it (ISO 8601), for what is kept as words.
    pub(crate) fn iso_moment(&self, at: Timestamp) -> String {
        let offset = self.now().offset_minutes;
        format!("{}, {}", care_locale::iso_date(at.0, offset), care_locale::time_of_day(at.0, offset))
    }

    /// The same with a short name of the month.
    pub(crate) fn short_moment(&self, at: Timestamp, words: &Words) -> String {
        let offset = self.now().offset_minutes;
        let (day, time) = (care_locale::short_date(words, at.0, offset), care_locale::time_of_day(at.0, offset));
        if day.is_empty() { day } else { format!("{day} {time}") }
    }

    /// A day as it is written in her language; nothing where her language is not to be had.
    pub(crate) fn day(&self, day: LocalTime) -> String {
        self.words().map(|words| care_locale::date(&words, day.at.0, day.offset_minutes)).unwrap_or_default()
    }
}

/// The folder, with somebody who can read what earlier versions wrote.
fn converting(mut folder: VaultFolder) -> VaultFolder {
    folder.set_conversion(Box::new(TakeApart));
    folder
}

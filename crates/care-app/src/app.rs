//! The app from its start to its lock.

use std::path::{Path, PathBuf};

use care_bridge::{
    ApiError, Begin, LockView, OpenView, PreferencesView, PutOffLock, RepairSeen, RepairView, SetLanguage, SetTheme,
    Stage, Start, StartView,
};
use care_seal::KdfSalt;
use care_vault::{FolderError, FolderState, NewKeys, NewVaultKeys, OpenedBy, Reach, Unlocked, VaultFolder, VaultKey};

use crate::backup::PickedCopy;
use crate::biometric::Biometric;
use crate::conversion::TakeApart;
use crate::error::AppError;
use crate::ports::{Clock, Context, Entropy, random};
use crate::preferences::PreferencesFile;
use crate::repair;
use crate::session::{OpenSession, Progress};
use crate::throttle::MissFile;

/// The setting that counts how often the offer of a lock was put off.
const LOCK_PUT_OFF: &str = "lock-put-off";

/// How often the offer of a lock is made before it is made no more.
const LOCK_OFFERS: u8 = 2;

/// Holdfast: one vault folder, and the plan in it while it is open.
pub struct App {
    pub(crate) root: PathBuf,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) entropy: Box<dyn Entropy>,
    pub(crate) preferences: PreferencesFile,
    /// The claimed folder; `None` while it cannot be reached.
    pub(crate) folder: Option<VaultFolder>,
    pub(crate) open: Option<OpenSession>,
    put_off_in_this_run: bool,
    /// Where she was when the plan was locked, and how far what had opened it reaches.
    pub(crate) bookmark: Option<(String, Reach)>,
    /// Whether a harmless page stands before everything.
    pub(crate) is_hidden: bool,
    /// How many attempts to open the plan have gone wrong since one went right.
    pub(crate) misses: MissFile,
    /// The copy that she picked, to be restored.
    pub(crate) picked: Option<PickedCopy>,
    /// What was mended, until she has read it.
    pub(crate) repaired: Option<RepairView>,
    /// What the background found to be wrong with the open vault.
    damage: Option<ApiError>,
    /// Her finger, as far as it is set.
    pub(crate) biometric: Biometric,
}

/// Whether this start is the first.
pub enum Claim {
    /// The folder is ours.
    Ours(Box<App>),
    /// An app that runs already has it, and has been asked to come forward.
    Taken,
}

impl App {
    /// Claims the vault folder `root`, making it if it is not there. A folder that cannot be
    /// reached is tried again at each [`App::start`], which says what is wrong.
    #[must_use]
    pub fn claim(root: PathBuf, clock: Box<dyn Clock>, entropy: Box<dyn Entropy>) -> Claim {
        let folder = match VaultFolder::open(&root) {
            Ok(folder) => Some(converting(folder)),
            Err(FolderError::AlreadyOpen) => {
                // If the request cannot be written, the first window stays where it is.
                let _ = VaultFolder::ask_to_front(&root);
                return Claim::Taken;
            }
            Err(_) => None,
        };
        let preferences = PreferencesFile::read(&root);
        let misses = MissFile::read(&root);
        let app = Self {
            root,
            clock,
            entropy,
            preferences,
            folder,
            open: None,
            put_off_in_this_run: false,
            bookmark: None,
            is_hidden: false,
            misses,
            picked: None,
            repaired: None,
            damage: None,
            biometric: Biometric::default(),
        };
        Claim::Ours(Box::new(app))
    }

    /// Whether a second start has asked the window to come forward since this was last asked.
    #[must_use]
    pub fn asked_to_front(&self) -> bool {
        self.folder.as_ref().is_some_and(VaultFolder::asked_to_front)
    }

    /// Whether a plan is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// She has read what was mended.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn repair_seen(&mut self, _: RepairSeen) -> Result<(), ApiError> {
        self.repaired = None;
        Ok(())
    }

    /// The folder that the vault stands in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.root
    }

    /// Where things stand. Opens a plan that has no lock. What is wrong with the folder or the
    /// vault is where things stand, too; nothing in it has been changed.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn start(&mut self, _: Start) -> Result<StartView, ApiError> {
        let stage = self.stage().unwrap_or_else(Stage::Problem);
        let is_hidden = std::mem::take(&mut self.is_hidden);
        let can_try_biometric = stage == Stage::Locked && self.can_try_biometric();
        Ok(StartView { preferences: self.preferences.view().clone(), stage, is_hidden, can_try_biometric })
    }

    pub(crate) fn stage(&mut self) -> Result<Stage, ApiError> {
        if self.open.is_none() {
            match self.claimed()?.state().map_err(AppError::from)? {
                FolderState::Empty => return Ok(Stage::Welcome),
                FolderState::Locked => return Ok(Stage::Locked),
                FolderState::Broken(breakage) => return Err(crate::error::of_breakage(breakage)),
                FolderState::OpenByDevice => {
                    let vaults = self.claimed()?.open_with_device().map_err(AppError::from)?;
                    self.opened(vaults)?;
                }
            }
        }
        Ok(Stage::Open(self.view_where_she_was()?))
    }

    /// Makes the vault, without a lock, and opens it. Where one stands already it is opened.
    ///
    /// # Errors
    ///
    /// Says so when the folder cannot be written or the system gives no random bytes.
    pub fn begin(&mut self, _: Begin) -> Result<OpenView, ApiError> {
        if self.claimed()?.state().map_err(AppError::from)? == FolderState::Empty {
            let keys = new_keys(&mut *self.entropy)?;
            let salt = KdfSalt::from_bytes(random(&mut *self.entropy).map_err(AppError::from)?);
            let vaults = self.claimed()?.create(&NewVaultKeys { keys, salt }).map_err(AppError::from)?;
            self.opened(vaults)?;
        }
        match self.stage()? {
            Stage::Open(view) => Ok(view),
            Stage::Welcome | Stage::Locked => Err(ApiError::Closed),
            Stage::Problem(error) => Err(error),
        }
    }

    /// Sets language and reading level.
    ///
    /// # Errors
    ///
    /// Says so when the language is not one that the app has. A disk that does not take the
    /// choice is no reason to speak another language: it holds for this run.
    pub fn set_language(&mut self, request: SetLanguage) -> Result<PreferencesView, ApiError> {
        care_locale::language(&request.language).ok_or(ApiError::UnknownLanguage)?;
        let _ = self.preferences.set_language(&request.language);
        Ok(self.preferences.view().clone())
    }

    /// Sets how the page looks, for this run even where the disk does not take it.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn set_theme(&mut self, request: SetTheme) -> Result<PreferencesView, ApiError> {
        let _ = self.preferences.set_theme(request.theme);
        Ok(self.preferences.view().clone())
    }

    /// Remembers that she said "not now" to the offer of a lock.
    ///
    /// # Errors
    ///
    /// Says so when it cannot be written.
    pub fn put_off_lock(&mut self, _: PutOffLock) -> Result<(), ApiError> {
        self.put_off_in_this_run = true;
        let times = self.times_put_off().saturating_add(1).to_string();
        let everyday = self.open.as_mut().ok_or(ApiError::Closed)?.everyday()?;
        everyday.set_setting(LOCK_PUT_OFF, Some(times.as_bytes())).map_err(AppError::from)?;
        Ok(())
    }

    /// Looks at everything behind an open plan: every page, every document, every row.
    pub fn verify(&mut self) {
        while self.verify_some() {}
    }

    /// Makes one small step of [`Self::verify`], so that her own work need not wait long. Gives
    /// back whether there is more to do. What is wrong with the files is said at the next edit, and
    /// nothing is written then; what is wrong with one document, at the next edit of that.
    pub fn verify_some(&mut self) -> bool {
        if self.damage.is_some() {
            return false;
        }
        let Ok((open, mut context)) = self.open_session() else { return false };
        match open.verify_some(&mut context).map_err(ApiError::from) {
            Ok(Progress::More) => return true,
            Ok(Progress::KnownHarmed) => {}
            Ok(Progress::Whole) => self.copy_once_a_day(),
            Ok(Progress::Harmed) => self.repair_at_next_opening(),
            Err(error) => {
                self.damage = Some(error).filter(|error| *error == ApiError::VaultDamaged);
                if self.damage.is_some() {
                    self.repair_at_next_opening();
                }
            }
        }
        false
    }

    /// The open session, and what a use case is handed.
    pub(crate) fn open_session(&mut self) -> Result<(&mut OpenSession, Context<'_>), ApiError> {
        let now = self.clock.now().at;
        let open = self.open.as_mut().ok_or(ApiError::Closed)?;
        Ok((open, Context { now, entropy: &mut *self.entropy }))
    }

    /// Turns an edit away while the vault behind the plan is known to be damaged.
    pub(crate) fn check_sound(&self) -> Result<(), ApiError> {
        self.damage.map_or(Ok(()), Err)
    }

    /// Whether a secret opens the plan. What is open knows how it was opened, whatever has
    /// happened to the folder since.
    pub(crate) fn has_lock(&self) -> bool {
        if let Some(open) = &self.open {
            return open.vaults().by() != OpenedBy::Device;
        }
        let state = self.folder.as_ref().and_then(|folder| folder.state().ok());
        state.is_some_and(|state| state == FolderState::Locked)
    }

    pub(crate) fn lock_view(&mut self) -> LockView {
        if self.has_lock() {
            return LockView::Set;
        }
        let written = self.open.as_ref().is_some_and(OpenSession::has_words);
        LockView::NotSet { offer: written && !self.put_off_in_this_run && self.times_put_off() < LOCK_OFFERS }
    }

    pub(crate) fn times_put_off(&mut self) -> u8 {
        let everyday = self.open.as_mut().and_then(|open| open.everyday().ok());
        let setting = everyday.and_then(|vault| vault.setting(LOCK_PUT_OFF).ok().flatten());
        setting.and_then(|times| String::from_utf8(times).ok()?.parse().ok()).unwrap_or(0)
    }

    pub(crate) fn view_where_she_was(&mut self) -> Result<OpenView, ApiError> {
        Ok(OpenView { bookmark: self.where_she_was(), ..self.open_view()? })
    }

    pub(crate) fn open_view(&mut self) -> Result<OpenView, ApiError> {
        let lock = self.lock_view();
        let offer_code = lock == LockView::Set && self.may_offer_code();
        let repaired = self.repaired.clone();
        let open = self.open.as_ref().ok_or(ApiError::Closed)?;
        let opened_by = opened_by(open.vaults());
        Ok(OpenView { plan: open.plan(), lock, opened_by, offer_code, bookmark: None, repaired })
    }

    pub(crate) fn opened(&mut self, mut vaults: Unlocked) -> Result<(), AppError> {
        self.damage = None;
        let at = self.clock.now().at;
        let Self { folder, entropy, .. } = self;
        if let Some(folder) = folder
            && let Some(repaired) =
                repair::repair(folder, &mut vaults, &mut Context { now: at, entropy: &mut **entropy })?
        {
            self.repaired = Some(repaired);
        }
        self.open = Some(OpenSession::read(vaults, &mut Context { now: at, entropy: &mut *self.entropy })?);
        Ok(())
    }

    /// The claimed folder, claimed now if that was not possible before.
    pub(crate) fn claimed(&mut self) -> Result<&mut VaultFolder, ApiError> {
        let folder = match self.folder.take() {
            Some(folder) => folder,
            None => converting(VaultFolder::open(&self.root).map_err(AppError::from)?),
        };
        Ok(self.folder.insert(folder))
    }
}

/// What has opened `vaults`, in the page's words.
pub(crate) fn opened_by(vaults: &Unlocked) -> care_bridge::OpenedBy {
    match vaults.by() {
        OpenedBy::Device => care_bridge::OpenedBy::Device,
        OpenedBy::Passphrase => care_bridge::OpenedBy::Passphrase,
        OpenedBy::Code => care_bridge::OpenedBy::Code,
        OpenedBy::Biometric => care_bridge::OpenedBy::Biometric,
    }
}

pub(crate) fn new_keys(entropy: &mut dyn Entropy) -> Result<NewKeys, AppError> {
    let mut everyday = random(entropy)?;
    let mut private = random(entropy)?;
    Ok(NewKeys { everyday: VaultKey::take(&mut everyday), private: VaultKey::take(&mut private) })
}

/// The folder, with somebody who can read what earlier versions wrote.
fn converting(mut folder: VaultFolder) -> VaultFolder {
    folder.set_conversion(Box::new(TakeApart));
    folder
}

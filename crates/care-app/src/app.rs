//! The app from its start to its lock.

use std::path::{Path, PathBuf};

use care_bridge::{
    ApiError, Begin, Lock, LockView, LookView, OpenView, PutOffLock, SetLanguage, SetLook, Stage, Start, StartView,
};
use care_seal::{KdfSalt, Passphrase};
use care_vault::{FolderError, FolderState, NewKeys, NewVaultKeys, Open, VaultFolder, VaultKey};
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::look::LookFile;
use crate::open_plan::OpenPlan;
use crate::ports::{Clock, Entropy, random};

/// The setting that counts how often the offer of a lock was put off.
const LOCK_PUT_OFF: &str = "lock-put-off";

/// How often the offer of a lock is made before it is made no more.
const LOCK_OFFERS: u8 = 2;

/// Holdfast: one vault folder, and the plan in it while it is open.
pub struct App {
    pub(crate) root: PathBuf,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) entropy: Box<dyn Entropy>,
    pub(crate) look: LookFile,
    /// The claimed folder; `None` while it cannot be reached.
    folder: Option<VaultFolder>,
    pub(crate) open: Option<OpenPlan>,
    put_off_in_this_run: bool,
    /// Whether a passphrase, and not this device alone, opened the open plan.
    is_locked_by_passphrase: bool,
    /// What the background found to be wrong with the open vault.
    damage: Option<ApiError>,
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
            Ok(folder) => Some(folder),
            Err(FolderError::AlreadyOpen) => {
                // If the request cannot be written, the first window stays where it is.
                let _ = VaultFolder::ask_to_front(&root);
                return Claim::Taken;
            }
            Err(_) => None,
        };
        let look = LookFile::read(&root);
        let app = Self {
            root,
            clock,
            entropy,
            look,
            folder,
            open: None,
            put_off_in_this_run: false,
            is_locked_by_passphrase: false,
            damage: None,
        };
        Claim::Ours(Box::new(app))
    }

    /// Whether a second start has asked the window to come forward since this was last asked.
    #[must_use]
    pub fn asked_to_front(&self) -> bool {
        self.folder.as_ref().is_some_and(VaultFolder::asked_to_front)
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
        Ok(StartView { look: self.look.view().clone(), stage })
    }

    fn stage(&mut self) -> Result<Stage, ApiError> {
        if self.open.is_none() {
            match self.claimed()?.state().map_err(AppError::from)? {
                FolderState::Empty => return Ok(Stage::Welcome),
                FolderState::Locked => return Ok(Stage::Locked),
                FolderState::Broken(breakage) => return Err(crate::error::of_breakage(breakage)),
                FolderState::OpenByDevice => {
                    let vaults = self.claimed()?.open_with_device().map_err(AppError::from)?;
                    self.opened(vaults, false)?;
                }
            }
        }
        Ok(Stage::Open(self.open_view()?))
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
            self.opened(vaults, false)?;
        }
        match self.stage()? {
            Stage::Open(view) => Ok(view),
            Stage::Welcome | Stage::Locked => Err(ApiError::Closed),
            Stage::Problem(error) => Err(error),
        }
    }

    /// Opens the vault with the UTF-8 bytes of a passphrase.
    ///
    /// # Errors
    ///
    /// Says so when it does not open, or what is wrong with the vault. Nothing counts attempts.
    pub fn unlock(&mut self, passphrase: Vec<u8>) -> Result<OpenView, ApiError> {
        if self.open.is_none() {
            let typed = Zeroizing::new(passphrase);
            let passphrase = Passphrase::from_utf8(&typed).map_err(|_| ApiError::WrongPassphrase)?;
            let vaults = self.claimed()?.unlock(&passphrase).map_err(AppError::from)?;
            self.opened(vaults, true)?;
        }
        self.open_view()
    }

    /// Sets the lock: the passphrase whose UTF-8 bytes these are opens the plan from now on, and
    /// nothing else does.
    ///
    /// # Errors
    ///
    /// Says so when it is too short, a lock is set already, or the disk does not take it. Then
    /// the plan opens as it did before.
    pub fn set_lock(&mut self, passphrase: Vec<u8>) -> Result<OpenView, ApiError> {
        if self.has_lock() {
            return Err(ApiError::LockAlreadySet);
        }
        let typed = Zeroizing::new(passphrase);
        let passphrase = Passphrase::from_utf8(&typed).map_err(|_| ApiError::PassphraseTooShort)?;
        if !passphrase.is_long_enough() {
            return Err(ApiError::PassphraseTooShort);
        }
        let keys = new_keys(&mut *self.entropy)?;
        let vaults = self.open.take().ok_or(ApiError::Closed)?.into_vaults();
        let vaults = match self.claimed()?.set_lock(vaults, &passphrase, &keys) {
            Ok(vaults) => vaults,
            Err(error) => {
                self.stage()?;
                return Err(AppError::from(error).into());
            }
        };
        self.opened(vaults, true)?;
        self.open_view()
    }

    /// Closes the plan and forgets its keys. Without a lock there is nothing to close it with.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the folder.
    pub fn lock(&mut self, _: Lock) -> Result<StartView, ApiError> {
        if self.has_lock() {
            self.open = None;
        }
        self.start(Start {})
    }

    /// Sets language and reading level.
    ///
    /// # Errors
    ///
    /// Says so when the language is not one that the app has. A disk that does not take the
    /// choice is no reason to speak another language: it holds for this run.
    pub fn set_language(&mut self, request: SetLanguage) -> Result<LookView, ApiError> {
        care_locale::language(&request.language).ok_or(ApiError::UnknownLanguage)?;
        let _ = self.look.set_language(&request.language);
        Ok(self.look.view().clone())
    }

    /// Sets how the page looks, for this run even where the disk does not take it.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn set_look(&mut self, request: SetLook) -> Result<LookView, ApiError> {
        let _ = self.look.set_theme(request.theme);
        Ok(self.look.view().clone())
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

    /// Reads the history behind an open plan and loads its documents, so that the first edit need
    /// not wait for them. What is wrong with one is said at the next edit, and nothing is written
    /// to it.
    pub fn load_documents(&mut self) {
        if self.damage.is_none()
            && let Some(open) = &mut self.open
        {
            let found = open.load_documents(&mut *self.entropy).err().map(ApiError::from);
            self.damage = found.filter(|error| *error == ApiError::VaultDamaged);
        }
    }

    /// Turns an edit away while the vault behind the plan is known to be damaged.
    pub(crate) fn check_sound(&self) -> Result<(), ApiError> {
        self.damage.map_or(Ok(()), Err)
    }

    /// Whether a passphrase opens the plan. What is open knows how it was opened, whatever has
    /// happened to the folder since.
    pub(crate) fn has_lock(&self) -> bool {
        if self.open.is_some() {
            return self.is_locked_by_passphrase;
        }
        let state = self.folder.as_ref().and_then(|folder| folder.state().ok());
        state.is_some_and(|state| state == FolderState::Locked)
    }

    pub(crate) fn lock_view(&mut self) -> LockView {
        if self.has_lock() {
            return LockView::Set;
        }
        let written = self.open.as_ref().is_some_and(OpenPlan::has_words);
        LockView::NotSet { offer: written && !self.put_off_in_this_run && self.times_put_off() < LOCK_OFFERS }
    }

    fn times_put_off(&mut self) -> u8 {
        let everyday = self.open.as_mut().and_then(|open| open.everyday().ok());
        let setting = everyday.and_then(|vault| vault.setting(LOCK_PUT_OFF).ok().flatten());
        setting.and_then(|times| String::from_utf8(times).ok()?.parse().ok()).unwrap_or(0)
    }

    fn open_view(&mut self) -> Result<OpenView, ApiError> {
        let lock = self.lock_view();
        let open = self.open.as_ref().ok_or(ApiError::Closed)?;
        Ok(OpenView { plan: open.plan(), lock })
    }

    fn opened(&mut self, vaults: Open, is_locked_by_passphrase: bool) -> Result<(), AppError> {
        self.damage = None;
        self.is_locked_by_passphrase = is_locked_by_passphrase;
        self.open = Some(OpenPlan::read(vaults, &mut *self.entropy)?);
        Ok(())
    }

    /// The claimed folder, claimed now if that was not possible before.
    fn claimed(&mut self) -> Result<&mut VaultFolder, ApiError> {
        let folder = match self.folder.take() {
            Some(folder) => folder,
            None => VaultFolder::open(&self.root).map_err(AppError::from)?,
        };
        Ok(self.folder.insert(folder))
    }
}

fn new_keys(entropy: &mut dyn Entropy) -> Result<NewKeys, AppError> {
    let mut everyday = random(entropy)?;
    let mut private = random(entropy)?;
    Ok(NewKeys { everyday: VaultKey::take(&mut everyday), private: VaultKey::take(&mut private) })
}

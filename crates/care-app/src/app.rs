//! The app from its start to its lock: who holds a plan, and how it opens and closes.

use std::path::{Path, PathBuf};

use care_bridge::{ApiError, Begin, OpenView, RepairView, Stage, Start, StartView};
use care_seal::KdfSalt;
use care_vault::{FolderState, NewKeys, NewVaultKeys, Reach, Unlocked, VaultFolder, VaultKey};

use crate::error::AppError;
use crate::host::Host;
use crate::ports::{Clock, Entropy, random};
use crate::repair;
use crate::session::{OpenSession, SecretChange};

use crate::use_case::lock_screen;

/// Holdfast: one vault folder, and the plan in it while it is open.
pub struct App {
    pub(crate) host: Host,
    session: Session,
    /// How often a plan was opened since the program began.
    openings: u64,
}

/// Whether this start is the first.
pub enum Claim {
    /// The folder is ours.
    Ours(Box<App>),
    /// An app that runs already has it, and has been asked to come forward.
    Taken,
}

/// A plan is open, or it is not. What reads or writes her words takes an [`OpenSession`], and there
/// is none without the keys.
enum Session {
    /// No key is in memory.
    Locked(Locked),
    /// The vaults that a way in has opened.
    Open(Box<OpenSession>),
}

/// What is known of a plan that is not open.
#[derive(Default)]
struct Locked {
    remembered: Remembered,
    /// Whether a harmless page stands before everything.
    is_hidden: bool,
}

/// What is told to the page when the plan opens next.
#[derive(Default)]
pub(crate) struct Remembered {
    /// Where she was when the plan was locked: one for each reach of what had opened it.
    pub(crate) bookmarks: Vec<Bookmark>,
    /// What was repaired, until she has read it.
    pub(crate) repaired: Option<RepairView>,
    /// What was changed of what opens the plan since it was opened last, until she has read it.
    pub(crate) changed: Vec<SecretChange>,
}

/// Where she was, and how far what had opened the plan then reaches.
#[derive(Clone)]
pub(crate) struct Bookmark {
    pub(crate) text: String,
    pub(crate) reach: Reach,
}

impl App {
    /// Claims the vault folder `root`, making it if it is not there. A folder that cannot be
    /// reached is tried again at each [`App::start`], which says what is wrong.
    #[must_use]
    pub fn claim(root: PathBuf, clock: Box<dyn Clock>, entropy: Box<dyn Entropy>) -> Claim {
        let claimed = Host::claim(root.clone(), clock, entropy);
        let Ok(host) = claimed else {
            // If the request cannot be written, the first window stays where it is.
            let _ = VaultFolder::ask_to_front(&root);
            return Claim::Taken;
        };
        Claim::Ours(Box::new(Self { host, session: Session::Locked(Locked::default()), openings: 0 }))
    }

    /// Whether a second start has asked the window to come forward since this was last asked.
    #[must_use]
    pub fn asked_to_front(&self) -> bool {
        self.host.folder().is_some_and(VaultFolder::asked_to_front)
    }

    /// Whether a plan is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.session, Session::Open(_))
    }

    /// Which opening of the plan this is, of those since the program began; none while none is open. What was
    /// made in one is written in no other.
    #[must_use]
    pub const fn opening(&self) -> Option<u64> {
        if self.is_open() { Some(self.openings) } else { None }
    }

    /// The folder that the vault stands in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.host.root()
    }

    /// Where things stand. Opens a plan that has no lock. What is wrong with the folder or the
    /// vault is where things stand, too; nothing in it has been changed.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn start(&mut self, _: Start) -> Result<StartView, ApiError> {
        self.host.drop_proposed();
        let stage = self.stage().unwrap_or_else(Stage::Problem);
        let is_hidden = match &mut self.session {
            Session::Locked(locked) => std::mem::take(&mut locked.is_hidden),
            Session::Open(_) => false,
        };
        let has_card = stage == Stage::Locked && lock_screen::has_card(&self.host);
        let can_try_biometric = stage == Stage::Locked && self.host.can_try_biometric();
        Ok(StartView {
            preferences: self.host.preferences.view().clone(),
            stage,
            is_hidden,
            can_try_biometric,
            can_ring: self.host.can_ring(),
            aside: self.host.count_aside(),
            has_card,
        })
    }

    pub(crate) fn stage(&mut self) -> Result<Stage, ApiError> {
        if !self.is_open() {
            match self.host.state()? {
                FolderState::Empty => return Ok(Stage::Welcome),
                FolderState::Locked => return Ok(Stage::Locked),
                FolderState::Broken(breakage) => return Err(crate::error::of_breakage(breakage)),
                FolderState::OpenByDevice => {
                    let vaults = self.host.claimed()?.open_with_device().map_err(AppError::from)?;
                    self.opened(vaults)?;
                }
            }
        }
        Ok(Stage::Open(self.view_where_she_was()?))
    }

    /// Makes the vault, without a lock, and opens it. Where one stands already it is opened.
    pub(crate) fn begin(&mut self, _: Begin) -> Result<OpenView, ApiError> {
        if self.host.state()? == FolderState::Empty {
            let keys = new_keys(&mut *self.host.entropy)?;
            let salt = KdfSalt::from_bytes(self.host.random()?);
            let vaults = self.host.claimed()?.create(&NewVaultKeys { keys, salt }).map_err(AppError::from)?;
            self.opened(vaults)?;
        }
        match self.stage()? {
            Stage::Open(view) => Ok(view),
            Stage::Welcome | Stage::Locked => Err(ApiError::Closed),
            Stage::Problem(error) => Err(error),
        }
    }

    /// The open session and what is around it.
    pub(crate) fn open(&mut self) -> Result<(&mut OpenSession, &mut Host), ApiError> {
        match &mut self.session {
            Session::Open(open) => Ok((open, &mut self.host)),
            Session::Locked(_) => Err(ApiError::Closed),
        }
    }

    /// The open session, to be looked at.
    pub(crate) fn session(&self) -> Option<&OpenSession> {
        match &self.session {
            Session::Open(open) => Some(open),
            Session::Locked(_) => None,
        }
    }

    /// Whether a secret opens the plan. What is open knows how it was opened, whatever has
    /// happened to the folder since.
    pub(crate) fn has_lock(&self) -> bool {
        self.session().map_or_else(|| self.host.has_lock(), OpenSession::has_lock)
    }

    /// The view of an open plan that also says where she was.
    pub(crate) fn view_where_she_was(&mut self) -> Result<OpenView, ApiError> {
        let (open, host) = self.open()?;
        Ok(OpenView { bookmark: open.where_she_was(), ..open.view(host) })
    }

    /// From locked to open: repairs what did not open, and reads what the page shows first.
    pub(crate) fn opened(&mut self, mut vaults: Unlocked) -> Result<(), AppError> {
        self.host.drop_proposed();
        self.openings += 1;
        let is_full = vaults.reach() == Reach::Full;
        let repaired = match self.host.folder_and_context() {
            Some((folder, mut context)) => repair::repair(folder, &mut vaults, &mut context)?,
            None => None,
        };
        let mut remembered = self.take_remembered();
        if repaired.is_some() {
            remembered.repaired = repaired;
        }
        self.session = match OpenSession::read(vaults, &mut self.host.context()) {
            Ok(mut open) => {
                open.remembered = remembered;
                open.take_card_up(&self.host);
                Session::Open(Box::new(open))
            }
            Err(error) => {
                // An everyday opening that comes next must not tell what is behind the full passphrase.
                remembered.repaired = remembered.repaired.filter(|_| !is_full);
                self.session = Session::Locked(Locked { remembered, is_hidden: false });
                return Err(error);
            }
        };
        Ok(())
    }

    /// The same by a secret or a finger: what was changed since the last time is told.
    pub(crate) fn opened_anew(&mut self, vaults: Unlocked) -> Result<(), AppError> {
        self.opened(vaults)?;
        if let Session::Open(open) = &mut self.session {
            open.remembered.changed = open.untold();
        }
        Ok(())
    }

    /// From open to locked, for whoever re-keys, closes or wipes the vaults. What is to be told
    /// when they open next is kept.
    pub(crate) fn take_vaults(&mut self) -> Result<Unlocked, ApiError> {
        let remembered = self.take_remembered();
        match std::mem::replace(&mut self.session, Session::Locked(Locked { remembered, is_hidden: false })) {
            Session::Open(open) => Ok(open.into_vaults()),
            Session::Locked(locked) => {
                self.set_hidden(locked.is_hidden);
                Err(ApiError::Closed)
            }
        }
    }

    /// Lets the card that opens without unlocking say what the open plan says.
    pub(crate) fn settle_card(&mut self) {
        if let Ok((open, host)) = self.open() {
            open.settle_card(host);
        }
    }

    /// Forgets what was to be told of a repair: an everyday opening that comes next must not tell of what a full one
    /// was told.
    pub(crate) fn forget_repair(&mut self) {
        match &mut self.session {
            Session::Open(open) => open.remembered.repaired = None,
            Session::Locked(locked) => locked.remembered.repaired = None,
        }
    }

    /// Forgets what was to be told when the plan opens next.
    pub(crate) fn forget(&mut self) {
        self.take_remembered();
    }

    /// Where she was when something of another reach had opened the plan. That one stands: an everyday opening
    /// that came after a full one would begin on the home screen otherwise, and tell of it.
    pub(crate) fn bookmarks_but(&self, reach: Reach) -> Vec<Bookmark> {
        let Session::Open(open) = &self.session else { return Vec::new() };
        open.remembered.bookmarks.iter().filter(|bookmark| bookmark.reach != reach).cloned().collect()
    }

    /// Remembers where she was, for the next time that what reaches as far opens the plan.
    pub(crate) fn set_bookmarks(&mut self, bookmarks: Vec<Bookmark>) {
        match &mut self.session {
            Session::Locked(locked) => locked.remembered.bookmarks = bookmarks,
            Session::Open(open) => open.remembered.bookmarks = bookmarks,
        }
    }

    /// Whether the next page begins with a harmless one.
    pub(crate) const fn set_hidden(&mut self, is_hidden: bool) {
        if let Session::Locked(locked) = &mut self.session {
            locked.is_hidden = is_hidden;
        }
    }

    fn take_remembered(&mut self) -> Remembered {
        std::mem::take(match &mut self.session {
            Session::Locked(locked) => &mut locked.remembered,
            Session::Open(open) => &mut open.remembered,
        })
    }
}

pub(crate) fn new_keys(entropy: &mut dyn Entropy) -> Result<NewKeys, AppError> {
    let mut everyday = random(entropy)?;
    let mut private = random(entropy)?;
    Ok(NewKeys { everyday: VaultKey::take(&mut everyday), private: VaultKey::take(&mut private) })
}

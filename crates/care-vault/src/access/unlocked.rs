//! What a way in has opened.

use std::collections::BTreeMap;

use super::registry::{CHANGES, FULL, Kind, SEEN, UNSETTLED, Unsettled};
use super::slot::SlotKeys;
use crate::{ReadError, Vault, VaultError, VaultKey, VaultName};

/// What opened a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedBy {
    /// This device alone: no lock is set.
    Device,
    /// A passphrase.
    Passphrase,
    /// A recovery code.
    Code,
    /// A biometric key of the device, her finger: the everyday vault alone.
    Biometric,
}

/// How far a way in reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The everyday vault.
    Everyday,
    /// Both vaults, which one secret opens.
    Both,
    /// Both vaults, by the secret that the private one has for itself.
    Full,
}

/// What an unlock opened.
#[derive(Debug)]
pub struct Unlocked {
    /// The everyday vault, if this way in opens it.
    pub everyday: Option<Vault>,
    /// The private vault, if this way in opens it.
    pub private: Option<Vault>,
    /// Vaults that this way in opens, and that did not open.
    pub failed: Vec<Failed>,
    by: OpenedBy,
    reach: Reach,
    /// The key that a vault was about to get when its re-keying was stopped: whatever is sealed in this session
    /// holds it, too, so that the next opening brings it to its end.
    pub(crate) unfinished: SlotKeys,
    /// Whether what opened it is not what the everyday slot of its kind is sealed to.
    pub(crate) is_elsewhere: bool,
    /// Whether a change of what opens it was begun in this session and did not come to its end.
    pub(crate) is_unended: bool,
}

/// A vault that did not open, and what it takes to repair it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// Which.
    pub name: VaultName,
    /// Why.
    pub error: VaultError,
    /// The keys that it may have.
    pub(crate) keys: Vec<VaultKey>,
}

impl Failed {
    /// Whether there is something to repair, or to make good from a copy.
    #[must_use]
    pub fn can_be_repaired(&self) -> bool {
        matches!(self.error, VaultError::DatabaseDamaged | VaultError::DatabaseMissing)
    }
}

impl Unlocked {
    pub(crate) fn nothing(by: OpenedBy) -> Self {
        let unfinished = SlotKeys::default();
        Self {
            everyday: None,
            private: None,
            failed: Vec::new(),
            by,
            reach: Reach::Both,
            unfinished,
            is_elsewhere: false,
            is_unended: false,
        }
    }

    /// What opened it.
    #[must_use]
    pub const fn by(&self) -> OpenedBy {
        self.by
    }

    /// How far it reaches.
    #[must_use]
    pub const fn reach(&self) -> Reach {
        self.reach
    }

    /// Whether a recovery code was made for what `name` is opened by.
    #[must_use]
    pub fn has_code(&self, name: VaultName) -> bool {
        self.vault(name).is_some_and(|vault| vault.sealed_to(Kind::Code).is_ok_and(|code| code.is_some()))
    }

    /// Completes the settings that `name` is made anew with, and gives back whether it is not known
    /// any more which recovery code opens it. What the damage has taken of what opens the vault, the
    /// other one says, where the same secrets open both, and the way in that opened this session.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when the other vault cannot be read.
    pub fn complete(&self, name: VaultName, settings: &mut BTreeMap<String, Vec<u8>>) -> Result<bool, ReadError> {
        if self.by == OpenedBy::Device {
            return Ok(false);
        }
        // What opened this session tells, whatever the damage has left: the everyday passphrase must not come to open
        // it. Where there is no full one after all, the next opening of both by one secret takes that back.
        if (self.reach, name) == (Reach::Full, VaultName::Private) {
            settings.insert(FULL.to_owned(), b"1".to_vec());
            settings.remove(SEEN);
        }
        // Where one secret opens both, and it is lost what the private one follows, it follows from the beginning.
        if (self.reach, name) == (Reach::Both, VaultName::Private) {
            settings.entry(SEEN.to_owned()).or_insert_with(|| b"0".to_vec());
        }
        // Nor must the everyday one count from the beginning again, of which the private one has seen more.
        if let (Reach::Both, VaultName::Everyday, Some(private)) = (self.reach, name, &self.private)
            && let Some(seen) = private.setting(SEEN)?
        {
            settings.entry(CHANGES.to_owned()).or_insert(seen);
        }
        if settings.contains_key(Kind::Pass.setting()) {
            return Ok(false);
        }
        let other = match name {
            VaultName::Everyday => &self.private,
            VaultName::Private => &self.everyday,
        };
        // It is not known for sure to be hers what the private one says where another opens the everyday slot.
        let is_hers = name == VaultName::Private || !self.is_elsewhere;
        if let (Reach::Both, true, Some(other)) = (self.reach, is_hers, other) {
            settings.insert(UNSETTLED.to_owned(), Unsettled::Change.word().as_bytes().to_vec());
            for setting in [Kind::Pass, Kind::Code].map(Kind::setting) {
                settings.extend(other.setting(setting)?.map(|value| (setting.to_owned(), value)));
            }
        }
        // Said alike where a full passphrase has it that nothing says so.
        Ok(name == VaultName::Everyday || !settings.contains_key(Kind::Code.setting()))
    }

    /// Whether one that is open was upgraded or repaired in this session.
    #[must_use]
    pub fn is_made_anew(&self) -> bool {
        self.vaults().any(Vault::is_made_anew)
    }

    /// Which of those that are open were.
    pub fn names_made_anew(&self) -> impl Iterator<Item = VaultName> {
        self.vaults().filter(|vault| vault.is_made_anew()).map(Vault::name)
    }

    /// Takes a vault into what is open: one that was repaired, or given another key.
    pub fn put(&mut self, vault: Vault) {
        match vault.name() {
            VaultName::Everyday => self.everyday = Some(vault),
            VaultName::Private => self.private = Some(vault),
        }
    }

    pub(crate) const fn take(&mut self, name: VaultName) -> Option<Vault> {
        match name {
            VaultName::Everyday => self.everyday.take(),
            VaultName::Private => self.private.take(),
        }
    }

    pub(crate) const fn set_reach(&mut self, reach: Reach) {
        self.reach = reach;
    }

    pub(crate) fn is_by_code(&self) -> bool {
        self.by == OpenedBy::Code
    }

    /// The vault of that name, if it is open, to be looked at.
    pub const fn vault(&self, name: VaultName) -> Option<&Vault> {
        match name {
            VaultName::Everyday => self.everyday.as_ref(),
            VaultName::Private => self.private.as_ref(),
        }
    }

    /// The vault of that name, if it is open.
    pub const fn vault_mut(&mut self, name: VaultName) -> Option<&mut Vault> {
        match name {
            VaultName::Everyday => self.everyday.as_mut(),
            VaultName::Private => self.private.as_mut(),
        }
    }

    /// The open vaults, everyday first.
    pub fn vaults(&self) -> impl Iterator<Item = &Vault> {
        [&self.everyday, &self.private].into_iter().flatten()
    }

    /// The open vaults, everyday first.
    pub fn vaults_mut(&mut self) -> impl Iterator<Item = &mut Vault> {
        [&mut self.everyday, &mut self.private].into_iter().flatten()
    }
}

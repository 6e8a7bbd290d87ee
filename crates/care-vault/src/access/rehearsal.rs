//! Trying a secret in an open vault: what it would open, with nothing changed.

use care_seal::Passphrase;

use super::follow;
use super::registry::Kind;
use super::slot;
use crate::{Reach, Unlocked, VaultError, VaultFolder, VaultName};

/// What a typed secret would open, of what the session that tries it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rehearsed {
    /// Whether a passphrase opens it, and not a recovery code.
    pub is_passphrase: bool,
    /// Whether it is one that this session could have been opened with.
    pub is_own: bool,
    /// Whether it opens all that the session reaches now. Its own does not where a slot has been harmed since.
    pub is_all: bool,
}

impl VaultFolder {
    /// What `typed` would open. One derivation and four trials, right or wrong, as an unlock. What `open` does
    /// not reach counts as nothing: who opened the everyday vault alone learns of no other secret.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when it opens nothing that `open` reaches.
    pub fn rehearse(&self, open: &Unlocked, typed: &Passphrase) -> Result<Rehearsed, VaultError> {
        let folder = self.existing_vault()?;
        let identity = self.derive(typed)?;
        let tried = slot::try_all(&folder, &identity)?;
        if follow::is_void(open, &tried, &identity.recipient())? {
            return Err(VaultError::WrongPassphrase); // as an unlock says of it
        }
        let opens = |kind: Kind, owner: VaultName| {
            tried.opened.iter().any(|slot| Kind::of(*slot) == kind && slot.owner() == owner)
        };
        let found = |owner: VaultName, is_own: bool, is_all: bool| {
            let kind = [Kind::Pass, Kind::Code].into_iter().find(|kind| opens(*kind, owner))?;
            Some(Rehearsed { is_passphrase: kind == Kind::Pass, is_own, is_all })
        };
        match open.reach() {
            Reach::Everyday => found(VaultName::Everyday, true, true),
            Reach::Both => found(VaultName::Private, true, true).or_else(|| found(VaultName::Everyday, true, false)),
            Reach::Full => found(VaultName::Private, true, true).or_else(|| found(VaultName::Everyday, false, false)),
        }
        .ok_or(VaultError::WrongPassphrase)
    }
}

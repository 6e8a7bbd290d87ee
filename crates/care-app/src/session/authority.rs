//! What a session may do is its type.
//!
//! Every open session reads and writes what it reaches. What opens the plan is changed through
//! [`Typed`] alone, which a session that a finger has opened never becomes: whoever laid it there
//! may not know a secret. Two things go beside it: forgetting the finger, which takes a way in away
//! and gives none, and what takes a session apart to re-key its vaults, which is handed the whole app
//! and asks for a [`Secured`] session first. What makes sense only where a secret opens the plan takes [`Secured`].
//! How far a typed secret reaches, care-vault says at each change.

use std::ops::{Deref, DerefMut};

use care_bridge::ApiError;
use care_seal::Identity;
use care_vault::{OpenedBy, Unlocked, VaultError, VaultFolder};

use super::OpenSession;
use crate::error::AppError;
use crate::host::Host;

/// A session that something typed has opened, or this device where no lock is set.
pub(crate) struct Typed<'a>(&'a mut OpenSession);

/// A [`Typed`] session of a plan that has a lock.
pub(crate) struct Secured<'a>(Typed<'a>);

impl OpenSession {
    /// The session, to change what opens the plan.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::PassphraseFirst`] when a finger has opened it.
    pub(crate) fn typed(&mut self) -> Result<Typed<'_>, ApiError> {
        if self.vaults.by() == OpenedBy::Biometric { Err(ApiError::PassphraseFirst) } else { Ok(Typed(self)) }
    }
}

impl<'a> Typed<'a> {
    /// The session of a plan with a lock.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::LockNeeded`] when none is set.
    pub(crate) fn secured(self) -> Result<Secured<'a>, ApiError> {
        if self.has_lock() { Ok(Secured(self)) } else { Err(ApiError::LockNeeded) }
    }

    /// Changes what opens the plan.
    ///
    /// # Errors
    ///
    /// Says what stands in the way of `change`.
    pub(crate) fn change<T>(
        &mut self,
        host: &Host,
        change: impl FnOnce(&VaultFolder, &mut Unlocked) -> Result<T, VaultError>,
    ) -> Result<T, ApiError> {
        let folder = host.folder().ok_or(ApiError::Closed)?;
        Ok(change(folder, &mut self.0.vaults).map_err(AppError::from)?)
    }
}

impl Secured<'_> {
    /// Lets `identity` open the everyday vault; `sealed` is what the device's key made of it.
    ///
    /// # Errors
    ///
    /// Says so when the disk does not take it.
    pub(crate) fn set_biometric(&mut self, host: &Host, identity: &Identity, sealed: &[u8]) -> Result<(), ApiError> {
        self.change(host, |folder, vaults| folder.set_biometric(vaults, identity, sealed))
    }
}

impl Deref for Typed<'_> {
    type Target = OpenSession;

    fn deref(&self) -> &OpenSession {
        self.0
    }
}

impl DerefMut for Typed<'_> {
    fn deref_mut(&mut self) -> &mut OpenSession {
        self.0
    }
}

impl<'a> Deref for Secured<'a> {
    type Target = Typed<'a>;

    fn deref(&self) -> &Typed<'a> {
        &self.0
    }
}

impl<'a> DerefMut for Secured<'a> {
    fn deref_mut(&mut self) -> &mut Typed<'a> {
        &mut self.0
    }
}

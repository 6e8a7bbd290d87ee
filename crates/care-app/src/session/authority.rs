//! What a session may do is its type.
//!
//! Every open session reads and writes what it reaches. What opens the plan is changed through
//! [`Typed`] alone, which a session that a finger has opened never becomes: whoever laid it there
//! may not know a secret. Two things go beside it: forgetting the finger, which takes a way in away
//! and gives none, and what takes a session apart to re-key its vaults, which is handed the whole app
//! and asks for a [`Secured`] session first. What makes sense only where a secret opens the plan takes [`Secured`].
//! How far a typed secret reaches, care-vault says at each change.
//!
//! An open phone is not enough for what gives a way in, takes one away, takes everything out or ends more than
//! one answer: that takes [`Sure`], which somebody gets once for each time that the secret was said
//! ([decision 47](../../../../docs/decisions/047-a-secret-is-said-for-one-act.md)). Each such act is handed
//! it, and what carries them out asks for it: a use case that forgets does not compile.

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use care_bridge::ApiError;
use care_seal::Identity;
use care_vault::{OpenedBy, Unlocked, VaultError, VaultFolder};
use zeroize::Zeroizing;

use super::OpenSession;
use crate::error::AppError;
use crate::host::Host;

/// How long a secret that was said waits for the act that it was said for.
pub(crate) const FOR_ONE_ACT: Duration = Duration::from_secs(60);
/// How long a code that has opened the plan stands for itself, where she then sets a new passphrase: she may
/// write one down first.
const AFTER_CODE: Duration = Duration::from_secs(10 * 60);

/// When a secret was said, by how long the program ran.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Said {
    /// For one act.
    Now(Duration),
    /// As a code, which opened the plan.
    ByOpening(Duration),
}

/// Proof that the secret was said for this one act, or that there is none to say. It is used up by what it is
/// handed to, so that it lets no second act through.
pub(crate) struct Sure(());

impl Sure {
    /// Takes the whole plan off the disk.
    ///
    /// # Errors
    ///
    /// Says so when something of it is still there; no key of it is.
    pub(crate) fn wipe(self, folder: &VaultFolder, vaults: Unlocked, aside: &BTreeSet<u32>) -> Result<(), VaultError> {
        folder.wipe(vaults, aside)
    }
}

#[cfg(test)]
impl Sure {
    /// For a test of what is behind it.
    pub(crate) const fn of_a_test() -> Self {
        Self(())
    }
}

/// What is to open the everyday plan by her finger. There is none without [`Sure`].
#[derive(Debug)]
pub(crate) struct FingerIdentity(Identity);

impl FingerIdentity {
    /// Drawn for this alone, and no vault's key.
    pub(crate) fn generate(_: Sure) -> Self {
        Self(Identity::generate())
    }

    /// What the device's key is to seal.
    pub(crate) fn to_seal(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.0.to_text().as_bytes().to_vec())
    }
}

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

impl OpenSession {
    /// The secret was said.
    pub(crate) const fn say(&mut self, said: Said) {
        self.said = Some(said);
    }

    /// Uses up that the secret was said. In a plan without a lock there is none.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::SecretFirst`] when it was not, or is too long ago.
    pub(crate) fn sure(&mut self, running: Duration) -> Result<Sure, ApiError> {
        match self.said.take() {
            _ if !self.has_lock() => Ok(Sure(())),
            Some(Said::Now(at)) if running.saturating_sub(at) <= FOR_ONE_ACT => Ok(Sure(())),
            _ => Err(ApiError::SecretFirst),
        }
    }

    /// The same for a new passphrase after a code has opened the plan.
    ///
    /// # Errors
    ///
    /// As [`Self::sure`].
    pub(crate) fn sure_by_code(&mut self, running: Duration) -> Result<Sure, ApiError> {
        match self.said {
            Some(Said::ByOpening(at)) if running.saturating_sub(at) <= AFTER_CODE => {
                self.said = None;
                Ok(Sure(()))
            }
            _ => self.sure(running),
        }
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
    /// Lets `finger` open the everyday vault; `sealed` is what the device's key made of it.
    ///
    /// # Errors
    ///
    /// Says so when the disk does not take it.
    pub(crate) fn set_biometric(
        &mut self,
        host: &Host,
        finger: &FingerIdentity,
        sealed: &[u8],
    ) -> Result<(), ApiError> {
        self.change(host, |folder, vaults| folder.set_biometric(vaults, &finger.0, sealed))
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

//! Opening and closing: what opens the plan, how long it waits, what it remembers meanwhile.

use std::time::Duration;

use care_bridge::{ApiError, Lock, OpenView, StartView, StillHere};
use care_seal::Passphrase;
use care_vault::VaultError;
use zeroize::Zeroizing;

use crate::App;
use crate::app::new_keys;
use crate::error::AppError;

/// Most bytes of a bookmark.
const BOOKMARK_BYTES: usize = 512;

impl App {
    /// How long an attempt to open the plan must wait before it is made. It depends on earlier
    /// misses alone.
    #[must_use]
    pub fn wait_before_unlock(&self) -> Duration {
        self.misses.wait()
    }

    /// Opens the vault with the UTF-8 bytes of a passphrase or a recovery code.
    ///
    /// # Errors
    ///
    /// Says so when it does not open, or what is wrong with the vault. However often it does not
    /// open, nothing is deleted.
    pub fn unlock(&mut self, secret: Vec<u8>) -> Result<OpenView, ApiError> {
        if self.open.is_none() {
            let typed = Zeroizing::new(secret);
            let secret = Passphrase::from_utf8(&typed).map_err(|_| ApiError::WrongPassphrase)?;
            match self.claimed()?.unlock(&secret) {
                Ok(vaults) => {
                    self.misses.opened();
                    self.opened(vaults)?;
                }
                Err(error) => {
                    if error == VaultError::WrongPassphrase {
                        self.misses.missed();
                    }
                    return Err(AppError::from(error).into());
                }
            }
        }
        self.view_where_she_was()
    }

    /// Sets the lock: the passphrase whose UTF-8 bytes these are opens the plan from now on, and
    /// nothing else does.
    ///
    /// # Errors
    ///
    /// Says so when it is too short or easy to guess, a lock is set already, or the disk does not
    /// take it. Then the plan opens as it did before.
    pub fn set_lock(&mut self, passphrase: Vec<u8>) -> Result<OpenView, ApiError> {
        if self.has_lock() {
            return Err(ApiError::LockAlreadySet);
        }
        let passphrase = self.new_passphrase(passphrase)?;
        let keys = new_keys(&mut *self.entropy)?;
        let vaults = self.open.take().ok_or(ApiError::Closed)?.into_vaults();
        let vaults = match self.claimed()?.set_lock(vaults, &passphrase, &keys) {
            Ok(vaults) => vaults,
            Err(error) => {
                self.stage()?;
                return Err(AppError::from(error).into());
            }
        };
        self.opened(vaults)?;
        // Copies of before open with the keys of before, which stood in the open.
        self.renew_copies();
        self.open_view()
    }

    /// Closes the plan and forgets its keys. Without a lock there is nothing to close it with.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the folder.
    pub fn lock(&mut self, request: Lock) -> Result<StartView, ApiError> {
        let reach = self.open.as_ref().map(|open| open.vaults().reach());
        if self.has_lock() {
            let bookmark = request.bookmark.filter(|bookmark| bookmark.len() <= BOOKMARK_BYTES);
            // A page that is thrown away may ask twice: its first question was answered too late.
            if reach.is_some() {
                self.close();
                self.bookmark = bookmark.zip(reach);
            }
            // The page that hears this is thrown away; the one that comes after it asks.
            self.is_hidden = request.is_hidden;
        }
        let view = self.start(care_bridge::Start {})?;
        self.is_hidden = view.is_hidden;
        Ok(view)
    }

    /// Closes what is open, if a lock is set. For a plan that nobody has touched for too long, and
    /// for the end of the program.
    pub fn lock_by_itself(&mut self) {
        if self.has_lock() {
            self.close();
        }
    }

    /// Closes what is open, and lets the folder look as it always does.
    pub fn close(&mut self) {
        let at = self.clock.now().at;
        self.repaired = None;
        self.bookmark = None;
        self.biometric.to_set = None;
        if let Some(open) = self.open.take() {
            let vaults = open.into_vaults();
            if let Some(folder) = &self.folder {
                // Whatever the disk says: the keys are gone, and what was kept is kept.
                let _ = folder.close(vaults, at);
            }
        }
    }

    /// She is there.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn still_here(&mut self, _: StillHere) -> Result<(), ApiError> {
        Ok(())
    }

    /// Where she was, if what opened the plan reaches as far as what had opened it before. It is
    /// told until the plan is locked again: the first page that hears it may be thrown away.
    pub(crate) fn where_she_was(&self) -> Option<String> {
        let reach = self.open.as_ref()?.vaults().reach();
        self.bookmark.as_ref().filter(|(_, before)| *before == reach).map(|(bookmark, _)| bookmark.clone())
    }
}

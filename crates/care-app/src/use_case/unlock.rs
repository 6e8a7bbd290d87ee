//! Opening a locked plan with what she types.

use std::time::Duration;

use care_bridge::{ApiError, OpenView, OpenedBy};
use care_seal::Passphrase;
use care_vault::{Reach, Unlocked, VaultError, VaultName};
use zeroize::Zeroizing;

use crate::App;
use crate::session::Said;

impl App {
    /// How long after a miss the next attempt is made. It depends on earlier misses alone.
    #[must_use]
    pub fn wait_before_unlock(&self) -> Duration {
        self.host.throttle.wait()
    }

    /// Whether an attempt to open the plan may be made now: what the lock screen asks first.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::TryLater`] while it waits.
    pub fn may_unlock(&self) -> Result<(), ApiError> {
        self.host.may_try_secret()
    }

    /// Opens the vault with the UTF-8 bytes of a passphrase or a recovery code.
    ///
    /// # Errors
    ///
    /// Says so when it does not open, or what is wrong with the vault. However often it does not
    /// open, nothing is deleted.
    pub fn unlock(&mut self, secret: Vec<u8>) -> Result<OpenView, ApiError> {
        if !self.is_open() {
            let typed = Zeroizing::new(secret);
            let secret = Passphrase::from_utf8(&typed).map_err(|_| ApiError::WrongPassphrase)?;
            let tried = match self.host.claimed()?.unlock(&secret) {
                Ok(vaults) if !vaults.failed.is_empty() => self.repaired_and_unlocked(vaults, &secret)?,
                tried => tried,
            };
            match tried {
                Ok(vaults) => {
                    let now = self.host.now().at;
                    let running = self.host.running();
                    self.host.throttle.opened(now, running);
                    self.opened_anew(vaults)?;
                    let (open, host) = self.open()?;
                    if open.opened_by() == OpenedBy::Code {
                        open.say(Said::ByOpening(host.running()));
                    }
                }
                Err(error) => {
                    let state = self.host.claimed()?.state();
                    return Ok(self.host.tried_to_open(state, Err(error.into()))?);
                }
            }
        }
        self.view_where_she_was()
    }

    /// Repairs what did not open, and opens it once more: only where both vaults can be read does it show whether
    /// the secret is void. What was repaired is told to whoever comes in next.
    fn repaired_and_unlocked(
        &mut self,
        vaults: Unlocked,
        secret: &Passphrase,
    ) -> Result<Result<Unlocked, VaultError>, ApiError> {
        self.opened(vaults)?;
        let at = self.host.now().at;
        let vaults = self.take_vaults()?;
        let reach = vaults.reach();
        let anew: Vec<VaultName> = vaults.names_made_anew().collect();
        let folder = self.host.claimed()?;
        // Whatever the disk says: what was repaired stands, and is opened as it is.
        let _ = folder.close(vaults, at);
        let tried = folder.unlock_repaired(secret, &anew);
        if tried.is_err() && reach == Reach::Full {
            self.forget_repair();
        }
        Ok(tried)
    }
}

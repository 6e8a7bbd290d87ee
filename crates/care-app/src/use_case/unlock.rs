//! Opening a locked plan with what she types.

use std::time::Duration;

use care_bridge::{ApiError, OpenView, OpenedBy};
use care_seal::Passphrase;
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
            match self.host.claimed()?.unlock(&secret) {
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
}

//! Opening a locked plan with what she types.

use std::time::Duration;

use care_bridge::{ApiError, OpenView};
use care_seal::Passphrase;
use zeroize::Zeroizing;

use crate::App;
use crate::error::AppError;

impl App {
    /// How long an attempt to open the plan must wait before it is made. It depends on earlier
    /// misses alone.
    #[must_use]
    pub fn wait_before_unlock(&self) -> Duration {
        self.host.throttle.wait()
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
                    self.host.throttle.opened();
                    self.opened(vaults)?;
                }
                Err(error) => {
                    return self.host.tried(Err(AppError::from(error).into()));
                }
            }
        }
        self.view_where_she_was()
    }
}

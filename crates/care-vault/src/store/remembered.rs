//! What a vault remembers beside her plan, by name.

use super::sanitize;
use super::table::setting;
use super::vault::Vault;
use crate::error::Trouble;
use crate::{ReadError, SaveError};

impl Vault {
    /// What this phone remembers under `name`.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when it cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        self.read(|connection| setting::get(connection, name))
    }

    /// Everything that is remembered under names that begin with `prefix`, by name.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`] when it cannot be read.
    pub fn settings_from(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
        self.read(|connection| setting::from(connection, prefix))
    }

    /// Remembers `value` under `name`, or forgets it.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`]; what was remembered is then as it was.
    pub fn set_setting(&mut self, name: &str, value: Option<&[u8]>) -> Result<(), SaveError> {
        #[cfg(test)]
        crate::file::stop::here()?;
        self.name_log()?;
        setting::put(self.connection(), name, value).map_err(Trouble::from)?;
        self.keep_size();
        Ok(())
    }

    /// Forgets what stands under `name`, as what is deleted for good is: it is overwritten, in the log too, and
    /// [`Self::sanitize`] does the rest.
    ///
    /// # Errors
    ///
    /// Returns [`SaveError`]; with [`SaveError::KeptNotSwept`] it is forgotten, and the log may still hold it.
    pub fn erase_setting(&mut self, name: &str) -> Result<(), SaveError> {
        #[cfg(test)]
        crate::file::stop::here()?;
        let transaction = self.begin()?;
        let erased = (|| {
            setting::put(&transaction, name, None)?;
            sanitize::mark(&transaction)?;
            transaction.commit()
        })();
        erased.map_err(Trouble::from)?;
        self.keep_size();
        self.sweep().map_err(|_| SaveError::KeptNotSwept)
    }
}

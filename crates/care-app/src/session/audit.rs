//! Whether what is shown is what the history says.

use care_bridge::ApiError;

use super::{OpenSession, vault_of};
use crate::App;
use crate::documents::{self, row_of};
use crate::error::AppError;
use crate::ports::Context;

impl App {
    /// Whether the rows of the open plan are exactly what its changes say. Reads everything and
    /// writes nothing; what is wrong with the files themselves is an error.
    ///
    /// # Errors
    ///
    /// Says so when the plan is closed, or a change or a page cannot be read.
    pub fn agrees_with_history(&mut self) -> Result<bool, ApiError> {
        let (open, host) = self.open()?;
        Ok(open.agrees_with_history(&mut host.context())?)
    }
}

impl OpenSession {
    fn agrees_with_history(&mut self, context: &mut Context<'_>) -> Result<bool, AppError> {
        let mut agrees = true;
        for vault in self.vaults.vaults_mut() {
            vault.verify()?;
        }
        let names: Vec<_> = self.vaults.vaults().map(care_vault::Vault::name).collect();
        for name in names {
            let vault = vault_of(&mut self.vaults, name)?;
            let mut rows = Vec::new();
            for row in vault.documents()? {
                let document = documents::load(vault, &row, context.actor()?)?;
                rows.push(row_of(&document, row.tier));
            }
            agrees &= rows.iter().all(|row| self.says(name, row));
        }
        Ok(agrees && self.rows_of_nothing()?.is_empty())
    }
}

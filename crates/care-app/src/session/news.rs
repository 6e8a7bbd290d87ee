//! When each secret was last changed, and what was changed since the plan was opened last.
//!
//! It stands in the vault that the secret is of, so an everyday session tells nothing of the full passphrase
//! ([decision 48](../../../../docs/decisions/048-what-was-changed-is-told-at-the-next-opening.md)).

use care_bridge::ChangedSecret;
use care_plan::Timestamp;
use care_vault::{Vault, VaultName};

use super::{OpenSession, vault_of};
use crate::error::AppError;

/// What was changed and is not told yet: a line for each change, the oldest first.
const UNTOLD: &str = "secret.untold";

/// How many changes wait to be told. Of more, the oldest go.
const MOST: usize = 20;

/// Whether the setting of that name says since when a secret is as it is. Like the secret itself it is never
/// taken from a copy.
pub(crate) fn says_since_when(setting: &str) -> bool {
    setting.starts_with("secret.")
}

/// A change of a secret, and when it was made.
pub(crate) type SecretChange = (ChangedSecret, Timestamp);

/// The vault that a secret is of.
const fn owner(secret: ChangedSecret) -> VaultName {
    match secret {
        ChangedSecret::Passphrase | ChangedSecret::Code | ChangedSecret::Biometric | ChangedSecret::Card => {
            VaultName::Everyday
        }
        ChangedSecret::Full | ChangedSecret::FullCode | ChangedSecret::FullLeft => VaultName::Private,
    }
}

/// The setting that says since when it is as it is.
const fn since(secret: ChangedSecret) -> &'static str {
    match secret {
        ChangedSecret::Passphrase | ChangedSecret::Full | ChangedSecret::FullLeft => "secret.pass-since",
        ChangedSecret::Code | ChangedSecret::FullCode => "secret.code-since",
        ChangedSecret::Biometric => "secret.biometric-since",
        ChangedSecret::Card => "secret.card-since",
    }
}

impl OpenSession {
    /// Remembers since when a secret is as it is, and has it told at the next opening.
    ///
    /// # Errors
    ///
    /// Says so when it cannot be written.
    pub(crate) fn changed(&mut self, secret: ChangedSecret, at: Timestamp) -> Result<(), AppError> {
        let vault = vault_of(&mut self.vaults, owner(secret))?;
        if secret == ChangedSecret::FullLeft {
            vault.set_setting(since(ChangedSecret::Full), None)?;
            vault.set_setting(since(ChangedSecret::FullCode), None)?;
        } else {
            vault.set_setting(since(secret), Some(at.0.to_string().as_bytes()))?;
        }
        let mut changes = untold(vault);
        changes.push((secret, at));
        write(vault, &changes)
    }

    /// Remembers since when a secret is as it is, where that is no news; `None` forgets it.
    ///
    /// # Errors
    ///
    /// Says so when it cannot be written.
    pub(crate) fn set_since(&mut self, secret: ChangedSecret, at: Option<Timestamp>) -> Result<(), AppError> {
        let value = at.map(|at| at.0.to_string());
        let vault = vault_of(&mut self.vaults, owner(secret))?;
        Ok(vault.set_setting(since(secret), value.as_ref().map(String::as_bytes))?)
    }

    /// Since when a secret is as it is, where that is known.
    pub(crate) fn since(&self, secret: ChangedSecret) -> Option<Timestamp> {
        let value = self.vaults.vault(owner(secret))?.setting(since(secret)).ok()??;
        String::from_utf8(value).ok()?.parse().ok().map(Timestamp)
    }

    /// What was changed and is not told yet, of what this session reaches, the oldest first.
    pub(crate) fn untold(&self) -> Vec<SecretChange> {
        let mut changes: Vec<SecretChange> = self.vaults.vaults().flat_map(untold).collect();
        changes.sort_by_key(|(_, at)| *at);
        changes
    }

    /// She has read `told`. What was changed since then waits for the next opening.
    ///
    /// # Errors
    ///
    /// Says so when it cannot be written; then it is told once more.
    pub(crate) fn has_read(&mut self, told: &[SecretChange]) -> Result<(), AppError> {
        self.vaults.vaults_mut().try_for_each(|vault| {
            let mut left = untold(vault);
            let before = left.len();
            left.retain(|change| !told.contains(change));
            if left.len() == before { Ok(()) } else { write(vault, &left) }
        })
    }
}

fn write(vault: &mut Vault, changes: &[SecretChange]) -> Result<(), AppError> {
    let first = changes.len().saturating_sub(MOST);
    let lines: String =
        changes.iter().skip(first).map(|(secret, at)| format!("{} {}\n", secret.name(), at.0)).collect();
    let value = (!lines.is_empty()).then_some(lines.as_bytes());
    Ok(vault.set_setting(UNTOLD, value)?)
}

/// A line that is not understood, as one of a newer version, is told as nothing.
fn untold(vault: &Vault) -> Vec<SecretChange> {
    let value = vault.setting(UNTOLD).ok().flatten().unwrap_or_default();
    let text = String::from_utf8(value).unwrap_or_default();
    let change = |line: &str| {
        let (name, at) = line.split_once(' ')?;
        let secret = ChangedSecret::ALL.into_iter().find(|secret| secret.name() == name)?;
        Some((secret, Timestamp(at.parse().ok()?)))
    };
    text.lines().filter_map(change).collect()
}

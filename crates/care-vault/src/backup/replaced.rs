//! Vaults that another one took the place of, and the moment between the two.

use std::fs;
use std::path::{Path, PathBuf};

use care_plan::Timestamp;

use crate::close::{moment, set_time, timestamp_of};
use crate::error::Trouble;
use crate::layout::{self, VAULT, VAULT_ASIDE, VAULT_RESTORED, VAULT_RETURNING};
use crate::{VaultError, VaultFolder, file};

/// A vault that was put aside, as far as can be told without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aside {
    /// When it was put aside. The clock may have been wrong.
    pub at: Timestamp,
    /// Which. One that is put aside later may get the number of one that has gone.
    pub number: u32,
    /// Bytes of all of its files.
    pub bytes: u64,
}

impl VaultFolder {
    /// The vaults that another one took the place of, the newest first.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when the disk does not answer.
    pub fn aside(&self) -> Result<Vec<Aside>, VaultError> {
        let mut aside = Vec::new();
        for path in file::listed(self.base())?.into_iter().filter(|path| path.is_dir() && !path.is_symlink()) {
            let Some(number) = number_of(&path) else { continue };
            let changed = fs::metadata(&path).and_then(|metadata| metadata.modified()).map_err(Trouble::from)?;
            aside.push(Aside { at: timestamp_of(changed), number, bytes: bytes_below(&path)? });
        }
        aside.sort();
        aside.reverse();
        Ok(aside)
    }

    /// Puts what stands aside, where there is something. Nothing of it opens by a finger any more, or
    /// without unlocking.
    pub(crate) fn put_aside(&self, at: Timestamp) -> Result<Option<Aside>, VaultError> {
        let vault = self.base().join(VAULT);
        if !vault.exists() {
            return Ok(None);
        }
        self.forget_biometric()?;
        self.card().remove()?;
        set_time(&vault, moment(at))?;
        let place = free_place(self.base()).ok_or(VaultError::Unreachable)?;
        file::take_place(&vault, &place)?;
        Ok(self.aside()?.into_iter().find(|aside| path_of(self.base(), aside.number) == place))
    }
}

/// Where in `base` the vault that was put aside with that number stands.
pub(crate) fn path_of(base: &Path, number: u32) -> PathBuf {
    base.join(format!("{VAULT_ASIDE}{number}"))
}

/// Which of those that were put aside stands at `path`, if it is one.
pub(crate) fn number_of(path: &Path) -> Option<u32> {
    path.file_name()?.to_str()?.strip_prefix(VAULT_ASIDE)?.parse().ok()
}

/// Where in `base` the next one can stand.
fn free_place(base: &Path) -> Option<PathBuf> {
    layout::numbered(base, VAULT_ASIDE, 1).find(|place| !place.exists())
}

/// Ends what a stop between putting one vault aside and the other in its place has left in `base`.
pub(crate) fn finish_restoring(base: &Path) -> Result<(), Trouble> {
    let vault = base.join(VAULT);
    for coming in [VAULT_RETURNING, VAULT_RESTORED].map(|name| base.join(name)).iter().filter(|path| path.exists()) {
        if !vault.exists() {
            file::take_place(coming, &vault)?;
        } else if coming.ends_with(VAULT_RETURNING) {
            // The stop came before what stands was put aside.
            file::take_place(coming, &free_place(base).ok_or(Trouble::Unreachable)?)?;
        }
    }
    Ok(())
}

fn bytes_below(folder: &Path) -> Result<u64, Trouble> {
    let mut bytes = 0;
    for path in file::listed(folder)? {
        bytes += if path.is_dir() && !path.is_symlink() { bytes_below(&path)? } else { file::bytes_of(&path)? };
    }
    Ok(bytes)
}

//! The salt of the install, kept twice: whoever loses it loses every passphrase.

use std::path::Path;

use care_seal::{KdfSalt, SaltError};

use crate::error::Trouble;
use crate::layout::SALTS;
use crate::{VaultError, file};

/// Writes both copies.
pub(crate) fn write(folder: &Path, salt: &KdfSalt) -> Result<(), Trouble> {
    SALTS.iter().try_for_each(|copy| file::write_whole(&folder.join(copy), salt.to_line().as_bytes()))
}

/// Reads the salt: one, or two when the copies differ and only a passphrase can tell which is
/// right.
pub(crate) fn read(folder: &Path) -> Result<Vec<KdfSalt>, VaultError> {
    let mut salts = Vec::new();
    let mut refusal = VaultError::SaltMissing;
    for copy in SALTS {
        let Some(bytes) = file::read(&folder.join(copy))? else { continue };
        let line = std::str::from_utf8(&bytes).map_err(|_| SaltError::Damaged);
        match line.and_then(KdfSalt::from_line) {
            Ok(salt) if !salts.contains(&salt) => salts.push(salt),
            Ok(_) => {}
            Err(SaltError::Newer) => refusal = VaultError::DatabaseNewer,
            Err(_) if refusal == VaultError::SaltMissing => refusal = VaultError::SaltDamaged,
            Err(_) => {}
        }
    }
    if salts.is_empty() { Err(refusal) } else { Ok(salts) }
}

/// Writes again what of the two copies is not `salt`, which is known to be right.
pub(crate) fn repair(folder: &Path, salt: &KdfSalt) -> Result<(), Trouble> {
    for copy in SALTS {
        let path = folder.join(copy);
        if file::read(&path)?.is_none_or(|bytes| bytes.as_slice() != salt.to_line().as_bytes()) {
            file::write_whole(&path, salt.to_line().as_bytes())?;
        }
    }
    Ok(())
}

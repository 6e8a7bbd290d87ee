//! A database opened and given another key.
//!
//! Nothing is written before the key fits, the schema is known, and what the first screen needs
//! can be read; of a file of the usual size, before every page can be read.

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::check::{check, takes_whole_log, unreadable};
use super::connection::{
    Keyed, MayAttach, apply_settings, authorize, close, connect, fits, is_given_up, key_pragma, set, truncate_log,
};
use super::conversion::Conversion;
use super::{schema, upgrade};
use crate::error::Trouble;
use crate::{VaultError, VaultKey, VaultName};

/// Up to this many bytes every page is read before a database counts as open: years of one
/// woman's writing. In a larger one it is the tables of the first screen, whose size does not
/// grow with its history; the rest is for [`check_whole`](super::check::check_whole), in the background.
const WHOLE_CHECK_BYTES: u64 = 2 * 1024 * 1024;

/// What an older schema is brought up to date with.
pub(crate) struct Upgrade<'a> {
    /// Which of the two vaults it is.
    pub(crate) name: VaultName,
    pub(crate) conversion: Option<&'a mut (dyn Conversion + 'a)>,
}

/// Opens a database of this version's schema at `path` with the first of `keys` that fits.
pub(crate) fn open(path: &Path, keys: &[VaultKey]) -> Result<Keyed, VaultError> {
    open_any(path, keys, None)
}

/// The same, where an older schema is brought up to date. A database that is damaged or newer is not
/// written to.
pub(crate) fn open_any(path: &Path, keys: &[VaultKey], upgrade: Option<Upgrade<'_>>) -> Result<Keyed, VaultError> {
    if !path.try_exists().map_err(Trouble::from)? {
        return Err(VaultError::DatabaseMissing);
    }
    for key in keys {
        let (mut connection, mut may_attach) = connect(path, key)?;
        // Until all is known to be well, not even the log is folded into the file.
        set(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        if !fits(&connection)? {
            continue;
        }
        if is_given_up(&connection)? {
            return Err(VaultError::ReadOnly);
        }
        if !takes_whole_log(&connection, path)? {
            return Err(VaultError::DatabaseDamaged);
        }
        let checked_whole = std::fs::metadata(path).map_err(Trouble::from)?.len() <= WHOLE_CHECK_BYTES;
        let version = check(&connection, checked_whole)?;
        apply_settings(&connection)?;
        set(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        let is_made_anew = version != schema::VERSION;
        if is_made_anew {
            let Some(upgrade) = upgrade else { return Err(VaultError::NotConverted) };
            connection = upgraded(path, key, connection, version, upgrade)?;
            may_attach = MayAttach::default();
            authorize(&mut connection, Arc::clone(&may_attach))?;
        }
        let is_log_named = false;
        return Ok(Keyed { connection, key: key.clone(), may_attach, checked_whole, is_made_anew, is_log_named });
    }
    // The slot says that one of these is the key, so it is the file that is not as it was.
    Err(VaultError::DatabaseDamaged)
}

/// Takes about as long as opening the database at `path` would, whose key is not known: each page
/// is looked at with another. Nothing is written, and nothing comes of it.
pub(crate) fn as_if_open(path: &Path) -> Result<(), VaultError> {
    let (connection, _) = connect(path, &VaultKey::take(&mut [0; 48]))?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if std::fs::metadata(path).map_err(Trouble::from)?.len() <= WHOLE_CHECK_BYTES {
        unreadable(&connection)?;
    }
    Ok(())
}

/// Brings an older schema up to date, and opens what came of it.
fn upgraded(
    path: &Path,
    key: &VaultKey,
    connection: Connection,
    version: usize,
    upgrade: Upgrade<'_>,
) -> Result<Connection, VaultError> {
    truncate_log(&connection)?;
    close(connection)?;
    upgrade::upgrade(path, upgrade.name, key, version, upgrade.conversion)?;
    let (connection, _) = connect(path, key)?;
    apply_settings(&connection)?;
    Ok(connection)
}

/// Gives the database another key, and opens it again to see that it has it.
///
/// SQLCipher answers `ok` to a rekey that failed for want of room; only opening tells.
pub(crate) fn rekey(path: &Path, keyed: Keyed, new: &VaultKey) -> Result<Keyed, VaultError> {
    let Keyed { connection, key: old, .. } = keyed;
    #[cfg(test)]
    crate::file::stop::here()?;
    key_pragma(&connection, "rekey", new)?;
    close(connection)?;
    let keyed = open(path, &[new.clone(), old])?;
    if keyed.key != *new {
        return Err(VaultError::DiskFull);
    }
    // The pages of before stand in the file until the log is folded in.
    truncate_log(&keyed.connection)?;
    Ok(keyed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file;
    use crate::store::connection::{SETTINGS, read_pragma};
    use crate::store::fresh::create;

    fn a_database() -> (tempfile::TempDir, Keyed) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("everyday.db");
        let key = VaultKey::take(&mut [7; 48]);
        create(&path, &key).unwrap();
        let keyed = open(&path, &[key]).unwrap();
        (folder, keyed)
    }

    #[test]
    fn it_is_sqlcipher_four() {
        let (_folder, keyed) = a_database();
        assert!(read_pragma(&keyed.connection, "cipher_version").unwrap().starts_with("4."));
    }

    #[test]
    fn no_other_database_can_be_attached() {
        let (folder, keyed) = a_database();
        let outside = folder.path().join("plain.db");
        for statement in [
            &format!("ATTACH '{}' AS plain KEY ''", outside.display()),
            &format!("ATTACH '{}' AS plain", outside.display()),
            &format!("VACUUM INTO '{}'", outside.display()),
            "ATTACH ':memory:' AS plain",
        ] {
            let refused = keyed.connection.execute_batch(statement).map_err(Trouble::from);
            assert_eq!(refused, Err(Trouble::Refused), "{statement}");
        }
        assert!(!outside.exists());
    }

    #[test]
    fn no_foreign_code_is_loaded_and_nothing_is_exported_unsealed() {
        let (_folder, keyed) = a_database();
        for function in ["load_extension('x')", "sqlcipher_export('main')"] {
            let refused = keyed.connection.execute_batch(&format!("SELECT {function}")).unwrap_err();
            assert!(refused.to_string().contains("not authorized to use function"), "{function}: {refused}");
        }
    }

    #[test]
    fn every_setting_reads_back() {
        let (_folder, keyed) = a_database();
        for (name, _, wanted) in SETTINGS {
            assert_eq!(read_pragma(&keyed.connection, name).unwrap(), *wanted, "{name}");
        }
    }

    #[test]
    fn opening_writes_nothing_to_the_disk() {
        let (folder, keyed) = a_database();
        let log = folder.path().join("everyday.db-wal");
        assert_eq!(
            std::fs::metadata(&log).unwrap().len(),
            0,
            "a write would take time that a wrong passphrase does not"
        );
        keyed.connection.execute("INSERT INTO setting (name, value) VALUES ('a', x'00')", ()).unwrap();
        assert_ne!(std::fs::metadata(&log).unwrap().len(), 0, "the log is where it would stand");
    }

    #[test]
    fn a_setting_that_does_not_hold_opens_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("everyday.db");
        let key = VaultKey::take(&mut [7; 48]);
        file::create_empty(&path).unwrap();
        let (mut connection, _) = connect(&path, &key).unwrap();
        // With tables in it, SQLite takes no other auto_vacuum any more, and does not say so.
        connection.execute_batch("PRAGMA auto_vacuum = NONE").unwrap();
        schema::migrate(&mut connection).unwrap();
        close(connection).unwrap();
        assert_eq!(open(&path, &[key]).map(|_| ()), Err(VaultError::CipherRefused));
    }
}

//! One connection to one SQLCipher file, with every setting read back.
//!
//! Nothing is written before the key fits, the schema is known, and what the first screen needs
//! can be read; of a file of the usual size, before every page can be read.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, Once, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::Trouble;
use crate::salvage::{Log, log_of};
use crate::{VaultError, VaultKey, file, schema, size, upgrade};

/// Settings and what they must read back as, in the order that they are made in.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("auto_vacuum", "INCREMENTAL", "2"),
    ("journal_mode", "WAL", "wal"),
    // Acknowledged means on the disk, also when the power goes.
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    // What is deleted is overwritten with zeros.
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("busy_timeout", "5000", "5000"),
    ("journal_size_limit", "1048576", "1048576"),
    ("cipher_page_size", "4096", "4096"),
    // SQLite's memory is wiped when it is given back: keys and statements pass through it. With
    // it on, 95 of 100 saves were on the disk within 8 ms on a small machine; 20 are allowed.
    ("cipher_memory_security", "ON", "1"),
    // Otherwise SQLCipher writes warnings to the log of the phone.
    ("cipher_log_level", "NONE", "NONE"),
];

/// Settings that must be made before the key is given.
const BEFORE_KEY: &[&str] = &["cipher_memory_security", "cipher_log_level"];

/// The file that our own copy may attach, while it is made.
pub(crate) type MayAttach = Arc<Mutex<Option<String>>>;

/// A connection that has passed every check, and the key that fitted.
pub(crate) struct Keyed {
    pub(crate) connection: Connection,
    pub(crate) key: VaultKey,
    pub(crate) may_attach: MayAttach,
    /// Whether every page was read when it was opened.
    pub(crate) checked_whole: bool,
    /// Whether the disk knows the names of the log and of its folder.
    is_log_named: bool,
}

impl Keyed {
    /// Brings the names of the log and of its folder to the disk, before anything is kept in it: a
    /// save would go with either. SQLite does so for the log, and does not say when the disk would
    /// not; a stop may have come between the folder and its name.
    pub(crate) fn name_log(&mut self) -> Result<(), Trouble> {
        if !self.is_log_named {
            if let Some(path) = self.connection.path().map(Path::new) {
                file::sync_folder_of(path)?;
                path.parent().map_or(Ok(()), file::sync_folder_of)?;
            }
            self.is_log_named = true;
        }
        Ok(())
    }
}

/// Up to this many bytes every page is read before a database counts as open: years of one
/// woman's writing. In a larger one it is the tables of the first screen, whose size does not
/// grow with its history; the rest is for [`check_whole`], in the background.
const WHOLE_CHECK_BYTES: u64 = 2 * 1024 * 1024;

/// The tables that the first screen is read from.
const FIRST_SCREEN: &[&str] = &["answer", "entry", "setting", "document"];

/// Makes a new database at `path`, where no file may be.
pub(crate) fn create(path: &Path, key: &VaultKey) -> Result<(), VaultError> {
    file::create_empty(path)?;
    let (mut connection, _) = connect(path, key)?;
    apply_settings(&connection)?;
    schema::migrate(&mut connection)?;
    size::fill(&connection)?;
    close(connection)?;
    Ok(())
}

/// Opens the database at `path` with the first of `keys` that fits, and brings its schema up to
/// date. A database that is damaged or newer is not written to.
pub(crate) fn open(path: &Path, keys: &[VaultKey]) -> Result<Keyed, VaultError> {
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
        if connection.is_readonly("main").map_err(Trouble::from)? {
            return Err(VaultError::ReadOnly);
        }
        if !takes_whole_log(&connection, path)? {
            return Err(VaultError::DatabaseDamaged);
        }
        let checked_whole = std::fs::metadata(path).map_err(Trouble::from)?.len() <= WHOLE_CHECK_BYTES;
        let is_current = check(&connection, checked_whole)?;
        apply_settings(&connection)?;
        set(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        if is_current {
            upgrade::forget_before(path);
        } else {
            connection = upgraded(path, key, connection)?;
            may_attach = MayAttach::default();
            authorize(&connection, Arc::clone(&may_attach))?;
        }
        return Ok(Keyed { connection, key: key.clone(), may_attach, checked_whole, is_log_named: false });
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

/// Brings an older schema up to date: on a copy, and where there is no room for one, in the file
/// itself, in one transaction.
fn upgraded(path: &Path, key: &VaultKey, connection: Connection) -> Result<Connection, VaultError> {
    truncate_log(&connection)?;
    close(connection)?;
    let on_a_copy = upgrade::upgrade(path, key);
    if let Err(error) = on_a_copy
        && error != VaultError::DiskFull
    {
        return Err(error);
    }
    let (mut connection, _) = connect(path, key)?;
    apply_settings(&connection)?;
    schema::migrate(&mut connection)?;
    Ok(connection)
}

/// Gives the database another key, and opens it again to see that it has it.
///
/// SQLCipher answers `ok` to a rekey that failed for want of room; only opening tells.
pub(crate) fn rekey(path: &Path, keyed: Keyed, new: &VaultKey) -> Result<Keyed, VaultError> {
    let Keyed { connection, key: old, .. } = keyed;
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

/// Folds the log into the file and cuts it to nothing.
pub(crate) fn truncate_log(connection: &Connection) -> Result<(), Trouble> {
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Trouble::Busy) }
}

/// Closes the connection, which folds the log into the file.
pub(crate) fn close(connection: Connection) -> Result<(), Trouble> {
    connection.close().map_err(|(_, error)| error.into())
}

pub(crate) fn connect(path: &Path, key: &VaultKey) -> Result<(Connection, MayAttach), VaultError> {
    // SQLCipher begins its memory security with the first connection of all, and two that come at
    // once leave it off for good.
    static FIRST: Once = Once::new();
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags).map_err(Trouble::from)?;
    let may_attach = MayAttach::default();
    authorize(&connection, Arc::clone(&may_attach))?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (name, value, _) in SETTINGS.iter().filter(|(name, ..)| BEFORE_KEY.contains(name)) {
        set_pragma(&connection, name, value)?;
    }
    key_pragma(&connection, "key", key)?;
    let version: String = pragma(&connection, "cipher_version").map_err(|_| VaultError::CipherRefused)?;
    if version.is_empty() { Err(VaultError::CipherRefused) } else { Ok((connection, may_attach)) }
}

/// Refuses ATTACH, which could write an unsealed copy, and the loading of foreign code.
fn authorize(connection: &Connection, may_attach: MayAttach) -> Result<(), Trouble> {
    connection.authorizer(Some(move |context: AuthContext<'_>| match context.action {
        AuthAction::Attach { filename } => {
            let allowed = may_attach.lock().unwrap_or_else(PoisonError::into_inner);
            if allowed.as_deref() == Some(filename) { Authorization::Allow } else { Authorization::Deny }
        }
        AuthAction::Function { function_name: "load_extension" | "sqlcipher_export" | "fts3_tokenizer" } => {
            Authorization::Deny
        }
        _ => Authorization::Allow,
    }))?;
    Ok(())
}

/// Gives `key` by `PRAGMA key` or `PRAGMA rekey`.
fn key_pragma(connection: &Connection, pragma: &str, key: &VaultKey) -> Result<(), Trouble> {
    let mut statement = Zeroizing::new(String::with_capacity(160));
    for part in ["PRAGMA ", pragma, " = \"x'", &key.to_hex(), "'\""] {
        statement.push_str(part);
    }
    connection.execute_batch(&statement)?;
    Ok(())
}

/// Whether the key fits: the first page can be read.
pub(crate) fn fits(connection: &Connection) -> Result<bool, Trouble> {
    match connection.query_row("SELECT count(*) FROM sqlite_schema", (), |_| Ok(())).map_err(Trouble::from) {
        Ok(()) => Ok(true),
        Err(Trouble::Damaged) => Ok(false),
        Err(trouble) => Err(trouble),
    }
}

/// Whether SQLite takes every save that was ended in the log which a stop left behind.
///
/// It takes them up to the first frame whose checksum does not fit, passes over the rest without a
/// word, and removes it with the log: one bit would cost every save after it.
fn takes_whole_log(connection: &Connection, path: &Path) -> Result<bool, Trouble> {
    let Some(log) = Log::open(&log_of(path))? else { return Ok(true) };
    Ok(frames_taken(connection)? >= log.ended())
}

/// How many frames of the log SQLite takes.
pub(crate) fn frames_taken(connection: &Connection) -> Result<u64, Trouble> {
    let taken: i64 = connection.query_row("PRAGMA wal_checkpoint(NOOP)", (), |row| row.get(1))?;
    // Less than nothing where it keeps no log.
    Ok(u64::try_from(taken).unwrap_or(0))
}

/// Checks that the schema is one that is known, and that every page can be read, or every page
/// that the first screen needs.
/// Whether the schema is the one that this version writes.
fn check(connection: &Connection, whole: bool) -> Result<bool, VaultError> {
    let version: i64 = pragma(connection, "user_version")?;
    let version = usize::try_from(version).map_err(|_| VaultError::DatabaseDamaged)?;
    if version > schema::VERSION {
        return Err(VaultError::DatabaseNewer);
    }
    // A vault is made whole, so one without a schema has been emptied by something else.
    if version == 0 {
        return Err(VaultError::DatabaseDamaged);
    }
    if whole {
        check_whole(connection)?;
    } else {
        FIRST_SCREEN.iter().try_for_each(|table| quick_check(connection, table))?;
    }
    Ok(version == schema::VERSION)
}

/// Checks that every page can be read, the free ones too, and that the tables hang together.
pub(crate) fn check_whole(connection: &Connection) -> Result<(), Trouble> {
    quick_check(connection, "1")?;
    // SQLCipher takes a page of zeros for one that was not written yet, and SQLite does not notice
    // where a long record ends on it. But every page is written; until the log is folded in, there.
    let mut bad = unreadable(connection)?;
    if !bad.is_empty()
        && let Some(log) = connection.path().and_then(|path| Log::open(&log_of(Path::new(path))).transpose())
    {
        let log = log?;
        bad.retain(|page| !log.holds(*page));
    }
    if bad.is_empty() { Ok(()) } else { Err(Trouble::Damaged) }
}

/// The numbers of the pages of the file, not of its log, that the key does not open.
pub(crate) fn unreadable(connection: &Connection) -> Result<BTreeSet<u32>, Trouble> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut pages = BTreeSet::new();
    for line in check.query_map((), |row| row.get::<_, String>(0))? {
        // Each line names a page, unless nothing could be checked.
        let number = line?.split_once("page ").and_then(|(_, rest)| rest.split(' ').next()?.parse().ok());
        pages.insert(number.ok_or(Trouble::Refused)?);
    }
    Ok(pages)
}

fn quick_check(connection: &Connection, of: &str) -> Result<(), Trouble> {
    let answer: String = pragma(connection, &format!("quick_check({of})"))?;
    if answer == "ok" { Ok(()) } else { Err(Trouble::Damaged) }
}

/// Makes every setting and reads it back.
pub(crate) fn apply_settings(connection: &Connection) -> Result<(), VaultError> {
    for (name, value, wanted) in SETTINGS {
        // One that stands is not made again: saying `auto_vacuum` once more is a write to the disk.
        if read_pragma(connection, name)? != *wanted {
            set_pragma(connection, name, value)?;
        }
    }
    for (name, _, wanted) in SETTINGS {
        if read_pragma(connection, name)? != *wanted {
            return Err(VaultError::CipherRefused);
        }
    }
    for (setting, wanted) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
    ] {
        if connection.db_config(setting).map_err(Trouble::from)? != wanted {
            return Err(VaultError::CipherRefused);
        }
    }
    Ok(())
}

fn set(connection: &Connection, setting: DbConfig, on: bool) -> Result<(), VaultError> {
    if connection.set_db_config(setting, on).map_err(Trouble::from)? == on {
        Ok(())
    } else {
        Err(VaultError::CipherRefused)
    }
}

/// Sets a pragma; some answer with a row, which [`read_pragma`] looks at later.
fn set_pragma(connection: &Connection, name: &str, value: &str) -> Result<(), Trouble> {
    connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    Ok(())
}

/// Reads a pragma as text, whichever type it answers with.
pub(crate) fn read_pragma(connection: &Connection, name: &str) -> Result<String, Trouble> {
    use rusqlite::types::Value;
    Ok(match pragma(connection, name)? {
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => text,
        _ => String::new(),
    })
}

pub(crate) fn pragma<T: rusqlite::types::FromSql>(connection: &Connection, name: &str) -> Result<T, Trouble> {
    Ok(connection.query_row(&format!("PRAGMA {name}"), (), |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

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

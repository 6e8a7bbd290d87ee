//! One connection to one SQLCipher file: its settings, each read back, its key and its end.
//!
//! Refuses to know what stands in the file; whether that may be used is for [`check`](super::check)
//! and [`open`](super::open).

use std::path::Path;
use std::sync::{Arc, Mutex, Once, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::Trouble;
use crate::{VaultError, VaultKey, file};

/// Settings and what they must read back as, in the order that they are made in.
pub(super) const SETTINGS: &[(&str, &str, &str)] = &[
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

/// How many statements are kept ready: as many as reading and writing take.
const STATEMENTS: usize = 48;

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
    /// Whether it was made anew when it was opened, by an upgrade or a repair.
    pub(crate) is_made_anew: bool,
    /// Whether the disk knows the names of the log and of its folder.
    pub(crate) is_log_named: bool,
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
    let mut connection = Connection::open_with_flags(path, flags).map_err(Trouble::from)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    let may_attach = MayAttach::default();
    authorize(&mut connection, Arc::clone(&may_attach))?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (name, value, _) in SETTINGS.iter().filter(|(name, ..)| BEFORE_KEY.contains(name)) {
        set_pragma(&connection, name, value)?;
    }
    key_pragma(&connection, "key", key)?;
    let version: String = pragma(&connection, "cipher_version").map_err(|_| VaultError::CipherRefused)?;
    if version.is_empty() { Err(VaultError::CipherRefused) } else { Ok((connection, may_attach)) }
}

/// Refuses ATTACH, which could write an unsealed copy, and the loading of foreign code.
pub(crate) fn authorize(connection: &mut Connection, may_attach: MayAttach) -> Result<(), Trouble> {
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
pub(crate) fn key_pragma(connection: &Connection, pragma: &str, key: &VaultKey) -> Result<(), Trouble> {
    let mut statement = Zeroizing::new(String::with_capacity(160));
    for part in ["PRAGMA ", pragma, " = \"x'", &key.to_hex(), "'\""] {
        statement.push_str(part);
    }
    connection.execute_batch(&statement)?;
    Ok(())
}

/// Whether SQLCipher has given the connection up: it met a page that the key does not open. It reads
/// that page, and every one after it, as zeros without a word, and only lets the connection write no
/// more. So whoever has read something asks this before it counts.
pub(crate) fn is_given_up(connection: &Connection) -> Result<bool, Trouble> {
    Ok(connection.is_readonly("main")?)
}

/// Whether the key fits: the first page can be read.
pub(crate) fn fits(connection: &Connection) -> Result<bool, Trouble> {
    match connection.query_row("SELECT count(*) FROM sqlite_schema", (), |_| Ok(())).map_err(Trouble::from) {
        Ok(()) => Ok(true),
        Err(Trouble::Damaged) => Ok(false),
        Err(trouble) => Err(trouble),
    }
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

pub(crate) fn set(connection: &Connection, setting: DbConfig, on: bool) -> Result<(), VaultError> {
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

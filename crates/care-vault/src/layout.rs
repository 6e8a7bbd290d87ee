//! Every name of a file or folder that holds what she keeps: who owns it, and when it goes.
//!
//! ```text
//! holdfast/               the folder that one running program holds
//!   lock, front           belong to running programs
//!   look, misses          preferences and the throttle, kept by care-app beside the vault
//!   vault/                what she keeps; made under another name, so that it is there whole or not
//!     everyday.db, private.db                    the databases, their logs beside them
//!     *.db.before                                as earlier versions kept them from before an upgrade
//!     everyday.pass, private.pass, *.code        the slots of passphrases and recovery codes
//!     kdf, kdf.copy                              the salt, twice
//!     device, device.copy                        the keys in the clear, until a lock is set
//!     finger.slot, finger.sealed                 what a biometric key of the device opens
//!     card                                       the card that opens without unlocking, in the clear
//!     copies/1 … 3                               one copy a day
//!     aside/                                     damaged files as they were found
//!   vault.aside-N         a vault that another one took the place of
//!   wiped-N               one that was wiped
//! ```
//!
//! and what an operation makes on its way, which a stop may leave:
//!
//! ```text
//!   vault.unfinished-N    a vault that is being made, or laid out of a backup
//!   vault.restored        one that is whole, and about to take its place
//!   vault.returning       one that was put aside, on its way back
//!   vault/*.new           small files that are being written
//!   vault/*.db.upgrading  a database that an upgrade fills, its logs beside it
//!   vault/*.db.mending    one that is made anew of a damaged one
//!   vault/copies/new      the copy that is being made
//!   vault/aside/scratch   where salvage works
//!   vault/sending/        copies of open databases while a backup is gathered
//! ```
//!
//! `end_of` (`layout/end.rs`) says of each of these names what ends it. What is made on the way goes with the
//! operation, else at the next start, before anything is deleted for good, and with wiping.
//!
//! Knows names and how they hang together. Refuses to read or write anything.
//! INVARIANT: none of these names changes; phones hold files that bear them.

mod end;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::VaultName;

pub(crate) use end::{End, end_of};

/// Held by the program that has the folder, for as long as it runs. Stays, and is empty.
pub(crate) const LOCK: &str = "lock";
/// Made by a second start to ask the first to come forward, which takes it away.
pub(crate) const FRONT: &str = "front";
/// Language, reading level and look, written by care-app. It stays when the vault is wiped.
pub const PREFERENCES: &str = "look";
/// How many attempts to open went wrong, written by care-app's throttle. Losing it costs the waiting.
pub const MISSES: &str = "misses";
/// Everything that she keeps. Goes by wiping, or aside when another one takes its place.
pub(crate) const VAULT: &str = "vault";
/// Begins the name of a vault that is being made, or laid out of a backup to be looked at, which she has
/// elsewhere. One that a stop has left goes where a vault stands.
pub(crate) const VAULT_UNFINISHED: &str = "vault.unfinished-";
/// A restored vault that is whole and gets its place by the next renaming. Where a vault stands all the
/// same, the restoring was stopped before it was due: then this is her backup over again, and goes.
pub(crate) const VAULT_RESTORED: &str = "vault.restored";
/// Begins the name of a vault that another one took the place of. Goes when whoever opens it deletes it, and
/// with wiping where what opens the wiped one opens it, too.
pub(crate) const VAULT_ASIDE: &str = "vault.aside-";
/// A vault that was put aside and gets its place back. A stop leaves it so for the next start, which gives
/// it that place, or puts it aside again where the other one was not put aside yet.
pub(crate) const VAULT_RETURNING: &str = "vault.returning";
/// Begins the name of a vault that was wiped. What a stop has left of it goes at the next start.
pub(crate) const WIPED: &str = "wiped-";

/// The salt of the install, in two copies: without it no passphrase opens anything.
pub(crate) const SALTS: [&str; 2] = ["kdf", "kdf.copy"];
/// The device slot, in two copies: "no lock yet". Goes when a lock is set.
pub(crate) const DEVICE: [&str; 2] = ["device", "device.copy"];
/// Ends the name of a copy of the device slot on its way out. Goes with the next unlock at the latest.
const LEAVING: &str = ".gone";
/// The slot that a biometric key of the device leads to. Goes when that is switched off, with new keys and
/// with every passphrase that was set without the present one.
pub(crate) const BIOMETRIC_SLOT: &str = "finger.slot";
/// Its identity, as the device's key has sealed it. Goes with the slot, after it.
pub(crate) const BIOMETRIC_SEALED: &str = "finger.sealed";

/// What she lets anyone read who holds the phone, in the clear. Made of the everyday plan; it goes before that
/// changes, when she switches it off, with wiping, and when the vault is put aside.
pub(crate) const CARD: &str = "card";

/// The copies of the day, in folders named by number, the newest first.
pub(crate) const COPIES: &str = "copies";
/// The copy that is being made, inside [`COPIES`]. Takes its place as the newest.
pub(crate) const COPY_UNFINISHED: &str = "new";
/// How many copies are kept.
pub(crate) const COPIES_KEPT: usize = 3;

/// Damaged files as they were found, and marks. What is of a vault goes when its copies are renewed.
pub(crate) const ASIDE: &str = "aside";
/// Inside [`ASIDE`], where salvage works. Goes when that ends.
pub(crate) const SCRATCH: &str = "scratch";
/// The database that salvage works on, inside [`SCRATCH`].
pub(crate) const SCRATCH_DATABASE: &str = "scratch.db";
/// Begins the mark, inside [`ASIDE`], of a vault that counts as damaged. Goes when it is repaired.
const REPAIR_MARK: &str = "mend-";
/// Copies of open databases while a backup is gathered. Goes with the backup.
pub(crate) const SENDING: &str = "sending";

/// Ends the name of a file that is being written. It takes the place of the one of before.
const UNFINISHED: &str = ".new";
/// Ends the name of a database's log, which SQLite owns.
const LOG: &str = "-wal";
/// Ends the name of the index of a log, which SQLite owns.
const LOG_INDEX: &str = "-shm";
/// Ends the name of the fresh database that an upgrade fills. It takes the place of the one of before.
const UPGRADING: &str = ".upgrading";
/// Ends the name of the database from before an upgrade, as earlier versions kept it: now it is the newest
/// copy. Goes when a later opening found everything whole.
const BEFORE: &str = ".before";
/// Ends the name of a database that is being made anew. Goes when it takes its place.
const REPAIRING: &str = ".mending";

/// Most files of one kind that are counted up.
const MOST: usize = 10_000;

impl VaultName {
    /// The database.
    pub(crate) const fn file_name(self) -> &'static str {
        match self {
            Self::Everyday => "everyday.db",
            Self::Private => "private.db",
        }
    }
}

/// The log of the database at `path`.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    beside(path, LOG)
}

/// The log of the database at `path`, and the index of that.
pub(crate) fn logs_of(path: &Path) -> [PathBuf; 2] {
    [beside(path, LOG), beside(path, LOG_INDEX)]
}

/// Where `path` is written before it gets its name.
pub(crate) fn unfinished(path: &Path) -> PathBuf {
    beside(path, UNFINISHED)
}

/// Where the database at `path` is upgraded.
pub(crate) fn upgrading(path: &Path) -> PathBuf {
    beside(path, UPGRADING)
}

/// Where an earlier version kept the database at `path` as it was before its upgrade.
pub(crate) fn before(path: &Path) -> PathBuf {
    beside(path, BEFORE)
}

/// Where the database at `path` is made anew.
pub(crate) fn repairing(path: &Path) -> PathBuf {
    beside(path, REPAIRING)
}

/// The names of the copies of the device slot on their way out.
pub(crate) fn device_leaving() -> impl Iterator<Item = String> {
    DEVICE.iter().map(|copy| format!("{copy}{LEAVING}"))
}

/// The names of copies of the device slot whose writing a stop has cut short.
pub(crate) fn device_unfinished() -> impl Iterator<Item = String> {
    DEVICE.iter().map(|copy| format!("{copy}{UNFINISHED}"))
}

/// Whether the name of `path`, in the folder of the vaults, is one of her plan, of a vault that
/// is about to be one, or of one that was one.
pub(crate) fn is_of_plan(path: &Path) -> bool {
    let Some(name) = path.file_name() else { return false };
    matches!(end_of(Path::new(name)), Some(End::Plan | End::Start { .. }))
}

/// The slot, which holds a key, before what only leads to it.
pub(crate) fn biometric_files(vault: &Path) -> [PathBuf; 2] {
    [vault.join(BIOMETRIC_SLOT), vault.join(BIOMETRIC_SEALED)]
}

/// The folder of the daily copy of that number, from 1, the newest.
pub(crate) fn copy_folder(vault: &Path, number: usize) -> PathBuf {
    vault.join(COPIES).join(number.to_string())
}

/// The files of the daily copies of `name` that stand, the newest first.
pub(crate) fn copies_of(vault: &Path, name: VaultName) -> Vec<PathBuf> {
    let paths = (1..=COPIES_KEPT).map(|number| copy_folder(vault, number).join(name.file_name()));
    paths.filter(|path| path.is_file()).collect()
}

/// The places where damaged files of `name` can be put aside, in the order that they are used in.
pub(crate) fn aside_places(vault: &Path, name: VaultName) -> impl Iterator<Item = PathBuf> {
    let folder = vault.join(ASIDE);
    (1..MOST).map(move |count| folder.join(format!("{}-{count}.db", name.name())))
}

/// Whether the file at `path`, inside [`ASIDE`], is one of `name` that was put aside.
pub(crate) fn is_aside_of(path: &Path, name: VaultName) -> bool {
    path.file_name().and_then(|file| file.to_str()).is_some_and(|file| file.starts_with(name.name()))
}

/// The mark that lets `name` count as damaged.
pub(crate) fn repair_mark(vault: &Path, name: VaultName) -> PathBuf {
    vault.join(ASIDE).join(format!("{REPAIR_MARK}{}", name.name()))
}

/// The places in `base` whose names begin with `begin` and end with a number, from `first` on.
pub(crate) fn numbered(base: &Path, begin: &'static str, first: usize) -> impl Iterator<Item = PathBuf> {
    (first..MOST).map(move |count| base.join(format!("{begin}{count}")))
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    PathBuf::from(name)
}

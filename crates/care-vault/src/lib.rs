//! The vault on the disk: two SQLCipher files, the slots that open them, and one folder round
//! both.
//!
//! A [`VaultFolder`] is the folder, held by one running program at a time. It is made
//! ([`VaultFolder::create`]), opened without a lock ([`VaultFolder::open_with_device`]) or with a
//! typed secret ([`VaultFolder::unlock`]), and locked ([`VaultFolder::set_lock`]). A biometric key
//! of the device may open the everyday half ([`VaultFolder::set_biometric`]). A [`Vault`] is one
//! open file: it keeps changes and their projection in one transaction ([`Vault::save`]). The
//! backup that she keeps elsewhere is one file, too ([`write_backup`], [`read_backup`]).
//!
//! Where to look: [`layout`] names every file; `access` is what opens, `store` one SQLCipher file,
//! `recovery` what becomes of a damaged one, `backup` every copy and what one took the place of, `card` the one
//! file in the clear. `folder`, `claim`, `close`, `wipe` and `leftover` are the folder's own life. A file uses
//! those below it, and none of them uses it.
//!
//! Refuses to know what a change says: it stores and returns bytes. Reads no clock and no
//! randomness: keys, ids and moments are handed in; only the identities that slots are sealed to
//! are drawn by age. No failure deletes a database.

mod access;
mod backup;
mod card;
mod claim;
mod close;
mod error;
mod file;
mod folder;
mod key;
pub mod layout;
mod leftover;
mod recovery;
mod store;
mod wipe;

pub use access::registry::says_what_opens;
pub use access::rehearsal::Rehearsed;
pub use access::rekey::NotReplaced;
pub use access::secret::CodeFor;
pub use access::slot::check_slot;
pub use access::unlocked::{Failed, OpenedBy, Reach, Unlocked};
pub use backup::beside::Beside;
pub use backup::file::{
    BACKUP_BYTES, BackupContents, BackupError, BackupFiles, BackupName, BackupPart, read_backup, write_backup,
};
pub use backup::replaced::Aside;
pub use card::{CARD_BYTES, CardFile};
pub use error::{FolderError, ReadError, SaveError, VaultError};
pub use file::write_for_owner;
pub use folder::{Breakage, FolderState, VaultFolder};
pub use key::{KEY_BYTES, NewKeys, NewVaultKeys, VaultKey, VaultName};
pub use recovery::repair::Repaired;
pub use recovery::salvaged::{
    Salvaged, SalvagedAttachment, SalvagedDocument, SalvagedEarlier, SalvagedEarlierDocument,
};
pub use store::conversion::{Conversion, ConversionError, Converted, EarlierDocument, EarlierVault};
pub use store::row::{
    AttachmentRow, CachedDocument, ChangeRow, Departure, DocumentChanges, DocumentHeads, DocumentRow, Dropped,
    EntryRow, Projection, Save, WholeDocument,
};
pub use store::schema::VERSION as SCHEMA_VERSION;
pub use store::table::tombstone::departure_of;
pub use store::vault::Vault;

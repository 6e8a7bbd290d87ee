//! The vault on the disk: two SQLCipher files, the slots that open them, and one folder round
//! both.
//!
//! A [`VaultFolder`] is the folder, held by one running program at a time. It is made
//! ([`VaultFolder::create`]), opened without a lock ([`VaultFolder::open_with_device`]) or with a
//! typed secret ([`VaultFolder::unlock`]), and locked ([`VaultFolder::set_lock`]). Her finger may
//! open the everyday half ([`VaultFolder::set_finger`]). A [`Vault`] is one open file: it keeps
//! changes and their projection in one transaction ([`Vault::save`]).
//! The copy that she keeps elsewhere is one file, too ([`write_copy`], [`read_copy`]).
//!
//! Refuses to know what a change says: it stores and returns bytes. Reads no clock and no
//! randomness: keys, ids and moments are handed in. No failure deletes a database.

mod connection;
mod copies;
mod copy_file;
mod error;
mod file;
mod finger;
mod folder;
mod key;
mod lock;
mod mend;
mod open;
mod rest;
mod restore;
mod ring;
mod row;
mod salt;
mod salvage;
mod schema;
mod secret;
mod size;
mod slot;
mod table;
mod upgrade;
mod vault;

pub use copy_file::{COPY_BYTES, CopyContents, CopyError, CopyFiles, CopyName, CopyPart, read_copy, write_copy};
pub use error::{FolderError, ReadError, SaveError, VaultError};
pub use folder::{Breakage, FolderState, VaultFolder};
pub use key::{KEY_BYTES, NewKeys, NewVaultKeys, VaultKey, VaultName};
pub use lock::NotReplaced;
pub use mend::{Mended, MendedDocument};
pub use open::{Failed, Open, OpenedBy, Reach};
pub use row::{
    CachedDocument, ChangeRow, DocumentChanges, DocumentHeads, DocumentId, DocumentReplacement, DocumentRow, Save,
};
pub use salvage::{Salvaged, SalvagedDocument};
pub use secret::CodeFor;
pub use slot::check_slot;
pub use vault::Vault;

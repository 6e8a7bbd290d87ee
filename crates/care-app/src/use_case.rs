//! The use cases, one file a subject. `dispatch` says which of them answers which command and what
//! it is handed for that.

pub(crate) mod aside;
pub(crate) mod attachment;
pub(crate) mod backup;
pub(crate) mod biometric;
pub(crate) mod code;
pub(crate) mod confirmation;
pub(crate) mod contact;
pub(crate) mod deletion;
pub(crate) mod edit;
pub(crate) mod entry;
pub(crate) mod export;
pub(crate) mod full_passphrase;
pub(crate) mod history;
pub(crate) mod lock;
pub(crate) mod lock_screen;
pub(crate) mod paper;
pub(crate) mod parts;
pub(crate) mod passphrase;
pub(crate) mod preferences;
pub(crate) mod pregnancy;
pub(crate) mod received;
pub(crate) mod rehearsal;
pub(crate) mod restore;
pub(crate) mod sealed_page;
pub(crate) mod search;
pub(crate) mod security;
pub(crate) mod show;
pub(crate) mod shown;
pub(crate) mod turn;
pub(crate) mod unlock;
pub(crate) mod verify;
pub(crate) mod version;

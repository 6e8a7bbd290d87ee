//! Sealing and opening with age behind one safe surface: fixed work factors, limits that hold
//! before age sees a byte, and a purpose and version inside every parcel.
//!
//! A typed secret becomes an [`Identity`] by one Argon2id run ([`derive_identity`]); a parcel is
//! an [age v1] file ([`seal`], [`seal_to_size`], [`open`]). Debian's `argon2` and `age` commands
//! do the same, so nobody needs this program to open what it has sealed.
//!
//! A secret is typed as it was thought up, or it is drawn here: [`generate_words`], and a
//! [`RecoveryCode`] for the day when it is forgotten. How long one holds against guessing says
//! [`strength`], which a page does not have.
//!
//! Knows nothing of disks, clocks or plans. What is random is handed in, except that age draws
//! its own file keys.
//!
//! [age v1]: https://age-encryption.org/v1

mod digit;
mod header;
mod identity;
mod kdf;
mod parcel;
mod passphrase;
mod recovery;
#[cfg(not(target_arch = "wasm32"))]
mod strength;
mod words;

pub use header::{MAX_HEADER_BYTES, MAX_STANZAS};
pub use identity::{Identity, IdentityError, Recipient};
pub use kdf::{DeriveError, KDF_VERSION, KdfSalt, SaltError, derivations, derive_identity};
pub use parcel::{Limits, MAX_OVERHEAD_BYTES, OpenError, Purpose, STANZA_BYTES, SealError, open, seal, seal_to_size};
pub use passphrase::{Passphrase, PassphraseError};
pub use recovery::{CodeCheck, CodeError, RecoveryCode};
#[cfg(not(target_arch = "wasm32"))]
pub use strength::{Strength, strength};
pub use words::{WORDS, Words, generate_words};

//! Sealing and opening with age behind one safe surface: fixed work factors, limits that hold
//! before age sees a byte, and a purpose and version inside every parcel.
//!
//! A typed secret becomes an [`Identity`] by one Argon2id run ([`derive_identity`]); a parcel is
//! an [age v1] file ([`seal`], [`seal_to_size`], [`open`]). Debian's `argon2` and `age` commands
//! do the same, so nobody needs this program to open what it has sealed.
//!
//! What is handed on is signed ([`sign`]: the same phone as before, and no more than that) and then
//! sealed to a [`ShareCode`] ([`seal_to_code`]) or to the recipient that the other screen shows,
//! whose [`fingerprint`](Recipient::fingerprint) both people compare.
//!
//! A secret is typed as it was thought up, or it is drawn here: [`generate_words`], and a
//! [`RecoveryCode`] for the day when it is forgotten. How long one holds against guessing says
//! [`strength`], which a page does not have.
//!
//! ```
//! use care_seal::{Identity, Limits, OpenError, Purpose, open, seal};
//!
//! const NOTE: Purpose = Purpose::new("doc-note", 1);
//! let (hers, another) = (Identity::generate(), Identity::generate());
//! let parcel = seal(NOTE, &[&hers.recipient()], b"who may be there")?;
//!
//! let limits = Limits { plaintext_bytes: 1_000 };
//! assert_eq!(open(NOTE, &[&hers], &parcel, limits)?.as_slice(), b"who may be there");
//! assert_eq!(open(NOTE, &[&another], &parcel, limits), Err(OpenError::NotForThisIdentity));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Begin with `parcel.rs`; who may open one is `identity.rs`, and how a typed secret becomes that
//! `kdf.rs`. `header.rs` holds the limits, read before age is.
//!
//! Knows nothing of disks, clocks or plans. What is random is handed in, except what age draws:
//! its own file keys, salts, and a new identity ([`Identity::generate`]).
//!
//! [age v1]: https://age-encryption.org/v1

mod armour;
mod by_code;
mod digit;
mod fingerprint;
mod header;
mod identity;
mod kdf;
mod parcel;
mod passphrase;
mod recovery;
mod share_code;
mod signature;
#[cfg(not(target_arch = "wasm32"))]
mod strength;
mod words;

pub use armour::{armour, from_armour};
pub use by_code::{
    MAX_WORK_FACTOR, MAX_WORK_FACTOR_IN_A_PAGE, WORK_FACTOR, open_with_code, open_with_code_up_to, seal_to_code,
};
pub use header::{MAX_HEADER_BYTES, MAX_STANZAS};
pub use identity::{Identity, IdentityError, Recipient};
#[cfg(debug_assertions)]
pub use kdf::remembered::{recalled_derivations, remember_derivations};
pub use kdf::{DeriveError, KDF_VERSION, KdfSalt, SaltError, derivations, derive_identity};
pub use parcel::{Limits, MAX_OVERHEAD_BYTES, OpenError, Purpose, STANZA_BYTES, SealError, open, seal, seal_to_size};
pub use passphrase::{Passphrase, PassphraseError};
pub use recovery::{CodeCheck, CodeError, RecoveryCode};
pub use share_code::{ShareCode, ShareCodeError, ShareCodeLength};
pub use signature::{SignatureError, Signed, SigningKey, VerifyingKey, sign, verify};
#[cfg(not(target_arch = "wasm32"))]
pub use strength::{Strength, strength};
pub use words::{WORDS, Words, generate_words};

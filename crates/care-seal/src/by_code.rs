//! Sealing to a code that is said, shown or typed, by the [scrypt recipient] of age.
//!
//! Costlier than it is for an identity, because a code can be guessed: so it is short of what a
//! cheap phone, or a page on one, cannot do, and never what somebody else's file asks for.
//!
//! [scrypt recipient]: https://github.com/C2SP/C2SP/blob/main/age.md#scrypt-recipient-stanza

use std::iter;

use age::secrecy::SecretString;
use age::{Encryptor, scrypt};
use zeroize::Zeroizing;

use crate::parcel::{read, write};
use crate::{Limits, OpenError, Purpose, SealError, ShareCode};

/// The work of one guess when we seal: scrypt with N = 2^15, 32 MiB. Fixed, and not by how fast
/// this phone is, because another one opens it.
pub const WORK_FACTOR: u8 = 15;

/// The most work that a page does to try a code: N = 2^16, 64 MiB.
pub const MAX_WORK_FACTOR_IN_A_PAGE: u8 = 16;

/// The most work that is done to try a code: N = 2^18, 256 MiB; in a page [`MAX_WORK_FACTOR_IN_A_PAGE`].
pub const MAX_WORK_FACTOR: u8 = if cfg!(target_arch = "wasm32") { MAX_WORK_FACTOR_IN_A_PAGE } else { 18 };

/// Seals `plaintext` so that the code opens it.
///
/// The same as what `age --passphrase` does with the digits of the code, without spaces.
///
/// # Errors
///
/// Returns [`SealError::Failed`] when age could not seal.
pub fn seal_to_code(purpose: Purpose, code: &ShareCode, plaintext: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(passphrase(code));
    recipient.set_work_factor(WORK_FACTOR);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient));
    write(encryptor.map_err(|_| SealError::Failed)?, purpose, plaintext)
}

/// Opens a parcel with a code, and returns what is in it after the line with its purpose. Takes
/// 32 MiB, and where somebody else sealed it as much as [`MAX_WORK_FACTOR`] allows.
///
/// # Errors
///
/// Returns [`OpenError`]: [`OpenError::WrongCode`] for another code (or a changed stanza, which
/// cannot be told from it), [`OpenError::TooCostly`] before any work is done. The limits of
/// [`open`](crate::open) hold here as well.
pub fn open_with_code(
    purpose: Purpose,
    code: &ShareCode,
    sealed: &[u8],
    limits: Limits,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    open_with_code_up_to(MAX_WORK_FACTOR, purpose, code, sealed, limits)
}

/// The same with another most of work, the exponent of two of scrypt's N.
///
/// # Errors
///
/// As [`open_with_code`].
pub fn open_with_code_up_to(
    max_work_factor: u8,
    purpose: Purpose,
    code: &ShareCode,
    sealed: &[u8],
    limits: Limits,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let mut identity = scrypt::Identity::new(passphrase(code));
    identity.set_max_work_factor(max_work_factor);
    read(purpose, iter::once(&identity as &dyn age::Identity), sealed, limits)
}

fn passphrase(code: &ShareCode) -> SecretString {
    // Exactly as long as its room, so that the text is moved into age and copied nowhere.
    SecretString::from(std::mem::take(&mut *code.to_passphrase()))
}

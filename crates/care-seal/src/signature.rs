//! Who signed what is in a parcel: one Ed25519 signature around the bytes, as [COSE_Sign1].
//!
//! A signature says that the same key signed as before, and no more. Whose key it is, nobody
//! vouches for: the first one is trusted because it is the first, and *verified* is no word for
//! that on any screen.
//!
//! [COSE_Sign1]: https://www.rfc-editor.org/rfc/rfc9052#section-4.2

use std::fmt;

use coset::iana::Algorithm;
use coset::{CoseSign1, CoseSign1Builder, Header, HeaderBuilder, TaggedCborSerializable};
use ed25519_dalek::Signer;
use zeroize::Zeroizing;

use crate::{Limits, Purpose};

/// Most bytes by which what is signed is longer than the payload: tag, headers, lengths, signature.
const MAX_SIGNATURE_BYTES: usize = 128;

/// The private half of a phone's signing key ([RFC 8032], Ed25519). Wiped when dropped, never shown.
///
/// [RFC 8032]: https://www.rfc-editor.org/rfc/rfc8032
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// Takes 32 random bytes as a key: the seed of RFC 8032, section 5.1.5.
    #[must_use]
    pub fn from_bytes(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The public half.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key().to_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The public half: the same one as before means the same phone as before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct VerifyingKey([u8; 32]);

impl VerifyingKey {
    /// Takes a key as it was kept. Whether it is one, a signature shows.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes of RFC 8032, to be kept and compared.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

/// Why nothing was signed, or a signature was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The bytes are no signed payload of the one form that we write.
    #[error("it is not signed in the form that is read")]
    NotSigned,
    /// The signature does not fit: it was changed, or signed for something else.
    #[error("the signature does not fit")]
    Wrong,
    /// It is larger than is taken in.
    #[error("it is larger than is taken in")]
    TooLarge,
    /// It could not be written.
    #[error("it could not be signed")]
    Failed,
}

/// A payload whose signature fits, and the key that fits it.
pub struct Signed {
    /// What was signed.
    pub payload: Zeroizing<Vec<u8>>,
    /// Who signed it: to be compared with the one of before.
    pub by: VerifyingKey,
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed").field("by", &self.by).finish_non_exhaustive()
    }
}

/// Signs `payload` and returns it within a tagged COSE_Sign1.
///
/// The protected header holds the algorithm, EdDSA (−8, [RFC 9053]), and as its key identifier the
/// public key, 32 bytes; the other header is empty. The line of `purpose` is the external data of
/// RFC 9052, section 4.3: signed, and not sent, so that what was signed for one thing is no
/// signature for another.
///
/// # Errors
///
/// Returns [`SignatureError::Failed`] when CBOR could not be written.
///
/// [RFC 9053]: https://www.rfc-editor.org/rfc/rfc9053#section-2.2
pub fn sign(purpose: Purpose, key: &SigningKey, payload: &[u8]) -> Result<Vec<u8>, SignatureError> {
    CoseSign1Builder::new()
        .protected(header(key.verifying_key()))
        .payload(payload.to_vec())
        .create_signature(purpose.first_line().as_bytes(), |bytes| key.0.sign(bytes).to_bytes().to_vec())
        .build()
        .to_tagged_vec()
        .map_err(|_| SignatureError::Failed)
}

/// Reads what [`sign`] wrote, where its signature fits: the payload, and who signed it.
///
/// # Errors
///
/// Returns [`SignatureError`]. Only one form is read: other algorithms, other headers, bytes
/// after the end or a detached payload are [`SignatureError::NotSigned`].
pub fn verify(purpose: Purpose, signed: &[u8], limits: Limits) -> Result<Signed, SignatureError> {
    if signed.len() > limits.plaintext_bytes.saturating_add(MAX_SIGNATURE_BYTES) {
        return Err(SignatureError::TooLarge);
    }
    let mut sign1 = CoseSign1::from_tagged_slice(signed).map_err(|_| SignatureError::NotSigned)?;
    let key: [u8; 32] = sign1.protected.header.key_id.as_slice().try_into().map_err(|_| SignatureError::NotSigned)?;
    let by = VerifyingKey(key);
    if sign1.protected.header != header(by) || sign1.unprotected != Header::default() || sign1.payload.is_none() {
        return Err(SignatureError::NotSigned);
    }
    let key = ed25519_dalek::VerifyingKey::from_bytes(&by.0).map_err(|_| SignatureError::NotSigned)?;
    // Strictly, because a key of small order fits any bytes, and would be "the same as before" for anyone.
    sign1.verify_signature(purpose.first_line().as_bytes(), |signature, bytes| {
        let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| SignatureError::NotSigned)?;
        key.verify_strict(bytes, &signature).map_err(|_| SignatureError::Wrong)
    })?;
    let payload = Zeroizing::new(sign1.payload.take().unwrap_or_default());
    if payload.len() > limits.plaintext_bytes { Err(SignatureError::TooLarge) } else { Ok(Signed { payload, by }) }
}

fn header(key: VerifyingKey) -> Header {
    HeaderBuilder::new().algorithm(Algorithm::EdDSA).key_id(key.0.to_vec()).build()
}

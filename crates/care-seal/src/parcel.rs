//! Sealing bytes to recipients, and opening them again.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::io::{self, Read, Write};
use std::iter;
use std::rc::Rc;

use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use crate::header::{HeaderError, scan};
use crate::{Identity, Recipient};

/// Most bytes by which a parcel to one recipient is longer than what is in it, in one chunk.
/// Each recipient more adds [`STANZA_BYTES`].
pub const MAX_OVERHEAD_BYTES: usize = 22 /* first line */ + STANZA_BYTES + GREASE_BYTES
    + 48 /* mac line */ + 16 /* nonce */ + TAG_BYTES;

/// Bytes that one recipient takes in a parcel: an X25519 stanza, always of one length.
pub const STANZA_BYTES: usize = 98;

/// Longest stanza that age adds to keep readers tolerant: 19 of `-> ` and tag, 4 arguments of 9,
/// a line end, and 132 characters of body in three lines.
const GREASE_BYTES: usize = 19 + 4 * 9 + 1 + 132 + 3;
const TAG_BYTES: usize = 16;
const CHUNK_BYTES: usize = 64 * 1024;

/// What a parcel is for, and the version of what is in it: its first line, such as
/// `holdfast-slot 1`. A parcel for one purpose does not open for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    name: &'static str,
    version: u8,
}

impl Purpose {
    /// Names a purpose. `name` is of `a-z` and `-`; `version` starts at 1.
    #[must_use]
    pub const fn new(name: &'static str, version: u8) -> Self {
        Self { name, version }
    }

    pub(crate) fn first_line(self) -> String {
        format!("{} {}\n", self.name, self.version)
    }

    /// Takes the first line off `plaintext` and returns where the rest begins.
    fn check(self, plaintext: &[u8]) -> Result<usize, OpenError> {
        let end = plaintext.iter().position(|byte| *byte == b'\n').ok_or(OpenError::OtherPurpose)?;
        let line = plaintext.get(..end).and_then(|line| std::str::from_utf8(line).ok());
        let (name, version) = line.and_then(|line| line.split_once(' ')).ok_or(OpenError::OtherPurpose)?;
        if name != self.name {
            return Err(OpenError::OtherPurpose);
        }
        match version.parse::<u8>().map(|version| version.cmp(&self.version)) {
            Ok(Ordering::Equal) => Ok(end + 1),
            Ok(Ordering::Greater) => Err(OpenError::Newer),
            Ok(Ordering::Less) | Err(_) => Err(OpenError::OtherPurpose),
        }
    }
}

/// How much of a parcel is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes that may be in it, the line with its purpose not counted.
    pub plaintext_bytes: usize,
}

/// Why nothing was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// There was nobody to seal to, or more recipients than a parcel may have.
    #[error("a parcel needs a recipient, and has at most 31")]
    Recipients,
    /// What is to be sealed does not fit the size that was asked for.
    #[error("it does not fit the size")]
    DoesNotFit,
    /// age could not seal.
    #[error("the parcel could not be sealed")]
    Failed,
}

/// Why a parcel was not opened. Nothing that was in it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// None of the identities opens it; or a code was tried, and it is sealed to recipients.
    #[error("it is not sealed to this identity")]
    NotForThisIdentity,
    /// It is sealed to a code, and to another one than was tried.
    #[error("the code does not open it")]
    WrongCode,
    /// Trying a code at it takes more memory and time than is spent.
    #[error("trying a code at it costs too much")]
    TooCostly,
    /// The bytes are no parcel.
    #[error("it is not a sealed parcel")]
    NotAParcel,
    /// The header or what is in it is larger than is taken in.
    #[error("it is larger than is taken in")]
    TooLarge,
    /// The bytes were changed or cut.
    #[error("it is damaged")]
    Damaged,
    /// It was sealed for something else.
    #[error("it was sealed for something else")]
    OtherPurpose,
    /// It was sealed by a newer version.
    #[error("it was sealed by a newer version")]
    Newer,
}

/// Seals `plaintext` to every one of `recipients`.
///
/// # Errors
///
/// Returns [`SealError`] when there are no recipients, or too many for [`open`].
pub fn seal(purpose: Purpose, recipients: &[&Recipient], plaintext: &[u8]) -> Result<Vec<u8>, SealError> {
    check(recipients)?;
    write(encryptor(recipients)?, purpose, plaintext)
}

/// Seals the purpose's line and `plaintext` with an encryptor that knows for whom.
pub(crate) fn write(encryptor: Encryptor, purpose: Purpose, plaintext: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Failed)?;
    writer.write_all(purpose.first_line().as_bytes()).map_err(|_| SealError::Failed)?;
    writer.write_all(plaintext).map_err(|_| SealError::Failed)?;
    writer.finish().map_err(|_| SealError::Failed)?;
    Ok(sealed)
}

/// Seals `payload`, lines of text, so that the parcel has exactly `size` bytes, 64 KiB at most.
///
/// age adds a stanza of random length to every header. So the header is made first, and what is
/// missing to `size` is then filled inside the parcel: spaces after the last line, and a line
/// end. Whoever reads the payload skips lines of spaces.
///
/// # Errors
///
/// Returns [`SealError::DoesNotFit`] unless the purpose's line, the payload, a line end,
/// [`MAX_OVERHEAD_BYTES`] and [`STANZA_BYTES`] for each recipient after the first fit: whether it
/// fits never depends on chance. Returns [`SealError::Recipients`] as [`seal`] does.
pub fn seal_to_size(
    purpose: Purpose,
    recipients: &[&Recipient],
    payload: &[u8],
    size: usize,
) -> Result<Vec<u8>, SealError> {
    check(recipients)?;
    let first_line = purpose.first_line();
    let overhead = MAX_OVERHEAD_BYTES + (recipients.len() - 1) * STANZA_BYTES;
    if size > CHUNK_BYTES || first_line.len() + payload.len() + overhead + 1 > size {
        return Err(SealError::DoesNotFit);
    }
    let sealed = Shared::default();
    let mut writer = encryptor(recipients)?.wrap_output(sealed.clone()).map_err(|_| SealError::Failed)?;
    let header_and_nonce = sealed.0.borrow().len();
    let filling = size
        .checked_sub(header_and_nonce + TAG_BYTES + first_line.len() + payload.len() + 1)
        .ok_or(SealError::DoesNotFit)?;

    let mut plaintext = Zeroizing::new(Vec::with_capacity(size));
    plaintext.extend_from_slice(first_line.as_bytes());
    plaintext.extend_from_slice(payload);
    plaintext.extend(iter::repeat_n(b' ', filling));
    plaintext.push(b'\n');
    writer.write_all(&plaintext).map_err(|_| SealError::Failed)?;
    writer.finish().map_err(|_| SealError::Failed)?;

    let sealed = sealed.0.take();
    if sealed.len() == size { Ok(sealed) } else { Err(SealError::Failed) }
}

/// Holds the number of recipients to what [`open`] takes, age's own grease stanza counted.
const fn check(recipients: &[&Recipient]) -> Result<(), SealError> {
    if recipients.is_empty() || recipients.len() >= crate::MAX_STANZAS { Err(SealError::Recipients) } else { Ok(()) }
}

fn encryptor(recipients: &[&Recipient]) -> Result<Encryptor, SealError> {
    Encryptor::with_recipients(recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient))
        .map_err(|_| SealError::Failed)
}

/// A place to write to that can be looked at while age holds its other end.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens a parcel with whichever of `identities` fits, and returns what is in it after the line
/// with its purpose.
///
/// # Errors
///
/// Returns [`OpenError`]; the header's limits are held before age reads it, the limit on what is
/// in it before anything is decrypted.
pub fn open(
    purpose: Purpose,
    identities: &[&Identity],
    sealed: &[u8],
    limits: Limits,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    read(purpose, identities.iter().map(|identity| &identity.0 as &dyn age::Identity), sealed, limits)
}

/// Opens a parcel with age's own identities, of either kind.
pub(crate) fn read<'a>(
    purpose: Purpose,
    identities: impl Iterator<Item = &'a dyn age::Identity>,
    sealed: &[u8],
    limits: Limits,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let most = limits.plaintext_bytes.saturating_add(purpose.first_line().len());
    let mut plaintext = decrypt(identities, sealed, most)?;
    let begin = purpose.check(&plaintext)?;
    plaintext.drain(..begin);
    Ok(plaintext)
}

/// Everything that is in an age file of at most `most` bytes, within the limits on its header.
pub(crate) fn decrypt<'a>(
    identities: impl Iterator<Item = &'a dyn age::Identity>,
    sealed: &[u8],
    most: usize,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let header_bytes = scan(sealed).map_err(|error| match error {
        HeaderError::NotAge => OpenError::NotAParcel,
        HeaderError::OtherVersion => OpenError::Newer,
        HeaderError::TooLarge => OpenError::TooLarge,
        HeaderError::Malformed => OpenError::Damaged,
    })?;
    let chunks = most / CHUNK_BYTES + 1;
    let body_bytes = sealed.len().saturating_sub(header_bytes + 16);
    if body_bytes > most.saturating_add(chunks * TAG_BYTES) {
        return Err(OpenError::TooLarge);
    }

    let decryptor = Decryptor::new_buffered(sealed).map_err(opened)?;
    let mut reader = decryptor.decrypt(identities).map_err(opened)?;
    // With room for all of it from the start, it never moves and leaves no copy behind.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(body_bytes));
    reader.read_to_end(&mut plaintext).map_err(|_| OpenError::Damaged)?;
    if plaintext.len() > most {
        return Err(OpenError::TooLarge);
    }
    Ok(plaintext)
}

fn opened(error: DecryptError) -> OpenError {
    match error {
        DecryptError::NoMatchingKeys => OpenError::NotForThisIdentity,
        // Only a code comes to these: a recipient's stanza that does not open is passed over.
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => OpenError::WrongCode,
        DecryptError::ExcessiveWork { .. } => OpenError::TooCostly,
        _ => OpenError::Damaged,
    }
}

#[cfg(test)]
mod cctv;

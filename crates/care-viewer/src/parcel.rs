//! What is in a sealed page, and how it opens: a document that is signed, made small and sealed to a code of twenty
//! digits ([decision 65]), as text.
//!
//! [decision 65]: ../../../docs/decisions/065-a-plan-that-is-handed-on.md

use care_import::{ImportedPage, read_page};
use care_seal::{
    Limits, MAX_WORK_FACTOR_IN_A_PAGE, OpenError, Purpose, ShareCode, ShareCodeError, ShareCodeLength, SignatureError,
    SigningKey, armour, from_armour, open_with_code_up_to, seal_to_code, sign, verify,
};
use care_share::{CompressError, ExpandError, MAX_EXPANDED_BYTES, compress, expand};
use zeroize::Zeroizing;

/// What every plan that is handed on is sealed for, whichever way it goes.
const PLAN: Purpose = Purpose::new("holdfast-plan", 1);

/// How a file of age begins ([age v1](https://age-encryption.org/v1)).
const AGE: &[u8] = b"age-encryption.org/v1\n";

/// How the same begins and ends as text.
const ARMOUR_BEGINS: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const ARMOUR_ENDS: &str = "-----END AGE ENCRYPTED FILE-----";

const LIMITS: Limits = Limits { plaintext_bytes: MAX_EXPANDED_BYTES };

/// The most bytes of a parcel that is looked at: what is in it, and age's own.
const MOST_PARCEL_BYTES: usize = MAX_EXPANDED_BYTES + 16 * 1024;

/// Why a document was not sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotSealed {
    /// It is longer than what a page takes in.
    #[error("the document is longer than a page takes in")]
    TooLarge,
    /// It could not be signed, made small or sealed.
    #[error("the document could not be sealed")]
    Failed,
}

/// Why a page was not opened. Nothing of it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unopened {
    /// Nothing was typed.
    #[error("there is no code")]
    NoCode,
    /// What was typed has fewer digits than a code.
    #[error("the code ends too early")]
    Short,
    /// What was typed has more digits than a code, or more than digits.
    #[error("there is more than a code")]
    NotACode,
    /// It is another code.
    #[error("the code does not open it")]
    WrongCode,
    /// The file was cut or changed, or was never one.
    #[error("the page is damaged")]
    Damaged,
    /// A newer version made it.
    #[error("the page was made by a newer version")]
    Newer,
    /// It asks for more work or room than a page spends.
    #[error("the page asks for more than is spent")]
    TooCostly,
}

impl Unopened {
    /// The id of the message that says so.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::NoCode | Self::Short => "viewer-short",
            Self::NotACode => "viewer-not-a-code",
            Self::WrongCode => "viewer-wrong",
            Self::Damaged | Self::TooCostly => "viewer-damaged",
            Self::Newer => "viewer-newer",
        }
    }
}

/// Seals a document, as care-export writes it, to `code`, as the text that stands in a page.
///
/// # Errors
///
/// Returns [`NotSealed::TooLarge`] for a document that no page would take in.
pub fn seal_document(document: &[u8], code: &ShareCode, key: &SigningKey) -> Result<String, NotSealed> {
    let signed = sign(PLAN, key, document).map_err(|_| NotSealed::Failed)?;
    let small = compress(&signed).map_err(|error| match error {
        CompressError::TooLarge => NotSealed::TooLarge,
        _ => NotSealed::Failed,
    })?;
    let sealed = seal_to_code(PLAN, code, &small).map_err(|_| NotSealed::Failed)?;
    armour(&sealed).map_err(|_| NotSealed::Failed)
}

/// Opens what stands in a page with the code as it was typed.
///
/// A signature that does not fit is a page that was changed. One that fits says nothing to who reads: whose key it
/// is, no page can know.
///
/// # Errors
///
/// Returns [`Unopened`]: what whoever reads can do about it.
pub fn open_page(sealed: &str, typed: &str) -> Result<ImportedPage, Unopened> {
    read_page(&open_document(sealed, typed)?).map_err(|_| Unopened::Damaged)
}

/// The same, as the document that is in it: its bytes, not read yet.
///
/// # Errors
///
/// As [`open_page`].
pub fn open_document(sealed: &str, typed: &str) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let code = ShareCode::read(ShareCodeLength::Lasting, typed).map_err(|error| match error {
        ShareCodeError::Empty => Unopened::NoCode,
        ShareCodeError::Short { .. } => Unopened::Short,
        _ => Unopened::NotACode,
    })?;
    let sealed = from_armour(sealed, MOST_PARCEL_BYTES).map_err(of_parcel)?;
    let small = open_with_code_up_to(MAX_WORK_FACTOR_IN_A_PAGE, PLAN, &code, &sealed, LIMITS).map_err(of_parcel)?;
    let signed = Zeroizing::new(expand(&small).map_err(|error| match error {
        ExpandError::Newer => Unopened::Newer,
        ExpandError::TooLarge => Unopened::TooCostly,
        _ => Unopened::Damaged,
    })?);
    let signed = verify(PLAN, &signed, LIMITS).map_err(|error| match error {
        SignatureError::TooLarge => Unopened::TooCostly,
        _ => Unopened::Damaged,
    })?;
    Ok(Zeroizing::new(signed.payload.to_vec()))
}

/// The sealed plan that stands in `file`, as text: in a page of ours, in a file that `age` has written as text, with
/// other words around it, or alone as bytes. `None` where none begins. Whether it opens, and is a plan, is not known
/// yet.
///
/// # Errors
///
/// Returns [`Unopened::Damaged`] for one that was cut, and [`Unopened::TooCostly`] for one that is too long.
pub fn sealed_in(file: &[u8]) -> Result<Option<String>, Unopened> {
    if file.starts_with(AGE) {
        if file.len() > MOST_PARCEL_BYTES {
            return Err(Unopened::TooCostly);
        }
        return armour(file).map(Some).map_err(|_| Unopened::Damaged);
    }
    let text = std::str::from_utf8(file).unwrap_or_default();
    let Some((_, sealed)) = text.split_once(ARMOUR_BEGINS) else { return Ok(None) };
    let (sealed, _) = sealed.split_once(ARMOUR_ENDS).ok_or(Unopened::Damaged)?;
    let sealed = format!("{ARMOUR_BEGINS}{sealed}{ARMOUR_ENDS}\n");
    from_armour(&sealed, MOST_PARCEL_BYTES).map_err(of_parcel)?;
    Ok(Some(sealed))
}

const fn of_parcel(error: OpenError) -> Unopened {
    match error {
        OpenError::WrongCode => Unopened::WrongCode,
        OpenError::Newer => Unopened::Newer,
        OpenError::TooCostly | OpenError::TooLarge => Unopened::TooCostly,
        _ => Unopened::Damaged,
    }
}

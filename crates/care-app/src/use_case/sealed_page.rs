//! What she chose as one page for a computer's browser, which opens by a code that is drawn for it.

use care_bridge::{ApiError, PageView, SavePage};
use care_locale::{Words, strip_isolates};
use care_seal::{ShareCode, ShareCodeLength, SigningKey};
use care_viewer::{NotSealed, Spoken, fill, seal_document};
use zeroize::Zeroizing;

use super::show::{clinicians_words, document, excerpt};
use super::shown;
use crate::error::AppError;
use crate::host::Host;
use crate::ports::NoEntropy;
use crate::session::OpenSession;
use crate::use_case::backup::ExportFile;

/// A page that is asked for, and the file that it is made in.
#[derive(Debug, Clone)]
pub struct AskedPage {
    /// What is asked for.
    pub request: SavePage,
    /// The template of a sealed page ([`care_viewer::TEMPLATE`]), which whoever has the built page hands in.
    pub template: Vec<u8>,
}

/// A page to be written where she picks, with what is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    /// The file.
    pub file: ExportFile,
    /// What is told, by the name that the file has here.
    pub view: PageView,
}

/// What she chose, sealed, in a page that says how to open it in her language and in the clinician's.
///
/// The document is signed, as all that is handed on is; by a key of this page alone, since no key of the phone is kept
/// yet, so that two pages have nothing in common.
///
/// # Errors
///
/// Says so when there is nothing to show, it is more than a page holds, or there is no randomness for a code.
pub(crate) fn page(open: &mut OpenSession, host: &mut Host, asked: AskedPage) -> Result<PageFile, ApiError> {
    let document = Zeroizing::new(document(open, host, &asked.request.disclosure)?);
    let voices = voices(host.words()?, clinicians_words()?);
    let entropy = host.entropy.as_mut();
    let mut draw = |room: &mut [u8]| -> Result<(), NoEntropy> { entropy.fill(room) };
    let code = ShareCode::generate(ShareCodeLength::Lasting, &mut draw).map_err(AppError::from)?;
    let mut seed = Zeroizing::new([0; 32]);
    draw(seed.as_mut_slice()).map_err(AppError::from)?;
    let sealed = seal_document(&document, &code, &SigningKey::from_bytes(&seed)).map_err(|error| match error {
        NotSealed::TooLarge => ApiError::PageTooLong,
        _ => ApiError::Unexpected,
    })?;
    let say = |name: &str| voices.iter().map(|words| spoken(words, name)).collect();
    let bytes = fill(&asked.template, say, &sealed).map_err(|_| ApiError::Unexpected)?;
    let now = host.now();
    let name = format!("holdfast-page-{}.html", care_locale::iso_date(now.at.0, now.offset_minutes));
    let view = PageView { name: name.clone(), code: code.to_text().to_string() };
    Ok(PageFile { file: ExportFile { name, bytes }, view })
}

/// Remembers that such a page was given.
///
/// # Errors
///
/// Says so when there is nothing to show any more.
pub(crate) fn given(open: &mut OpenSession, host: &mut Host, request: SavePage) -> Result<(), ApiError> {
    let excerpt = excerpt(open, &request.disclosure)?;
    shown::remember(open, &request.disclosure, &excerpt, host.now().at);
    Ok(())
}

/// Her language, and the clinician's where that is another and not only harder.
fn voices(hers: Words, english: Words) -> Vec<Words> {
    if hers.language().base == english.language().base { vec![hers] } else { vec![hers, english] }
}

fn spoken(words: &Words, name: &str) -> Spoken {
    let language = words.language();
    let text = strip_isolates(&words.say(name));
    Spoken { language: language.tag.to_owned(), direction: language.direction.html(), text }
}

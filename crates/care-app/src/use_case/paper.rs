//! What she chose, on paper: a PDF for a place that she picks.

use std::collections::BTreeSet;
use std::fmt;

use care_bridge::{ApiError, PaperForm, PaperView, SavePaper};
use care_export::{Dates, Reading};
use care_locale::Words;
use care_paper::{Form, PaperCode, Sheet, Size, locked, pdf};
use care_plan::template::{Part, Role};
use care_plan::{Audience, Disclosure, Excerpt, sections, wording};
use zeroize::Zeroizing;

use super::show::{clinicians_words, dates, excerpt};
use super::shown;
use crate::error::AppError;
use crate::host::Host;
use crate::ports::{Entropy, NoEntropy};
use crate::session::OpenSession;
use crate::use_case::backup::ExportFile;

/// A paper to be written where she picks, with what the page is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// The file.
    pub file: ExportFile,
    /// What the page is told, by the name that the file has here.
    pub view: PaperView,
}

/// A paper before its pages are laid out, which takes up to some seconds: nothing of the app is held meanwhile, so
/// that the plan can be locked. It holds what she chose until it is dropped.
pub struct PaperDraft {
    excerpt: Excerpt,
    hers: Words,
    english: Words,
    form: PaperForm,
    size: Size,
    dates: Option<Dates>,
    /// The code that it is locked by, and the key that the code opens.
    code: Option<(PaperCode, Zeroizing<[u8; 32]>)>,
    name: String,
}

impl PaperDraft {
    /// Lays the pages out, and locks them where she asked for a code.
    ///
    /// # Errors
    ///
    /// Says so where that went wrong, which is a fault of this program.
    pub fn laid_out(&self) -> Result<PaperFile, ApiError> {
        let reading = Reading::new(&self.excerpt, &self.hers, &self.english);
        let sheet = Sheet { form: form(self.form), size: self.size, dates: self.dates.as_ref() };
        let paper = pdf(&reading, &sheet).map_err(|_| ApiError::Unexpected)?;
        let (bytes, code) = match &self.code {
            Some((code, key)) => {
                let bytes = locked(&paper.bytes, code, key).map_err(|_| ApiError::Unexpected)?;
                (bytes, Some(code.in_groups().as_str().to_owned()))
            }
            None => (paper.bytes, None),
        };
        let pages = u32::try_from(paper.pages).unwrap_or(u32::MAX);
        let view = PaperView { name: self.name.clone(), pages, lacks_letters: paper.lacks_letters, code };
        Ok(PaperFile { file: ExportFile { name: self.name.clone(), bytes }, view })
    }
}

impl fmt::Debug for PaperDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PaperDraft({:?}, [redacted])", self.form)
    }
}

/// What she chose, to be laid out on paper, in her language and in the clinician's where that is another.
///
/// # Errors
///
/// Says so when there is nothing to show, or there is no randomness for a code.
pub(crate) fn paper(open: &mut OpenSession, host: &mut Host, request: SavePaper) -> Result<PaperDraft, ApiError> {
    let disclosure = narrowed(&request);
    let excerpt = chosen(open, request.form, &disclosure)?;
    let (hers, english) = (host.words()?, clinicians_words()?);
    let now = host.now();
    let dates = dates(open, &disclosure, now.at, |at| host.moment(at, &hers))?;
    Ok(PaperDraft {
        excerpt,
        hers,
        english,
        form: request.form,
        size: if request.is_large { Size::Large } else { Size::Usual },
        dates: request.is_dated.then_some(dates),
        code: if request.has_code { Some(drawn(host.entropy.as_mut())?) } else { None },
        name: format!("holdfast-paper-{}.pdf", care_locale::iso_date(now.at.0, now.offset_minutes)),
    })
}

/// Remembers that a paper was given. A blank form says nothing of hers.
///
/// # Errors
///
/// Says so when there is nothing to show any more.
pub(crate) fn given(open: &mut OpenSession, host: &mut Host, request: SavePaper) -> Result<(), ApiError> {
    if request.form != PaperForm::Blank {
        let disclosure = narrowed(&request);
        let excerpt = excerpt(open, &disclosure)?;
        shown::remember(open, &disclosure, &excerpt, host.now().at);
    }
    Ok(())
}

/// What stands on it. A blank form asks in her words for herself and for hers, and holds nothing else of her plan.
fn chosen(open: &OpenSession, form: PaperForm, disclosure: &Disclosure) -> Result<Excerpt, ApiError> {
    match form {
        PaperForm::Blank => Ok(open.plan().excerpt(&wording_alone(disclosure.audience))),
        _ => excerpt(open, disclosure),
    }
}

/// Of what she chose, what this form may show: its version and its days tell of nothing else.
fn narrowed(request: &SavePaper) -> Disclosure {
    let shown: &[Part] = match request.form {
        PaperForm::Full | PaperForm::OnePage | PaperForm::Blank => &Part::ALL,
        PaperForm::Birth | PaperForm::Labour => &[Part::Front, Part::Birth],
        PaperForm::Hard => &[Part::Front, Part::Now, Part::Hard],
    };
    let mut disclosure = request.disclosure.clone();
    disclosure.parts.retain(|part| shown.contains(part));
    if request.form == PaperForm::Labour {
        // It hangs where everybody sees it: nothing that a record is found by.
        let is_found_by = |id: &String| {
            sections::section(id).is_some_and(|section| section.prompt_with_role(Role::Identifier).is_some())
        };
        disclosure.sensitive_sections.retain(|id| !is_found_by(id));
    }
    disclosure
}

fn wording_alone(audience: Audience) -> Disclosure {
    let sections = wording::slots().filter_map(|(section, _)| sections::section(section));
    let (ids, parts) = sections.map(|section| (section.id.to_owned(), section.part)).unzip();
    Disclosure { audience, parts, sensitive_sections: BTreeSet::new(), sections: Some(ids), entries: None }
}

/// A code, and the key that it opens.
fn drawn(entropy: &mut dyn Entropy) -> Result<(PaperCode, Zeroizing<[u8; 32]>), ApiError> {
    let mut fill = |room: &mut [u8]| -> Result<(), NoEntropy> { entropy.fill(room) };
    let code = PaperCode::generate(&mut fill).map_err(AppError::from)?;
    let mut key = Zeroizing::new([0; 32]);
    fill(key.as_mut_slice()).map_err(AppError::from)?;
    Ok((code, key))
}

const fn form(form: PaperForm) -> Form {
    match form {
        PaperForm::Full => Form::Full,
        PaperForm::OnePage => Form::OnePage,
        PaperForm::Birth => Form::Birth,
        PaperForm::Hard => Form::Hard,
        PaperForm::Labour => Form::Labour,
        PaperForm::Blank => Form::Blank,
    }
}

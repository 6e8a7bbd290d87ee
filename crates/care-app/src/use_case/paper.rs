//! What she chose, on paper: a PDF for a place that she picks.

use std::collections::BTreeSet;

use care_bridge::{ApiError, PaperForm, PaperView, SavePaper};
use care_export::Reading;
use care_paper::{Form, PaperCode, Sheet, Size, locked, pdf};
use care_plan::template::Part;
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

/// What she chose, on paper, in her language and in the clinician's where that is another.
///
/// # Errors
///
/// Says so when there is nothing to show, or there is no randomness for a code.
pub(crate) fn paper(open: &mut OpenSession, host: &mut Host, request: SavePaper) -> Result<PaperFile, ApiError> {
    let disclosure = narrowed(&request);
    let excerpt = chosen(open, request.form, &disclosure)?;
    let (hers, english) = (host.words()?, clinicians_words()?);
    let reading = Reading::new(&excerpt, &hers, &english);
    let now = host.now();
    let dates = dates(open, &disclosure, now.at, |at| host.moment(at, &hers))?;
    let sheet = Sheet {
        form: form(request.form),
        size: if request.is_large { Size::Large } else { Size::Usual },
        dates: request.is_dated.then_some(&dates),
    };
    let paper = pdf(&reading, &sheet).map_err(|_| ApiError::Unexpected)?;
    let (bytes, code) = match request.has_code {
        true => {
            let (bytes, code) = with_code(&paper.bytes, host.entropy.as_mut())?;
            (bytes, Some(code))
        }
        false => (paper.bytes, None),
    };
    let name = format!("holdfast-paper-{}.pdf", care_locale::iso_date(now.at.0, now.offset_minutes));
    let pages = u32::try_from(paper.pages).unwrap_or(u32::MAX);
    let view = PaperView { name: name.clone(), pages, lacks_letters: paper.lacks_letters, code };
    Ok(PaperFile { file: ExportFile { name, bytes }, view })
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
    disclosure
}

fn wording_alone(audience: Audience) -> Disclosure {
    let sections = wording::slots().filter_map(|(section, _)| sections::section(section));
    let (ids, parts) = sections.map(|section| (section.id.to_owned(), section.part)).unzip();
    Disclosure { audience, parts, sensitive_sections: BTreeSet::new(), sections: Some(ids), entries: None }
}

/// The paper behind a code that is drawn for it, and the code as it is shown.
fn with_code(paper: &[u8], entropy: &mut dyn Entropy) -> Result<(Vec<u8>, String), ApiError> {
    let mut fill = |room: &mut [u8]| -> Result<(), NoEntropy> { entropy.fill(room) };
    let code = PaperCode::generate(&mut fill).map_err(AppError::from)?;
    let mut key = Zeroizing::new([0; 32]);
    fill(key.as_mut_slice()).map_err(AppError::from)?;
    let bytes = locked(paper, &code, &key).map_err(|_| ApiError::Unexpected)?;
    Ok((bytes, code.in_groups().as_str().to_owned()))
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

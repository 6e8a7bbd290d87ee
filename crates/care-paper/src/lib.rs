//! A plan on paper: what is read ([`care_export::Reading`]) as a PDF, for native code alone.
//!
//! 1. [`Form`] says which shape it has: `form.rs` picks and orders what stands on it, as nodes (`node.rs`), and
//!    names no section. A shape of its own on the page has a template of its own in `template/`.
//! 2. `text.rs` makes values of texts: lines with their direction, numbers that stay whole, words too long for a
//!    line. Her words reach typst as such values and never as its language: nothing of them is ever parsed.
//! 3. `world.rs` lays them out in memory: no disk, no packages, no fonts of the system, no clock, no randomness.
//!    The same reading, sheet and dates give the same bytes.
//! 4. What comes out is PDF 1.7 with the tags of PDF/UA-1 (ISO 14289-1) and with every font in it. Where her words
//!    have letters that no font here holds ([`Paper::lacks_letters`]), the paper says so, and is tagged and no
//!    PDF/UA: that standard takes no letter without a picture.
//!
//! 5. A copy that is sent and not printed can be locked by twenty digits (`lock.rs`): lopdf does all of that.
//!
//! It knows no file and no printer.

mod codes;
mod font;
mod form;
mod join;
mod lock;
mod node;
mod text;
mod world;

use care_export::{Dates, Reading};

pub use lock::{CODE_DIGITS, PaperCode, locked};

/// What a sheet of paper is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// All that is read, what a stranger must know on its first page.
    Full,
    /// One page (in large print both sides of a sheet), with what matters most first. Where there is no room, it
    /// says that there is more.
    OnePage,
    /// What she would like at the birth.
    Birth,
    /// What helps if things get hard.
    Hard,
    /// For the wall of a room: few things, in large letters.
    Labour,
    /// Nothing of hers: what the shortest whole plan asks, with lines to write on.
    Blank,
}

impl Form {
    /// All of them, in the order that they are offered.
    pub const ALL: [Self; 6] = [Self::Full, Self::OnePage, Self::Birth, Self::Hard, Self::Labour, Self::Blank];

    /// Its name in data and message ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::OnePage => "one-page",
            Self::Birth => "birth",
            Self::Hard => "hard",
            Self::Labour => "labour",
            Self::Blank => "blank",
        }
    }
}

/// How large its letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 11 points.
    Usual,
    /// 18 points, and no letter below 14: what is called large print.
    Large,
}

/// How a reading is put on paper. Its pages are A4.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// What it is for.
    pub form: Form,
    /// How large its letters are.
    pub size: Size,
    /// When it was changed last and when it was made, in the words of the first language; none where she
    /// would rather have no date on it.
    pub dates: Option<&'a Dates>,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The file, a PDF 1.7.
    pub bytes: Vec<u8>,
    /// How many pages it has, at least one.
    pub pages: usize,
    /// Whether her words have letters that no font here holds. The paper says so too.
    pub lacks_letters: bool,
}

/// Why no paper was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PaperError {
    /// The templates do not take what they are given: a fault of this crate. (What typst says of it holds her
    /// words, and is not kept.)
    #[error("the pages could not be laid out")]
    Layout,
    /// What was laid out could not be written as a PDF: a fault of this crate.
    #[error("the pages could not be written as a PDF")]
    Writing,
    /// A paper could not be locked: it is none that was made here, or a fault of this crate.
    #[error("the pages could not be locked")]
    Locking,
    /// Not one word of a summary fits a code: a fault of this crate.
    #[error("no code could be drawn")]
    Code,
}

/// Puts `reading` on paper.
///
/// ```
/// use care_export::Reading;
/// use care_paper::{Form, Sheet, Size, pdf};
/// use care_plan::{Answer, Audience, Disclosure, Plan, Tier};
///
/// let mut plan = Plan::default();
/// plan.answers.insert("about-me/name".parse()?, Answer::of_text("Asha", Tier::Shared));
/// let words = care_locale::embedded("en-GB")?;
/// let excerpt = plan.excerpt(&Disclosure::usual(Audience::Midwife));
/// let paper = pdf(&Reading::new(&excerpt, &words, &words), &Sheet { form: Form::Full, size: Size::Usual, dates: None })?;
/// assert!(paper.bytes.starts_with(b"%PDF-1.7") && paper.pages == 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A [`PaperError`] is a fault of this crate, whatever the reading holds; a caller can offer another form.
pub fn pdf(reading: &Reading<'_>, sheet: &Sheet<'_>) -> Result<Paper, PaperError> {
    form::paper(reading, sheet)
}

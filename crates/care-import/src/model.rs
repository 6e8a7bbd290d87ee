//! What was read: texts, and where among our questions they belong.

use care_plan::template::{Prompt, Section};
use care_plan::{AnswerState, ChoiceId};

/// Why nothing of a file is read. None of them holds a word of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// It is larger than [`DOCUMENT_BYTES`](crate::DOCUMENT_BYTES), or of more values than are read.
    #[error("the file is larger than what is read")]
    TooLarge,
    /// It is not UTF-8, or not JSON, or names something twice.
    #[error("the file is no JSON")]
    NotJson,
    /// It is deeper than [`DEPTH`](crate::DEPTH).
    #[error("the file is deeper than what is read")]
    TooDeep,
    /// It is no FHIR Bundle of the type document, or has no Composition.
    #[error("the file is no FHIR document")]
    NotADocument,
}

/// A plan of somebody's, as a program wrote it. It is read, and nothing writes to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportedPlan {
    pub(crate) title: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) date: Option<String>,
    pub(crate) sections: Vec<ImportedSection>,
    pub(crate) groups: Vec<ImportedGroup>,
    pub(crate) skipped: Skipped,
}

impl ImportedPlan {
    /// What it is called.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Who it says has written it. Nobody has checked that.
    #[must_use]
    pub fn authors(&self) -> &[String] {
        &self.authors
    }

    /// When it says that it was made, as it is written there: in our own documents RFC 3339.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// What is read in it, in its order.
    #[must_use]
    pub fn sections(&self) -> &[ImportedSection] {
        &self.sections
    }

    /// The answers in it, as they stand together. In our own documents they say what the sections say, each
    /// group is a section or one of its cards.
    #[must_use]
    pub fn groups(&self) -> &[ImportedGroup] {
        &self.groups
    }

    /// What of it could not be read.
    #[must_use]
    pub const fn skipped(&self) -> Skipped {
        self.skipped
    }
}

/// How much was passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skipped {
    /// Resources that are not known here, and those past the number that is read.
    pub resources: usize,
    /// Texts, values and narratives: too long, or of a form that is not known.
    pub texts: usize,
}

/// One section, under its heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportedSection {
    /// What it is called; empty where it has no name.
    pub heading: String,
    /// How deep it stands, 0 for the first level.
    pub level: usize,
    /// Its words, line by line. Empty for a section that only holds others.
    pub lines: Vec<String>,
}

/// Answers that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedGroup {
    /// What the document calls it; may be empty.
    pub label: String,
    /// The answers. Never empty.
    pub answers: Vec<ImportedAnswer>,
}

/// What was said at one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedAnswer {
    /// Our own question, where the document answers ours and this version has it.
    pub asked: Option<Asked>,
    /// What the document calls the question; may be empty.
    pub label: String,
    /// What was said. Never empty.
    pub values: Vec<ImportedValue>,
}

/// One of our questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Its section.
    pub section: &'static Section,
    /// The question.
    pub prompt: &'static Prompt,
}

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportedValue {
    /// Words.
    Text(String),
    /// An option that our question offers.
    Choice(ChoiceId),
    /// How somebody feels about deciding, at a question of ours.
    State(AnswerState),
    /// An option of somebody else's, or of another version, as it is written there.
    Option(String),
    /// A telephone number.
    Phone(String),
    /// A day, as it is written.
    Date(String),
    /// Somebody's name.
    Person(String),
    /// What is said of something that did not come along: a photograph, a recording, a file.
    Beside(String),
    /// Yes or no.
    Boolean(bool),
}

/// The same document as a page to be read: lines with their language and direction, and no questions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportedPage {
    /// What it is called, in each language that it says.
    pub title: Vec<PageHeading>,
    /// Its version code, where it has one.
    pub version: Option<String>,
    /// When it says that it was made, as it is written there: in our own documents RFC 3339.
    pub made: Option<String>,
    /// What is read in it, in its order.
    pub sections: Vec<PageSection>,
    /// How many narratives could not be read, or are more than are read.
    pub skipped: usize,
}

/// What something is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageHeading {
    /// The words, on one line.
    pub text: String,
    /// The language that they are said to be in.
    pub language: Option<String>,
}

/// One section.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageSection {
    /// What it is called, in each language that it says; none for one without a name.
    pub heading: Vec<PageHeading>,
    /// How deep it stands, 0 for the first level.
    pub level: usize,
    /// Its lines.
    pub paragraphs: Vec<PageParagraph>,
}

/// One line of a section, or several that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageParagraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// The language that it is said to be in; empty for words of which nobody has said it.
    pub language: Option<String>,
    /// Which way it runs, where that is said.
    pub direction: Option<PageDirection>,
    /// Its text, in pieces. Line ends and spaces count.
    pub pieces: Vec<PagePiece>,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ParagraphKind {
    /// Words.
    #[default]
    Words,
    /// A short label above words.
    Label,
    /// No words: what comes next is another card.
    Rule,
}

/// Text that runs one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePiece {
    /// The text.
    pub text: String,
    /// Which way it runs, where that is another than its line's.
    pub direction: Option<PageDirection>,
}

/// Which way text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageDirection {
    /// As English does.
    LeftToRight,
    /// As Arabic does.
    RightToLeft,
}

//! What is shown and read: blocks, the summary and its codes, copies that were given.

use care_plan::{Audience, ContentHash};
use serde::{Deserialize, Serialize};

use crate::SummaryForm;

/// A copy that she showed or gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCopyView {
    /// When, in milliseconds since 1970-01-01 00:00 UTC.
    pub at: i64,
    /// Who it was for.
    pub audience: Audience,
    /// When, as it is written in her language.
    pub shown: String,
    /// When something of it had been changed last, in milliseconds; 0 where nobody knows. Of two copies
    /// the one with the later moment is the newer.
    pub changed: i64,
    /// The code of what the history tells that it said. Where something of it was deleted for good it is
    /// another one than the copy bears.
    pub version: String,
}

/// What a copy said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyView {
    /// Who it was for.
    pub audience: Audience,
    /// What it said, block after block.
    pub blocks: Vec<BlockView>,
    /// The code of that.
    pub version: String,
    /// When it had been changed last and when it was shown, as its lines said it.
    pub dates: String,
}

/// A visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitView {
    /// The text, 1,000 characters at most.
    pub text: String,
}

/// The plan as text for a hospital's record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordView {
    /// The text, 4,000 characters at most.
    pub text: String,
}

/// What Show mode shows, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShowView {
    /// The blocks, first first.
    pub blocks: Vec<BlockView>,
    /// Which of them begin a part or tell whom to phone, by their places: where a reader may want to go at once.
    pub contents: Vec<usize>,
    /// The excerpt's version code, such as `7K3M-9QTX`.
    pub version: String,
    /// When something of it was changed last and when it was shown, in one line of her language.
    pub dates: String,
    /// The constant footer, in her language, then in English where that is another.
    pub footer: Vec<BlockView>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// The title: whose plan this is.
    Title,
    /// A part or a section.
    Heading,
    /// The name of a card or a person.
    Name,
    /// A short label above words.
    Label,
    /// Her words.
    Words,
    /// The option that she chose, or how she feels about deciding.
    Choice,
    /// A telephone number.
    Phone,
    /// The app's own line, the same in everybody's copy. In a plan of somebody else it is theirs, as all of it is.
    Note,
    /// Nothing is said: what comes next is another card.
    Rule,
    /// A photograph; its text says what it shows.
    Photo,
    /// Her voice; its text says what she speaks of.
    Voice,
}

/// How a label and its words stand on the first screen: on one line with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Whole.
    Whole,
    /// Whole, and before anything is done.
    MustKnow,
    /// So much of it as there is room for: it stands whole further down.
    Beginning,
}

/// One run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockView {
    /// What it is.
    pub kind: BlockKind,
    /// Whether it belongs to a fact of the first screen, which begins with its label.
    pub fact: Option<FactKind>,
    /// The text. Her own letter by letter; of an app text with Fluent's marks round values, which the
    /// page sets as elements.
    pub text: String,
    /// The BCP 47 tag of an app text; `None` for her own words.
    pub language: Option<String>,
    /// How it is read.
    pub direction: Direction,
    /// Which photograph, for [`BlockKind::Photo`].
    pub photo: Option<PhotoView>,
    /// Which voice note, for [`BlockKind::Voice`].
    pub voice: Option<VoiceView>,
}

/// A photograph that is shown: so much that its place can be kept free until it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhotoView {
    /// Which, by what is in it.
    pub photo: ContentHash,
    /// Its width and height in pixels; zeros where it is not there any more.
    pub size: (u32, u32),
}

/// A voice note that can be played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoiceView {
    /// Which, by what is in it.
    pub voice: ContentHash,
    /// How long it is; 0 where it is not there any more.
    pub seconds: u32,
}

/// The way that text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right, as English is.
    LeftToRight,
    /// From right to left, as Urdu is.
    RightToLeft,
}

/// The summary as a reader will see it: what the preview shows is what the QR holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SummaryView {
    /// The form.
    pub form: SummaryForm,
    /// Cards that each stand alone, first first. Never empty.
    pub cards: Vec<SummaryCardView>,
    /// Whether letters were rewritten in plain Latin ones so that every reader shows them.
    pub transliterated: bool,
    /// The excerpt's version code.
    pub version: String,
    /// When something of it was changed last and when it was shown, in one line of the cards' language.
    pub dates: String,
}

/// One card: its text and its QR.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SummaryCardView {
    /// The text that a person reads; for a contact card, what stands in its note; for a single line, that line.
    pub text: String,
    /// The QR code.
    pub qr: QrView,
}

/// A QR code as rows of modules, without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QrView {
    /// Modules on a side: 21 (version 1) to 177 (version 40).
    pub side: usize,
    /// `side` rows of `side` characters, `1` for a dark module and `0` for a light one.
    pub rows: Vec<String>,
}

//! What comes back: shapes that the page arranges.

use care_plan::{Answer, AnswerId, Entry, EntryId, Plan};
use serde::{Deserialize, Serialize};

use crate::{ApiError, SummaryForm, Theme};

/// Where things stand when the page opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StartView {
    /// Language and look, known before anything is open.
    pub look: LookView,
    /// What the page shows.
    pub stage: Stage,
}

/// What the page shows first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nothing is here yet.
    Welcome,
    /// A vault is here and asks for its passphrase.
    Locked,
    /// The plan is open.
    Open(OpenView),
    /// Something is wrong with the folder or the vault. Told in her language, so it comes with
    /// the look and not as an error.
    Problem(ApiError),
}

/// Language and look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LookView {
    /// The chosen language and reading level as a BCP 47 tag; `None` until she has chosen.
    pub language: Option<String>,
    /// Light, dark, or as the device says.
    pub theme: Theme,
}

/// An open plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenView {
    /// The plan as it stands.
    pub plan: Plan,
    /// Whether a lock is set.
    pub lock: LockView,
}

/// Whether a lock is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockView {
    /// Anyone using this phone can read the plan.
    NotSet {
        /// Whether the page may offer a lock now: she has kept some words, and has not put the
        /// offer off twice.
        offer: bool,
    },
    /// A passphrase opens it.
    Set,
}

/// An answer as it now stands on the disk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SavedView {
    /// Where.
    pub id: AnswerId,
    /// What stands there now; `None` when nothing does.
    pub answer: Option<Answer>,
    /// How many characters could not be kept and were taken out.
    pub removed: usize,
    /// Whether a lock is set, or may be offered now.
    pub lock: LockView,
}

/// An entry as it now stands on the disk, and its answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EntryAddedView {
    /// Its id.
    pub id: EntryId,
    /// The entry.
    pub entry: Entry,
    /// The answers that came with it (its name).
    pub answers: Vec<(AnswerId, Answer)>,
}

/// What Show mode shows, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShowView {
    /// The blocks, first first.
    pub blocks: Vec<BlockView>,
    /// The excerpt's version code, such as `7K3M-9QTX`.
    pub version: String,
    /// The day it was made, as it is written in her language.
    pub made: String,
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
    /// The app's own line, the same in everybody's copy.
    Note,
}

/// One run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockView {
    /// What it is.
    pub kind: BlockKind,
    /// The text, with telephone numbers isolated (U+2066 to U+2069).
    pub text: String,
    /// The BCP 47 tag of an app text; `None` for her own words.
    pub language: Option<String>,
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
    /// The day it was made, as it is written in her language.
    pub made: String,
}

/// One card: its text and its QR.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SummaryCardView {
    /// The text that a person reads; for a contact card, what stands in its note.
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

//! The plan in the page: what was kept, what was said before, who wrote it, and plans of before.

use care_plan::{Answer, AnswerId, Entry, EntryId, SectionId, Values};
use serde::{Deserialize, Serialize};

use crate::{BlockView, LockView};

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

/// What an answer said when she had done with it for a while.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MomentView {
    /// The day and the time of day, as they are written in her language, where they are known.
    pub when: Option<String>,
    /// What the answer held.
    pub values: Values,
    /// Who wrote it, as far as this phone knows.
    pub by: WriterView,
    /// When it had said the same before, as it is written in her language, where it had and that is known. So
    /// what she brought back is told from what she wrote.
    pub as_on: Option<String>,
}

/// Who wrote something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WriterView {
    /// Whoever has the plan open, on this phone: she is taken for herself.
    Me,
    /// Staff, on the page that she held up. Nobody checked who.
    Staff,
    /// It came with a copy that was brought back to this phone.
    FromCopy,
}

/// One contact with somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContactView {
    /// Its card.
    pub entry: EntryId,
    /// The section that the card stands in.
    pub section: SectionId,
    /// When the card was begun, as it is written in her language.
    pub begun: String,
    /// What it says, as a letter.
    pub blocks: Vec<BlockView>,
}

/// One plan of an earlier pregnancy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierPlanView {
    /// Which.
    pub pregnancy: u8,
    /// The day on which something of it was written last, in her language.
    pub written: String,
}

/// What stood at one place of such a plan: an answer, or a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EarlierView {
    /// Which answer; of a card, the one that names it.
    pub answer: AnswerId,
    /// What it says, as a letter.
    pub blocks: Vec<BlockView>,
    /// Whether she may take it over.
    pub taking: Taking,
}

/// Whether something of a plan of before may be taken over into the plan of now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Taking {
    /// It is of one pregnancy.
    Stays,
    /// She may.
    May,
    /// In the plan of now something stands there.
    IsThere,
}

impl Taking {
    /// Of what lasts or does not, and has its place taken or not.
    #[must_use]
    pub const fn of(lasts: bool, is_there: bool) -> Self {
        match (lasts, is_there) {
            (false, _) => Self::Stays,
            (true, false) => Self::May,
            (true, true) => Self::IsThere,
        }
    }
}

/// A visit at which her midwife saw the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionView {
    /// When, in milliseconds since 1970-01-01 00:00 UTC.
    pub at: i64,
    /// When, as it is written in her language.
    pub when: String,
}

/// An answer that was changed not long ago.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LatelyView {
    /// Which.
    pub answer: AnswerId,
    /// When, as it is written in her language.
    pub when: String,
}

/// An answer that says something else than it did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangeView {
    /// Which.
    pub answer: AnswerId,
    /// What it said then; nothing for one that was not begun.
    pub before: Values,
    /// What it says now.
    pub now: Values,
}

//! Copies: what is looked at before it is brought back, what lies aside, and files that are saved.

use serde::{Deserialize, Serialize};

use crate::RepairView;

/// What is in a plan, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountView {
    /// Answers with words.
    pub answers: u32,
    /// Cards that she has not taken away.
    pub cards: u32,
    /// When one of them was changed last, day and time, as they are written in her language.
    pub last_changed: Option<String>,
}

/// What would take the place of what is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalView {
    /// What is in it, as far as what she typed opens it.
    pub there: CountView,
    /// What is in the plan that is here; told only while that is open.
    pub here: Option<CountView>,
    /// What was damaged in it, and what came of repairing it.
    pub repaired: Option<RepairView>,
    /// Whether she has opened it with a recovery code.
    pub by_code: bool,
    /// Whether a plan is here, which would be put aside.
    pub puts_aside: bool,
    /// Whether that one has no lock: then what she typed opens it from then on.
    pub gives_lock: bool,
}

/// A plan that another one took the place of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsideView {
    /// Which.
    pub number: u32,
    /// The day on which it was put aside, as it is written in her language, where that can be told.
    pub day: Option<String>,
    /// How many megabytes (10⁶ bytes) it takes, rounded up.
    pub megabytes: u32,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedFileView {
    /// Its name, without the place.
    pub name: String,
}

/// A paper that was written into a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperView {
    /// Its name, without the place.
    pub name: String,
    /// How many pages it has.
    pub pages: u32,
    /// Whether it has letters that cannot be printed. It says so itself, too.
    pub lacks_letters: bool,
    /// The twenty digits that open it, in groups, where it was to have a code. They are kept nowhere.
    pub code: Option<String>,
}

/// A sealed page that was written into a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageView {
    /// Its name, without the place.
    pub name: String,
    /// The twenty digits that open it, in groups. They are kept nowhere.
    pub code: String,
}

/// A folder that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportView {
    /// The folder's name, without the place.
    pub folder: String,
    /// The names of the files in it.
    pub files: Vec<String>,
}

/// A copy that she picked, as far as can be told without its passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupFileView {
    /// The day that the copy says it was made, as it is written in her language, where it says one.
    pub made: Option<String>,
    /// Whether the file ends where it should. One that was cut may still give back a part.
    pub is_whole: bool,
    /// Whether there is a plan on this phone already, which would be put aside and not deleted.
    pub replaces_plan: bool,
}

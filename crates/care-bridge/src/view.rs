//! What comes back: shapes that the page arranges.

use care_plan::{Answer, AnswerId, Audience, ContentHash, Entry, EntryId, Plan, SectionId, Values};
use serde::{Deserialize, Serialize};

use crate::{ApiError, Pace, SummaryForm, Theme};

/// Where things stand when the page opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StartView {
    /// Language and look, known before anything is open.
    pub preferences: PreferencesView,
    /// What the page shows.
    pub stage: Stage,
    /// Whether a harmless page stands before it until she goes back: the last [`crate::Lock`] said
    /// so, and no page has been told yet. Told once.
    pub is_hidden: bool,
    /// Whether her finger may be tried: one is set, and the device can ask for it.
    pub can_try_biometric: bool,
    /// Whether this device can be asked to dial a number. A desktop cannot: there it is copied.
    pub can_ring: bool,
    /// How many plans lie aside, that another one took the place of.
    pub aside: u32,
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

/// Language, look and pace.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PreferencesView {
    /// The chosen language and reading level as a BCP 47 tag; `None` until she has chosen.
    pub language: Option<String>,
    /// Light, dark, or as the device says.
    pub theme: Theme,
    /// How a section of many questions stands on the page.
    #[serde(default)]
    pub pace: Pace,
}

/// An open plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenView {
    /// The plan as it stands.
    pub plan: Plan,
    /// Whether a lock is set.
    pub lock: LockView,
    /// What opened it.
    pub opened_by: OpenedBy,
    /// Whether the page may offer a recovery code now: a lock is set, none was made, and she has
    /// not said "not now".
    pub offer_code: bool,
    /// Where she was when it was locked, if the same way in opened it again.
    pub bookmark: Option<String>,
    /// What opens the plan and was changed since it was opened last, the oldest first, until she has read it.
    pub changed: Vec<SecretChangeView>,
    /// Whether the reminder of trying her secrets, which she asked for, is shown now.
    pub reminds: bool,
    /// What was repaired, until she has read it.
    pub repaired: Option<RepairView>,
    /// Whether it took the place of another one that can be brought back, until she says that she keeps it.
    pub can_undo_taking: bool,
    /// How many plans lie aside, that another one took the place of.
    pub aside: u32,
}

/// What opened a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpenedBy {
    /// This device: no lock is set.
    Device,
    /// A passphrase.
    Passphrase,
    /// A recovery code: she may set a new passphrase now.
    Code,
    /// Her finger: the everyday plan, and no secret is changed.
    Biometric,
}

/// What was damaged, and what came of repairing it. Her words are in the plan; here stands which
/// of them to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairView {
    /// Sections in which something may be older than what she wrote last, or missing. None when
    /// everything is there.
    pub sections: Vec<SectionId>,
    /// How many earlier steps of the history could not be read. Her words as they stand now may
    /// still all be there.
    pub lost_steps: u32,
    /// Whether a copy of an earlier day helped.
    pub from_copy: bool,
    /// Whether the last thing that she wrote was cut off while it was kept, as when the power goes:
    /// it is then as it was before.
    pub last_was_cut: bool,
    /// Whether it was lost which recovery code opens the plan: the one that she has may open nothing
    /// any more, and she makes a new one.
    pub code_may_be_void: bool,
}

/// What is in a plan, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountView {
    /// Answers with words.
    pub answers: u32,
    /// Cards that she has not taken away.
    pub cards: u32,
    /// When one of them was changed last, as it is written in her language; empty where nothing was.
    pub last_changed: String,
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
    /// The day on which it was put aside, as it is written in her language.
    pub day: String,
    /// How many megabytes (10⁶ bytes) it takes, rounded up.
    pub megabytes: u32,
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

/// What an answer said when she had done with it for a while.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MomentView {
    /// The day and the time of day, as they are written in her language; empty where nobody knows.
    pub when: String,
    /// What the answer held.
    pub values: Values,
    /// Who wrote it, as far as this phone knows.
    pub by: WriterView,
    /// When it had said the same before, as it is written in her language; empty where it never had. So
    /// what she brought back is told from what she wrote.
    pub as_on: String,
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

/// A visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitView {
    /// The text, 1,000 characters at most.
    pub text: String,
}

/// What Show mode shows, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShowView {
    /// The blocks, first first.
    pub blocks: Vec<BlockView>,
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
    /// The app's own line, the same in everybody's copy.
    Note,
    /// A photograph; its text says what it shows.
    Photo,
}

/// One run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockView {
    /// What it is.
    pub kind: BlockKind,
    /// The text. Her own letter by letter; of an app text with Fluent's marks round values, which the
    /// page sets as elements.
    pub text: String,
    /// The BCP 47 tag of an app text; `None` for her own words.
    pub language: Option<String>,
    /// How it is read.
    pub direction: Direction,
    /// Which photograph, for [`BlockKind::Photo`].
    pub photo: Option<PhotoView>,
}

/// A photograph that is shown: so much that its place can be kept free until it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhotoView {
    /// Which, by what is in it.
    pub photo: ContentHash,
    /// Its width and height in pixels; zeros where it is not there any more.
    pub size: (u32, u32),
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

/// How the plan is kept safe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityView {
    /// Whether a lock is set.
    pub lock: LockView,
    /// What opened the plan.
    pub opened_by: OpenedBy,
    /// Whether a recovery code was made for what the everyday passphrase opens.
    pub has_code: bool,
    /// The full passphrase.
    pub full: FullView,
    /// After how many minutes without a touch the plan locks itself.
    pub idle_minutes: u8,
    /// The days of the copies on this phone, as they are written in her language, newest first.
    pub copies: Vec<String>,
    /// Whether her finger opens the everyday plan.
    pub biometric: SwitchView,
    /// Whether screenshots can be taken.
    pub screenshots: SwitchView,
    /// Whether she wants to be reminded, each month, to try what opens the plan.
    pub reminder: bool,
    /// Since when each secret is as it is.
    pub since: SinceView,
    /// The same of the full passphrase, where that has opened the plan.
    pub full_since: SinceView,
}

/// Since when secrets are as they are: days with their times, as they are written in her language. Empty for
/// one that is not there, and where an earlier version did not keep it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SinceView {
    /// The passphrase.
    pub passphrase: String,
    /// The recovery code.
    pub code: String,
    /// Her finger.
    pub biometric: String,
}

/// What a secret that was tried would open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TriedView {
    /// All that is open now.
    Opens,
    /// The everyday plan alone, where the full passphrase has opened more.
    OpensEveryday,
}

/// A secret that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangedSecret {
    /// The passphrase: with a full one set, the everyday one.
    Passphrase,
    /// The recovery code of the same.
    Code,
    /// A finger was let in.
    Biometric,
    /// The full passphrase was set or changed.
    Full,
    /// The recovery code of the full passphrase.
    FullCode,
    /// The full passphrase was given up.
    FullLeft,
}

impl ChangedSecret {
    /// Each.
    pub const ALL: [Self; 6] =
        [Self::Passphrase, Self::Code, Self::Biometric, Self::Full, Self::FullCode, Self::FullLeft];

    /// Its name in a vault.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Code => "code",
            Self::Biometric => "biometric",
            Self::Full => "full",
            Self::FullCode => "full-code",
            Self::FullLeft => "full-left",
        }
    }
}

/// One secret that was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretChangeView {
    /// Which one.
    pub secret: ChangedSecret,
    /// When, as it is written in her language.
    pub at: String,
}

/// Something that only some devices have, and that is hers to switch on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SwitchView {
    /// This device has none.
    #[default]
    NotHere,
    /// It is off.
    Off,
    /// It is on.
    On,
}

/// Whether this way in opened more than the everyday plan. Where it did not, a plan with a full
/// passphrase says the same as one without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FullView {
    /// One passphrase opens what is open.
    NotSet,
    /// The plan was opened with the full passphrase or its code.
    Open {
        /// Whether a recovery code was made for it.
        has_code: bool,
    },
}

/// Five words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsView {
    /// The words, with a space between.
    pub words: String,
}

impl std::fmt::Debug for WordsView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WordsView([redacted])")
    }
}

/// How easy a passphrase would be to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthView {
    /// Nothing was typed.
    Empty,
    /// Fewer than eight characters: not taken.
    TooShort,
    /// Someone could guess it: not taken.
    Guessable,
    /// It takes real effort.
    Fair,
    /// Nobody guesses it.
    Strong,
}

/// A recovery code, to be written down. Shown once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeSheetView {
    /// What it opens.
    pub of: crate::CodeOf,
    /// Eight groups of six digits.
    pub groups: Vec<String>,
    /// The same as a QR code: 48 digits.
    pub qr: QrView,
    /// The day it was made, as it is written in her language.
    pub made: String,
}

impl std::fmt::Debug for CodeSheetView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeSheetView([redacted])")
    }
}

/// What is not yet right about a recovery code. Groups count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeCheckView {
    /// Groups of six digits that were typed in full.
    pub whole_groups: u8,
    /// Digits of the group that comes after them.
    pub further_digits: u8,
    /// Whole groups that hold a slip.
    pub wrong_groups: Vec<u8>,
    /// Whether there is something in it that is no digit.
    pub not_digits: bool,
    /// Whether there are more than eight groups.
    pub too_long: bool,
    /// Whether it is a whole code without a slip.
    pub is_whole: bool,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedFileView {
    /// Its name, without the place.
    pub name: String,
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
    /// The day that the copy says it was made, as it is written in her language; empty where it
    /// says none.
    pub made: String,
    /// Whether the file ends where it should. One that was cut may still give back a part.
    pub is_whole: bool,
    /// Whether there is a plan on this phone already, which would be put aside and not deleted.
    pub replaces_plan: bool,
}

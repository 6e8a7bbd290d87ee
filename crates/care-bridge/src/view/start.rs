//! Where things stand when the page opens, and the open plan.

use care_plan::{Plan, SectionId};
use serde::{Deserialize, Serialize};

use crate::{ApiError, Pace, SecretChangeView, Theme};

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
    /// Whether a card opens without unlocking. Only while the plan is locked.
    pub has_card: bool,
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
    pub can_undo_restore: bool,
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

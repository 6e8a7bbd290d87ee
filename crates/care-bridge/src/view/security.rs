//! What opens the plan: codes, passphrases, a finger, and since when.

use care_plan::LockScreenCard;
use serde::{Deserialize, Serialize};

use crate::{LockView, OpenedBy, QrView};

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
    /// The card that opens without unlocking, where she has chosen one.
    pub lock_screen_card: Option<LockScreenCard>,
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
    /// The card that opens without unlocking.
    pub card: String,
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
    /// A card was chosen that opens without unlocking.
    Card,
    /// The full passphrase was set or changed.
    Full,
    /// The recovery code of the full passphrase.
    FullCode,
    /// The full passphrase was given up.
    FullLeft,
}

impl ChangedSecret {
    /// Each.
    pub const ALL: [Self; 7] =
        [Self::Passphrase, Self::Code, Self::Biometric, Self::Card, Self::Full, Self::FullCode, Self::FullLeft];

    /// Its name in a vault.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Code => "code",
            Self::Biometric => "biometric",
            Self::Card => "card",
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

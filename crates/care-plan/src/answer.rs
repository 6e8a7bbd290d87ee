//! One answer: all that she gave at one question, and who may see it.

use serde::{Deserialize, Serialize};

use crate::{ChoiceId, ContentHash, Tier, Value, ValueKind, Values};

/// How she feels about a question, beside or instead of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerState {
    /// "Not sure yet" is a full answer.
    NotSureYet,
    /// "I'd like to talk about this."
    TalkAboutThis,
    /// "Ask me on the day."
    AskOnTheDay,
    /// "Please advise me."
    AdviseMe,
    /// "Leave this out": never shown to anyone, and never means no.
    LeaveOut,
}

impl AnswerState {
    /// Every state, in the order that the page offers them.
    pub const ALL: [Self; 5] =
        [Self::NotSureYet, Self::TalkAboutThis, Self::AskOnTheDay, Self::AdviseMe, Self::LeaveOut];

    /// The state's name in data and in message ids (`state-…`), the same in every version.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotSureYet => "not-sure-yet",
            Self::TalkAboutThis => "talk-about-this",
            Self::AskOnTheDay => "ask-on-the-day",
            Self::AdviseMe => "advise-me",
            Self::LeaveOut => "leave-out",
        }
    }

    /// The state of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What she has answered to one prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What it holds.
    pub values: Values,
    /// The tier that it is kept in.
    pub tier: Tier,
}

impl Answer {
    /// An answer without words in `tier`.
    #[must_use]
    pub fn empty(tier: Tier) -> Self {
        Self { values: Values::default(), tier }
    }

    /// An answer of words alone in `tier`.
    #[must_use]
    pub fn of_text(text: &str, tier: Tier) -> Self {
        Self { values: std::iter::once(Value::Text(text.to_owned())).collect(), tier }
    }

    /// Her words, or nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        self.values.text()
    }

    /// How she feels about deciding, if she said.
    #[must_use]
    pub fn state(&self) -> Option<AnswerState> {
        self.values.state()
    }

    /// The option that she chose, if she did.
    #[must_use]
    pub fn choice(&self) -> Option<&ChoiceId> {
        self.values.choice()
    }

    /// What stands beside her words, by its hash, if something does.
    #[must_use]
    pub fn attachment(&self) -> Option<ContentHash> {
        match self.values.get(ValueKind::Attachment) {
            Some(Value::Attachment(hash)) => Some(*hash),
            _ => None,
        }
    }

    /// Whether it holds something beside how she feels about deciding.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.values.iter().any(|value| value.kind() != ValueKind::State)
    }

    /// Whether there is nothing in it: no words, no choice, no state.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

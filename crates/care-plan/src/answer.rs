//! One answer: her words, and how she feels about deciding.

use serde::{Deserialize, Serialize};

use crate::{ChoiceId, Tier};

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
    /// Her words, as typed. Empty when there are none.
    pub text: String,
    /// How she feels about deciding, if she said.
    pub state: Option<AnswerState>,
    /// The option she chose, for a prompt that offers options. One that this version does not
    /// know is kept.
    pub choice: Option<ChoiceId>,
    /// The tier that it is kept in.
    pub tier: Tier,
}

impl Answer {
    /// An answer without words in `tier`.
    #[must_use]
    pub const fn empty(tier: Tier) -> Self {
        Self { text: String::new(), state: None, choice: None, tier }
    }

    /// Whether it holds words or a choice.
    #[must_use]
    pub fn is_written(&self) -> bool {
        !self.text.trim().is_empty() || self.choice.is_some()
    }

    /// Whether there is nothing in it: no words, no choice, no state.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.is_written() && self.state.is_none()
    }
}

//! The parts of the plan, and where the way to each stands.

use serde::{Deserialize, Serialize};

/// A part of the plan, in the order that it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The front page: what a stranger must know first.
    Front,
    /// What she would like now: only once something has changed ([`crate::Ending`]).
    Now,
    /// About me.
    About,
    /// My pregnancy.
    Pregnancy,
    /// My birth.
    Birth,
    /// After birth.
    After,
    /// Goals and actions.
    Goals,
    /// If things get hard: contingency cards.
    Hard,
    /// Talks and decisions: what was said, decided, looked at again.
    Talks,
    /// My people.
    People,
    /// My situation: food, heat, housing, money, who helps.
    Situation,
    /// My life so far.
    Life,
    /// How I make sense of things, and therapies.
    Sense,
    /// Advance wishes: a statement, and apart from it a refusal.
    Advance,
    /// Other plans beside this one.
    Plans,
    /// My budget.
    Budget,
}

impl Part {
    /// Every part, in reading order.
    pub const ALL: [Self; 16] = [
        Self::Front,
        Self::Now,
        Self::About,
        Self::Pregnancy,
        Self::Birth,
        Self::After,
        Self::Goals,
        Self::Hard,
        Self::Talks,
        Self::People,
        Self::Situation,
        Self::Life,
        Self::Sense,
        Self::Advance,
        Self::Plans,
        Self::Budget,
    ];

    /// The part's name in data and message ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Now => "now",
            Self::About => "about",
            Self::Pregnancy => "pregnancy",
            Self::Birth => "birth",
            Self::After => "after",
            Self::Goals => "goals",
            Self::Hard => "hard",
            Self::Talks => "talks",
            Self::People => "people",
            Self::Situation => "situation",
            Self::Life => "life",
            Self::Sense => "sense",
            Self::Advance => "advance",
            Self::Plans => "plans",
            Self::Budget => "budget",
        }
    }

    /// Where the way to it stands.
    #[must_use]
    pub const fn shelf(self) -> Shelf {
        match self {
            Self::Front
            | Self::Now
            | Self::About
            | Self::Pregnancy
            | Self::Birth
            | Self::After
            | Self::Goals
            | Self::Hard
            | Self::Talks => Shelf::Home,
            Self::People | Self::Situation | Self::Life | Self::Plans => Shelf::More,
            Self::Sense | Self::Advance | Self::Budget => Shelf::Added,
        }
    }

    /// The part of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// Where the way to a part stands: the first page holds what every plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// On the plan's first page.
    Home,
    /// A step behind it.
    More,
    /// There, once she has written in it; until then among what she could add.
    Added,
}

//! Cards for looking at the plan again, alone or with somebody.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "review",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["pregnancy", "birth", "after"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("when").date(),
        Prompt::new("who").line().ideas(&["midwife", "alone"]),
        Prompt::new("stages").ideas(&["pregnancy", "birth", "after", "not"]),
        Prompt::new("agreed").ideas(&["agreed", "not", "talking"]),
        Prompt::new("goals").ideas(&["better", "same", "not-yet", "not-now"]),
        Prompt::new("changed").ideas(&["changed", "nothing"]),
        Prompt::new("next").line().ideas(&["visit", "any"]),
        Prompt::new("risk").folded().ideas(&["told", "nothing"]),
        Prompt::new("ask-for").folded().ideas(&["formal", "who"]),
    ],
};

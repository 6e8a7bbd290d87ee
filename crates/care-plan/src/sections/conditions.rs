//! A condition, day by day: what she does, what she would notice, who she would call.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "conditions",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Cards {
        starters: &[
            "diabetes",
            "blood-pressure",
            "asthma",
            "epilepsy",
            "sickle-cell",
            "sickness",
            "pelvic-pain",
            "mind",
        ],
    },
    prompts: &[
        Prompt::new("name").stays().line().role(Role::CardName),
        Prompt::new("day").stays().ideas(&["medicine", "check", "avoid", "help", "hard", "nothing"]),
        Prompt::new("pregnancy").ideas(&["same", "told", "means", "agreed", "ask"]),
        Prompt::new("notice").stays().ideas(&["first", "others", "slow", "fast", "ask"]),
        Prompt::new("do").stays().ideas(&["first", "medicine", "rest", "tell", "not-sure"]),
        Prompt::new("call").stays().line(),
        Prompt::new("number").stays().phone(),
        Prompt::new("need").stays().ideas(&["own-way", "keep-medicine", "take-over", "other-plan", "ask"]),
    ],
};

//! Her people: who each one is, what they help with, what they may be told.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-people",
    part: Part::People,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["midwife", "doctor", "health-visitor", "partner", "family", "friend"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("role").ideas(&[
            "partner",
            "family",
            "friend",
            "midwife",
            "doctor",
            "health-visitor",
            "mental-health",
            "interpreter",
            "advocate",
            "doula",
            "peer-supporter",
            "social-worker",
            "other",
        ]),
        Prompt::new("named-carer")
            .role(Role::NamedCarer)
            .choices(&["yes", "no", "ask"])
            .ideas(&["keep", "change", "talk"]),
        Prompt::new("number").phone(),
        Prompt::new("reach").folded().ideas(&["ring", "message", "times", "through-me", "no-message", "no-answer"]),
        Prompt::new("helps").ideas(&["talk", "visits", "children", "home", "papers", "health", "more", "less", "ask"]),
        Prompt::new("knows").passes().tier(Tier::Sensitive).ideas(&[
            "pregnant",
            "not-pregnant",
            "plan",
            "part",
            "nothing",
            "ask",
        ]),
        Prompt::new("may-know").tier(Tier::Sensitive).ideas(&["all", "part", "not", "unwell", "ask", "nothing"]),
    ],
};

//! What she knows about her baby so far, and what others should know.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-baby",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Babies,
    prompts: &[
        Prompt::new("called").line().role(Role::BabyName).ideas(&["name", "my-baby", "no-name"]),
        Prompt::new("know").ideas(&["scan", "different", "means", "ask", "little"]),
        Prompt::new("for-baby").ideas(&["plan", "team", "words", "tell", "ask-first"]),
        Prompt::new("girl-or-boy").choices(&["tell", "not", "ask"]).ideas(&[
            "only-me",
            "in-writing",
            "not-certain",
            "know",
        ]),
    ],
};

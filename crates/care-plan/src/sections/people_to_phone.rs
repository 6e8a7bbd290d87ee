//! The people and numbers that she may need in a hurry.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "people-to-phone",
    part: Part::Front,
    tier: Tier::Shared,
    shape: Shape::Cards {
        starters: &["midwife", "triage", "obstetrician", "mental-health-team", "interpreter", "birth-partner"],
    },
    prompts: &[
        Prompt::new("who").line().role(Role::CallWho).summary(60),
        Prompt::new("number").phone().role(Role::CallNumber).summary(61),
        Prompt::new("note").ideas(&[
            "knows-plan",
            "day-or-night",
            "if-no-answer",
            "message",
            "no-message",
            "ask-first",
        ]),
    ],
};

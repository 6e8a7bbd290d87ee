//! Allergies and health points that whoever meets her must know first.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "must-know",
    part: Part::Front,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("allergies").role(Role::MustKnow).summary(6).ideas(&["none-known", "allergic-to", "check-record"]),
        Prompt::new("health").role(Role::MustKnow).summary(7).ideas(&[
            "live-with",
            "medicines",
            "team",
            "check-record",
            "earlier-caesarean",
            "babies",
        ]),
        Prompt::new("three-things").role(Role::ThreeThings).summary(10).ideas(&["safest", "faith", "time", "people"]),
        Prompt::new("one-line").line().role(Role::OneLine).summary(11).ideas(&["ask-first", "beside-me", "calm"]),
    ],
};

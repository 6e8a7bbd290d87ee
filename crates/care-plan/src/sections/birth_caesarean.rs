//! What she would like if she has a caesarean.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-caesarean",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("plan").summary(36).ideas(&["yes", "only-if", "again", "vaginal-after", "talk"]),
        Prompt::new("wish").summary(37).ideas(&[
            "companion",
            "drape",
            "drape-up",
            "music",
            "quiet",
            "tell-me",
            "few-words",
            "slowly",
            "cord",
            "skin",
            "skin-later",
            "ask-then",
            "talk-first",
        ]),
        Prompt::new("asleep").ideas(&["holder", "photos", "no-photos", "wait", "dress", "tell-after", "talk"]),
    ],
};

//! What she would like if she has a caesarean.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-caesarean",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "companion",
            "drape",
            "music",
            "quiet",
            "tell-me",
            "slowly",
            "cord",
            "skin",
            "talk-first",
        ]),
        Prompt::new("asleep").ideas(&["holder", "photos", "wait", "tell-after"]),
    ],
};

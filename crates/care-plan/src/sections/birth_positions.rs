//! How she would like to move and rest.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-positions",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "upright",
            "kneeling",
            "all-fours",
            "side",
            "squat",
            "lie-back",
            "water",
            "no-water",
            "rest",
            "help-move",
            "ask-move",
            "talk",
        ]),
        Prompt::new("body").ideas(&["hips", "back", "ask-legs"]),
    ],
};

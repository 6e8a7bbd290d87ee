//! Light, sound and things that make the room hers.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-space",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "dim-light",
            "quiet",
            "music",
            "own-clothes",
            "pool",
            "no-pool",
            "pool-ask",
            "ball",
            "prayer",
            "covered",
            "door",
            "photos-yes",
            "no-photos",
            "photos",
        ]),
        Prompt::new("food").ideas(&["as-i-like", "drinks-only", "no-food", "bring", "faith", "talk"]),
    ],
};

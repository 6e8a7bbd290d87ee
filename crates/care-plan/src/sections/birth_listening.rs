//! How she would like people to listen to her baby.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-listening",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(28).ideas(&[
            "now-and-then",
            "belt",
            "no-belt",
            "wireless",
            "clip-yes",
            "no-clip",
            "clip",
            "talk",
            "say-what-you-hear",
        ]),
        Prompt::new("told").ideas(&["told", "means", "agreed"]),
    ],
};

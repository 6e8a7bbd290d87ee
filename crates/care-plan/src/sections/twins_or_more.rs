//! Two babies or more.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "twins-or-more",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "place",
            "vaginal",
            "caesarean",
            "how-they-lie",
            "full-room",
            "each-turn",
            "together",
        ]),
        Prompt::new("each-baby").ideas(&["baby-1", "baby-2", "baby-3"]),
        Prompt::new("who-goes").ideas(&["goes", "stays", "holds-other"]),
    ],
};

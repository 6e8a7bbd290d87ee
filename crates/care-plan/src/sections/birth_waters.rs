//! What she would like if labour is slow or her waters go first.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-waters",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "wait",
            "talk-first",
            "move-first",
            "break-yes",
            "no-break",
            "break",
            "drip-yes",
            "no-drip",
            "drip",
        ]),
        Prompt::new("antibiotics").ideas(&["yes", "no", "talk", "test", "carry", "allergic"]),
    ],
};

//! How she feels about pain relief.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-pain",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(24).ideas(&[
            "breathing",
            "massage",
            "tens",
            "water",
            "gas-and-air",
            "opioid",
            "remifentanil",
            "epidural",
            "spinal",
            "no-medicines",
        ]),
        Prompt::new("offer").summary(25).choices(&["offer", "wait", "early"]),
        Prompt::new("heard").ideas(&["told", "ask", "before"]),
    ],
};

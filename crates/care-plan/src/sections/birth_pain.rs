//! How she feels about pain relief.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-pain",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(24).voice().ideas(&[
            "breathing",
            "hypnobirthing",
            "massage",
            "tens",
            "water",
            "paracetamol",
            "gas-and-air",
            "opioid",
            "no-injection",
            "remifentanil",
            "epidural",
            "no-epidural",
            "spinal",
            "no-medicines",
            "see-then",
            "talk",
        ]),
        Prompt::new("offer").summary(25).choices(&["offer", "wait", "early", "now-and-then"]),
        Prompt::new("heard").ideas(&["told", "ask", "before"]),
    ],
};

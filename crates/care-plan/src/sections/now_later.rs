//! After a loss: appointments, days to remember, talking about what happened.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-later",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("appointments").ideas(&["cancel", "keep", "place", "ask"]),
        Prompt::new("talk").ideas(&["talk", "not-yet", "written", "ask"]),
        Prompt::new("days").ideas(&["remember", "quiet", "ask"]),
        Prompt::new("anything"),
    ],
};

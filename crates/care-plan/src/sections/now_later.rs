//! After a loss: appointments that were made, talking about what happened, days to remember.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-later",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("appointments").ideas(&["keep", "place", "cancel", "letters", "ask"]),
        Prompt::new("talk").ideas(&["talk", "written", "not-yet", "ask"]),
        Prompt::new("days").ideas(&["remember", "quiet", "ask"]),
        Prompt::new("anything"),
    ],
};

//! After a loss: her body, her milk, what she wants explained.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-body",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("milk").ideas(&["stop", "slowly", "keep", "give", "ask"]),
        Prompt::new("body").ideas(&["explain", "write-down", "not-now", "ask"]),
        Prompt::new("mind").ideas(&["talk", "check", "space", "ask"]),
    ],
};

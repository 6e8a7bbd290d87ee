//! After a loss: her body, her milk, how she is.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-body",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("body").ideas(&["explain", "when-to-ring", "write-down", "not-now", "ask"]),
        Prompt::new("milk").ideas(&["stop", "slowly", "keep", "give", "ask"]),
        Prompt::new("mind").ideas(&["talk", "check", "space", "ask"]),
    ],
};

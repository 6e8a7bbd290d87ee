//! Where she is in the first days, and who is with her.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "first-days",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("where").ideas(&["home-soon", "stay", "ask"]),
        Prompt::new("visitors").ideas(&["few", "none", "many", "ask"]),
        Prompt::new("stay-with-me").ideas(&["partner", "alone", "ask"]),
        Prompt::new("other-children").folded().ideas(&["person", "meet"]),
    ],
};

//! Talking about the birth afterwards.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-story",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("remember").ideas(&["gap", "good", "hard"]),
        Prompt::new("questions").ideas(&["notes", "not-now", "who"]),
        Prompt::new("say").folded().ideas(&["thanks", "complain", "next"]),
    ],
};

//! The baby in the first weeks.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "baby-after",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("days").ideas(&["close", "show", "too-much"]),
        Prompt::new("checks").ideas(&["all", "some", "none", "talk"]),
        Prompt::new("name").folded().ideas(&["name", "not-yet", "help"]),
    ],
};

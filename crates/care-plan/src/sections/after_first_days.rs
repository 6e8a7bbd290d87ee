//! The first days after the birth: where, with whom, and when she goes home.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-first-days",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("where").ideas(&["early", "stay", "talk", "depends"]),
        Prompt::new("stay-with").ideas(&["partner", "someone", "alone", "ask"]),
        Prompt::new("visitors").ideas(&["family", "no-visits", "ask-me", "short"]),
        Prompt::new("other-children").folded().ideas(&["have", "meet", "wait", "talk"]),
        Prompt::new("lives-with").folded().tier(Tier::Sensitive).ideas(&["lives", "time", "no-time", "talk"]),
    ],
};

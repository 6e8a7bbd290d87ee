//! Everyday health: what life is like, what she was told of it, what she would change, what would help.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "everyday-health",
    part: Part::Pregnancy,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("now").ideas(&["food", "moving", "sleep", "smoking", "alcohol", "substances", "fine", "not-now"]),
        Prompt::new("told").ideas(&["told", "more", "enough", "rather-not"]),
        Prompt::new("change").ideas(&["less", "more", "stop", "keep", "talk", "not-now"]),
        Prompt::new("easier").ideas(&["with", "home", "time", "cost", "steps", "not-sure"]),
        Prompt::new("support").ideas(&["person", "group", "know", "own-way", "not-now", "ask-again"]),
        Prompt::new("services").folded().ideas(&["may", "not", "ask", "know"]),
    ],
};

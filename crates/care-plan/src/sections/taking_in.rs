//! What she knows and can do, and how information reaches her best.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "taking-in",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("know").ideas(&["lived", "cared", "read", "new", "sure", "as-i-go"]),
        Prompt::new("take-in").ideas(&[
            "reading-hard",
            "pictures",
            "in-writing",
            "show",
            "small",
            "all",
            "less",
            "numbers",
        ]),
        Prompt::new("clear").ideas(&["say-back", "nod", "questions", "again"]),
        Prompt::new("when-to-ask").ideas(&["best-time", "not-tired", "before", "with", "any"]),
        Prompt::new("aids").folded().ideas(&["hearing", "glasses", "print", "device", "none"]),
    ],
};

//! Money, debt and work.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "money-and-work",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("money").ideas(&["enough", "tight", "none", "claim", "talk", "not"]),
        Prompt::new("debt").ideas(&["none", "owe", "letters", "help", "adviser", "not-now", "talk"]),
        Prompt::new("work").ideas(&["good", "hard", "not-told", "visits", "change", "stop", "none", "know"]),
    ],
};

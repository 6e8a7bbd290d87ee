//! Who matters to her, who to ask about her, and who should not be told.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "important-people",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("who").ideas(&["partner", "children", "family", "friend", "far", "few", "more"]),
        Prompt::new("in-touch").ideas(&["same-home", "visit", "phone", "messages"]),
        Prompt::new("ask").ideas(&["person", "me-first", "part", "nobody"]),
        Prompt::new("not-tell").tier(Tier::Sensitive).ideas(&[
            "not-told",
            "nobody",
            "no-phone-news",
            "no-letters",
            "ask-alone",
        ]),
    ],
};

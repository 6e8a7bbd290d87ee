//! What people should know of it and never ask.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "life-telling",
    part: Part::Life,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("know").ideas(&["thing", "hard", "touch", "enough", "nothing", "help-say"]),
        Prompt::new("never-ask").ideas(&["about", "details", "in-front", "once", "anything", "ask-first"]),
        Prompt::new("how-to-ask").ideas(&[
            "any-time",
            "alone",
            "time",
            "need",
            "person",
            "interpreter",
            "stop",
            "write",
        ]),
        Prompt::new("who-knows").ideas(&["nobody", "person", "read", "not-record", "once", "pass-on"]),
    ],
};

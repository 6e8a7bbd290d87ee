//! What she pictures when her baby is here, and what would help at home and at work.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "becoming-parent",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("expect").ideas(&["parent-who", "again", "own-way", "not-yet", "others", "my-word"]),
        Prompt::new("home").ideas(&["house", "children", "things", "learn", "enough", "talk"]),
        Prompt::new("work").ideas(&["told", "not-told", "change", "leave", "fine"]),
        Prompt::new("parents").folded().ideas(&["partner", "own", "more", "not-sure"]),
        Prompt::new("another-way").folded().tier(Tier::Sensitive).ideas(&[
            "surrogate",
            "my-body",
            "thinking",
            "plan",
            "not-in-front",
        ]),
    ],
};

//! How she is in her mind after birth, and what helps.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-mind-after",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("notice").ideas(&["quiet", "busy", "sleep", "fine"]),
        Prompt::new("helps").ideas(&["listen", "practical", "alone", "professional"]),
        Prompt::new("call").ideas(&["person", "me"]),
        Prompt::new("never").ideas(&["baby", "family", "talk"]),
    ],
};

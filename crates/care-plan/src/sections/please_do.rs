//! What she would like people to do, and not to do.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "please-do",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("do").ideas(&["ask-touch", "names", "say-it", "knock", "my-name", "to-me"]),
        Prompt::new("dont").ideas(&["good-girl", "door", "rush", "looks", "scent", "leave"]),
    ],
};

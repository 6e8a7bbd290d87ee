//! What has worked for her before, and what has not.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "what-works",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("worked").ideas(&["person", "way", "place", "treatment", "myself"]),
        Prompt::new("not-worked").ideas(&["way", "tried", "told-often", "this-time", "talk", "not-say"]),
    ],
};

//! A birth before a midwife is there.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-before-help",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&["address", "nearby", "door", "children"]),
        Prompt::new("ring").ideas(&["partner", "midwife", "someone"]),
    ],
};

//! Home in the first weeks: help, food, work.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "home-after",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("help").ideas(&["meals", "hour", "none", "who"]),
        Prompt::new("visits").ideas(&["ring", "same", "elsewhere", "dog"]),
    ],
};

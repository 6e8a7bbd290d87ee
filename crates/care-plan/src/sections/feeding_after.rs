//! Feeding in the weeks after birth, for each baby.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "feeding-after",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Babies,
    prompts: &[
        Prompt::new("wish").ideas(&["breast", "formula", "mix", "stop", "ask"]),
        Prompt::new("night").ideas(&["person", "nobody", "ring"]),
    ],
};

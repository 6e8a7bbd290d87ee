//! Vitamin K for her baby.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "vitamin-k",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").summary(42).ideas(&["injection", "drops", "no", "talk", "hold"])],
};

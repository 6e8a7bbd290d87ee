//! Her health in a few lines, in her own words.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "health-brief",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("summary").ideas(&["well", "live-with", "operation", "mind", "ask"])],
};

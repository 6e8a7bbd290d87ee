//! What matters if she has to move to another place.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "if-moved",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").ideas(&[
        "tell-me",
        "early",
        "stay",
        "ask",
        "companion",
        "midwife",
        "baby",
        "plan",
        "things",
    ])],
};

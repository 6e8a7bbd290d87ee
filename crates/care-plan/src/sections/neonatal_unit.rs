//! What matters if her baby needs the neonatal unit.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "neonatal-unit",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").ideas(&[
        "goes-with",
        "stays-with-me",
        "see-soon",
        "told-together",
        "milk",
        "not-my-milk",
        "skin",
        "photos",
        "no-photos",
        "faith",
        "ask-me",
    ])],
};

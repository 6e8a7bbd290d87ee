//! What she would like while her baby is being born.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-pushing",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").ideas(&[
        "my-way",
        "guide-me",
        "quiet",
        "touch",
        "mirror",
        "not-look",
        "warm-cloth",
        "hands-on",
        "hands-off",
        "catch",
        "in-water",
        "out-of-water",
        "water-talk",
        "ask-me",
    ])],
};

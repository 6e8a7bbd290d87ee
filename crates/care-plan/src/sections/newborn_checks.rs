//! The checks that babies are offered.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "newborn-checks",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&["all-checks", "none", "not-this", "with-me", "hold", "explain", "talk"]),
        Prompt::new("results").ideas(&["together", "only-me", "ask-who", "in-person", "by-phone", "interpreter"]),
    ],
};

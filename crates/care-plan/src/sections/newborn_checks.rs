//! The checks that babies are offered.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "newborn-checks",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&["with-me", "hold", "explain", "all-checks", "talk"]),
        Prompt::new("results").ideas(&["together", "in-person", "by-phone", "interpreter"]),
    ],
};

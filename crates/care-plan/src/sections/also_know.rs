//! Anything else, and who helped her write this.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "also-know",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("more").ideas(&["changing", "unseen", "talk", "enough"]),
        Prompt::new("helped").ideas(&["nobody", "someone", "typed", "interpreter"]),
        Prompt::new("read-through").date().folded(),
    ],
};

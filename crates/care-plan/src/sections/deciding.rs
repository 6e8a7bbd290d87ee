//! How much she wants to decide, and what helps her decide.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "deciding",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("how-much")
            .stays()
            .choices(&["myself", "together", "advise"])
            .ideas(&["depends", "not-now", "ask"]),
        Prompt::new("helps").stays().ideas(&["choices", "for-us", "time", "with", "write", "other-view"]),
        Prompt::new("beside-me").stays().ideas(&["person", "advocate", "interpreter", "own"]),
        Prompt::new("differ").stays().folded().ideas(&["both", "senior", "time", "still-care"]),
    ],
};

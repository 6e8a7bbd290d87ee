//! What she would like when things change.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "if-plans-change",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").summary(30).ideas(&[
        "what-you-see",
        "how-long",
        "ask-first",
        "choices",
        "less",
        "alone",
        "stay",
        "speak-to",
        "after",
    ])],
};

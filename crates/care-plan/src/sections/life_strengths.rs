//! What carried her, and how it helps her now.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "life-strengths",
    part: Part::Life,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("carried").ideas(&["person", "children", "faith", "inside", "laugh", "asked", "not-sure"]),
        Prompt::new("proud").ideas(&["did", "left", "learned", "children", "hard"]),
        Prompt::new("use").ideas(&["remind", "keep", "own-way", "not-strong", "talk"]),
    ],
};

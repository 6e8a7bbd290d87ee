//! Her body after birth.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-body-after",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("explained").ideas(&["wound", "bleeding", "bladder", "not-now"]),
        Prompt::new("rest").ideas(&["sleep", "pain", "no-offer", "food"]),
        Prompt::new("checks").ideas(&["ask", "same", "no", "with-me"]),
    ],
};

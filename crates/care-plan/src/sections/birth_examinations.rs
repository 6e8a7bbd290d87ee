//! What she would like before anyone examines her.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-examinations",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").summary(26).ideas(&[
        "explain",
        "ask-each-time",
        "yes",
        "none",
        "few",
        "other-ways",
        "same-person",
        "woman",
        "no-students",
        "companion",
        "stop-word",
        "may-say-no",
    ])],
};

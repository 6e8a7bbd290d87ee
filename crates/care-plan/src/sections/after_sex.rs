//! Sex, contraception and a next pregnancy, if and when she wants to.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-sex",
    part: Part::After,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("sex").ideas(&["ask", "not-now", "hurts", "alone"]),
        Prompt::new("contraception").ideas(&["use", "none", "talk", "not-now"]),
        Prompt::new("next").ideas(&["maybe", "no", "talk", "not-ask"]),
    ],
};

//! Who is beside her, and who must not be there or be told.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-companions",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(22).voice().ideas(&[
            "partner",
            "someone",
            "doula",
            "staff-only",
            "examinations",
            "examinations-out",
            "assisted",
            "assisted-out",
            "caesarean",
            "caesarean-out",
            "step-out",
            "ask-me",
        ]),
        Prompt::new("not-there").stays().tier(Tier::Sensitive).ideas(&["not-in", "not-told", "no-news", "ask-alone"]),
    ],
};

//! What helps her feel at ease with the people who look after her.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-staff",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "few-people",
            "same-midwife",
            "women-staff",
            "anyone",
            "names",
            "knock",
            "ask-first",
            "interpreter",
        ]),
        Prompt::new("students").choices(&["yes", "no", "ask-me"]),
    ],
};

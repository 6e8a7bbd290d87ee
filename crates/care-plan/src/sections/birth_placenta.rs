//! The cord and the placenta: the third stage.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-placenta",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").summary(40).ideas(&[
        "injection",
        "wait",
        "decide-then",
        "cord-wait",
        "who-cuts",
        "keep",
        "not-see",
    ])],
};

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
        "no-injection",
        "wait",
        "decide-then",
        "talk",
        "cord-wait",
        "cord-now",
        "cord-ask",
        "who-cuts",
        "keep",
        "see",
        "not-see",
        "ask-see",
    ])],
};

//! What is different for each of several babies around birth: checks, vitamin K, the neonatal unit.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "each-baby",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Babies,
    prompts: &[
        Prompt::new("neonatal").ideas(&["with-me", "partner-goes", "milk", "same", "talk"]),
        Prompt::new("vitamin-k").ideas(&["injection", "drops", "no", "same", "talk"]),
        Prompt::new("checks").ideas(&["front-of-me", "wait", "no", "same", "talk"]),
        Prompt::new("first-hour").ideas(&["skin", "partner-holds", "quiet", "same", "talk"]),
    ],
};

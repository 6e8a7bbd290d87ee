//! Getting to her visits and back.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "travel",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("how").ideas(&["walk", "bus", "car", "far", "fares", "fine"]),
        Prompt::new("easier").ideas(&["home", "not-home", "phone", "face", "time", "company", "children", "fares"]),
    ],
};

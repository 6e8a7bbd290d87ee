//! What keeps her well, a usual day, and how people see that she is not OK.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "wellness",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("keeps-well").ideas(&["sleep", "food", "move", "people", "alone", "medicine", "little"]),
        Prompt::new("usual-day").ideas(&["morning", "work", "care", "night", "no-usual"]),
        Prompt::new("not-ok").ideas(&["quiet", "say-fine", "cry", "busy", "angry", "pain"]),
        Prompt::new("comfort").ideas(&["hold", "no-touch", "talk", "space", "pray", "ring"]),
    ],
};

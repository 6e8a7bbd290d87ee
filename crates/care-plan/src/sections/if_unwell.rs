//! What matters when she cannot speak for herself.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "if-unwell",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&["tell-me-still", "holds-baby", "faith", "milk"]),
        Prompt::new("talk-to").ideas(&["person", "plan"]),
        Prompt::new("blood").role(Role::MustKnow).summary(7).ideas(&["yes", "no", "talk", "signed"]),
        Prompt::new("family").ideas(&["first", "what", "only"]),
    ],
};

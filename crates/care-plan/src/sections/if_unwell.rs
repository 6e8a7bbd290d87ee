//! What matters when she cannot speak for herself.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "if-unwell",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&["tell-me-still", "holds-baby", "faith", "milk", "no-milk", "talk"]),
        Prompt::new("talk-to").stays().summary(32).ideas(&["person", "plan", "attorney", "not-family", "ask-now"]),
        Prompt::new("blood").stays().role(Role::MustKnow).summary(8).ideas(&[
            "yes",
            "no",
            "accept",
            "not-accept",
            "cell-salvage",
            "no-cell-salvage",
            "anti-d",
            "no-anti-d",
            "talk",
            "signed",
        ]),
        Prompt::new("family").stays().ideas(&["first", "what", "only", "no-one", "ask"]),
    ],
};

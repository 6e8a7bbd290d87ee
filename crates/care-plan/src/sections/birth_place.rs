//! Where she pictures having her baby.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-place",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(20).voice().ideas(&[
            "home",
            "birth-centre-apart",
            "birth-centre-beside",
            "labour-ward",
            "theatre",
            "talk",
            "not-sure",
        ]),
        Prompt::new("if-closed").ideas(&["next-centre", "next-hospital", "tell-early", "home", "talk"]),
    ],
};

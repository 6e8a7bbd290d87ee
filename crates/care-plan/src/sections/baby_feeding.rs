//! How she would like to feed her baby.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "baby-feeding",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(44).voice().ideas(&[
            "breast",
            "chest",
            "no-breast",
            "expressed",
            "colostrum",
            "donor",
            "no-donor",
            "formula",
            "no-formula",
            "mix",
            "ask-first",
            "talk",
        ]),
        Prompt::new("help").ideas(&["show-me", "hands", "time", "night", "no-help", "ask-me"]),
        Prompt::new("words").ideas(&["no-pressure", "no-before", "words"]),
        Prompt::new("stopping").folded().ideas(&["help", "medicine", "no-medicine", "give"]),
    ],
};

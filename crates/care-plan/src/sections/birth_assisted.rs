//! What she would like if help with the birth, or a cut, is suggested.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-assisted",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(34).ideas(&[
            "explain",
            "ventouse-first",
            "forceps-yes",
            "no-forceps",
            "caesarean",
            "talk-caesarean",
            "companion",
            "no-pain",
        ]),
        Prompt::new("cut").summary(35).ideas(&[
            "ask",
            "yes",
            "no",
            "talk-first",
            "tell-after",
            "check-tears",
            "no-check",
            "ask-check",
            "hold-baby",
        ]),
    ],
};

//! What she would like to know and choose if induction is offered.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "birth-induction",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&[
            "yes",
            "no",
            "caesarean",
            "what-happens",
            "how-long",
            "other-choices",
            "time-to-think",
        ]),
        Prompt::new("ways").ideas(&[
            "sweep",
            "no-sweep",
            "gel",
            "balloon",
            "home",
            "drip-yes",
            "no-drip",
            "drip",
            "ask",
            "not-for-now",
        ]),
        Prompt::new("waiting").ideas(&["checks", "no-checks", "scan", "who-to-ring", "look-again"]),
    ],
};

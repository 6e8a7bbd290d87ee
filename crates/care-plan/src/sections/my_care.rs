//! Where and by whom she would like her care.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-care",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("where").ideas(&["now", "home", "near", "hospital", "other", "not-there"]),
        Prompt::new("by-whom").ideas(&["same", "named", "women", "any", "not", "change"]),
        Prompt::new("visits").ideas(&["time", "longer", "in-person", "remote", "interpreter", "bring"]),
        Prompt::new("between").ideas(&["ring", "write", "save", "who"]),
    ],
};

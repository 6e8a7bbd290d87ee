//! Her body after the birth.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-body",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("how").ideas(&["rest", "lift", "left", "ask"]),
        Prompt::new("wound").ideas(&["look", "no-look", "explain", "pain"]),
        Prompt::new("bladder").ideas(&["show", "physio", "not-now", "ask"]),
        Prompt::new("explain").folded().ideas(&["stitches", "scar", "later", "write"]),
        Prompt::new("things").folded().ideas(&["medicine", "none", "ask"]),
    ],
};

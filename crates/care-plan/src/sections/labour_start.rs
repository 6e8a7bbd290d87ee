//! What she would like when labour starts.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "labour-start",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").ideas(&["stay-home", "go-early", "ring-first", "company", "alone", "talk"]),
        Prompt::new("getting-there").ideas(&["driver", "taxi", "at-night", "children", "pets"]),
    ],
};

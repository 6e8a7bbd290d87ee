//! What needs changing so that she can get good care.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "adjustments",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("senses").stays().ideas(&["quiet", "light", "touch", "first", "see-before", "nothing"]),
        Prompt::new("thinking").stays().ideas(&["bsl", "autistic", "adhd", "learning", "steps", "nothing"]),
        Prompt::new("moving").stays().ideas(&["wheelchair", "stairs", "couch", "not-flat", "rest", "ask"]),
        Prompt::new("faith-and-modesty").stays().ideas(&["pray", "covered", "women", "food", "fasting", "nothing"]),
        Prompt::new("getting-there").stays().ideas(&["travel", "children", "cost", "text", "carer", "nothing"]),
    ],
};

//! Her life so far, and what shaped her.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "life-so-far",
    part: Part::Life,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("story").ideas(&["born", "with", "came", "good", "hard", "tell", "ask", "leave"]),
        Prompt::new("shaped").ideas(&["person", "place", "faith", "care", "young", "event", "talk", "not-now"]),
        Prompt::new("comes-back").ideas(&["touch", "lying", "sign", "helps", "please-not", "no", "talk"]),
    ],
};

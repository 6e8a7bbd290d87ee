//! Her mind after the birth: what others would see, what helps, who to call.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-mind",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("others-notice").stays().ideas(&["sleep", "quiet", "busy", "smile", "ask"]),
        Prompt::new("helps").stays().ideas(&["company", "space", "hold", "ask"]),
        Prompt::new("call").stays().ideas(&["me", "others", "not", "with-me"]),
        Prompt::new("never").stays().ideas(&["apart", "behind", "cheer", "ask"]),
        Prompt::new("support").stays().ideas(&["team", "peers", "not-now", "medicine"]),
    ],
};

//! How she is, in body and mind, and who looks after her health.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "body-and-mind",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("body").ideas(&["well", "sick", "pain", "tired", "talk", "not-say"]),
        Prompt::new("mind").stays().ideas(&["well", "low", "racing", "before", "talk", "not-say"]),
        Prompt::new("look-after").stays().ideas(&["rest", "move", "food", "people", "medicine", "little"]),
        Prompt::new("need").stays().ideas(&["both", "believe", "link", "explain", "nothing"]),
        Prompt::new("team").stays().ideas(&["gp", "maternal-medicine", "mental-health", "other", "nobody", "link-me"]),
    ],
};

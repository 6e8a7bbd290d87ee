//! Worries about papers, staying here and paying for care.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "immigration",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("worry").ideas(&["nothing", "waiting", "end", "someone-else", "send-away", "talk", "not-write"]),
        Prompt::new("paying").ideas(&["no", "bill", "told", "afraid", "ask"]),
        Prompt::new("share").ideas(&["can", "not", "ask", "who", "interpreter"]),
        Prompt::new("helper").ideas(&["adviser", "charity", "person", "find", "not"]),
    ],
};

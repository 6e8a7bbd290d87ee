//! After a loss: who is with her, who is told and by whom.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-people",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("with").ideas(&["person", "alone", "ask"]),
        Prompt::new("tell").ideas(&["i-tell", "tell-for-me", "nobody", "talk"]),
        Prompt::new("children").ideas(&["told", "help", "not-yet", "talk"]),
        Prompt::new("place").ideas(&["away", "any", "home", "ask"]),
    ],
};

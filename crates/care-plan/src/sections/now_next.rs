//! After a loss, where the pregnancy is still ending: what happens, pain, a scan, how to be told.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-next",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("way").ideas(&["wait", "medicine", "operation", "where", "from-plan", "time", "talk"]),
        Prompt::new("pain").ideas(&["early", "when-i-ask", "none", "ask"]),
        Prompt::new("told").ideas(&["straight-away", "together", "write-down", "little", "ask"]),
        Prompt::new("scan").folded().ideas(&["look", "turn-away", "picture", "ask"]),
    ],
};

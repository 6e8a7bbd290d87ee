//! Home after the birth: food, work, pets, help.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-home",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("helps").ideas(&["cook", "chores", "no-help", "need"]),
        Prompt::new("others").ideas(&["children", "cared-for", "pets", "myself", "ask"]),
        Prompt::new("visits").ideas(&["home", "elsewhere", "ring", "talk"]),
        Prompt::new("work").folded().ideas(&["leave", "back", "ask"]),
        Prompt::new("money").folded().tier(Tier::Sensitive).ideas(&["help", "not-now", "alone"]),
    ],
};

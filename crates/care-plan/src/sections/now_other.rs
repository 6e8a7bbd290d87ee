//! Where one of her babies has died and another lives: for both, and for her.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-other",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("speak").role(Role::OtherBaby).ideas(&["both", "names", "not-still", "both-feelings", "ask"]),
        Prompt::new("marked").ideas(&["mark", "no-mark", "ask"]),
        Prompt::new("time").ideas(&["together", "apart", "someone", "ask"]),
    ],
};

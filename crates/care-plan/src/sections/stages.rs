//! Where she is with each part, in words: finding out, getting ready, talking, agreed, happening, looking again.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

const STAGES: &[&str] = &["finding-out", "getting-ready", "talking", "agreed", "happening", "looking-again"];

pub(super) static SECTION: Section = Section {
    id: "stages",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("pregnancy").goes().role(Role::Stage).line().choices(STAGES),
        Prompt::new("birth").goes().role(Role::Stage).line().choices(STAGES),
        Prompt::new("after").goes().role(Role::Stage).line().choices(STAGES),
        Prompt::new("goals").role(Role::Stage).line().choices(STAGES),
        Prompt::new("hard").role(Role::Stage).line().choices(STAGES),
    ],
};

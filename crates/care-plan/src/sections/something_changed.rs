//! That something has changed: what, in five plain choices. It has a screen of its own.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "something-changed",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("what")
            .choices(&["pregnancy", "baby", "one-of-several", "elsewhere", "stopped", "not-said"])
            .role(Role::Ending),
        Prompt::new("which").choices(&["baby-1", "baby-2", "baby-3", "baby-4"]).role(Role::EndingBaby),
    ],
};

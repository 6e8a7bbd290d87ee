//! The date that she goes by, and other days that matter.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-dates",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("due").date().role(Role::Fact).summary(9),
        Prompt::new("about").ideas(&["scan", "own-count", "differs", "talk", "no-date"]),
        Prompt::new("other-days").folded().ideas(&["hard-day", "away", "fast", "moving-home", "work"]),
    ],
};

//! Cards for the appointments that she has: what she wants to raise.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "appointment",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["midwife", "scan", "doctor", "birth-plan", "after-birth"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("when").date(),
        Prompt::new("where").line().ideas(&["travel", "phone"]),
        Prompt::new("raise").ideas(&["question", "worry", "show"]),
        Prompt::new("with").folded().ideas(&["person", "interpreter", "alone"]),
        Prompt::new("after").folded(),
    ],
};

//! Services that help her, drug and alcohol services among them, and what they share.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "services-share",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("which").ideas(&["drug-alcohol", "mental-health", "social-worker", "other", "want", "ask", "not"]),
        Prompt::new("may-share").ideas(&["all", "part", "medicine", "not", "ask", "see", "together"]),
        Prompt::new("medicine").folded().ideas(&["take", "ward", "talk-first", "change", "pain", "none"]),
        Prompt::new("speak").ideas(&["plain", "alone", "kind", "agreed", "not"]),
    ],
};

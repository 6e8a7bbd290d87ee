//! What people like about her, and what she is good at.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "appreciated",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("like").ideas(&["own-mind", "kind", "funny", "calm", "listen", "others-say"]),
        Prompt::new("strengths").ideas(&["good-at", "learn", "ask", "people", "keep-going", "faith"]),
    ],
};

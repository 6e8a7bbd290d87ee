//! How and when to support her, and what helps in an emergency.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "support-me",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("when").ideas(&["ask-me", "offer", "wait", "with", "listen"]),
        Prompt::new("space").ideas(&["news", "sign", "near", "not-alone"]),
        Prompt::new("emergency").ideas(&["one-voice", "tell", "few-words", "with", "hand"]),
        Prompt::new("partner").folded().ideas(&["together", "me-first", "support", "mostly-me", "ask", "no-partner"]),
        Prompt::new("caring").folded().ideas(&["person", "cover", "alone", "talk"]),
    ],
};

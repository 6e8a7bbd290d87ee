//! Money for her care: what for, how much, who holds it.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-budget",
    part: Part::Budget,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("for").ideas(&["change", "buys", "talk", "no-budget", "find-out"]),
        Prompt::new("amount").ideas(&["once", "each", "ask"]),
        Prompt::new("holder").ideas(&["me", "person", "nhs", "other", "self", "talk"]),
        Prompt::new("used").ideas(&["paid", "nothing", "left", "helped", "not-helped", "other-use", "ask"]),
        Prompt::new("helper").folded().ideas(&["person", "own", "like"]),
        Prompt::new("if-not").folded().ideas(&["ring", "instead", "first", "talk"]),
        Prompt::new("helpers-need").folded().ideas(&["training", "notice", "no", "ask"]),
        Prompt::new("health").folded().ideas(&["person", "myself", "ask"]),
        Prompt::new("wrong").folded().ideas(&["could", "then", "nothing", "ask"]),
        Prompt::new("again").ideas(&["day", "with", "sooner", "leave"]),
    ],
};

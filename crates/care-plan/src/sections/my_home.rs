//! Where she lives, what worries her there, where letters go.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-home",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("home").ideas(&["good", "room", "damp", "short", "none", "stay", "move", "talk"]),
        Prompt::new("worry").ideas(&["nothing", "rent", "not-safe", "talk-alone", "not-write"]),
        Prompt::new("move").folded().ideas(&["where", "keep", "new", "near", "address", "ask"]),
        Prompt::new("letters").ideas(&["here", "other", "none", "opened", "ask"]),
    ],
};

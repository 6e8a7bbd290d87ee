//! Feeding each baby once they are here, and who helps at night.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-feeding",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Babies,
    prompts: &[
        Prompt::new("wish").voice().ideas(&["breast", "chest", "express", "formula", "mix", "stop-milk", "talk"]),
        Prompt::new("help").ideas(&["person", "watch", "space", "ask"]),
        Prompt::new("night").ideas(&["partner", "feed", "me", "nobody"]),
        Prompt::new("kit").folded().ideas(&["pump", "bottles", "not-yet", "ask"]),
    ],
};

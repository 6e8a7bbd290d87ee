//! What she would like to change, keep or avoid, and who does what.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "goals",
    part: Part::Goals,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["rested", "know", "calm", "say", "move", "close", "people"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("change").ideas(&["different", "same", "avoid", "talk"]),
        Prompt::new("need").ideas(&["because", "worry", "nothing", "talk"]),
        Prompt::new("me").role(Role::Action).ideas(&["step", "already", "not-now", "talk"]),
        Prompt::new("family").role(Role::Action).ideas(&["will", "ask", "none"]),
        Prompt::new("services").role(Role::Action).ideas(&["like", "none", "talk"]),
        Prompt::new("agreed").ideas(&["with", "not-yet", "mine", "talk"]),
        Prompt::new("by-when").date(),
        Prompt::new("going").ideas(&["started", "slow", "there", "drop", "talk"]),
        Prompt::new("look-again").date(),
        Prompt::new("matters").folded(),
        Prompt::new("hard").folded().ideas(&["time", "nothing", "talk"]),
    ],
};

//! Cards for what she would like to change or keep: what each one does for it.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "goals",
    part: Part::Goals,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["rest", "know", "stay-well", "prepare", "keep"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("matters").ideas(&["day", "able"]),
        Prompt::new("me").ideas(&["first", "ask"]),
        Prompt::new("family").ideas(&["person", "nobody"]),
        Prompt::new("services").ideas(&["who", "none", "ask"]),
        Prompt::new("when").date(),
        Prompt::new("going").choices(&["better", "same", "not-yet", "not-now"]).ideas(&["change", "stuck"]),
        Prompt::new("look").line().ideas(&["visit", "any"]),
    ],
};

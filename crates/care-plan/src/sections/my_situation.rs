//! How things are for her, who helps, who may know.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "my-situation",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("now").ideas(&["steady", "tight", "home", "changing", "carry", "talk", "rather-not"]),
        Prompt::new("one-thing").ideas(&["food", "warm", "money", "forms", "company", "nothing", "talk"]),
        Prompt::new("who-helps").ideas(&["person", "neighbours", "faith", "group", "own", "nobody", "find"]),
        Prompt::new("look-after").folded().ideas(&["children", "person", "abroad", "help", "fine", "nobody"]),
        Prompt::new("tell").ideas(&["midwife", "person", "read", "together", "not-yet"]),
        Prompt::new("not-tell").ideas(&["person", "family", "letters", "team", "ask", "nobody"]),
    ],
};
